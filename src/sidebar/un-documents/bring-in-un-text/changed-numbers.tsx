// What only a person can say of rows that a new report changed: which recommendation a row is, and what was withdrawn.
import type { ImportRecommendationsResult } from '../../../core/un-documents/reports/import-findings';
import { Checkboxes, Radios } from '../../kit/fields/ticks';
import { say } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import type { Draft } from './draft';
import { Folded } from './finding-list';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

/** Stands for the answer that none of the choices is meant; on the way it is an empty number. */
const NONE = 'none';

interface ChangedNumbersProps {
  readonly result: ImportRecommendationsResult;
  readonly draft: Draft;
  change(changes: Partial<Draft>): void;
}

function Doubts({ result, draft, change }: ChangedNumbersProps) {
  if (result.doubts.length === 0) return null;
  const answerOf = (row: string): string => {
    const answer = draft.same.find((one) => one.row === row);
    return answer === undefined ? '' : answer.number || NONE;
  };
  const answer = (row: string, id: string): void =>
    change({
      same: [...draft.same.filter((one) => one.row !== row), { row, number: id === NONE ? '' : id }],
    });
  return (
    <Folded title={say(words.doubts)} help={say(words.doubtsHelp)} count={result.doubts.length} isOpen>
      <Searched items={result.doubts} textOf={({ row, text }) => `${row} ${text}`}>
        {(shown) =>
          shown.map(({ row, text, choices }) => (
            <Radios
              key={row}
              label={say(words.numberAnd, { number: row, name: text })}
              options={[
                ...choices.map((choice) => ({ id: choice.number, name: choice.number, detail: choice.text })),
                { id: NONE, name: say(words.noneOfThese) },
              ]}
              value={answerOf(row)}
              onChange={(id) => answer(row, id)}
            />
          ))
        }
      </Searched>
    </Folded>
  );
}

/** Never ticked beforehand: a text that was pasted in part lacks rows too. */
function Gone({ result, draft, change }: ChangedNumbersProps) {
  if (result.gone.length === 0) return null;
  return (
    <Folded title={say(words.gone)} help={say(words.goneHelp)} count={result.gone.length}>
      <Checkboxes
        label={say(words.markWithdrawn)}
        options={result.gone.map((name) => ({ id: name, name }))}
        value={draft.withdrawn}
        onChange={(withdrawn) => change({ withdrawn })}
      />
    </Folded>
  );
}

export const ChangedNumbers = (props: ChangedNumbersProps) => (
  <>
    <Doubts {...props} />
    <Gone {...props} />
  </>
);
