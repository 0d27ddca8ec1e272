// What the list says as it would be taken in, read again with each choice; what was shown stays until the answer comes.
import { useRef, useState } from 'preact/hooks';
import type { Choices, ListKindName } from '../../../core/workbook/list-reading/list-reading';
import type { ListReading } from '../../../core/workbook/list-reading/list-result';
import type { Sheet } from '../../../core/base/sheets/sheet';
import type { InputOf } from '../../kit/client';
import { useLoad, type Load } from '../../kit/use-calls';

export type Reader = ReturnType<typeof useReading>;

/** What is sent, the sheet and what was chosen, and what came last; of another kind, what was chosen stays. */
export function useReading(sheet: Sheet) {
  const [choices, setChoices] = useState<Choices>({});
  const [replaces, setReplaces] = useState(false);
  // What is sent is a copy: there nothing is read-only.
  const input = { text: '', sheet, table: choices, replaces } as unknown as InputOf<'bring-in-list'>;
  const load: Load<{ readonly reading: ListReading }> = useLoad('bring-in-list', input, { dryRun: true });
  const last = useRef<ListReading | undefined>(undefined);
  if (load.state === 'ready') last.current = load.result.reading;
  const choose = (more: Choices): void => setChoices({ ...choices, ...more });
  return {
    ...{ input, load, replaces, setReplaces },
    reading: last.current,
    isReading: load.state === 'loading',
    answers: choices.answers ?? {},
    chooseKind: (kind: string) => choose({ kind: kind as ListKindName }),
    chooseColumn: (at: number, means: string) =>
      choose({ columns: { ...choices.columns, [String(at)]: means } }),
    answer: (key: string, value: string) => choose({ answers: { ...choices.answers, [key]: value } }),
    takeAsRow: (line: number) => choose({ rows: [...(choices.rows ?? []), line] }),
  };
}
