// Above the lines: what the list is of, and filters with their counts.
import type { ComponentChildren } from 'preact';
import type { Sheet } from '../../../core/base/sheets/sheet';
import { SelectField } from '../../kit/fields/inputs';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { STATES } from './lines';
import type { ListReading } from './reading';
import type { Shown, StateFilter } from './shown-lines';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

interface KindProps {
  readonly reading: ListReading;
  readonly sheet: Sheet;
  readonly chooser: ComponentChildren;
  choose(kind: string): void;
}

export const Kind = ({ reading: { kind, kinds }, sheet, chooser, choose }: KindProps) => (
  <div class="list-kind">
    <p class="quiet">{translate(words.listNamed, { name: sheet.name, count: sheet.cells.length })}</p>
    {chooser}
    <SelectField label={translate(words.listOf)} options={kinds} value={kind} onChange={choose} />
  </div>
);

const nameOf = (filter: StateFilter): string => {
  if (filter === 'all') return translate(words.all);
  return filter === 'no rows' ? translate(words.noRows) : translate(STATES[filter]);
};

interface FiltersProps {
  readonly filters: readonly (readonly [filter: StateFilter, count: number])[];
  readonly shown: Shown;
  show(shown: Shown): void;
}

export const Filters = ({ filters, shown, show }: FiltersProps) => (
  <div class="list-filters" role="group" aria-label={translate(words.filters)}>
    {filters.map(([filter, count]) => (
      <button
        key={filter}
        type="button"
        class="filter"
        aria-pressed={shown === filter}
        onClick={() => show(filter)}
      >
        {translate(words.filter, { name: nameOf(filter), count })}
      </button>
    ))}
    {typeof shown === 'object' && (
      <span class="quiet about">
        {shown.about} <Button kind="quiet" label={translate(words.showAll)} onPress={() => show('all')} />
      </span>
    )}
  </div>
);
