// The right part of Home: the first five steps, ticking themselves off, and the next dates.
import * as t from '../../words/inbox/home';
import type { DrawnButton, DrawnRule } from './dashboard-tab';
import { call, linkTo, quoted, sentence, shortened } from './formulas';
import { gapLink } from './heat-map';
import { COLOURS, HEADING, LINK, ROWS, SIDE_COLUMN, SIGN_COLUMN, zone, type HomePart } from './layout';
import { NEXT_DATES } from './open-dates';
import { firstVacantRow } from './vacant-seats';
import { FIRST_STEPS, STEP_OPENS } from './first-steps';
import { cellOfRow, columnOf, rowCell, type ColumnReferences } from './column-references';

const STEPS = FIRST_STEPS.length;
const FIRST_STEP = ROWS.heading + 2;
const DATES_HEADING = FIRST_STEP + STEPS;
/** How much is late, above the dates. */
const LATE = DATES_HEADING + 1;
/** How many rows the right part has from its first heading on. */
export const SIDE_ROWS = LATE + NEXT_DATES - ROWS.heading + 1;
/** As many signs of a milestone as fit. */
const NAME_LENGTH = 34;

interface Step {
  readonly name: keyof typeof t.steps;
  /** A formula: whether it is done. */
  readonly done: string;
  readonly link: (label: string) => string;
  /** A formula: how many are left. */
  readonly left?: string;
}

type SheetToOpen = Parameters<typeof rowCell>[1];

/** A link to a sheet, into this row (a formula) of a column. */
function intoSheet(places: ColumnReferences, sheet: SheetToOpen, column: string, row: string) {
  const tab = places.sheets[sheet];
  return (label: string): string =>
    tab ? linkTo(tab.tabId, cellOfRow(places, sheet, column, row), label) : label;
}

/** The first row of People that nobody filled in. */
const freeRow = (places: ColumnReferences): string =>
  call('IFERROR', `${call('COUNTA', columnOf(places, 'MEM', 'name'))}+3`, 3);

function stepsOf({ places, numbers: { at } }: HomePart): Step[] {
  const hasGroups = `${at('groups')}>0`;
  return [
    {
      name: 'cycle',
      done: `${at('review.date')}<>""`,
      link: intoSheet(places, 'TIM', 'milestone', '3'),
    },
    { name: 'people', done: `${at('people')}>2`, link: intoSheet(places, 'MEM', 'name', freeRow(places)) },
    {
      name: 'coChairs',
      done: call('AND', hasGroups, `${at('vacant')}=0`),
      link: intoSheet(places, 'WG', 'coChair1', firstVacantRow(places)),
      left: at('vacant'),
    },
    {
      name: 'issues',
      done: call('AND', hasGroups, `${at('noLead')}=0`),
      link: (label) => gapLink(places, label),
      left: at('noLead'),
    },
    { name: 'meeting', done: `${at('meetings')}>0`, link: intoSheet(places, 'MTG', 'title', '3') },
  ];
}

function drawSteps(part: HomePart): void {
  const { canvas, places } = part;
  const { language } = places;
  const steps = stepsOf(part);
  const count = steps.map(({ done }) => call('IF', done, 1, 0)).join('+');
  const dots = call('MID', '"●●●●●○○○○○"', `${STEPS + 1}-(${count})`, STEPS);
  canvas.put(ROWS.heading, SIGN_COLUMN, t.firstSteps[language], HEADING);
  canvas.put(
    ROWS.heading + 1,
    SIGN_COLUMN,
    `=${dots}&"  "&${sentence(t.stepsDone, language, { done: count })}`,
    {
      size: 11,
      color: COLOURS.good,
    },
  );
  steps.forEach(({ name, done, link, left }, index) => {
    const row = FIRST_STEP + index;
    const words = quoted(t.steps[name][language]);
    const label = left
      ? call('IF', `${left}>0`, sentence(t.stepLeft, language, { step: words, count: left }), words)
      : words;
    canvas.put(row, SIGN_COLUMN, `=${call('IF', done, '"✓"', '"○"')}`, {
      bold: true,
      size: 12,
      align: 'center',
    });
    canvas.put(row, SIDE_COLUMN, `=${link(label)}`, LINK);
  });
}

