// What Home says on a given day, cell by cell, over a small workbook counted by hand, in three languages.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Language } from '../../../src/core/base/messages/text';
import {
  MAP_COLUMN,
  NAME_COLUMN,
  RIGHT_OF_NAME,
  ROWS,
  SIDE_COLUMN,
  SIGN_COLUMN,
  STORIES,
} from '../../../src/core/inbox/home/layout';
import { themes } from '../../../src/core/base/vocabulary/themes';
import type { Tables } from '../../support/book';
import { BY_HAND, placesOf, TABLES } from '../../core/inbox/home/fixture';
import { boardIn, homeOnGrid, type HomeGiven, type SeenHome } from './home-on-grid';

const TODAY = '2027-01-10T12:00:00Z';

beforeAll(() => void jest.useFakeTimers({ now: new Date(TODAY), doNotFake: ['nextTick', 'setImmediate'] }));
afterAll(() => void jest.useRealTimers());

const EMPTY: Tables = { WG: [], MEM: [], SUB: [], REC: [], TIM: [], SET: [] };

type Milestone = NonNullable<Tables['TIM']>[number];
const milestone = (rule: string, due: string, more: Partial<Milestone> = {}): Milestone => ({
  ...{ id: `TIM-${rule}`, milestone: `Day of ${rule}`, rule: `${rule}:0`, due, status: 'open' },
  ...more,
});

const seen = (given: Partial<HomeGiven> = {}): SeenHome => homeOnGrid({ tables: EMPTY, ...given });
const withDates = (TIM: readonly Milestone[], more: Partial<HomeGiven> = {}): SeenHome =>
  seen({ tables: { ...EMPTY, TIM }, ...more });

describe.each<Language>(['en', 'es', 'fr'])('The formula of each figure (%s)', (language) => {
  it.each([
    ['in their order', false],
    ['moved', true],
  ])('comes to what was counted by hand, columns %s', (_, isTurned) => {
    const places = placesOf(language, { isTurned });
    const { numbers } = seen({ tables: TABLES, language, places, board: boardIn(language) });
    expect(BY_HAND.map(([key], at) => [key, numbers[2 + at]?.[1]])).toEqual(BY_HAND);
  });
});

describe('The formula of a figure that Settings decide', () => {
  const ofFigure = (key: string, SET: Tables['SET']) =>
    seen({ tables: { ...TABLES, SET } }).numbers[2 + BY_HAND.findIndex(([one]) => one === key)]?.[1];

  it.each<[string, string, string, number]>([
    ['recs', 'cycle', '3', 1],
    ['recs', 'cycle', '5', 0],
    ['recs', 'cycle', '', 6],
    ['tooLong', 'limit.individual', '2000', 4],
    ['tooLong', 'limit.individual', '2816', 2],
    ['tooLong', 'limit.individual', '', 3],
    ['tooLong', 'limit.individual', '0', 3],
  ])('%s with %s “%s” is %d', (figure, key, value, count) => {
    expect(ofFigure(figure, [{ id: 'SET-1', key, value }])).toBe(count);
  });

  it('takes what is usual where the setting is gone', () => {
    expect([ofFigure('recs', []), ofFigure('tooLong', [])]).toEqual([6, 3]);
  });
});

