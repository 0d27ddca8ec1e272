// Rules that Home has as formulas and the core as code: empty seats and phases come to the same, in three languages.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Language } from '../../../src/core/base/messages/text';
import { countOf } from '../../../src/core/workbook/figures/figure';
import { FIGURES } from '../../../src/core/inbox/home/figures';
import { ROWS, STORIES } from '../../../src/core/inbox/home/layout';
import { phasesOf } from '../../../src/core/inbox/home/phases';
import { whoCoversWhatText } from '../../../src/core/words/coverage/who-covers-what';
import { TABLES } from '../../core/inbox/home/fixture';
import { bookOf, contextOf, type Tables } from '../../support/book';
import { boardIn, homeOnGrid } from './home-on-grid';

const TODAY = '2027-01-10T12:00:00Z';

beforeAll(() => void jest.useFakeTimers({ now: new Date(TODAY), doNotFake: ['nextTick', 'setImmediate'] }));
afterAll(() => void jest.useRealTimers());

const EMPTY: Tables = Object.fromEntries(Object.keys(TABLES).map((sheet) => [sheet, []]));

const VACANT = [
  ...['', 'Vacant', 'VACANTE', '(vacant)', '— Vacante —', 'por cubrir', ' Por  cubrir… '],
  ...['À pourvoir', 'a pourvoir ?'],
];
const TAKEN = ['Ana', 'Vacantia Soto, who is not in People'];

describe.each<Language>(['en', 'es', 'fr'])('The number of empty seats (%s)', (language) => {
  it.each([
    ['empty, whatever is written for it', VACANT, VACANT.length],
    ['taken, by somebody of whom nothing is known yet too', TAKEN, 0],
  ])('is the core’s where seats are %s', (_, seats, count) => {
    const WG = seats.map((coChair1, at) => ({
      ...{ id: `WG-${at}`, name: `Group ${at}`, coChair1, coChair2: 'MEM-1' },
    }));
    const tables = { ...EMPTY, WG, MEM: [{ id: 'MEM-1', name: 'Ana' }] };
    const at = FIGURES.findIndex(({ key }) => key === 'vacant');
    const vacant = FIGURES[at];
    const counted = vacant && countOf(vacant, bookOf(tables), contextOf({ bookLanguage: language }));
    expect([homeOnGrid({ tables, language }).numbers[2 + at]?.[1], counted]).toEqual([count, count]);
  });
});

const OVER = (
  ['kick-off', 'coverage', 'submission', 'review', 'council-adoption', 'midterm', 'next-cycle'] as const
).map((key, at) => ({
  ...{ id: `TIM-${at}`, milestone: key, due: `2026-0${at + 1}-10`, status: 'open' },
  rule: `${key}:review+${at}d 09:00`,
}));
const onlyReady = TABLES.SUB?.map((row) => ({ ...row, status: 'received' as const }));
const all: Tables = { ...TABLES, TIM: OVER };
const allDone: Tables = {
  ...all,
  COV: ['ISS-D', 'ISS-F', 'ISS-O', 'ISS-Q'].map((issue, at) => ({
    ...{ id: `COV-${at}`, issue, workgroup: 'WG-W', part: 'leads' },
  })),
  ...(onlyReady && { SUB: onlyReady }),
  ATC: [{ id: 'ATC-1', country: 'CTY-1', ask: 'ASK-1', status: 'declined' }],
  REC: [{ id: 'REC-1', number: '6.1', cycle: 4, text: 'Build wells.', workgroup: 'WG-W' }],
  MAT: [],
};
const led = (language: Language) =>
  boardIn(language).map((line) =>
    line.map((text, at) => (at === 4 ? whoCoversWhatText.oneLeads[language] : text)),
  );
const CASES: readonly (readonly [string, Tables, typeof led, string, readonly string[]])[] = [
  [
    'where work is left',
    all,
    boardIn,
    'passed passed passed passed passed passed',
    ['time passed, 2 open', 'time passed, 4 open', 'time passed, 1 open', 'time passed, 3 open'],
  ],
  [
    'where all is done',
    allDone,
    led,
    'done done done done passed passed',
    ['until 10 Feb 2026', 'until 10 Mar 2026', 'until 10 Apr 2026', 'until 10 May 2026'],
  ],
  [
    'where nothing was begun',
    { ...EMPTY, TIM: OVER },
    () => [],
    'passed passed passed passed passed passed',
    ['time passed', 'time passed', 'time passed', 'time passed'],
  ],
];

describe.each<Language>(['en', 'es', 'fr'])('The phases once all days are over (%s)', (language) => {
  it.each(CASES)('calls a phase done by its work, %s', (_, tables, board, states, below) => {
    const { cell } = homeOnGrid({ tables, language, board: board(language) });
    const standings = phasesOf(bookOf(tables), contextOf({ now: TODAY, settings: { cycle: '4' } }));
    expect(STORIES.map((at) => cell(ROWS.phaseState, at)).join(' ')).toBe(states);
    expect(standings.map(({ state }) => state).join(' ')).toBe(states);
    const said = STORIES.slice(0, 4).map((at) => String(cell(ROWS.until, at)));
    if (language === 'en') expect(said).toEqual(below);
    expect(said.map((words) => words.match(/ (\d+)( open)?$/)?.[1] ?? '0').map(Number)).toEqual(
      states.startsWith('done') ? [2026, 2026, 2026, 2026] : standings.slice(0, 4).map(({ open }) => open),
    );
  });
});
