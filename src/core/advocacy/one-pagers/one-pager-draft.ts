// The draft of a one-pager for a country and an issue: it fits one page, and says what it had to leave out.
import { dayInWords } from '../../base/dates/words';
import { message, sayIn, type Language, type Message } from '../../base/messages/text';
import type { CountryForms } from '../../base/vocabulary/country-forms';
import { languageOfAsk } from '../../language/ask-hints/said-ask';
import { countryForms, formsOfTyped } from '../../workbook/records/country-name';
import { DOCUMENT_SETTINGS } from '../../submissions/documents/settings-read';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import type { RowOf } from '../../workbook/records/rows';
import { wordingIn } from '../../workbook/records/wordings';
import { standingsOf } from '../approaches';
import { ownCountry } from '../countries';
import { reviewDay } from '../lobbying-deadlines';
import { columnsOf } from '../whom-to-ask/columns';
import { shortText } from '../../base/text/short-text';
import { earlierInWords, recommendedToUs } from './earlier';
import { claimIn, factsOn, leadAndFacts, withoutClaim } from './facts';
import { roomOf, type EarlierRecommendation, type Layout, type OnePager, type PageTexts } from './page';
import * as t from '../../words/advocacy/one-pagers';

/** Setting: where governments reach the coalition in Geneva. */
export const GENEVA_ADDRESS = 'geneva.address';

const MOST = { earlier: 2, asks: 3, facts: 2, questions: 1, lead: 6 } as const;
/** With fewer of these a page says too little; then people have to shorten. */
const FEWEST = { questions: 0, earlier: 1, asks: 1 } as const;

export interface OnePagerSubject {
  readonly country: RowOf<'CTY'>;
  readonly issue: RowOf<'ISS'>;
  readonly language: Language;
  readonly layout: Layout;
}

/** A page with what it does not say for itself. */
export interface OnePagerDraft {
  readonly page: OnePager;
  readonly notes: readonly Message[];
}

/** How a sentence names the country under review. */
export function reviewedForms(book: Book, context: Context, language: Language): CountryForms {
  const row = book.find('CTY', ownCountry(book, context));
  const given = language === context.bookLanguage ? context.setting(DOCUMENT_SETTINGS.countryName) : '';
  if (row && given === '') return countryForms(row, language);
  return formsOfTyped(given || context.setting('country'), language);
}

const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

interface PageAsk {
  readonly text: string;
  /** In the language of the page, where it is known in it. */
  readonly shown: string;
}

