// What a submission has to say: in which language, about which country, by whom, and what it asks for.
import { joinTexts, message, sameText, type Language, type Message } from '../../../base/messages/text';
import { isDateTime } from '../../../base/dates/formats';
import { foldText } from '../../../base/text/fold';
import { toInstant } from '../../../base/dates/zones';
import { dayInWords } from '../../../base/dates/words';
import { textBy } from '../../../base/messages/text';
import { spokenLanguages, wordText } from '../../../base/vocabulary/words';
import { translatedNames } from '../../../language/country-names/translated-names';
import { evidenceOf, languageOfWords } from '../../../language/reading/detect-language';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import { countryName } from '../../../workbook/records/country-name';
import { countryUnderReview, issueName } from '../../documents/cover';
import { submittersOf } from '../../documents/submitters';
import { endorsementsOf, isSigned, endorserName } from '../../endorsing/endorsement-status';
import { previousCycle } from '../../documents/follow-up';
import { issuesOf } from '../../documents/submission-document';
import { officialDueOf } from '../../registering/limits';
import { speechDays } from '../../kinds/speech-days';
import { COVER, fail, look, pass, type Verdict } from './finding';
import { nameIndex, namesIn, type NameIndex } from './name-finder';
import type { Piece, Subject } from './subject';
import * as checkText from '../../../words/submissions/upload-check';

const LEAST_WORDS = 60;
const LOOKED_AT = 3000;

/** The beginning of a text that is long enough to tell its language. */
function beginningOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) if (text.length < LOOKED_AT) text += ` ${piece.text}`;
  return text.slice(0, LOOKED_AT);
}

/** Of the three languages, the one that the text is in; undefined where that cannot be told. */
export function languageOf(pieces: readonly Piece[]): Language | undefined {
  const text = beginningOf(pieces);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS || latin < letters / 2) return undefined;
  return languageOfWords(words, evidenceOf);
}

const USUAL_LANGUAGES = 'en; es; fr';
const named = (key: string) => wordText(spokenLanguages, key);

/** One of those in Settings, and the form in the same. */
export function languageRule({ body, language, context }: Subject): Verdict {
  const found = languageOf(body.filter(({ isPrompt }) => isPrompt !== true));
  if (found === undefined) return pass(message(checkText.languageUnknown));
  const allowed = foldText(context.setting('limit.languages') || USUAL_LANGUAGES).match(/\p{L}+/gu) ?? [];
  const values = { language: named(found), allowed: joinTexts(allowed.map(named)) };
  if (!allowed.some((one) => one === found)) return fail(message(checkText.languageOther, values));
  if (language !== undefined && language !== found)
    return fail(message(checkText.languageMixed, { found: named(found), language: named(language) }));
  return pass(message(checkText.languageIs, { language: named(found) }));
}

/** All names by which texts call the countries of the workbook. */
export const countryIndex = (book: Book): NameIndex =>
  nameIndex(
    book
      .rows('CTY')
      .flatMap(({ id, iso3, name, formalName, aliases }) =>
        [...new Set([name, formalName, ...aliases, ...translatedNames(iso3)])]
          .filter((one) => one.length > 3)
          .map((one) => [id, one] as const),
      ),
  );

/** A text that names another country a few times compares. */
const LEAST_OFTEN = 5;

