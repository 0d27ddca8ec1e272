// What was understood of the government's answers: how many, what does not fit, and its own figures.
import type { ImportAnswersResult } from '../../../core/un-documents/answers/plan-import';
import type { Text } from '../../../core/base/messages/text';
import { Detail, Notice } from '../../kit/parts';
import { say } from '../../kit/panel-context';
import { Counts } from '../../kit/figures';
import { FindingLists, plain } from './finding-list';
import { Warnings } from './kind-field';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

const POSITIONS: Readonly<Record<string, Text>> = {
  supported: words.supported,
  'in-part': words.inPart,
  noted: words.noted,
};

function OwnTotals({ totals }: { totals: ImportAnswersResult['totals'] }) {
  return (
    <>
      {totals.map(({ position, stated, found }) => (
        <Notice key={position} tone={stated === found ? 'good' : 'bad'}>
          <p>
            {say(stated === found ? words.answersAgree : words.answersDiffer, {
              position: say(POSITIONS[position] ?? words.open),
              stated,
              found,
            })}
          </p>
        </Notice>
      ))}
    </>
  );
}

export function AnswersFound({ result }: { result: ImportAnswersResult }) {
  const { counts, source, changed, unchanged } = result;
  const answered = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const findings = [
    { title: say(words.twice), items: plain(result.twice), isOpen: true },
    { title: say(words.unclear), items: plain(result.unclear), isOpen: true },
    { title: say(words.unknown), items: plain(result.unknown), isOpen: true },
    { title: say(words.never), items: plain(result.never), isOpen: true },
    { title: say(words.kept), items: plain(result.kept) },
  ];
  return (
    <>
      <p>
        <strong>{say(words.answersFound, { count: answered })}</strong>
        {source !== '' && <Detail>{say(words.fromSource, { source })}</Detail>}
      </p>
      <Warnings result={result} others={words.otherAddenda} />
      <OwnTotals totals={result.totals} />
      <Counts
        counts={[
          [say(words.supported), counts.supported],
          [say(words.inPart), counts['in-part']],
          [say(words.noted), counts.noted],
          [say(words.rowsChanged), changed],
          [say(words.unchanged), unchanged],
        ]}
      />
      {changed === 0 && <Notice tone="info" lines={[say(words.nothingToWrite)]} />}
      <FindingLists findings={findings} />
    </>
  );
}
