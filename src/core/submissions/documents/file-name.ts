// The name of the file that is uploaded, in the pattern that the UN's own site shows: UPR50_USA_ABC_E_Main.docx.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { countryUnderReview, limitKindOf } from './cover';
import { DOCUMENT_SETTINGS, wholeNumber } from './settings-read';

const PATTERN = 'UPR{session}_{country}_{submitter}_{language}_Main.docx';
/** The UN's letters for its languages. */
const LETTERS = { en: 'E', es: 'S', fr: 'F' } as const;
const LONGEST_PART = 40;

/** Letters, digits, hyphens and underscores of ASCII; accents are dropped, spaces become hyphens. */
export const safePart = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s/.]+/g, '-')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');

/** The lead's acronym or name; joint ones begin with the UN's code, `JS` until there is one. */
function submitterPart(book: Book, submission: RowOf<'SUB'>): string {
  const lead = book.find('ORG', submission.leadOrganization);
  const own = safePart(lead?.acronym || lead?.name || submission.id);
  if (limitKindOf(submission) === 'individual') return own;
  return [safePart(submission.ohchrCode) || 'JS', own].join('-');
}

/** The file name of a submission; parts that are not known are left out. */
export function documentFileName(book: Book, submission: RowOf<'SUB'>, context: Context): string {
  const values: Readonly<Record<string, string>> = {
    session: String(wholeNumber(context.setting(DOCUMENT_SETTINGS.session)) ?? ''),
    country: safePart(countryUnderReview(book, submission, context)?.iso3 ?? ''),
    submitter: submitterPart(book, submission),
    language: LETTERS[context.bookLanguage],
  };
  const pattern = context.setting(DOCUMENT_SETTINGS.fileName) || PATTERN;
  const name = pattern
    .replace(/\.docx$/i, '')
    .replace(/\{(\w+)\}/g, (_whole, key: string) => values[key] ?? '');
  const safe = name.split('_').map(safePart).filter(Boolean).join('_');
  return `${safe || submission.id}.docx`;
}