function drawLate({ canvas, places, numbers: { at } }: HomePart): void {
  const { language } = places;
  const late = at('late');
  const words = call('IF', `${late}=0`, quoted(t.nothingLate[language]), quoted(t.late[language]));
  canvas.put(LATE, SIGN_COLUMN, `=${call('IF', `${late}=0`, '"✓"', late)}`, { bold: true, align: 'center' });
  canvas.put(LATE, SIDE_COLUMN, `=${words}`, { size: 9 });
}

function drawDates({ canvas, places, numbers: { at } }: HomePart): void {
  const { language } = places;
  canvas.put(DATES_HEADING, SIGN_COLUMN, t.nextDates[language], HEADING);
  for (let index = 1; index <= NEXT_DATES; index += 1) {
    const row = at(`next.${index}`);
    const cell = (key: string) => call('INDEX', columnOf(places, 'TIM', key), `${row}-2`);
    const due = cell('due');
    const typed = call('IF', call('ISTEXT', due), `${due}&": "`, '""');
    const short = shortened(`${typed}&${cell('milestone')}`, NAME_LENGTH);
    const left = call('IFERROR', `${call('INT', due)}-TODAY()`, '"?"');
    const days = call('IF', `${row}=""`, '""', left);
    canvas.put(LATE + index, SIGN_COLUMN, `=${days}`, { bold: true, align: 'center' });
    const link = intoSheet(places, 'TIM', 'milestone', row)(short);
    const none = index === 1 ? quoted(t.phaseUndated[language]) : '""';
    canvas.put(LATE + index, SIDE_COLUMN, `=${call('IF', `${row}=""`, none, link)}`, {
      ...LINK,
      size: 9,
    });
  }
}

/** Draws steps, what is late, and dates. */
export function drawNextSteps(part: HomePart): void {
  drawSteps(part);
  drawLate(part);
  drawDates(part);
}

/** Frames around the steps and around the dates. */
export const sideBoxes = [
  zone(ROWS.heading + 1, SIGN_COLUMN, 2, STEPS + 1),
  zone(LATE, SIGN_COLUMN, 2, 1 + NEXT_DATES),
];

/** Headings reach over both columns. */
export const sideMerges = [zone(ROWS.heading, SIGN_COLUMN, 2, 2), zone(DATES_HEADING, SIGN_COLUMN, 2)];

/** A step that is done is quiet, with a green tick. */
export const sideRules = (): readonly DrawnRule[] => [
  { zone: zone(FIRST_STEP, SIGN_COLUMN, 1, STEPS), formula: `=$N${FIRST_STEP}="✓"`, color: COLOURS.good },
  { zone: zone(LATE, SIGN_COLUMN, 2), formula: `=$N${LATE}="✓"`, color: COLOURS.good },
  { zone: zone(LATE, SIGN_COLUMN, 2), formula: `=$N${LATE}<>"✓"`, color: COLOURS.amber },
  { zone: zone(FIRST_STEP, SIDE_COLUMN, 1, STEPS), formula: `=$N${FIRST_STEP}="✓"`, color: COLOURS.quiet },
];

const button = (step: number, opens: DrawnButton['opens']): Omit<DrawnButton, 'alt'> => ({
  ...{ row: FIRST_STEP + step, column: SIDE_COLUMN, x: 212, y: 3, opens },
});

/** The panels in which steps are done. */
export const sideButtons: readonly Omit<DrawnButton, 'alt'>[] = [
  ...FIRST_STEPS.map((name, at) => button(at, STEP_OPENS[name].opens)),
  button(LATE - FIRST_STEP, { panel: 'my-page' }),
];
