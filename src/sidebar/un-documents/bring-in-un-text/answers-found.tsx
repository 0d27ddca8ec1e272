// What was understood of the government's answers: how many, what does not fit, and its own figures.
import type { ImportAnswersResult } from '../../../core/un-documents/answers/plan-import';
import type { Text } from '../../../core/base/messages/text';
import { Detail, Notice } from '../../kit/parts';
import { say } from '../../kit/panel-context';
import { Checkboxes } from '../../kit/fields/ticks';
import { Counts } from '../../kit/figures';
import type { Draft } from './draft';
import { type Finding, FindingLists, Folded, plain } from './finding-list';
import { Warnings } from './kind-field';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

const POSITIONS: Readonly<Record<string, Text>> = {
  supported: words.supported,
  'in-part': words.inPart,
  noted: words.noted,
  pending: words.open,
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

type Differing = ImportAnswersResult['differing'][number];

const positionName = (position: string): string => {
  const name = POSITIONS[position];
  return name ? say(name) : position;
};

interface AnswersFoundProps {
  readonly result: ImportAnswersResult;
  readonly draft: Draft;
  change(changes: Partial<Draft>): void;
}

const numbersOf = (differing: readonly Differing[]): string[] => differing.map(({ number }) => number);

/** The numbers whose answer is replaced: those that are ticked, those of another document while nobody chose. */
const replacedIn = ({ differing }: ImportAnswersResult, { replace }: Draft): readonly string[] =>
  replace ?? numbersOf(differing.filter(({ isReplaced }) => isReplaced));

/** Whether a run would change the workbook. */
export const hasAnswersToWrite = (result: ImportAnswersResult, draft: Draft): boolean =>
  result.changed > 0 || replacedIn(result, draft).length > 0;

function DifferingAnswers({ result, draft, change }: AnswersFoundProps) {
  const options = result.differing.map(({ number, stands, reads }) => ({
    id: number,
    name: number,
    detail: say(words.standsAs, { stands: positionName(stands), reads: positionName(reads) }),
  }));
  return (
    <Folded title={say(words.differing)} help={say(words.differingHelp)} count={options.length} isOpen>
      <Checkboxes
        label={say(words.replaceAnswers)}
        options={options}
        value={replacedIn(result, draft)}
        onChange={(replace) => change({ replace })}
      />
    </Folded>
  );
}

function findingsIn({ limited, twice, unclear, unknown, never }: ImportAnswersResult): readonly Finding[] {
  const limits = limited.map(({ numbers, text }) => ({ where: numbers.join(', '), text }));
  return [
    { title: say(words.limited), items: limits, isOpen: true },
    { title: say(words.twice), items: plain(twice), isOpen: true },
    { title: say(words.unclear), items: plain(unclear), isOpen: true },
    { title: say(words.unknown), items: plain(unknown), isOpen: true },
    { title: say(words.never), items: plain(never), isOpen: true },
  ];
}

function Tiles({ result }: { result: ImportAnswersResult }) {
  const { counts, changed, unchanged } = result;
  const open = [say(words.open), counts.pending] as const;
  return (
    <Counts
      counts={[
        [say(words.supported), counts.supported],
        [say(words.inPart), counts['in-part']],
        [say(words.noted), counts.noted],
        ...(counts.pending > 0 ? [open] : []),
        [say(words.rowsChanged), changed],
        [say(words.unchanged), unchanged],
      ]}
    />
  );
}

export function AnswersFound({ result, draft, change }: AnswersFoundProps) {
  const { counts, source, differing } = result;
  const answered = counts.supported + counts['in-part'] + counts.noted;
  const hasNothing = differing.length === 0 && !hasAnswersToWrite(result, draft);
  return (
    <>
      <p>
        <strong>{say(words.answersFound, { count: answered })}</strong>
        {source !== '' && <Detail>{say(words.fromSource, { source })}</Detail>}
      </p>
      <Warnings result={result} others={words.otherAddenda} />
      <OwnTotals totals={result.totals} />
      <Tiles result={result} />
      {hasNothing && <Notice tone="info" lines={[say(words.nothingToWrite)]} />}
      <FindingLists findings={findingsIn(result)}>
        {differing.length > 0 && <DifferingAnswers {...{ result, draft, change }} />}
      </FindingLists>
    </>
  );
}
