// The digest for home as a letter: what to do today first, then the session so far, and what was promised and not said.
import { labelled } from '../../base/messages/labelled';
import type { Context } from '../../workbook/command/types';
import { SAID_FIGURES } from '../../advocacy/what-was-said/interventions';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { dayInWords } from '../../base/dates/words';
import { formatIn } from '../../base/dates/zones';
import { message, render, type Language, type Message } from '../../base/messages/text';
import { outreachChannels, wordText } from '../../base/vocabulary/words';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { dueInWords } from '../../base/dates/due';
import { oneLine, type Fact, type Letter, type Section } from '../../people/letters/letter';
import { countryIn } from '../../workbook/records/country-name';
import { SHEETS } from '../../workbook/schema/sheets';
import { nameOutside } from '../weekly-summary/letter';
import { DIGEST_FIGURES } from './digest-figures';
import { isDigestEmpty, type AskOfCountry, type HomeItems } from './items';
import { quotes } from '../../words/base/language';
import * as letterText from '../../words/people/letters/letter';
import * as t from '../../words/inbox/home-digest';

export interface HomeReader {
  readonly name: string;
  /** IANA name of the clock by which hours are told. */
  readonly zone: string;
  readonly language: Language;
}

interface Writing {
  readonly book: Book;
  readonly reader: HomeReader;
  readonly bookLanguage: Language;
}

/** Lines of one kind that a letter holds; the workbook has the rest. */
const MOST_LINES = 12;

const say = ({ reader, bookLanguage }: Omit<Writing, 'book'>, one: Message): string =>
  render(one, reader.language, bookLanguage);

function cut(facts: readonly Fact[], tab: 'HRD' | 'ATC' | 'ACT' | 'OUT', writing: Writing): readonly Fact[] {
  const left = facts.length - MOST_LINES;
  if (left <= 0) return facts;
  const more = say(writing, message(t.moreThere, { count: left, tab: SHEETS[tab].title }));
  return [...facts.slice(0, MOST_LINES), { label: t.more[writing.reader.language], value: more }];
}

const sectionOf = (title: string, facts: readonly Fact[]): readonly Section[] =>
  facts.length === 0 ? [] : [{ title, facts }];

const countryOf = ({ book, reader }: Writing, id: string): string => countryIn(book, id, reader.language);

const askOf = ({ book }: Writing, id: string): string =>
  oneLine(book.find('ASK', id)?.text ?? book.labelOf('ASK', id));

/** By the reader's own clock. */
function todayFacts(items: HomeItems, writing: Writing): readonly Fact[] {
  const { book, reader } = writing;
  const { language, zone } = reader;
  const at = (instant: string): string => formatIn(instant, zone, language);
  const names = items.contactOf.map(({ person }) => nameOutside(book, person)).filter((name) => name !== '');
  return [
    ...items.milestones.map(({ milestone, at: when }) => ({
      label: at(when),
      value: milestoneInWords(milestone, language),
    })),
    ...items.meetings.map(({ row, times }) => ({ label: at(times.start), value: oneLine(row.title) })),
    ...items.toDos.map(({ what, due }) => ({
      label: dueInWords(due, items.day, language),
      value: oneLine(what),
    })),
    ...(items.contactOf.length === 0
      ? []
      : [{ label: t.contactOf[language], value: names.join(', ') || t.somebody[language] }]),
  ];
}

function shareFact({ channel, title, link }: HomeItems['toShare'][number], { reader }: Writing): Fact {
  const label =
    channel === '' ? t.toShare[reader.language] : wordText(outreachChannels, channel)[reader.language];
  return link === ''
    ? { label, value: oneLine(title) }
    : { label: labelled(label, oneLine(title), reader.language), value: link.trim() };
}

type Noted = HomeItems['session']['heard'][number];

/** Of words that somebody noted; the tab has the rest. */
const MOST_OF_WORDS = 300;

/** What was noted, with the words of the country where there are any. */
function notedFact({ country, ask, heard, words }: Noted, writing: Writing): Fact {
  const asked = ask === '' ? '' : askOf(writing, ask);
  const how = { yes: asked, partly: say(writing, message(t.inPart, { ask: asked })), no: '', '': '' }[heard];
  const line = oneLine(words);
  const said = line.length > MOST_OF_WORDS ? `${line.slice(0, MOST_OF_WORDS)}…` : line;
  const quoted = said === '' ? '' : say(writing, message(quotes, { words: said }));
  return {
    label: countryOf(writing, country),
    value: [how, quoted].filter((part) => part !== '').join(' '),
  };
}

const askFact = ({ country, ask }: AskOfCountry, writing: Writing): Fact => ({
  label: countryOf(writing, country),
  value: askOf(writing, ask),
});

function soFar({ session }: HomeItems, writing: Writing): readonly Section[] {
  const { language } = writing.reader;
  const { noted: countries, heard } = session;
  if (countries === 0) return [];
  const [yes, partly] = [countOf(SAID_FIGURES.yes, heard), countOf(SAID_FIGURES.partly, heard)];
  const counts = message(t.soFar, { noted: countries, heard: yes, partly });
  const noted = [...session.heard, ...session.said].map((row) => notedFact(row, writing));
  const notKept = session.notKept.map((one) => askFact(one, writing));
  return [
    { title: say(writing, counts), facts: cut(noted, 'HRD', writing) },
    ...sectionOf(t.notKept[language], cut(notKept, 'ATC', writing)),
  ];
}

/** The letter; undefined when there is nothing to tell. */
export function homeLetter(
  items: HomeItems,
  reader: HomeReader,
  book: Book,
  { bookLanguage }: Pick<Context, 'bookLanguage'>,
): Letter | undefined {
  if (isDigestEmpty(items)) return undefined;
  const { language } = reader;
  const writing: Writing = { book, reader, bookLanguage };
  const toShare = items.toShare.map((row) => shareFact(row, writing));
  return {
    greeting: say(writing, message(letterText.hello, { name: oneLine(reader.name) })),
    lead: say(writing, message(t.lead, { day: dayInWords(items.day, language) })),
    sections: [
      ...sectionOf(t.today[language], cut(todayFacts(items, writing), 'ACT', writing)),
      ...sectionOf(t.toShare[language], cut(toShare, 'OUT', writing)),
      ...soFar(items, writing),
    ],
    closing: items.session.noted === 0 ? [] : [t.byNotes[language]],
  };
}

/** What it is about, in one line. */
export function homeSubject({ day }: Pick<HomeItems, 'day'>, coalition: string, language: Language): string {
  const values = { coalition: oneLine(coalition) || 'UPR', day: dayInWords(day, language) };
  return oneLine(render(message(t.subject, values), language));
}

/** What the digest holds, each kind counted in words. */
export function newsInWords(items: HomeItems, language: Language): readonly string[] {
  return DIGEST_FIGURES.flatMap((figure) => {
    const count = countOf(figure, items);
    return count > 0 ? [render(message(figure.words, { count }), language)] : [];
  });
}