describe('The head of Home', () => {
  it.each<[string, string | undefined, string, string]>([
    ['months ahead', '2027-03-11', '60 days', 'to the review, 11 Mar 2027'],
    ['tomorrow', '2027-01-11', '1 day', 'to the review, 11 Jan 2027'],
    ['today', '2027-01-10', '0 days', 'to the review, 10 Jan 2027'],
    ['over', '2027-01-09', 'Start the cycle ›', 'give the review’s date first'],
    ['unknown', undefined, 'Start the cycle ›', 'give the review’s date first'],
  ])('counts the days to a review that is %s', (_, day, big, small) => {
    const { cell } = withDates(day ? [milestone('review', day)] : []);
    expect([cell(ROWS.name, RIGHT_OF_NAME), cell(ROWS.review, RIGHT_OF_NAME)]).toEqual([big, small]);
  });

  it('counts to the nearest of the days that others set, and passes over those of the coalition', () => {
    const dates = [
      milestone('coverage', '2027-01-12'),
      milestone('submission', '2027-01-20T23:59'),
      milestone('review', '2027-03-11'),
    ];
    expect(withDates(dates).cell(ROWS.review, RIGHT_OF_NAME)).toBe(
      'to the UN’s deadline for texts, 20 Jan 2027',
    );
  });

  it.each<[Language, readonly string[]]>([
    ['en', ['Together', 'Review of Chile · cycle 4 · 11 Mar 2027', '60 days', 'to the review, 11 Mar 2027']],
    ['es', ['Together', 'Examen de Chile · ciclo 4 · 11 mar 2027', '60 días', 'para el examen, 11 mar 2027']],
    [
      'fr',
      ['Together', 'Examen : Chile · cycle 4 · 11 mars 2027', '60 jours', 'avant l’examen, 11 mars 2027'],
    ],
  ])('names coalition, country and day (%s)', (language, words) => {
    const SET = [
      { id: 'SET-1', key: 'cycle', value: '4' },
      { id: 'SET-2', key: 'coalition', value: 'Together' },
      { id: 'SET-3', key: 'country', value: 'CHL' },
    ];
    const CTY = [{ id: 'CTY-1', name: 'Chile', iso3: 'CHL' }];
    const tables = { ...EMPTY, SET, CTY, TIM: [milestone('review', '2027-03-11')] };
    const { cell } = seen({ tables, language });
    expect(
      [NAME_COLUMN, RIGHT_OF_NAME].flatMap((at) => [cell(ROWS.name, at), cell(ROWS.review, at)]),
    ).toEqual(words);
  });

  it('says which phase is over, which is now and which has no date, and where in it today is', () => {
    const dates = [
      milestone('kick-off', '2026-09-01'),
      milestone('coverage', '2027-01-09'),
      milestone('submission', '2027-01-13'),
      milestone('review', '2027-06-01'),
    ];
    const { cell } = withDates(dates);
    expect(STORIES.map((at) => cell(ROWS.phaseState, at))).toEqual([
      ...['passed', 'now', 'later', 'none', 'none', 'none'],
    ]);
    expect([cell(ROWS.phase, 1), cell(ROWS.phase, 2)]).toEqual(['Divide the issues', 'Write together']);
    expect(STORIES.slice(0, 4).map((at) => cell(ROWS.until, at))).toEqual([
      ...['time passed', 'now, to 13 Jan 2027', 'to 1 Jun 2027', 'no date yet'],
    ]);
    const marks = Array.from({ length: 11 }, (_, at) => cell(ROWS.today, 1 + at));
    expect(marks.flatMap((text, at) => (text === '▼ today' ? [1 + at] : []))).toEqual([2]);
  });

  it('leaves a phase on its last day what it is', () => {
    const { cell } = withDates([milestone('kick-off', '2026-09-01'), milestone('coverage', '2027-01-10')]);
    expect(cell(ROWS.phaseState, 1)).toBe('now');
  });
});

describe('What is late', () => {
  const LATE = ROWS.heading + 8;
  const shown = ({ cell }: SeenHome) => [cell(LATE, SIGN_COLUMN), cell(LATE, SIDE_COLUMN)];

  it('stands above the next dates, as a number with where to look', () => {
    const dates = [milestone('over', '2027-01-09'), milestone('today', '2027-01-10T09:00')];
    expect(shown(withDates(dates))).toEqual([1, 'late: who, and what']);
  });

  it('is said where there is nothing', () => {
    expect(shown(withDates([milestone('today', '2027-01-10T09:00')]))).toEqual(['✓', 'Nothing is late']);
  });
});

