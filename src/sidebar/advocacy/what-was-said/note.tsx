// Noting what a country says: its row from the list, then heard or not, and its words. Cells of the tab do the same.
import { useState } from 'preact/hooks';
import type { NotedRow, WhatWasSaidResult } from '../../../core/advocacy/what-was-said/plan-live';
import { DraftRestored } from '../../kit/draft-restored';
import { changedFields, openedWith } from '../../kit/changed-fields';
import { Clashes } from '../../kit/clashes';
import { TextArea } from '../../kit/fields/text-area';
import { Radios } from '../../kit/fields/ticks';
import { binder, useDraft } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Detail, Notice } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/advocacy/what-was-said';

const speaker = ({ country, order }: NotedRow): string =>
  order === null ? country : `${String(order)}. ${country}`;

const isOpen = ({ heard, words: said }: NotedRow): boolean => heard === '' && said.trim() === '';

interface Props {
  readonly result: WhatWasSaidResult;
  toList(): void;
}

/** Those of whom nothing is noted come first: they speak next. */
function Rows({ result, toList, onPick }: Props & { onPick(row: NotedRow): void }) {
  const { rows, answers } = result;
  const sorted = [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))];
  const answerOf = ({ heard }: NotedRow): string => answers.find(({ id }) => id === heard)?.name ?? '';
  return (
    <Frame secondary={{ label: translate(words.back), onPress: toList }}>
      <StepHeading>{translate(words.whoSpeaks)}</StepHeading>
      <PickList
        label={translate(words.whoSpeaks)}
        items={sorted}
        textOf={({ country, ask }) => `${country} ${ask}`}
        empty={translate(words.nothingYet)}
        onPick={onPick}
      >
        {(row) => (
          <>
            <strong>{speaker(row)}</strong>
            <span class="clipped quiet detail">{row.ask}</span>
            {!isOpen(row) && <Detail>{[answerOf(row), row.words].filter(Boolean).join(' · ')}</Detail>}
          </>
        )}
      </PickList>
    </Frame>
  );
}

interface NoteProps {
  readonly row: NotedRow;
  readonly answers: WhatWasSaidResult['answers'];
  onSaved(): void;
  onBack(): void;
}

function Note({ row, answers, onSaved, onBack }: NoteProps) {
  const { me } = usePanel();
  const { draft, change, back, sent } = useDraft(row.id, () =>
    openedWith({ heard: row.heard, words: row.words }),
  );
  const { isBusy, errors, clashes, amend, run } = useRun('edit-row');
  const amended = (changes: Partial<typeof draft>): void => {
    amend(changes);
    change(changes);
  };
  const { opened, ...fields } = draft;
  const { changes, was } = changedFields(fields, opened ?? fields);
  const save = async (): Promise<void> => {
    if (Object.keys(changes).length === 0) return onBack();
    const by = me?.person ?? '';
    const values = { ...changes, ...(by !== '' && { by }) };
    const answer = await run({ sheet: 'HRD', id: row.id, values, seen: was });
    if (!answer) return;
    sent();
    onSaved();
  };
  const bind = binder(draft, errors, amended);
  return (
    <Frame primary={{ label: translate(words.save), isBusy, onPress: () => void save() }} onBack={onBack}>
      <StepHeading>{speaker(row)}</StepHeading>
      <DraftRestored back={back} />
      <Clashes clashes={clashes} draft={draft} change={amended} />
      {row.ask !== '' && <p>{row.ask}</p>}
      <Notice tone="info" lines={row.promised === '' ? [] : [row.promised]} />
      {row.ask !== '' && <Radios label={translate(words.heard)} options={answers} {...bind('heard')} />}
      <TextArea label={translate(words.said)} help={translate(words.saidHelp)} rows={5} {...bind('words')} />
    </Frame>
  );
}

interface StepProps extends Props {
  /** Id of the row for which the panel was opened, '' for none. */
  readonly start: string;
  refresh(): void;
}

export function NoteStep({ result, start, toList, refresh }: StepProps) {
  const [picked, setPicked] = useState(start);
  const row = result.rows.find(({ id }) => id === picked);
  if (!row) return <Rows {...{ result, toList }} onPick={({ id }) => setPicked(id)} />;
  const onSaved = (): void => {
    setPicked('');
    refresh();
    setStatus(translate(words.saved, { country: row.country }), 'good');
  };
  return (
    <Note key={row.id} row={row} answers={result.answers} onSaved={onSaved} onBack={() => setPicked('')} />
  );
}
