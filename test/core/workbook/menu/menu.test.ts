import { describe, expect, it } from '@jest/globals';
import {
  menuFor,
  menuNote,
  phaseOn,
  readMenuNote,
  type MenuPhase,
  type MenuRole,
} from '../../../../src/core/workbook/menu/menu';
import { DIALOGS } from '../../../../src/core/workbook/menu/dialogs';
import { FINDABLE } from '../../../../src/core/workbook/menu/findable';
import { PANELS } from '../../../../src/core/workbook/menu/panels';
import { placeOf, PLACE_NAMES, PLACES } from '../../../../src/core/workbook/menu/places';

const PHASES: readonly MenuPhase[] = ['writing', 'lobbying', 'session', 'after'];
const DAYS = { deadline: '2027-04-14', review: '2027-11-10', end: '2027-11-17' };

describe('the menu', () => {
  it.each([
    ['member', 5],
    ['co-chair', 8],
    ['coordinator', 12],
  ] as const)('of a %s has at most %d entries in every phase', (role: MenuRole, most) => {
    for (const phase of PHASES) {
      const entries = menuFor(role, phase).filter(({ kind }) => kind !== 'separator');
      expect(entries.length).toBeLessThanOrEqual(most);
      expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
    }
  });

  it('always has setting up for a coordinator, and never for others', () => {
    for (const phase of PHASES) {
      expect(menuFor('coordinator', phase)).toContainEqual({ kind: 'place', place: 'set-up' });
      expect(menuFor('co-chair', phase)).not.toContainEqual({ kind: 'place', place: 'set-up' });
    }
  });

  it.each([
    ['2027-04-14', 'writing'],
    ['2027-04-15', 'lobbying'],
    ['2027-11-09', 'lobbying'],
    ['2027-11-10', 'session'],
    ['2027-11-17', 'session'],
    ['2027-11-18', 'after'],
  ])('is on %s that of the phase %s', (day, phase) => {
    expect(phaseOn(day, DAYS)).toBe(phase);
  });

  it('of a cycle without dates is that of its beginning', () => {
    expect(phaseOn('2027-11-18', { deadline: '', review: '', end: '' })).toBe('writing');
  });

  it('remembers its reader as one text, and shows all to whom it does not know', () => {
    const reader = { role: 'co-chair', days: { ...DAYS, deadline: '' } } as const;
    expect(readMenuNote(menuNote(reader))).toEqual(reader);
    expect(readMenuNote('').role).toBe('coordinator');
    expect(readMenuNote('king x').role).toBe('coordinator');
  });
});

describe('places', () => {
  const views = [...Object.keys(PANELS), ...Object.keys(DIALOGS)] as Parameters<typeof placeOf>[0][];

  it('hold every panel and window once', () => {
    const held = PLACE_NAMES.flatMap((name) => [...PLACES[name].acts, ...(PLACES[name].seldom ?? [])]);
    expect(new Set(held).size).toBe(held.length);
    for (const view of views) expect(PLACE_NAMES).toContain(placeOf(view));
  });

  it('have all that they hold in what can be found by typing', () => {
    const found = new Set(FINDABLE.map(({ view }) => view));
    // What finds cannot be found; two texts side by side open from an overlap.
    const wanted = views.filter((view) => view !== 'find' && view !== 'side-by-side');
    expect(wanted.filter((view) => !found.has(view))).toEqual([]);
  });
});
