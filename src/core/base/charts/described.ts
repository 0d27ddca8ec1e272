// How each chart looks, once for all places that draw it: the tab Charts, Word files and pages.
// Safe for colour-blind eyes: blues told apart by lightness, grey, and orange for what lacks.
import * as c from '../../words/base/charts';

const BLUES = ['#123f7a', '#3b78c9', '#9cc3ee', '#d5d9de'];
const ONE_BLUE = ['#3b78c9'];
/** By answer: supported, noted, in part, none yet. */
const ANSWER_COLOURS = ['#123f7a', '#f2a33c', '#9cc3ee', '#d5d9de'];
/** Of coverage: one leads, several lead, nobody leads. */
const STATE_COLOURS = ['#3b78c9', '#123f7a', '#f2a33c'];
const TIME_COLOURS = ['#9cc3ee', '#123f7a'];
/** A scale may have more words than the usual five. */
const GRADE_COLOURS = ['#123f7a', '#3b78c9', '#9cc3ee', '#f2a33c', '#d5d9de', '#8a5a00', '#5f6368'];

export interface ChartLook {
  readonly kind: 'bar' | 'column' | 'line';
  readonly isStacked: boolean;
  /** By series; there may be fewer series. */
  readonly colors: readonly string[];
}

const bars: ChartLook = { kind: 'bar', isStacked: false, colors: ONE_BLUE };
const stacked = (colors: readonly string[]): ChartLook => ({ ...bars, isStacked: true, colors });

/** The look of each chart by its name, which is also that of its title and its sentence. */
export const CHART_LOOKS = {
  coverage: stacked(STATE_COLOURS),
  people: stacked(BLUES),
  texts: bars,
  time: { kind: 'line', isStacked: false, colors: TIME_COLOURS },
  mail: bars,
  answers: bars,
  answersByGroup: stacked(ANSWER_COLOURS),
  byTheme: stacked(ANSWER_COLOURS),
  byRegion: bars,
  progress: { kind: 'column', isStacked: true, colors: GRADE_COLOURS },
  ratings: stacked(GRADE_COLOURS),
  uptake: bars,
  funnel: bars,
} as const satisfies Readonly<Record<keyof typeof c.titles, ChartLook>>;
export type ChartName = keyof typeof CHART_LOOKS;
