// What the submission asks for, as recommendations: each once, by issue and by who has to act.
import type { Context } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { OWN_GOVERNMENT } from '../../words/lists/signs';
import { COMMON_KINDS } from '../kinds/kinds';
import { formsOfTyped } from '../../workbook/records/country-name';
import { DOCUMENT_SETTINGS } from './settings-read';
import { documentWords } from '../../words/submissions/documents/document';

type Ask = RowOf<'ASK'>;

/** Asks under the name of their issue. */
export interface AskGroup {
  readonly title: string;
  readonly asks: readonly Ask[];
}

/** What one body is asked to do: a sentence that leads in, then items by issue. */
interface RecommendationList {
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** Asks of the submission; a workgroup's common text also takes the workgroup's asks on its issues. */
export function asksOf(book: Book, submission: RowOf<'SUB'>): readonly Ask[] {
  const isCommon = COMMON_KINDS.includes(submission.kind);
  const issues = new Set([submission.mainIssue, ...submission.issues]);
  return book.rows('ASK').filter((ask) => {
    if (ask.text.trim() === '') return false;
    if (ask.submission !== '') return ask.submission === submission.id;
    const sameWorkgroup = ask.workgroup !== '' && ask.workgroup === submission.workgroup;
    return isCommon && sameWorkgroup && ask.issues.some((issue) => issues.has(issue));
  });
}

/** Each ask under the first issue of the document that it has; '' for those that have none of them. */
export function asksByIssue(
  asks: readonly Ask[],
  issues: readonly string[],
): ReadonlyMap<string, readonly Ask[]> {
  const groups = new Map<string, Ask[]>([...issues, ''].map((issue) => [issue, []]));
  for (const ask of asks) {
    const issue = issues.find((candidate) => ask.issues.includes(candidate)) ?? '';
    groups.get(issue)?.push(ask);
  }
  return groups;
}

const NATIONAL = inAnyLanguage(OWN_GOVERNMENT);

/** `the Government of Norway`, in any of the three languages; a county's or a state's own is another's. */
const GOVERNMENT_OF =
  /^(?:the |el |le )?(?:government|gobierno|gouvernement) (?:of|del?|des|du|d['’]) ?(.+)$/;
const ARTICLE = /^(?:the|las?|los?|el|les?|l['’]) ?/;

/** Whether the addressee is the government of the country under review, as people write it. */
function isNational(folded: string, country: string, context: Context): boolean {
  if (folded === '' || NATIONAL.has(folded)) return true;
  if (folded === foldText(context.setting(DOCUMENT_SETTINGS.government))) return true;
  const of = GOVERNMENT_OF.exec(folded)?.[1] ?? '';
  return of !== '' && of.replace(ARTICLE, '') === foldText(country).replace(ARTICLE, '');
}

function leadFor(addressee: string, country: string, context: Context): string {
  const language = context.bookLanguage;
  if (addressee !== '') return render(message(documentWords.recommendToOther, { addressee }), language);
  const usual = render(
    message(documentWords.government, { country: formsOfTyped(country, language).name }),
    language,
  );
  const government = context.setting(DOCUMENT_SETTINGS.government) || usual;
  return render(message(documentWords.recommendTo, { government }), language);
}

/** `;` after each item but the last of all, which takes a full stop: one sentence runs through the list. */
function punctuate(text: string, isLast: boolean): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,]+$/, '');
  return `${bare}${isLast ? '.' : ';'}`;
}

function addresseeKey({ addressee }: Ask, country: string, context: Context): string {
  const folded = foldText(addressee);
  return isNational(folded, country, context) ? '' : folded;
}

const ADDRESSED = Object.values(documentWords.recommendToOther).map((words) =>
  foldText(words.split('{addressee}', 1)[0] ?? '').trim(),
);

/** A longer line may be somebody's own. */
const MOST_WORDS = 20;

/** Whether a line, as it compares, leads in a list for somebody else, who may be called otherwise by now. */
export const isAddressedLine = (key: string): boolean =>
  ADDRESSED.some((opening) => key.startsWith(opening)) && key.split(' ').length <= MOST_WORDS;

/** One list for each body that has to act, the government first. `country` is its name on the cover. */
export function recommendationLists(
  groups: readonly AskGroup[],
  country: string,
  context: Context,
): readonly RecommendationList[] {
  const keyOf = (ask: Ask): string => addresseeKey(ask, country, context);
  const all = groups.flatMap(({ asks }) => asks);
  const keys = [...new Set(all.map(keyOf))].sort((a, b) => Number(a !== '') - Number(b !== ''));
  return keys.map((key) => {
    const own = groups
      .map(({ title, asks }) => ({ title, asks: asks.filter((ask) => keyOf(ask) === key) }))
      .filter(({ asks }) => asks.length > 0);
    const last = own.at(-1)?.asks.at(-1);
    const addressee = key === '' ? '' : (own[0]?.asks[0]?.addressee.trim() ?? '');
    return {
      lead: leadFor(addressee, country, context),
      groups: own.map(({ title, asks }) => ({
        title,
        items: asks.map((ask) => punctuate(ask.text, ask === last)),
      })),
    };
  });
}
