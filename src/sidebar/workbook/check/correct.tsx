// Puts a value right wherever it stands in a column: chosen once, written in all rows.
import { useState } from 'preact/hooks';
import type { OpenList } from '../../../core/base/vocabulary/open-lists';
import type { CheckFinding } from '../../../core/workbook/check/workbook-commands';
import type { RowFormResult } from '../../../core/workbook/this-row/plan-row-form';
import { Button } from '../../kit/buttons';
import type { Option } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/workbook/check';

interface CorrectProps {
  readonly value: string;
  /** Never empty. */
  readonly findings: readonly CheckFinding[];
  onDone(): void;
}

type Place = NonNullable<CheckFinding['at']>;

/** The words of the column, or the rows that it may link to. */
function optionsOf(form: RowFormResult, column: string): readonly Option[] {
  const field = form.fields.find(({ key }) => key === column);
  const rows = (field?.to ?? []).flatMap((sheet) => form.options[sheet] ?? []);
  return [
    ...(field?.words ?? []).map(({ key, text }) => ({ id: key, name: text })),
    ...rows.map(({ id, label }) => ({ id, name: label })),
  ];
}

function Choose({
  value,
  place,
  count,
  onDone,
}: {
  value: string;
  place: Place;
  count: number;
  onDone(): void;
}) {
  const { sheet, id, column } = place;
  const load = useLoad('row-form', { sheet, id });
  const { isBusy, run } = useRun('correct-value');
  const [to, setTo] = useState('');
  const write = (): void => void run({ sheet, column, value, to }).then((answer) => answer && onDone());
  return (
    <Loaded load={load}>
      {(form) => (
        <>
          <PickOne
            label={translate(words.correctTo, { value })}
            options={optionsOf(form, column)}
            value={to}
            onChange={setTo}
          />
          <Button
            label={to === '' ? translate(words.takeOut) : translate(words.correct, { count })}
            isBusy={isBusy}
            onPress={write}
          />
        </>
      )}
    </Loaded>
  );
}

interface DaysProps {
  readonly value: string;
  readonly place: Place;
  readonly days: readonly Option[];
  onDone(): void;
}

/** A press for each day that may be meant. */
function Days({ value, place: { sheet, column }, days, onDone }: DaysProps) {
  const { isBusy, run } = useRun('correct-value');
  const take = (to: string) => (): void =>
    void run({ sheet, column, value, to }).then((answer) => answer && onDone());
  return (
    <>
      {days.map(({ id, name }) => (
        <Button key={id} label={translate(words.takeDay, { day: name })} isBusy={isBusy} onPress={take(id)} />
      ))}
    </>
  );
}

/** What many wrote may be a word that the list lacks. */
function AddToList({ list, value, onDone }: { list: OpenList; value: string; onDone(): void }) {
  const { isBusy, run } = useRun('add-words');
  const add = (): void => void run({ list, words: [value] }).then((answer) => answer && onDone());
  return <Button label={translate(words.addToList, { value })} isBusy={isBusy} onPress={add} />;
}

/** The choices are asked for once somebody wants them: a column of people has thousands. */
export function Correct({ value, findings, onDone }: CorrectProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { at: place, list, days } = findings[0] ?? {};
  const count = findings.length;
  if (!place) return null;
  if (days) return <Days {...{ value, place, days, onDone }} />;
  if (isOpen) return <Choose value={value} place={place} count={count} onDone={onDone} />;
  return (
    <>
      {list && <AddToList list={list} value={value} onDone={onDone} />}
      <Button label={translate(words.correct, { count })} onPress={() => setIsOpen(true)} />
    </>
  );
}
