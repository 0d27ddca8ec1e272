// What is typed and not sent, kept by the built script for its person alone.
import { beforeEach, expect, it } from '@jest/globals';
import { createMemoryGrid } from '../support/grid/memory-grid';
import { createServices } from '../../src/local/services/index';
import { createSharedState } from '../../src/local/services/shared';
import { scriptRunner } from '../support/script';
import { builtCode, builtFiles } from '../support/workbook';

let run: ReturnType<typeof scriptRunner>;
let shared: ReturnType<typeof createSharedState>;
beforeEach(async () => {
  run = scriptRunner(await builtCode());
  shared = createSharedState({ owner: 'ana@example.org' });
}, 60_000);

const as = (user: string) => {
  const services = createServices({
    backend: createMemoryGrid({ timeZone: 'Etc/GMT' }),
    ...{ shared, user, userLocale: 'en', files: builtFiles() },
  });
  const call = (name: string, request: object): unknown =>
    run(
      services,
      name,
      request,
      () => Date.UTC(2027, 0, 10, 12),
      () => 0.5,
    );
  /** Those of the panel that the page of its place came with. */
  const draftsAtOpening = (opener: string, panel: string): unknown => {
    call(opener, {});
    const page = services.collected.sidebars.at(-1)?.html ?? '';
    const written = /data-opening="([^"]*)"/.exec(page)?.[1] ?? '';
    const text = written
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&');
    return (JSON.parse(text) as { drafts: Readonly<Record<string, unknown>> }).drafts[panel] ?? [];
  };
  const keep = (draft: string, about = ''): unknown =>
    call('keepDraft', { input: { panel: 'join', about, draft } });
  return { keep, draftsAtOpening };
};

const done = (kept: boolean) => expect.objectContaining({ ok: true, result: { kept } });

it('comes back to its person, in its panel, until it is sent or thrown away', () => {
  const ana = as('ana@example.org');
  const draft = JSON.stringify({ name: '<b>Ana & "Ruiz"</b>' });
  expect(ana.keep(draft)).toEqual(done(true));
  expect(ana.draftsAtOpening('panelJoin', 'join')).toEqual([
    { about: '', at: '2027-01-10T12:00:00.000Z', draft },
  ]);
  expect(ana.draftsAtOpening('panelMeetings', 'meetings')).toEqual([]);
  expect(as('ben@example.org').draftsAtOpening('panelJoin', 'join')).toEqual([]);
  expect(ana.keep('')).toEqual(done(true));
  expect(ana.draftsAtOpening('panelJoin', 'join')).toEqual([]);
});

it('a shorter draft takes the place of a longer one, and a full store keeps no half of one', () => {
  const ana = as('ana@example.org');
  ana.keep('x'.repeat(90_000));
  ana.keep('"short"');
  expect(ana.draftsAtOpening('panelJoin', 'join')).toMatchObject([{ draft: '"short"' }]);
  for (const about of ['a', 'b', 'c', 'd', 'e']) ana.keep('x'.repeat(90_000), about);
  expect(ana.keep('y'.repeat(90_000), 'f')).toEqual(done(false));
  expect(ana.draftsAtOpening('panelJoin', 'join')).toHaveLength(6);
});
