// The draft of a one-pager for a country and an issue: it fits one page, and says what it had to leave out.
import { dayInWords } from '../../base/dates/words';
import { message, sayIn, type Language, type Message } from '../../base/messages/text';
import { countryName, withArticle } from '../../workbook/records/country-name';
import { DOCUMENT_SETTINGS } from '../../submissions/documents/settings-read';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import type { RowOf } from '../../workbook/records/rows';
import { standingsOf } from '../approaches';
import { ownCountry } from '../countries';
import { reviewDay } from '../lobbying-deadlines';
import { columnsOf } from '../whom-to-ask/columns';
import { shortText } from '../../base/text/short-text';
import { earlierInWords, recommendedToUs } from './earlier';
import { factsOn, passagesThatFit, type FactSource } from './facts';
import { roomOf, type EarlierRecommendation, type OnePager, type PageTexts } from './page';
import * as t from '../../words/advocacy/one-pagers';

const MOST = { earlier: 3, asks: 3, questions: 2 } as const;
/** With fewer of these a page says too little; then people have to shorten. */
const FEWEST = { earlier: 1, asks: 2, questions: 1 } as const;

export interface OnePagerSubject {
  readonly country: RowOf<'CTY'>;
  readonly issue: RowOf<'ISS'>;
  readonly language: Language;
}

/** A page with what it does not say for itself. */
export interface OnePagerDraft {
  readonly page: OnePager;
  /** Whether the earlier recommendations are those of other countries. */
  readonly isByOthers: boolean;
  readonly notes: readonly Message[];
}

/** A country's name as a sentence has it. */
export const inSentence = (name: string, language: Language): string =>
  language === 'en' ? withArticle(name) : name;

/** The name of the country under review, '' where Settings name none. */
export function reviewedName(book: Book, context: Context, language: Language): string {
  const row = book.find('CTY', ownCountry(book, context));
  const given = language === context.bookLanguage ? context.setting(DOCUMENT_SETTINGS.countryName) : '';
  return inSentence(given || (row ? countryName(row, language) : context.setting('country')), language);
}

const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

/** What the country is to be asked: what is planned with it first; an ask that is there twice once. */
function asksFor(book: Book, { country, issue }: OnePagerSubject, context: Context): readonly string[] {
  const wanted = { by: 'asks', workgroup: '', issue: issue.id } as const;
  const standings = standingsOf(book);
  const isPlanned = (ask: string): boolean =>
    [...standings.values()].some(
      (one) => one.ask === ask && one.country === country.id && one.status !== 'dropped',
    );
  const texts = [...columnsOf(book, wanted, [], context)]
    .sort((one, other) => Number(isPlanned(other.id)) - Number(isPlanned(one.id)))
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return texts.filter((text, at) => texts.findIndex((one) => isSame(one, text)) === at);
}

const READY: readonly string[] = ['ready', 'given', 'idea', ''];

/** Questions of the bank on the issue that are ours, those that are ready first. */
export function questionsOn(book: Book, issue: string): readonly RowOf<'QUE'>[] {
  return book
    .rows('QUE')
    .filter(
      ({ text, status, issues }) => text.trim() !== '' && status !== 'published' && issues.includes(issue),
    )
    .sort((one, other) => READY.indexOf(one.status) - READY.indexOf(other.status));
}

/** Who may be named and reached: the reader where they agreed to be listed, and the list of the workgroup on the issue. */
function contactLines(
  book: Book,
  { issue }: OnePagerSubject,
  { actor, setting }: Context,
): readonly string[] {
  const person = book.find('MEM', actor.person);
  const lead = book.rows('COV').find((row) => row.issue === issue.id && row.workgroup !== '');
  const list = book.find('WG', lead?.workgroup ?? '')?.mailingList ?? '';
  const named = person?.listed === true ? [person.name, person.email] : [];
  return [setting('coalition'), ...named, list].filter((line) => line.trim() !== '');
}

