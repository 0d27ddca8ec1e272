// What is said of a recommendation as text for a report: the coalition first, then the government, each with its source.
import type { Context } from '../../workbook/command/types';
import { message, render, sayIn } from '../../base/messages/text';
import { gradeText, levelText, voiceName } from '../progress/show';
import { isClaim, type ReportEntry, type Report, type Scope } from './entries';
import { staleMonths, type LatestRating } from '../progress/latest-ratings';
import { numberRanges } from '../clusters/number-ranges';
import type { Book } from '../../workbook/records/book';
import { dateInWords } from '../../base/dates/words';
import { progressReportWords as words } from '../../words/follow-up/report';

/** A text that ends as a sentence does. */
const sentence = (text: string): string => {
  const bare = text.replace(/\s+/g, ' ').trim();
  return bare === '' || /[.!?…]$/.test(bare) ? bare : `${bare}.`;
};

const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '');

/** By what a rating is told. */
type Telling = Pick<Report, 'book' | 'scope' | 'context'>;

/** Who says so; in public an organization is named only when it agreed to that. */
export function voiceInReport({ row }: LatestRating, { book, scope, context }: Telling): string {
  const { organization, saidBy } = row;
  const isHidden =
    scope.isPublic &&
    saidBy !== 'government' &&
    organization !== '' &&
    book.find('ORG', organization)?.listed !== true;
  return isHidden ? words.member[context.bookLanguage] : voiceName(book, row, context.bookLanguage);
}

/** Whether what was done and its source may stand there: internal ones only inside. */
export const mayTell = ({ row }: LatestRating, { isPublic }: Scope): boolean => !isPublic || !row.internal;

/** Whether where it comes from stands beside a rating in such a report. */
export const hasToldSource = (standing: LatestRating, scope: Scope): boolean =>
  mayTell(standing, scope) && standing.row.source.trim() !== '';

/** What was done and from where that is known; where that may not be told, or is not known, it says so. */
function evidenceOf(standing: LatestRating, { scope, context }: Telling): readonly string[] {
  const say = sayIn(context.bookLanguage);
  if (!mayTell(standing, scope)) return [say(words.sourceInside)];
  const { note, source } = standing.row;
  const told = hasToldSource(standing, scope)
    ? say(words.source, { source: source.trim() })
    : say(words.noSource);
  return [sentence(note), told];
}

function insideFacts(book: Book, { row, isStale }: LatestRating, context: Context): readonly string[] {
  const say = sayIn(context.bookLanguage);
  return [
    ...(row.internal ? [say(words.internalMark)] : []),
    ...(isStale ? [say(words.old, { count: staleMonths(context) })] : []),
    ...(row.recordedBy === '' ? [] : [say(words.recordedBy, { name: book.labelOf('MEM', row.recordedBy) })]),
  ];
}

const bracketed = (facts: readonly string[]): string => (facts.length === 0 ? '' : `(${facts.join(' ')})`);

/** One rating as a few sentences: who, where, when and what; what was done; where it stands. */
function ratingSentences(standing: LatestRating, telling: Telling): string {
  const { book, scope, context } = telling;
  const { bookLanguage } = context;
  const { row, level } = standing;
  const values = {
    voice: voiceInReport(standing, telling),
    level: levelText(level, bookLanguage),
    day: dateInWords(row.date, bookLanguage),
    rating: gradeText(standing, bookLanguage),
  };
  return [
    render(message(row.date === '' ? words.ratingUndated : words.rating, values), bookLanguage),
    ...evidenceOf(standing, telling),
    ...(scope.isPublic ? [] : [bracketed(insideFacts(book, standing, context))]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The coalition's ratings before the government's claims, the newest first. */
export const currentRatings = ({
  standings: { current },
}: Pick<ReportEntry, 'standings'>): readonly LatestRating[] => [
  ...current.filter((one) => !isClaim(one)),
  ...current.filter(isClaim),
];

/** What comes next; only inside. */
export function nextSentences(
  { row }: ReportEntry,
  { isPublic }: Scope,
  context: Context,
): readonly string[] {
  if (isPublic) return [];
  const { agency, nextStep, due } = row;
  const say = sayIn(context.bookLanguage);
  return [
    ...(agency === '' ? [] : [say(words.agency, { agency: bare(agency) })]),
    ...(nextStep === '' ? [] : [say(words.next, { step: bare(nextStep) })]),
    ...(due === '' ? [] : [say(words.due, { day: dateInWords(due, context.bookLanguage) })]),
  ];
}

/** All that is said of the recommendation, one line a voice; none when nothing is. */
export const assessmentLines = (entry: ReportEntry, telling: Telling): readonly string[] => [
  ...currentRatings(entry).map((standing) => ratingSentences(standing, telling)),
  ...nextSentences(entry, telling.scope, telling.context),
];

/** Number, text and, in brackets behind it, its countries, one each; without the sign that ends it. */
function withCountries({ number, row, countries }: ReportEntry): string {
  const made = countries.map((country) => `(${country})`).join(' ');
  const text = row.text.replace(/\s+/g, ' ').trim().replace(/[;.]$/, '');
  return [number, text, made].filter((part) => part !== '').join(' ');
}

/** As the UN prints it in its lists. */
export const asInList = (entry: ReportEntry): string => `${withCountries(entry)};`;

/** As it stands by itself. */
export const asSentence = (entry: ReportEntry): string => `${withCountries(entry)}.`;

/** What a report shows row by row, and the numbers of those of which nothing is said, for one line. */
export function shownAndSilent(report: Report): {
  readonly shown: readonly ReportEntry[];
  readonly silent: string;
} {
  const { entries, scope, context } = report;
  const isTold = (entry: ReportEntry): boolean => assessmentLines(entry, report).length > 0;
  const silent = entries.filter((entry) => !isTold(entry));
  const values = { count: silent.length, numbers: numberRanges(silent.map(({ number }) => number)) };
  const line = render(message(words.notRatedList, values), context.bookLanguage);
  return {
    shown: scope.hasAllRows === true ? entries : entries.filter(isTold),
    silent: silent.length === 0 || scope.hasAllRows === true ? '' : line,
  };
}
