// What the list says as it would be taken in, read again with each choice; what was shown stays until the answer comes.
import { useRef, useState } from 'preact/hooks';
import type { Choices, ListKindName } from '../../../core/workbook/list-reading/list-reading';
import type { ListedColumn, ListedRow, ListReading } from '../../../core/workbook/list-reading/list-result';
import type { Sheet } from '../../../core/base/sheets/sheet';
import type { InputOf } from '../../kit/client';
import { useLoad, type Load } from '../../kit/use-calls';

export type { ListedColumn, ListReading };
export type ListedLine = ListedRow;

export interface Reader {
  /** What is sent: the sheet, and what was chosen. */
  readonly input: InputOf<'bring-in-list'>;
  readonly choices: Choices;
  readonly load: Load<unknown>;
  /** What came last; undefined until something came. */
  readonly reading: ListReading | undefined;
  readonly isReading: boolean;
  /** What was chosen for columns and questions stays. */
  chooseKind(kind: ListKindName): void;
  chooseColumn(at: number, means: string): void;
  answer(key: string, value: string): void;
  takeAsRow(line: number): void;
  /** Whether what the list says takes the place of what stands in the workbook. */
  readonly replaces: boolean;
  setReplaces(replaces: boolean): void;
}

export function useReading(sheet: Sheet): Reader {
  const [choices, setChoices] = useState<Choices>({});
  const [replaces, setReplaces] = useState(false);
  // What is sent is a copy: there nothing is read-only.
  const input = { text: '', sheet, table: choices, replaces } as unknown as InputOf<'bring-in-list'>;
  const load = useLoad('bring-in-list', input, { dryRun: true });
  const last = useRef<ListReading | undefined>(undefined);
  if (load.state === 'ready') last.current = load.result.reading;
  return {
    ...{
      replaces,
      setReplaces,
      input,
      choices,
      load,
      reading: last.current,
      isReading: load.state === 'loading',
    },
    chooseKind: (kind) => setChoices({ ...choices, kind }),
    chooseColumn: (at, means) =>
      setChoices({ ...choices, columns: { ...choices.columns, [String(at)]: means } }),
    answer: (key, value) => setChoices({ ...choices, answers: { ...choices.answers, [key]: value } }),
    takeAsRow: (line) => setChoices({ ...choices, rows: [...(choices.rows ?? []), line] }),
  };
}
