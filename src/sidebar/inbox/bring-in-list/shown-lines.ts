// Which lines of a list are shown: all, those of one state, those that a question is about.
import type { ListedLine, ListReading } from './reading';

export type StateFilter = 'all' | ListedLine['state'] | 'no rows';
/** A filter, or lines of their own with what they are about. */
export type Shown = StateFilter | { readonly lines: readonly number[]; readonly about: string };

const STATES: readonly ListedLine['state'][] = ['new', 'changes', 'asked', 'known', 'again', 'out'];

/** Lines of questions that nobody settled. */
const openLines = (reading: ListReading, settled: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(reading.questions.flatMap(({ key, lines }) => (settled.has(key) ? [] : lines)));

/** What is shown of a line beside it: a line that is asked about counts as that until its questions are settled. */
export function statesOf(
  reading: ListReading,
  settled: ReadonlySet<string>,
): ReadonlyMap<number, ListedLine['state']> {
  const open = openLines(reading, settled);
  return new Map(
    reading.rows.map(({ line, state }) => {
      const found = state === 'asked' ? 'new' : state;
      return [line, open.has(line) && found !== 'out' ? 'asked' : found] as const;
    }),
  );
}

type States = ReadonlyMap<number, ListedLine['state']>;

/** The filters that have lines, with how many; the first has all. */
export function filtersOf(
  reading: ListReading,
  states: States,
): readonly (readonly [filter: StateFilter, count: number])[] {
  const counted = STATES.map(
    (state) => [state, [...states.values()].filter((one) => one === state).length] as const,
  );
  return [
    ['all', reading.rows.length] as const,
    ...counted.filter(([, count]) => count > 0),
    ...(reading.noRows.length > 0 ? [['no rows', reading.noRows.length] as const] : []),
  ];
}

/** The rows of the list that are shown; none of lines that are no rows. */
export function rowsShown(reading: ListReading, states: States, shown: Shown): readonly ListedLine[] {
  if (shown === 'all') return reading.rows;
  if (shown === 'no rows') return [];
  if (typeof shown === 'string') return reading.rows.filter(({ line }) => states.get(line) === shown);
  return reading.rows.filter(({ line }) => shown.lines.includes(line));
}
