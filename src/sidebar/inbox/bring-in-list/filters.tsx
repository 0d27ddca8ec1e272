// Which lines of a list are shown: all, those of one state, those that a question is about.
import type { ListedRow, ListedState, ListReading } from '../../../core/workbook/list-reading/list-result';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { STATES } from './lines';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

const FILTERS = { all: words.all, ...STATES, 'no rows': words.noRows } as const;
type Filter = keyof typeof FILTERS;
/** A filter, or lines of their own with what they are about. */
export type Shown = Filter | { readonly lines: readonly number[]; readonly about: string };

/** By line; one that is asked about counts as that until its questions are settled. */
export type States = ReadonlyMap<number, ListedState>;

export function statesOf({ rows, questions }: ListReading, settled: ReadonlySet<string>): States {
  const open = new Set(questions.flatMap(({ key, lines }) => (settled.has(key) ? [] : lines)));
  return new Map(
    rows.map(({ line, state }) => {
      const found = state === 'asked' ? 'new' : state;
      return [line, open.has(line) && found !== 'out' ? 'asked' : found];
    }),
  );
}

/** The rows of the list that are shown; none of lines that are no rows. */
export function rowsShown({ rows }: ListReading, states: States, shown: Shown): readonly ListedRow[] {
  if (shown === 'all') return rows;
  if (typeof shown === 'object') return rows.filter(({ line }) => shown.lines.includes(line));
  return rows.filter(({ line }) => states.get(line) === shown);
}

interface FiltersProps {
  readonly reading: ListReading;
  readonly states: States;
  readonly shown: Shown;
  show(shown: Shown): void;
}

export const Filters = ({ reading, states, shown, show }: FiltersProps) => (
  <div class="choices" role="group" aria-label={translate(words.filters)}>
    {(Object.keys(FILTERS) as Filter[]).map((filter) => {
      const count = filter === 'no rows' ? reading.noRows.length : rowsShown(reading, states, filter).length;
      return filter !== 'all' && count === 0 ? null : (
        <button
          key={filter}
          type="button"
          class="choice"
          aria-pressed={shown === filter}
          onClick={() => show(filter)}
        >
          {translate(words.filter, { name: translate(FILTERS[filter]), count })}
        </button>
      );
    })}
    {typeof shown === 'object' && (
      <span class="quiet">
        {shown.about} <Button kind="quiet" label={translate(words.showAll)} onPress={() => show('all')} />
      </span>
    )}
  </div>
);