/** What the country is to be asked: what is planned with it first; an ask that is there twice once. */
function asksFor(
  book: Book,
  { country, issue, language }: OnePagerSubject,
  context: Context,
): readonly PageAsk[] {
  const wanted = { by: 'asks', workgroup: '', issue: issue.id } as const;
  const standings = standingsOf(book);
  const isPlanned = (ask: string): boolean =>
    [...standings.values()].some(
      (one) => one.ask === ask && one.country === country.id && one.status !== 'dropped',
    );
  const asks = [...columnsOf(book, wanted, [], context)]
    .sort((one, other) => Number(isPlanned(other.id)) - Number(isPlanned(one.id)))
    .map(({ id, text }) => {
      const row = book.find('ASK', id);
      const inWords = text.replace(/\s+/g, ' ').trim();
      return { text: inWords, shown: (row && wordingIn(row, language)) || inWords };
    });
  return asks.filter(({ text }, at) => asks.findIndex((one) => isSame(one.text, text)) === at);
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

/** Who may be named and reached: the reader where they agreed to be listed, the list of the workgroup on the issue, Geneva. */
function contactLines(
  book: Book,
  { issue }: OnePagerSubject,
  { actor, setting }: Context,
): readonly string[] {
  const person = book.find('MEM', actor.person);
  const lead = book.rows('COV').find((row) => row.issue === issue.id && row.workgroup !== '');
  const list = book.find('WG', lead?.workgroup ?? '')?.mailingList ?? '';
  const named = person?.listed === true ? [person.name, person.email] : [];
  return [...named, list, setting(GENEVA_ADDRESS)].map((line) => line.trim()).filter(Boolean);
}

/** Who speaks, with how many they are. */
function whoWeAre(book: Book, context: Context, language: Language): readonly string[] {
  const coalition = context.setting('coalition').trim();
  const count = book.rows('ORG').filter(({ name }) => name.trim() !== '').length;
  if (coalition === '') return [];
  return [count > 1 ? sayIn(language)(t.who, { coalition, count }) : coalition];
}

function headOf(book: Book, { country, issue, language, layout }: OnePagerSubject, context: Context) {
  const say = sayIn(language);
  const day = reviewDay(context);
  const { of: ofReviewed } = reviewedForms(book, context, language);
  const { ofFormal, of } = countryForms(country, language);
  return {
    ...{ language, layout },
    coalition: context.setting('coalition'),
    review:
      day === ''
        ? say(t.reviewWithoutDay, { ofReviewed })
        : say(t.review, { ofReviewed, day: dayInWords(day, language) }),
    topic: issueName(issue, language),
    subtitle: say(t.subtitle, { ofFormal }),
    earlierTitle: say(t.byCountry, { of }),
  };
}

/** What the country itself recommended: words of others are none of its own. */
function earlierFor(
  book: Book,
  { country, issue, language }: OnePagerSubject,
  asks: readonly string[],
  context: Context,
): readonly EarlierRecommendation[] {
  return recommendedToUs(book, issue.id, asks, context)
    .filter(({ countries }) => countries.includes(country.id))
    .slice(0, MOST.earlier)
    .map((row) => earlierInWords(book, row, context, language));
}

/** Takes away what comes last, where there is more than a page needs, until the rest fits. */
function shortened(page: OnePager): OnePager {
  let left = page;
  for (const part of ['questions', 'earlier', 'asks'] as const)
    while (roomOf(left).over > 0 && left[part].length > FEWEST[part])
      left = { ...left, [part]: left[part].slice(0, -1) };
  return left;
}

/** How many texts are in another language than the page. */
function untranslated(page: OnePager): number {
  const texts = [...page.title, ...page.lead, ...page.facts, ...page.asks, ...page.questions];
  return texts.filter(
    (text) => languageOfAsk(text.replace(/\[\[.*?\]\]/g, ''), page.language) !== page.language,
  ).length;
}

/** What the reader should know of the draft. */
function notesOn(page: OnePager, whole: OnePager, hasTexts: boolean): Message[] {
  const left = whole.earlier.length - page.earlier.length + whole.asks.length - page.asks.length;
  const foreign = untranslated(page);
  const language = t.languages[page.language];
  const all: readonly (readonly [boolean, Message])[] = [
    [page.title.length === 0, message(t.noClaim)],
    [foreign > 0, message(t.notTranslated, { count: foreign, language })],
    [page.earlier.length === 0, message(t.noneOfItsOwn)],
    [!hasTexts, message(t.noFacts)],
    [page.asks.length === 0, message(t.noAsks)],
    [page.questions.length === 0 && whole.questions.length === 0, message(t.noQuestions)],
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
  const { language, issue } = wanted;
  const ours = asksFor(book, wanted, context).slice(0, MOST.asks);
  const asks = given.asks ?? ours.map(({ shown }) => shown);
  const sources = factsOn(book, wanted, context);
  const title = given.title ?? claimIn(sources);
  const questions = questionsOn(book, issue.id)
    .slice(0, MOST.questions)
    .map(({ text }) => shortText(text));
  const whole: OnePager = {
    ...headOf(book, wanted, context),
    ...{ title, lead: [], facts: [], questions, asks },
    earlier: earlierFor(book, wanted, given.asks ?? ours.map(({ text }) => text), context),
    who: whoWeAre(book, context, language),
    contact: contactLines(book, wanted, context),
    ...given,
  };
  const found = leadAndFacts(
    withoutClaim(sources, title),
    { from: t.submission[language], most: MOST.facts, longest: MOST.lead },
    (some) => roomOf({ ...shortened({ ...whole, ...some, ...given }), ...given }).over === 0,
  );
  // What somebody wrote stays as it is, even where it is too long: then the page says so.
  const page = { ...shortened({ ...whole, ...found, ...given }), ...given };
  return { page, notes: notesOn(page, whole, sources.length > 0) };
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
