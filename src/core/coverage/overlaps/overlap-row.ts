// The row of Overlaps for a pair that the comparison found: its evidence, asks and group in the workbook's language;
// and the evidence of a row as it reads today, with issues under the names that they have now.
import { LANGUAGES, message, render, type Language, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { issueName } from '../../workbook/records/issue-name';
import * as matchingText from '../../words/language/matching';
import type { Context } from '../../workbook/command/types';
import type { ComparableSubmission } from './compared';
import { askLines, asksInWords, describePair, perhapsAsks } from './explain';
import type { MatchedAsk, OverlapGroup } from '../../language/matching/types';
import type { JudgedPair } from './nearness';
import * as overlapsText from '../../words/coverage/overlaps';

type Row = Pick<RowOf<'OVL'>, 'evidence' | 'issues' | 'unresolved'>;

const said = (count: number, issues: string, language: Language): string =>
  render(message(matchingText.sameIssues, { count, issues }), language);

const MARK = '\u0000';

/** The language in which a sentence names the issues of both; undefined when it says something else. */
const languageOf = (sentence: string): Language | undefined =>
  LANGUAGES.find((language) =>
    [1, 2].some((count) => {
      const [start = '', end = ''] = said(count, MARK, language).split(MARK);
      return sentence.startsWith(start) && sentence.endsWith(end);
    }),
  );

/** The cell of evidence as it reads today. Where an issue is not known any more, the sentence stays as it is. */
export function presentEvidence({ evidence, issues, unresolved }: Row, book: Book): string {
  const found = issues.flatMap((id) => book.find('ISS', id) ?? []);
  if (found.length === 0 || found.length < issues.length || unresolved['issues'] !== undefined)
    return evidence;
  const renew = (sentence: string): string => {
    const language = languageOf(sentence);
    if (!language) return sentence;
    const names = found.map((issue) => issueName(issue, language)).join(', ');
    return said(found.length, names, language);
  };
  return evidence.split('\n').map(renew).join('\n');
}

/** The percent that a sentence of the evidence tells of what both share; 0 for one that tells none. */
function shareTold(sentence: string): number {
  for (const words of [matchingText.sharedPart, matchingText.reworded])
    for (const language of LANGUAGES) {
      const [start = '', rest = ''] = words[language].split('{share}');
      const [end = ''] = rest.split('{');
      const number = sentence.startsWith(start) ? /^\d+/.exec(sentence.slice(start.length))?.[0] : undefined;
      if (number !== undefined && sentence.startsWith(end, start.length + number.length))
        return Number(number);
    }
  return 0;
}

/** How much of one of the two the other has, in percent, of the side of which it is more; 0 where that is not told. */
export const shareIn = (evidence: string): number => Math.max(0, ...cellLines(evidence).map(shareTold));

/** The lines of a cell that say something. */
export const cellLines = (cell: string): string[] => cell.split('\n').filter((line) => line.trim() !== '');

/** The sentences of the evidence. */
export const evidenceLines = (row: Row, book: Book): string[] => cellLines(presentEvidence(row, book));

export interface OverlapEvidence {
  readonly known: ReadonlyMap<string, ComparableSubmission>;
  readonly groups: readonly OverlapGroup[];
  readonly book: Book;
  readonly context: Context;
}

/** Of very many asks these are enough to judge by. */
const MOST_ASKS = 20;

/** What a group of more than two is called: its uppermost member, and how many more. '' for a pair in no group. */
function groupOf(pair: JudgedPair, { groups, known, context }: OverlapEvidence): string {
  const group = groups.find(
    ({ members }) => members.length > 2 && members.includes(pair.first) && members.includes(pair.second),
  );
  if (!group) return '';
  const members = group.members.flatMap((id) => known.get(id) ?? []);
  const [top] = [...members].sort((x, y) => x.rowNumber - y.rowNumber);
  if (!top) return '';
  return render(
    message(overlapsText.groupName, { title: top.title, count: group.members.length - 1 }),
    context.bookLanguage,
  );
}

/** A sentence for a side that an earlier cycle sent. */
const earlierSentences = (sides: readonly ComparableSubmission[]): Message[] =>
  sides
    .filter(({ cycle }) => cycle !== '')
    .map(({ title, cycle }) => message(overlapsText.fromCycle, { title, cycle }));

function evidenceOf(
  pair: JudgedPair,
  sides: readonly [ComparableSubmission, ComparableSubmission],
  found: OverlapEvidence,
): string[] {
  const { known, book, context } = found;
  const sentences = describePair(pair, {
    titleOf: (id) => known.get(id)?.title ?? id,
    asksOf: (id) => known.get(id)?.asks.length ?? 0,
    issueName: (id) => issueName(book.find('ISS', id), context.bookLanguage) || id,
  });
  const perhaps = perhapsAsks(pair, sides[0], sides[1]);
  return [...earlierSentences(sides), ...sentences, ...perhaps].map((one) =>
    render(one, context.bookLanguage),
  );
}

/** The columns that follow the comparison; `first` and `second` are the sides of the pair. */
export function foundColumns(
  pair: JudgedPair,
  [first, second]: readonly [ComparableSubmission, ComparableSubmission],
  found: OverlapEvidence,
): SomeValues<'OVL'> & { readonly evidence: string } {
  const { bookLanguage } = found.context;
  const lines = (asks: readonly MatchedAsk[]): string =>
    askLines(asksInWords(asks.slice(0, MOST_ASKS), first, second))
      .map((line) => render(line, bookLanguage))
      .join('\n');
  return {
    level: pair.level,
    rank: pair.rank,
    issues: pair.issues,
    evidence: evidenceOf(pair, [first, second], found).join('\n'),
    asks: lines(pair.asks),
    opposes: lines(pair.opposed),
    basis: pair.basis,
    group: groupOf(pair, found),
  };
}
