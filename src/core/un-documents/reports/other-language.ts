// The same report in another of the UN's languages: its words stand beside those of the rows, by number, so that letters
// quote the UN in the reader's language.
import type { Language } from '../../base/messages/text';
import { languageOfAsk } from '../../language/ask-hints/said-ask';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import { withWording, wordingIn } from '../../workbook/records/wordings';
import type { DocumentRecord } from '../reading/un-document';
import { symbolOfReview } from './citation';
import { recordName, rowName, textWithUnknown, type Recommendation } from './cycle-rows';

export interface OtherLanguage {
  readonly language: Language;
  readonly edits: readonly Edit[];
  readonly unchanged: number;
  /** Names of rows that the report does not have, and of what it has that no row is. */
  readonly gone: readonly string[];
  readonly unknown: readonly string[];
}

/** The language of most of some texts; undefined without any, or where none has half of them. */
function mostlyIn(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = languageOfAsk(text, 'en');
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] * 2 > texts.length ? most[0] : undefined;
}

const isOurs = (language: string | undefined): language is Language =>
  language === 'en' || language === 'es' || language === 'fr';

/**
 * What the document adds where it is the report of the review's rows in another language; undefined for all others, which
 * change the rows themselves. It has to have the symbol that the rows have.
 */
export function inOtherLanguage(
  book: Book,
  cycle: number,
  records: readonly DocumentRecord[],
  symbol: string,
): OtherLanguage | undefined {
  const rows = book.rows('REC').filter((row) => row.cycle === cycle && !row.withdrawn && row.number !== '');
  if (symbol === '' || symbolOfReview(book, cycle) !== symbol.trim()) return undefined;
  const language = mostlyIn(records.map(({ text }) => text));
  if (!isOurs(language) || mostlyIn(rows.map(({ text }) => text)) === language) return undefined;
  return besideRows(rows, records, language);
}

function besideRows(
  rows: readonly Recommendation[],
  records: readonly DocumentRecord[],
  language: Language,
): OtherLanguage {
  const byName = new Map(records.map((record) => [recordName(record), record]));
  const names = new Set(rows.map(rowName));
  const paired = rows.flatMap((row) => {
    const record = byName.get(rowName(row));
    return record ? [{ row, text: textWithUnknown(record) }] : [];
  });
  const edits = paired
    .filter(({ row, text }) => wordingIn(row, language) !== text.replace(/\s+/g, ' ').trim())
    .map(({ row, text }) => updateRow('REC', row.id, { otherLanguages: withWording(row, language, text) }));
  return {
    language,
    edits,
    unchanged: paired.length - edits.length,
    gone: rows.filter((row) => !byName.has(rowName(row))).map(rowName),
    unknown: [...byName.keys()].filter((name) => !names.has(name)),
  };
}
