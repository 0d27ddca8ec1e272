// What the submission asks for, as recommendations: each once, by issue and by who has to act.
import type { Context } from '../calls/types';
import { message, render } from '../messages/text';
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import { foldText } from '../text/fold';
import { withArticle } from './country-names';
import { documentWords } from './document-words';
import { DOCUMENT_SETTINGS } from './settings-read';

type Ask = RowOf<'ASK'>;

export interface RecommendationList {
  readonly lead: string;
  readonly items: readonly string[];
}

/** Asks of the submission; a workgroup's common text also takes the workgroup's asks on its issues. */
export function asksOf(book: Book, submission: RowOf<'SUB'>): readonly Ask[] {
  const isCommon = submission.kind === 'workgroup-report' || submission.kind === 'joint';
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

const NATIONAL = new Set([
  '',
  'government',
  'the government',
  'gobierno',
  'el gobierno',
  'gouvernement',
  'le gouvernement',
]);

function leadFor(addressee: string, country: string, context: Context): string {
  const language = context.bookLanguage;
  if (addressee !== '') return render(message(documentWords.recommendToOther, { addressee }), language);
  const usual = render(message(documentWords.government, { country: withArticle(country) }), language);
  const government = context.setting(DOCUMENT_SETTINGS.government) || usual;
  return render(message(documentWords.recommendTo, { government }), language);
}

/** `;` after each item but the last, which takes a full stop: one sentence that runs through the list. */
function punctuate(texts: readonly string[]): readonly string[] {
  const bare = texts.map((text) =>
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\s.;,]+$/, ''),
  );
  return bare.map((text, index) => `${text}${index < bare.length - 1 ? ';' : '.'}`);
}

/** One list for each body that has to act, the government first. `country` is its name on the cover. */
export function recommendationLists(
  asks: readonly Ask[],
  country: string,
  context: Context,
): readonly RecommendationList[] {
  const byAddressee = new Map<string, { addressee: string; texts: string[] }>([
    ['', { addressee: '', texts: [] }],
  ]);
  for (const { addressee, text } of asks) {
    const folded = foldText(addressee);
    const key = NATIONAL.has(folded) ? '' : folded;
    const group = byAddressee.get(key) ?? { addressee: addressee.trim(), texts: [] };
    group.texts.push(text);
    byAddressee.set(key, group);
  }
  return [...byAddressee.values()]
    .filter(({ texts }) => texts.length > 0)
    .map(({ addressee, texts }) => ({ lead: leadFor(addressee, country, context), items: punctuate(texts) }));
}
