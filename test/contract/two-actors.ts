// Two people at the same workbook, with a clock that a test can move.
import { createMemoryGrid } from '../support/grid/memory-grid';
import { type GoogleServices, createServices } from '../../src/local/services/index';
import { createSharedState } from '../../src/local/services/shared';

export interface TwoActors {
  readonly ana: GoogleServices;
  readonly ben: GoogleServices;
  readonly clock: { now: number };
}

export const twoActors = (files: Record<string, string> = {}): TwoActors => {
  const clock = { now: Date.UTC(2027, 2, 1, 12) };
  const editors = ['ana@example.org', 'ben@example.org'];
  const shared = createSharedState({ owner: 'ana@example.org', editors });
  const common = { backend: createMemoryGrid({ timeZone: 'Etc/GMT' }), shared, now: () => clock.now, files };
  const ana = createServices({ ...common, user: 'ana@example.org' });
  return { ana, ben: createServices({ ...common, user: 'ben@example.org' }), clock };
};
