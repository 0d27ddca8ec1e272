// How a recommendation is cited where its reader has no workbook: symbol of the report, paragraph, year.
import { quoted } from '../../base/messages/quoted';
import { message, render, type Language } from '../../base/messages/text';
import { shortText } from '../../base/text/short-text';
import { languageOfAsk } from '../../language/ask-hints/said-ask';
import { DOCUMENT_SETTINGS, wholeNumber } from '../../submissions/documents/settings-read';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { wordingIn } from '../../workbook/records/wordings';
import { recommendationName, type Recommendation } from './cycle-rows';
import * as t from '../../words/un-documents/reports';

const SYMBOL = /A\/HRC\/(\d{1,3})\/\d{1,3}(?!\d)/;

/** Sessions of the Council by year: the fourth to sixth were those of 2007. */
const FIRST = { session: 4, year: 2007, aYear: 3 } as const;

/**
 * The year of a report of the Working Group, by the session of the Council in its symbol: what the Council takes up in
 * March was reviewed in the autumn before. Undefined for what is no such symbol.
 */
export function yearOfReport(source: string): number | undefined {
  const session = Number(SYMBOL.exec(source)?.[1] ?? 0);
  if (session < FIRST.session) return undefined;
  const since = session - FIRST.session;
  return FIRST.year + Math.floor(since / FIRST.aYear) - Number(since % FIRST.aYear === 0);
}

/** The symbol of the report with the recommendations of a review, '' where none of its rows says one. Reads REC. */
export const symbolOfReview = (book: Book, cycle: number | null): string =>
  book
    .rows('REC')
    .filter((row) => row.cycle === cycle)
    .map(({ source }) => SYMBOL.exec(source)?.[0] ?? '')
    .find((symbol) => symbol !== '') ?? '';

/** The year of a review: by its report; of the coming one, by the day that Settings say. Undefined where neither is known. */
export function yearOfReview(
  book: Book,
  cycle: number | null,
  { setting }: Pick<Context, 'setting'>,
): number | undefined {
  const isPresent = cycle !== null && wholeNumber(setting(DOCUMENT_SETTINGS.cycle)) === cycle;
  const set = isPresent ? (wholeNumber(setting('review.date').slice(0, 4)) ?? undefined) : undefined;
  return yearOfReport(symbolOfReview(book, cycle)) ?? set;
}

/** `A/HRC/46/15, para. 26.198, 2020`; what is not known is left out, and without symbol and year the cycle stands there. */
export function citation(
  book: Book,
  row: Recommendation,
  context: Pick<Context, 'setting'>,
  language: Language,
): string {
  const symbol = SYMBOL.exec(row.source)?.[0] ?? symbolOfReview(book, row.cycle);
  const year = yearOfReport(symbol) ?? yearOfReview(book, row.cycle, context);
  const numbered = row.number.trim() !== '';
  const say = (words: (typeof t)['paragraph']): string =>
    render(message(words, { number: recommendationName(row) }), language);
  const dated =
    year ?? (row.cycle === null ? '' : render(message(t.ofCycle, { cycle: row.cycle }), language));
  return [symbol, numbered ? say(t.paragraph) : '', String(dated)].filter((part) => part !== '').join(', ');
}

/**
 * A recommendation in its own words with where it stands: `“Dig wells” (A/HRC/46/15, para. 26.1, 2020)`, as the UN says
 * them in that language where its report was brought in. Else they are named as being in another: a translation would
 * not be the UN's. Reads REC.
 */
export function quotation(
  book: Book,
  row: Recommendation,
  context: Pick<Context, 'setting'>,
  language: Language,
): string {
  const theirs = wordingIn(row, language);
  const words = shortText(theirs || row.text).replace(/\s*[;.]$/, '');
  const written = theirs === '' ? languageOfAsk(words, 'en') : language;
  const where = [
    citation(book, row, context, language),
    written === language ? '' : t.textIn[written][language],
  ];
  return `${quoted(words, language)} (${where.filter((part) => part !== '').join(', ')})`;
}