function mentions(pieces: readonly Piece[], index: NameIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of pieces)
    for (const { id } of namesIn(text, index)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const countryText = (country: RowOf<'CTY'>) => textBy((language) => countryName(country, language));

/** One country under review, named in the text, and no other more often. */
export function countryRule(subject: Subject, index: NameIndex): Verdict {
  const { book, submission, context, file } = subject;
  const country = countryUnderReview(book, submission, context);
  if (!country) return fail(message(checkText.countryMissing));
  const values = { country: countryText(country) };
  const counts = mentions(
    subject.body.filter(({ isFollowUp }) => isFollowUp !== true),
    index,
  );
  const own = counts.get(country.id) ?? 0;
  const onCover = mentions(subject.cover, index).get(country.id) ?? 0;
  if (file && own + onCover === 0) return fail(message(checkText.countryNotNamed, values));
  const [most, count = 0] = [...counts].sort((one, next) => next[1] - one[1])[0] ?? [];
  const other = most === undefined || most === country.id ? undefined : book.find('CTY', most);
  if (other && count >= LEAST_OFTEN && count > own)
    return look(message(checkText.countryOther, { ...values, other: countryText(other), count, own }));
  return pass(message(checkText.countryIs, values));
}

/** Submissions are public: everybody is named, and has agreed to it. */
export function submittersRule(subject: Subject): Verdict {
  const { book, submission, context, file } = subject;
  const endorsements = endorsementsOf(book, submission, context);
  const all = submittersOf(book, submission, endorsements);
  if (!book.find('ORG', submission.leadOrganization)) return fail(message(checkText.noLead));
  const spotsOf = (rows: readonly { readonly name: string }[]) =>
    rows.map(({ name }) => ({ place: COVER, words: name }));
  const open = endorsements.filter(
    (one) => one.role === 'co-submitter' && !isSigned(one) && one.standing !== 'withdrawn',
  );
  const silent = [
    ...all.slice(0, 1).filter(({ listed }) => !listed),
    ...open.map((one) => ({ name: endorserName(book, one) })),
  ];
  if (silent.length > 0) return fail(message(checkText.notAgreed, { count: silent.length }), spotsOf(silent));
  const inFile = foldText([...subject.cover, ...subject.body].map(({ text }) => text).join(' '));
  const missing = file ? all.filter(({ name }) => !inFile.includes(foldText(name))) : [];
  if (missing.length > 0)
    return fail(message(checkText.submitterMissing, { count: missing.length }), spotsOf(missing));
  return pass(message(checkText.submittersNamed, { count: all.length }));
}

const ADDRESS =
  /\S+@\S+\.\S+|https?:\/\/|www\.|\+\d{2,}|\b(?:tel|t[ée]l|phone|t[ée]l[ée]phone|tel[ée]fono)\b/i;

/** Somebody to whom the UN can write. */
export function contactRule({ book, submission, file, cover, body }: Subject): Verdict {
  const lead = book.find('ORG', submission.leadOrganization);
  const isKnown = Boolean(lead && (lead.contact.trim() || lead.website.trim()));
  if (file) {
    const isThere = [...cover, ...body].some(({ text }) => ADDRESS.test(text));
    return isThere ? pass(message(checkText.contactNamed)) : fail(message(checkText.contactNotInFile));
  }
  return isKnown ? pass(message(checkText.contactNamed)) : fail(message(checkText.contactMissing));
}

/** Its issues, as the cover names them. */
export function keyWordsRule({ book, submission, context }: Subject): Verdict {
  const issues = issuesOf(book, submission);
  if (issues.length === 0) return fail(message(checkText.keyWordsMissing));
  const words = joinTexts(issues.map((issue) => sameText(issueName(issue, context.bookLanguage))));
  return {
    ...pass(message(checkText.keyWordsNamed, { count: issues.length })),
    spots: [{ place: COVER, words: { text: words } }],
  };
}

const NUMBER = /(?<![\d.])\d{1,3}\.\d{1,3}(?![\d.])/g;

/** Recommendations of the previous review on its issues, named by their numbers. */
export function earlierRule({ book, submission, context, body, notes }: Subject): Verdict {
  const issues = new Set(issuesOf(book, submission).map(({ id }) => id));
  const rows = previousCycle(book, context).rows.filter((row) => row.issues.some((id) => issues.has(id)));
  const known = new Set(rows.map(({ number }) => number));
  if (known.size === 0) return pass(message(checkText.earlierNone));
  const written = [...body, ...notes].flatMap(({ text }) => text.match(NUMBER) ?? []);
  const count = new Set(written.filter((number) => known.has(number))).size;
  return count === 0
    ? fail(message(checkText.earlierMissing, { count: known.size }))
    : pass(message(checkText.earlierNamed, { count }));
}

const GENEVA = 'Europe/Zurich';

/** The UN's deadline as an instant with its words in Geneva; undefined where none is known. */
export function officialDue(
  submission: RowOf<'SUB'>,
  { book, context }: Pick<Subject, 'book' | 'context'>,
): { readonly instant: string; readonly clock: string } | undefined {
  const clock = officialDueOf(submission, context) || speechDays(book, submission.kind, context).officialDue;
  return isDateTime(clock) ? { instant: toInstant(clock, GENEVA), clock } : undefined;
}

const whenText = (clock: string) =>
  textBy((language) => `${dayInWords(clock.slice(0, 10), language)}, ${clock.slice(11)}`);

/** Not after the UN's deadline. */
export function deadlineRule({ book, submission, context }: Subject): Verdict {
  const due = officialDue(submission, { book, context });
  if (!due) return pass(message(checkText.dueUnknown));
  const said = (words: typeof checkText.dueBy | typeof checkText.duePast): Message =>
    message(words, { when: whenText(due.clock) });
  const handedIn =
    submission.uploadedAt === '' ? context.now : toInstant(submission.uploadedAt, context.timeZone);
  return Date.parse(handedIn) > Date.parse(due.instant)
    ? fail(said(checkText.duePast))
    : pass(said(checkText.dueBy));
}