describe('The next dates', () => {
  const DATES = ROWS.heading + 9;
  const shown = ({ cell }: SeenHome) =>
    [0, 1, 2, 3].map((at) => [cell(DATES + at, SIGN_COLUMN), cell(DATES + at, SIDE_COLUMN)]);

  it('are the nearest four that are open from today on, by day, of one day as they stand', () => {
    const home = withDates([
      milestone('f', '2027-02-01'),
      milestone('over', '2027-01-09'),
      milestone('a', '2027-01-10T09:00'),
      milestone('c', '2027-01-15'),
      milestone('done', '2027-01-11', { status: 'done' }),
      milestone('d', '2027-01-15T23:59'),
      milestone('dropped', '2027-01-11', { status: 'dropped' }),
      milestone('b', '2027-01-11'),
      milestone('undated', ''),
    ]);
    expect(shown(home)).toEqual([
      [0, 'Day of a'],
      [1, 'Day of b'],
      [5, 'Day of c'],
      [5, 'Day of d'],
    ]);
  });

  it('say so where there is none, and leave the rest empty where there are fewer', () => {
    expect(shown(withDates([]))).toEqual([
      ['', 'no date yet'],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(shown(withDates([milestone('a', '2027-01-12')])).slice(0, 2)).toEqual([
      [2, 'Day of a'],
      ['', ''],
    ]);
  });

  it('begin with those whose day is a text, as it was typed, until it is read', () => {
    const dates = [
      milestone('far', '2027-05-01'),
      milestone('typed', '12 de diciembre'),
      milestone('done', 'Dec 12', { status: 'done' }),
      milestone('near', '2027-01-12'),
    ];
    expect(shown(withDates(dates))).toEqual([
      ['?', '12 de diciembre: Day of typed'],
      [2, 'Day of near'],
      [111, 'Day of far'],
      ['', ''],
    ]);
  });

  it('shorten a long name', () => {
    const name = 'x'.repeat(37);
    const home = withDates([milestone('a', '2027-01-12', { milestone: name })]);
    expect(shown(home)[0]?.[1]).toBe(`${'x'.repeat(34)}…`);
  });
});

describe('The first steps', () => {
  const FIRST = ROWS.heading + 2;
  const steps = ({ cell }: SeenHome) => [0, 1, 2, 3, 4].map((at) => cell(FIRST + at, SIGN_COLUMN)).join('');

  it.each<[Language, string, string, string]>([
    ['en', '●○○○○  1 of 5 done', 'Name co-chairs · 3 left', 'Divide the issues · 2 left'],
    [
      'es',
      '●○○○○  1 de 5 hechos',
      'Nombrar copresidencias · 3 por hacer',
      'Repartir los temas · 2 por hacer',
    ],
    ['fr', '●○○○○  1 sur 5 faits', 'Nommer les coprésidences · 3 à faire', 'Répartir les thèmes · 2 à faire'],
  ])('tick themselves off and say how many are left (%s)', (language, dots, coChairs, issues) => {
    const home = seen({ tables: TABLES, language, board: boardIn(language) });
    expect(steps(home)).toBe('○○○○✓');
    expect(home.cell(ROWS.heading + 1, SIGN_COLUMN)).toBe(dots);
    expect([home.cell(FIRST + 2, SIDE_COLUMN), home.cell(FIRST + 3, SIDE_COLUMN)]).toEqual([
      coChairs,
      issues,
    ]);
  });

  it('are done by a date, by full seats, by three people, by issues that are led, and by a meeting', () => {
    const MEM = ['Ana', 'Bo', 'Cam'].map((name, at) => ({ id: `MEM-${at + 1}`, name }));
    const home = seen({
      tables: {
        ...EMPTY,
        MEM,
        WG: [{ id: 'WG-W', name: 'Water', coChair1: 'MEM-1', coChair2: 'MEM-2' }],
        SET: [{ id: 'SET-1', key: 'review.date', value: '2027-05-01' }],
        MTG: [],
      },
    });
    expect(steps(home)).toBe('✓✓✓✓○');
    expect(home.cell(ROWS.heading + 1, SIGN_COLUMN)).toBe('●●●●○  4 of 5 done');
    expect(home.cell(FIRST + 2, SIDE_COLUMN)).toBe('Name co-chairs');
    expect(steps(seen({ tables: { ...EMPTY, MEM: MEM.slice(1) } }))).toBe('○○○○○');
  });
});

describe('A step’s link', () => {
  /** Where the link leads, with its words behind. */
  const linkIn = ({ grid }: SeenHome, row: number): unknown => {
    const place = { row: row - 1, column: SIDE_COLUMN, rows: 1, columns: 1 };
    const formula = grid.read(2, place)[0]?.[0]?.formula ?? '';
    const asText = formula.replace('HYPERLINK(', 'CONCATENATE(');
    grid.apply({ kind: 'formula', sheetId: 2, row: 0, column: 15, formula: asText });
    return grid.read(2, { ...place, row: 0, column: 15 })[0]?.[0]?.value;
  };
  const passed: Tables['WG'] = [
    { id: 'WG-X', name: 'Closed', status: 'closed' },
    { id: 'WG-B', name: 'Break-out', parent: 'WG-F' },
    { id: 'WG-F', name: 'Full', coChair1: 'MEM-1', coChair2: 'MEM-2' },
  ];

  it.each<[string, Partial<NonNullable<Tables['WG']>[number]>]>([
    ['empty', { coChair1: 'MEM-1' }],
    ['said to be vacant', { coChair1: 'Vacant', coChair2: 'MEM-1' }],
  ])('leads to the first seat that is %s, past closed ones and break-outs', (_, seats) => {
    const MEM = ['Ana', 'Bo'].map((name, at) => ({ id: `MEM-${at + 1}`, name }));
    const WG = [...(passed ?? []), { id: 'WG-W', name: 'Water', ...seats }];
    const home = seen({ tables: { ...EMPTY, MEM, WG } });
    expect(linkIn(home, ROWS.heading + 4)).toMatch(/range=[A-Z]+6Name co-chairs · 1 left$/);
  });

  it('leads to the first row of People that is free', () => {
    const home = seen({ tables: { ...EMPTY, MEM: [{ id: 'MEM-1', name: 'Ana' }] } });
    expect(linkIn(home, ROWS.heading + 3)).toMatch(/range=[A-Z]+4Bring in people$/);
  });
});

describe('The tiles', () => {
  const tiles = ({ cell }: SeenHome) =>
    STORIES.map((at) => [1, 2].map((row) => cell(ROWS.tile + row, at)).join(' | '));
  const states = ({ cell }: SeenHome) => STORIES.map((at) => cell(ROWS.tileState, at)).join(' ');

  it.each<[Language, boolean, readonly string[]]>([
    [
      'en',
      false,
      [
        '2 | of 4 · 1 with nobody at all',
        '2 / 6 | 3 in writing · 3 too long',
        '3 | 2 more can wait',
        '3 | in 3 workgroups',
        '2 | asks: 2 · to countries: 5',
        '2 | lead: 1 · write: 2',
      ],
    ],
    [
      'fr',
      true,
      [
        '2 | sur 4 · 1 sans personne',
        '2 / 6 | 3 en cours · 3 trop longs',
        '3 | 2 autres peuvent attendre',
        '1 | sur 6',
        '2 | sur 6 · demandes : 2',
        '2 | pilotent : 1 · écrivent : 2',
      ],
    ],
  ])('show what was counted (%s, after the review: %s)', (language, isAfter, words) => {
    expect(tiles(seen({ tables: TABLES, language, isAfter, board: boardIn(language) }))).toEqual(words);
  });

  it('say 0 where there is nothing to count yet', () => {
    const home = seen();
    expect([tiles(home)[1], tiles(home)[3]]).toEqual([
      '0 | 0 in writing · 0 too long',
      '0 | in 0 workgroups',
    ]);
    expect(states(home).trim()).toBe('');
  });

  const SUB = (['final', 'draft'] as const).map((status, at) => ({
    ...{ id: `SUB-${at}`, title: `Text ${at}`, kind: 'joint' as const, status },
  }));
  const textsState = (more: Tables) => seen({ tables: { ...EMPTY, ...more } }).cell(ROWS.tileState, 2);

  it.each<[string, readonly Milestone[], string]>([
    ['13 days before the deadline', [milestone('submission', '2027-01-23')], 'needs'],
    ['14 days before it', [milestone('submission', '2027-01-24')], ''],
    ['without one', [], ''],
    ['after it', [milestone('submission', '2027-01-02')], 'needs'],
    [
      'where it was over before the cycle began here',
      [milestone('submission', '2027-01-02', { status: 'passed' })],
      '',
    ],
  ])('ask for somebody when a text is not ready %s', (_, TIM, state) => {
    expect(textsState({ SUB, TIM })).toBe(state);
  });

  it('are green when every text is ready, and once nothing is left', () => {
    expect(textsState({ SUB: SUB.slice(0, 1), TIM: [milestone('submission', '2027-01-11')] })).toBe('done');
    expect(states(seen({ tables: { ...EMPTY, WG: [{ id: 'WG-W', name: 'Water' }] } })).trim()).toBe(
      'done  done needs',
    );
    expect(states(seen({ tables: TABLES, board: boardIn('en') })).trim()).toBe('needs  needs needs');
  });
});

describe('The map', () => {
  const numbers = ({ cell }: SeenHome, row: number) => themes.map((_, at) => cell(row, MAP_COLUMN + at));
  const at = (counts: Readonly<Record<string, number>>) => themes.map(({ key }) => counts[key] ?? '');

  it.each<Language>(['en', 'es'])('has gaps and each workgroup’s issues by theme (%s)', (language) => {
    const home = seen({ tables: TABLES, language, board: boardIn(language) });
    expect(numbers(home, ROWS.gaps)).toEqual(at({ livelihood: 1, other: 1 }));
    expect(numbers(home, ROWS.groups)).toEqual(at({ 'life-and-safety': 1, livelihood: 1 }));
    expect(numbers(home, ROWS.groups + 1)).toEqual(at({ livelihood: 2 }));
    expect([0, 1].map((row) => home.cell(ROWS.groups + row, NAME_COLUMN))).toEqual(['Group W', 'Group P']);
  });

  it.each<[number | undefined, string]>([
    [undefined, ''],
    [0, ''],
    [7, 'Cells to look at: 7 ›'],
  ])('says beside it what the last check left, %s', (findings, words) => {
    const given = findings === undefined ? {} : { findings };
    expect(seen(given).cell(ROWS.heading, RIGHT_OF_NAME)).toBe(words);
  });

  it('asks for workgroups where there are none', () => {
    const home = seen({ places: placesOf('en', { groups: [] }) });
    expect(home.cell(ROWS.groups, NAME_COLUMN)).toBe('Write down your workgroups, one row each ›');
  });
});
