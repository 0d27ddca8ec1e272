// What was understood of the government's answers: how many, what does not fit, and its own figures.
import type { ImportAnswersResult } from '../../../core/un-documents/answers/plan-import';
import type { Text } from '../../../core/base/messages/text';
import { Detail, Notice } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import { Checkboxes } from '../../kit/fields/ticks';
import { Counts } from '../../kit/figures';
import type { UnTextDraft } from './bring-in-un-text-draft';
import { type FindingGroup, FindingLists, Folded, plain } from './finding-list';
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
            {translate(stated === found ? words.answersAgree : words.answersDiffer, {
              position: translate(POSITIONS[position] ?? words.open),
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
  return name ? translate(name) : position;
};

interface AnswersFoundProps {
  readonly result: ImportAnswersResult;
  readonly draft: UnTextDraft;
  change(changes: Partial<UnTextDraft>): void;
}

const numbersOf = (differing: readonly Differing[]): string[] => differing.map(({ number }) => number);

/** The numbers whose answer is replaced: those that are ticked, those of another document while nobody chose. */
const replacedIn = ({ differing }: ImportAnswersResult, { replace }: UnTextDraft): readonly string[] =>
  replace ?? numbersOf(differing.filter(({ isReplaced }) => isReplaced));

/** Whether a run would change the workbook. */
export const hasAnswersToWrite = (result: ImportAnswersResult, draft: UnTextDraft): boolean =>
  result.changed > 0 || replacedIn(result, draft).length > 0;

function DifferingAnswers({ result, draft, change }: AnswersFoundProps) {
  const options = result.differing.map(({ number, stands, reads }) => ({
    id: number,
    name: number,
    detail: translate(words.standsAs, { stands: positionName(stands), reads: positionName(reads) }),
  }));
  return (
    <Folded
      title={translate(words.differing)}
      help={translate(words.differingHelp)}
      count={options.length}
      isOpen
    >
      <Checkboxes
        label={translate(words.replaceAnswers)}
        options={options}
        value={replacedIn(result, draft)}
        onChange={(replace) => change({ replace })}
      />
    </Folded>
  );
}

function findingsIn({
  limited,
  twice,
  unclear,
  unknown,
  never,
}: ImportAnswersResult): readonly FindingGroup[] {
  const limits = limited.map(({ numbers, text }) => ({ where: numbers.join(', '), text }));
  return [
    { title: translate(words.limited), items: limits, isOpen: true },
    { title: translate(words.twice), items: plain(twice), isOpen: true },
    { title: translate(words.unclear), items: plain(unclear), isOpen: true },
    { title: translate(words.unknown), items: plain(unknown), isOpen: true },
    { title: translate(words.never), items: plain(never), isOpen: true },
  ];
}

function Tiles({ result }: { result: ImportAnswersResult }) {
  const { counts, changed, unchanged } = result;
  const open = [translate(words.open), counts.pending] as const;
  return (
    <Counts
      counts={[
        [translate(words.supported), counts.supported],
        [translate(words.inPart), counts['in-part']],
        [translate(words.noted), counts.noted],
        ...(counts.pending > 0 ? [open] : []),
        [translate(words.rowsChanged), changed],
        [translate(words.unchanged), unchanged],
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
        <strong>{translate(words.answersFound, { count: answered })}</strong>
        {source !== '' && <Detail>{translate(words.fromSource, { source })}</Detail>}
      </p>
      <Warnings result={result} others={words.otherAddenda} />
      <OwnTotals totals={result.totals} />
      <Tiles result={result} />
      {hasNothing && <Notice tone="info" lines={[translate(words.nothingToWrite)]} />}
      <FindingLists findings={findingsIn(result)}>
        {differing.length > 0 && <DifferingAnswers {...{ result, draft, change }} />}
      </FindingLists>
    </>
  );
}
