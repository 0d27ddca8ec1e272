// The cover page: which review, which country, who submits, named as OHCHR prints them; and the name of the file that is
// uploaded, in the pattern that the UN's own site shows: UPR50_USA_ABC_E_Main.docx.
import type { Context } from '../../workbook/command/types';
import { officialDueOf } from '../registering/limits';
import { sayIn, type Text, type ValuesOf, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { nameColumn } from '../../workbook/records/issue-name';
import { submissionKinds, wordText } from '../../base/vocabulary/words';
import { formOf } from '../kinds/kinds';
import { countryName } from '../../workbook/records/country-name';
import { inDocumentLanguage } from './document-language';
import type { Cover, LimitKind } from './model';
import type { Endorsement } from '../endorsing/endorsement-status';
import { ordinal } from './sections';
import { DOCUMENT_SETTINGS, wholeNumber } from './settings-read';
import { submitterLine, submittersOf } from './submitters';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import { fileName, safePart } from '../../base/text/safe-names';
import * as documentsText from '../../words/submissions/documents';

type Submission = RowOf<'SUB'>;
type Organization = RowOf<'ORG'>;

const say = <Words extends Text>(
  { bookLanguage }: Context,
  words: Words,
  ...values: ValuesOf<Words>
): string => sayIn(bookLanguage)(words, ...values);

/** The word limit that fits: several organizations make a joint submission, whatever its kind is called. */
export function limitKindOf(submission: Submission): LimitKind {
  const { by } = formOf(submission.kind);
  if (by === 'several') return 'joint';
  if (by === 'any') return 'other';
  return submission.coSubmitters.length > 0 ? 'joint' : 'individual';
}

/** The country under review: the submission's own, else the one in Settings; undefined when neither is known. */
export function countryUnderReview(
  book: Book,
  submission: Submission,
  context: Context,
): RowOf<'CTY'> | undefined {
  if (submission.forCountry) return book.find('CTY', submission.forCountry);
  const setting = context.setting(DOCUMENT_SETTINGS.country);
  if (setting === '') return undefined;
  const found = book.resolve(['CTY'], setting);
  if (found.kind === 'one') return book.find('CTY', found.id);
  return book.rows('CTY').find((row) => row.iso3 === setting.toUpperCase());
}

function about(organization: Organization, context: Context): { name: string; text: string } {
  const founded = organization.founded
    ? say(context, documentWords.founded, { year: organization.founded })
    : '';
  const words = organization.about.replace(/\s+/g, ' ').trim() || say(context, documentPrompts.about);
  return { name: organization.name, text: [founded, words].filter(Boolean).join(' ') };
}

/** More than these, and the cover would be a book: then it presents the lead alone. */
const MOST_PRESENTED = 20;

const aboutThem = (submitters: readonly Organization[], context: Context): Cover['about'] =>
  submitters
    .slice(0, submitters.length > MOST_PRESENTED ? 1 : MOST_PRESENTED)
    .map((organization) => about(organization, context));

function contactLines(lead: Organization | undefined, context: Context): readonly string[] {
  const lines = [lead?.contact, lead?.website].filter((line): line is string => Boolean(line));
  return lines.length > 0 ? lines : [say(context, documentPrompts.contact)];
}

/** Month and year of the UN's deadline; of the day of building when there is none. */
function monthAndYear(submission: Submission, context: Context): string {
  const due = /^\d{4}-\d{2}-\d{2}/.exec(officialDueOf(submission, context))?.[0];
  const instant = new Date(due ? `${due}T12:00:00Z` : context.now);
  const timeZone = due ? 'UTC' : context.timeZone;
  return new Intl.DateTimeFormat(context.bookLanguage, { month: 'long', year: 'numeric', timeZone }).format(
    instant,
  );
}

function kindLine(submission: Submission, context: Context): string {
  const kind = limitKindOf(submission);
  if (kind !== 'other') return say(context, documentWords[kind]);
  const words = wordText(submissionKinds, submission.kind)[context.bookLanguage];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An issue's name in a language; the English one, else its label, where there is no other. */
export function issueName(issue: RowOf<'ISS'>, language: Language): string {
  return issue[nameColumn(language)] || issue.name || issue.label;
}

/** The cover of a submission; what is missing stands there as a text in brackets. */
export function coverOf(
  book: Book,
  submission: Submission,
  issues: readonly RowOf<'ISS'>[],
  endorsements: readonly Endorsement[],
  context: Context,
): Cover {
  const country = countryUnderReview(book, submission, context);
  const session = wholeNumber(context.setting(DOCUMENT_SETTINGS.session));
  const submitters = submittersOf(book, submission, endorsements);
  const name = country && countryName(country, context.bookLanguage);
  return {
    review: say(context, documentWords.review),
    session: session
      ? say(context, documentWords.session, { session: ordinal(session, context.bookLanguage) })
      : '',
    country: context.setting(DOCUMENT_SETTINGS.countryName) || name || say(context, documentPrompts.country),
    title: submission.title || say(context, documentPrompts.title),
    kind: kindLine(submission, context),
    date: monthAndYear(submission, context),
    submitters: submitters.map(submitterLine).join('; ') || say(context, documentPrompts.lead),
    about: aboutThem(submitters, context),
    // Who hears a statement writes to nobody.
    contact:
      formOf(submission.kind).use === 'speech'
        ? []
        : contactLines(book.find('ORG', submission.leadOrganization), context),
    keyWords: issues.map((issue) => issueName(issue, context.bookLanguage)).join('; '),
  };
}

/** The UN's own. */
const PATTERN = 'UPR{session}_{country}_{submitter}_{language}_Main.docx';

/** The lead's acronym or name; joint ones begin with the UN's code, `JS` until there is one. */
function submitterPart(book: Book, submission: RowOf<'SUB'>): string {
  const lead = book.find('ORG', submission.leadOrganization);
  const own = safePart(lead?.acronym || lead?.name || submission.id);
  if (formOf(submission.kind).fileName !== null || limitKindOf(submission) === 'individual') return own;
  return [safePart(submission.ohchrCode) || 'JS', own].join('-');
}

/** The file name of a submission; parts that are not known are left out. */
export function documentFileName(book: Book, submission: RowOf<'SUB'>, given: Context): string {
  const context = inDocumentLanguage(submission, given);
  const values: Readonly<Record<string, string>> = {
    session: String(wholeNumber(context.setting(DOCUMENT_SETTINGS.session)) ?? ''),
    country: safePart(countryUnderReview(book, submission, context)?.iso3 ?? ''),
    submitter: submitterPart(book, submission),
    kind: safePart(kindLine(submission, context)),
    language: documentsText.unLetter[context.bookLanguage],
  };
  const pattern =
    formOf(submission.kind).fileName ?? (context.setting(DOCUMENT_SETTINGS.fileName) || PATTERN);
  const name = pattern
    .replace(/\.docx$/i, '')
    .replace(/\{(\w+)\}/g, (_whole, key: string) => values[key] ?? '');
  return `${fileName(name.split('_'), submission.id)}.docx`;
}