function headOf(book: Book, { country, issue, language }: OnePagerSubject, context: Context) {
  const say = sayIn(language);
  const name = inSentence(countryName(country, language), language);
  const day = reviewDay(context);
  const reviewed = reviewedName(book, context, language);
  return {
    language,
    coalition: context.setting('coalition'),
    title: issueName(issue, language),
    subtitle:
      day === ''
        ? say(t.subtitleWithoutDay, { country: name, reviewed })
        : say(t.subtitle, { country: name, reviewed, day: dayInWords(day, language) }),
  };
}

interface Found {
  readonly earlier: readonly EarlierRecommendation[];
  readonly isByOthers: boolean;
}

/** What the country itself recommended; where it did not, what others did. */
function earlierFor(book: Book, wanted: OnePagerSubject, asks: readonly string[], context: Context): Found {
  const { country, issue, language } = wanted;
  const all = recommendedToUs(book, issue.id, asks, context);
  const own = all.filter(({ countries }) => countries.includes(country.id));
  const isByOthers = own.length === 0;
  const rows = isByOthers ? all : own;
  return {
    isByOthers,
    earlier: rows
      .slice(0, MOST.earlier)
      .map((row) => earlierInWords(book, row, context, { language, isByOthers })),
  };
}

/** Takes away what comes last, where there is more than a page needs, until the rest fits. */
function shortened(page: OnePager): OnePager {
  let left = page;
  for (const part of ['earlier', 'questions', 'asks'] as const)
    while (roomOf(left).over > 0 && left[part].length > FEWEST[part])
      left = { ...left, [part]: left[part].slice(0, -1) };
  return left;
}

/** First sentences of the coalition's texts, as far as the rest of the page leaves room. */
function withFacts(page: OnePager, sources: readonly FactSource[]): OnePager {
  const facts = passagesThatFit(sources, t.submission[page.language], (passages) => {
    const { over } = roomOf({ ...page, facts: passages });
    return over === 0;
  });
  return { ...page, facts };
}

/** What the reader should know of the draft. */
function notesOn(
  page: OnePager,
  whole: OnePager,
  isByOthers: boolean,
  sources: readonly FactSource[],
): Message[] {
  const left = whole.earlier.length - page.earlier.length + whole.asks.length - page.asks.length;
  const all: readonly (readonly [boolean, Message])[] = [
    [isByOthers && page.earlier.length > 0, message(t.noneOfItsOwn)],
    [page.earlier.length === 0, message(t.nothingEarlier)],
    [sources.length === 0, message(t.noFacts)],
    [page.asks.length === 0, message(t.noAsks)],
    [page.questions.length === 0, message(t.noQuestions)],
    [left > 0, message(t.leftOut, { count: left })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

/** The page from the workbook, with the texts that somebody changed in place of those. */
export function onePagerDraft(
  book: Book,
  wanted: OnePagerSubject,
  context: Context,
  given: Partial<PageTexts> = {},
): OnePagerDraft {
  const { language, issue, country } = wanted;
  const asks = given.asks ?? asksFor(book, wanted, context).slice(0, MOST.asks);
  const { earlier, isByOthers } = earlierFor(book, wanted, asks, context);
  const say = sayIn(language);
  const whole: OnePager = {
    ...headOf(book, wanted, context),
    earlier,
    earlierTitle: isByOthers
      ? t.byOthers[language]
      : say(t.byCountry, { country: inSentence(countryName(country, language), language) }),
    facts: given.facts ?? [],
    asks,
    questions:
      given.questions ??
      questionsOn(book, issue.id)
        .slice(0, MOST.questions)
        .map(({ text }) => shortText(text)),
    contact: given.contact ?? contactLines(book, wanted, context),
  };
  const sources = factsOn(book, issue.id, context);
  const short = shortened(whole);
  // What somebody wrote stays as it is, even where it is too long: then the page says so.
  const kept = { ...short, ...given };
  const page = given.facts ? kept : withFacts(kept, sources);
  return { page, isByOthers, notes: notesOn(page, whole, isByOthers, sources) };
}

export const draftReads = [
  'SUB',
  'TXT',
  'ISS',
  'ASK',
  'ATC',
  'CON',
  'QUE',
  'REC',
  'OTH',
  'PRG',
  'RPT',
  'CTY',
  'COV',
  'WG',
  'MEM',
  'ORG',
] as const;
