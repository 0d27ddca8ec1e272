// The first asks of the summary: those that a coordinator chose, and those that the workbook proposes.
import { foldedText } from '../../language/reading/words';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';

type Ask = RowOf<'ASK'>;

/** So many asks stand in the summary at most. */
export const MOST_ASKS = 10;

/** The chosen asks, in their order. */
export const chosenAsks = (book: Book): readonly Ask[] =>
  book
    .rows('ASK')
    .filter(({ summaryPlace, text }) => summaryPlace !== null && text.trim() !== '')
    .sort((one, other) => (one.summaryPlace ?? 0) - (other.summaryPlace ?? 0))
    .slice(0, MOST_ASKS);

export interface ProposedAsk {
  readonly ask: Ask;
  /** Workgroups that ask for something on its issues. */
  readonly groups: number;
  /** A workgroup leads one of its issues. */
  readonly isLed: boolean;
}

const groupOf = (book: Book, { workgroup, submission }: Ask): string =>
  workgroup || (book.find('SUB', submission)?.workgroup ?? '');

/** By key, the workgroups whose asks have it. */
function groupsBy(book: Book, asks: readonly Ask[], keysOf: (ask: Ask) => readonly string[]) {
  const groups = new Map<string, Set<string>>();
  for (const ask of asks)
    for (const key of keysOf(ask)) groups.set(key, (groups.get(key) ?? new Set()).add(groupOf(book, ask)));
  return (ask: Ask): number => Math.max(0, ...keysOf(ask).map((key) => groups.get(key)?.size ?? 0));
}

const asksUnderWay = (book: Book): readonly Ask[] =>
  book.rows('ASK').filter(({ submission, text }) => {
    const row = submission === '' ? undefined : book.find('SUB', submission);
    return text.trim() !== '' && (!row || isUnderWay(row));
  });

/** The first of each wording. */
function oncePerWording(asks: readonly Ask[]): readonly Ask[] {
  const firsts = new Map<string, Ask>();
  for (const ask of asks) if (!firsts.has(foldedText(ask.text))) firsts.set(foldedText(ask.text), ask);
  return [...firsts.values()];
}

/** From the best: asked by most workgroups in the same words, on an issue of most workgroups, on an issue that is led. */
export function rankedAsks(book: Book): readonly ProposedAsk[] {
  const asks = asksUnderWay(book);
  const led = new Set(book.rows('COV').flatMap(({ part, issue }) => (part === 'leads' ? [issue] : [])));
  const saidBy = groupsBy(book, asks, ({ text }) => [foldedText(text)]);
  const onIssueBy = groupsBy(book, asks, ({ issues }) => issues);
  return oncePerWording(asks)
    .map((ask) => ({
      ask,
      said: saidBy(ask),
      groups: Math.max(saidBy(ask), onIssueBy(ask)),
      isLed: ask.issues.some((issue) => led.has(issue)),
    }))
    .sort(
      (one, other) =>
        other.said - one.said ||
        other.groups - one.groups ||
        Number(other.isLed) - Number(one.isLed) ||
        one.ask.rowNumber - other.ask.rowNumber,
    );
}

/** The best of each issue first, so that one issue does not take all the room. */
export function proposedAsks(ranked: readonly ProposedAsk[]): readonly ProposedAsk[] {
  const taken = new Set<string>();
  const isFirst = ({ ask: { issues } }: ProposedAsk): boolean => {
    const isNew = issues.length === 0 || issues.some((issue) => !taken.has(issue));
    for (const issue of issues) taken.add(issue);
    return isNew;
  };
  const firsts = ranked.filter(isFirst);
  return [...firsts, ...ranked.filter((one) => !firsts.includes(one))].slice(0, MOST_ASKS);
}
