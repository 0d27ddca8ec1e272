// Words of a list that the workbook lacks: one tick adds each to its list, whatever the list is of.
import type { OpenList } from '../../../core/base/vocabulary/open-lists';
import type { UnknownWord } from '../../../core/workbook/bring-in/unknown-words';
import { Checkboxes } from '../fields/ticks';
import { translate } from '../panel-context';
import * as words from '../../../core/words/panels/bring-in';

/** What is to be added, by list. */
export type AddedWords = Readonly<Partial<Record<OpenList, string[]>>>;

interface UnknownWordsProps {
  readonly unknown: readonly UnknownWord[];
  readonly added: AddedWords;
  /** What becomes of those that are not ticked. */
  readonly help: string;
  onAdded(added: AddedWords): void;
}

export function UnknownWords({ unknown, added, help, onAdded }: UnknownWordsProps) {
  const lists = new Map(unknown.map(({ list, column }) => [list, column] as const));
  return (
    <>
      {[...lists].map(([list, column]) =>
        list === '' ? null : (
          <Checkboxes
            key={list}
            label={translate(words.addWords, { column })}
            help={help}
            options={unknown
              .filter((one) => one.list === list)
              .map(({ typed, count }) => ({
                id: typed,
                name: translate(words.word, { word: typed, count }),
              }))}
            value={added[list] ?? []}
            onChange={(chosen) => onAdded({ ...added, [list]: [...chosen] })}
          />
        ),
      )}
    </>
  );
}
