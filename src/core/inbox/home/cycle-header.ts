// The head of Home: whose workbook, which review, how many days; and the bar of the phases with today.
import * as t from '../../words/inbox/home';
import type { DashboardCellStyle, DrawnRule } from './dashboard-tab';
import { call, dayInWords, linkTo, quoted, sentence } from './formulas';
import { linkToRows } from './open-rows';
import {
  acrossStories,
  COLOURS,
  NAME_COLUMN,
  RIGHT_OF_NAME,
  ROWS,
  SMALL,
  STORIES,
  storyWidth,
  type HomePart,
} from './layout';
import { PHASES, type PhaseSpec, type PhaseState } from './phases';

/** Draws name, review and countdown. */
export function drawCycleHeader({ canvas, places, numbers: { at } }: HomePart): void {
  const { language, sheets } = places;
  const [until, review, coalition] = [at('until'), at('day.review'), at('coalition')];
  const start = quoted(t.startCycle[language]);
  const begin = sheets.TIM ? linkTo(sheets.TIM.tabId, quoted('A3'), start) : start;
  const days = `${until}-TODAY()`;
  const left = call(
    'IF',
    `${days}=1`,
    quoted(t.oneDay[language]),
    sentence(t.days, language, { count: days }),
  );
  const reviewed = sentence(t.reviewOf, language, {
    country: at('country'),
    cycle: at('cycle'),
    day: dayInWords(review, language),
  });
  const what = sentence(t.toDeadline, language, { what: at('untilWhat'), day: dayInWords(until, language) });
  const title = call('IF', `${coalition}=""`, quoted(t.ourWork[language]), coalition);
  canvas.put(ROWS.name, NAME_COLUMN, `=${title}`, { size: 18, bold: true });
  const big = { size: 18, bold: true, color: COLOURS.now, align: 'right' } as const;
  canvas.put(ROWS.name, RIGHT_OF_NAME, `=${call('IF', `${until}=0`, begin, left)}`, big);
  const quiet = { color: COLOURS.quiet };
  const noDate = quoted(t.noDate[language]);
  canvas.put(ROWS.review, NAME_COLUMN, `=${call('IF', `${review}=0`, noDate, reviewed)}`, quiet);
  const giveDate = quoted(t.giveDate[language]);
  const below = `=${call('IF', `${until}=0`, giveDate, what)}`;
  canvas.put(ROWS.review, RIGHT_OF_NAME, below, { ...quiet, align: 'right' });
}

/** Today stands above the half of the phase in which it falls. */
function drawToday(
  { canvas, places: { language } }: HomePart,
  column: number,
  from: string,
  to: string,
): void {
  const parts = storyWidth(column);
  for (let part = 0; part < parts; part += 1) {
    const border = (share: number) => `(${from}+(${to}-${from})*${share}/${parts})`;
    const isHere = call('AND', `${to}>0`, `TODAY()>=${border(part)}`, `TODAY()<${border(part + 1)}`);
    canvas.put(ROWS.today, column + part, `=${call('IF', isHere, quoted(t.today[language]), '""')}`, {
      ...{ size: 9, bold: true, color: COLOURS.now },
      align: 'center',
    });
  }
}

type Said = Readonly<Record<PhaseState, string>>;

const STATES: Said = {
  done: '"done"',
  passed: '"passed"',
  now: '"now"',
  later: '"later"',
  none: '"none"',
};

/** A formula that says one thing for each state of a phase, as `phasesOf` tells it. */
function byState(
  { from, to, all, open, less = [] }: PhaseSpec,
  { at }: HomePart['numbers'],
  said: Said,
): string {
  const sum = (keys: readonly string[]) => `(${['0', ...keys.map(at)].join('+')})`;
  const isDone = call('AND', `${sum(all)}>0`, `${sum(open)}=${sum(less)}`);
  const [start, end] = [at(`day.${from}`), at(`day.${to}`)];
  const over = all.length === 0 ? said.passed : call('IF', isDone, said.done, said.passed);
  const ahead = call('IF', `TODAY()>=${start}`, said.now, said.later);
  return call('IF', `${end}=0`, said.none, call('IF', `TODAY()>${end}`, over, ahead));
}

/** What stands below a phase. */
function wordsBelow({ to, open, less = [], opens }: PhaseSpec, { places, numbers: { at } }: HomePart): Said {
  const { language } = places;
  const said = (words: typeof t.phaseDone) =>
    sentence(words, language, { day: dayInWords(at(`day.${to}`), language) });
  const left = [...open.map((key) => `+${at(key)}`), ...less.map((key) => `-${at(key)}`)].join('');
  const passed = quoted(t.phasePassed[language]);
  const openWords = sentence(t.phaseOpen, language, { open: `0${left}` });
  const openLink = opens ? linkToRows(places, opens, openWords) : openWords;
  const stillOpen = call('IF', `0${left}>0`, openLink, passed);
  return {
    done: said(t.phaseDone),
    passed: left === '' ? passed : stillOpen,
    now: said(t.phaseNow),
    later: said(t.phaseLater),
    none: quoted(t.phaseUndated[language]),
  };
}

/** Draws the bar; what a phase is now stands in the hidden first row. */
export function drawPhases(part: HomePart): void {
  const { canvas, places, numbers } = part;
  const centred = { align: 'center' } as const;
  PHASES.forEach((phase, index) => {
    const column = STORIES[index] ?? NAME_COLUMN;
    const title = quoted(t.phases[phase.name][places.language]);
    const put = (row: number, said: Said, style: DashboardCellStyle) =>
      canvas.put(row, column, `=${byState(phase, numbers, said)}`, style);
    put(ROWS.phaseState, STATES, {});
    const titles = { passed: title, now: title, later: title, none: title };
    put(
      ROWS.phase,
      { ...titles, done: `"✓  "&${title}` },
      {
        ...{ size: 11, bold: true, fill: COLOURS.later, color: COLOURS.laterInk },
        ...centred,
      },
    );
    put(ROWS.until, wordsBelow(phase, part), { ...SMALL, ...centred });
    drawToday(part, column, numbers.at(`day.${phase.from}`), numbers.at(`day.${phase.to}`));
  });
}

const inState = (row: number, state: PhaseState, look: Omit<DrawnRule, 'zone' | 'formula'>): DrawnRule => ({
  zone: acrossStories(row),
  formula: `=B$${ROWS.phaseState}="${state}"`,
  ...look,
});

/** The colours of the bar: green only where the work is done. */
export const phaseRules = (): readonly DrawnRule[] => [
  inState(ROWS.phase, 'done', { fill: COLOURS.done, color: COLOURS.good }),
  inState(ROWS.phase, 'now', { fill: COLOURS.now, color: COLOURS.nowInk }),
  inState(ROWS.until, 'now', { color: COLOURS.now, bold: true }),
  inState(ROWS.until, 'passed', { color: COLOURS.amber, bold: true }),
];
