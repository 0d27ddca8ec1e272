// The head of Home: whose workbook, which review, how many days; and the bar of the phases with today.
import * as t from '../../words/inbox/home';
import type { DrawnRule } from './dashboard-tab';
import { call, dayInWords, linkTo, quoted, sentence } from './formulas';
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

/** Name, first and last milestone. */
export const PHASES = [
  ['divide', 'kick-off', 'coverage'],
  ['write', 'coverage', 'submission'],
  ['ask', 'submission', 'review'],
  ['review', 'review', 'council-adoption'],
  ['practice', 'council-adoption', 'midterm'],
  ['back', 'midterm', 'next-cycle'],
] as const;

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

/** Draws the bar; what a phase is now stands in the hidden first row. */
export function drawPhases(part: HomePart): void {
  const {
    canvas,
    places: { language },
    numbers: { at },
  } = part;
  PHASES.forEach(([name, start, end], index) => {
    const column = STORIES[index] ?? NAME_COLUMN;
    const [from, to] = [at(`day.${start}`), at(`day.${end}`)];
    const by = (done: string, now: string, later: string, none: string) =>
      call(
        'IF',
        `${to}=0`,
        none,
        call('IF', `TODAY()>${to}`, done, call('IF', `TODAY()>=${from}`, now, later)),
      );
    const day = dayInWords(to, language);
    const said = (words: typeof t.phaseDone) => sentence(words, language, { day });
    const title = quoted(t.phases[name][language]);
    const centred = { align: 'center' } as const;
    const state = by(quoted('done'), quoted('now'), quoted('later'), quoted('none'));
    canvas.put(ROWS.phaseState, column, `=${state}`);
    canvas.put(ROWS.phase, column, `=${by(`"✓  "&${title}`, title, title, title)}`, {
      ...{ size: 11, bold: true, fill: COLOURS.later, color: COLOURS.laterInk },
      ...centred,
    });
    const undated = quoted(t.phaseUndated[language]);
    const until = by(said(t.phaseDone), said(t.phaseNow), said(t.phaseLater), undated);
    canvas.put(ROWS.until, column, `=${until}`, { ...SMALL, ...centred });
    drawToday(part, column, from, to);
  });
}

/** The colours of the bar. */
export const phaseRules = (): readonly DrawnRule[] => [
  {
    zone: acrossStories(ROWS.phase),
    formula: `=B$${ROWS.phaseState}="done"`,
    fill: COLOURS.done,
    color: COLOURS.doneInk,
  },
  {
    zone: acrossStories(ROWS.phase),
    formula: `=B$${ROWS.phaseState}="now"`,
    fill: COLOURS.now,
    color: COLOURS.nowInk,
  },
  { zone: acrossStories(ROWS.until), formula: `=B$${ROWS.phaseState}="now"`, color: COLOURS.now, bold: true },
];
