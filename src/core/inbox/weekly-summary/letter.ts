// The weekly summary as a letter: what waits for a word first, then tasks, then the meetings ahead.
import { recordIds } from '../../people/meetings/recipients';
import type { Context } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import { rowAddress } from '../../workbook/guide/workbook-address';
import { panelPaths } from '../../workbook/guide/panel-paths';
import { groupLetter } from '../../people/group-letters/render-letter';
import { oneLine, type Fact, type Letter, type Section } from '../../people/letters/letter';
import { meetingSection } from '../../people/meetings/meeting-letter';
import { message, render, type Language, type Message } from '../../base/messages/text';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { numberOf } from '../../follow-up/progress/show';
import { whomOf } from '../../advocacy/follow-ups';
import {
  isSummaryEmpty,
  needsWord,
  tellsOfGroups,
  type Clash,
  type DigestItems,
  type WaitingPair,
} from './items';
import { SUMMARY_FIGURES } from './summary-figures';
import { lateTitle } from '../late/late-title';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { SHEETS } from '../../workbook/schema/sheets';
import { dueInWords } from '../../base/dates/due';
import { formatIn, isZone, today } from '../../base/dates/zones';
import { overlapDecisions, overlapLevels, wordText } from '../../base/vocabulary/words';
import * as letterText from '../../words/people/letters/letter';
import * as weeklySummaryText from '../../words/inbox/weekly-summary';

interface DigestReader {
  /** Of People. */
  readonly id: string;
  readonly name: string;
  /** IANA name, '' when unknown. */
  readonly zone: string;
  readonly language: Language;
}

interface Writing {
  readonly book: Book;
  readonly language: Language;
  readonly bookLanguage: Language;
  /** YYYY-MM-DD, by the workbook's clock. */
  readonly today: string;
  /** Where a row opens; '' where that is not known. */
  opens(sheet: SheetId, row: { readonly rowNumber: number }): string;
}

/** Lines of one kind that a letter holds; the workbook has the rest. */
const MOST_LINES = 10;

const sentences = (all: readonly Message[], language: Language): string =>
  all.map((one) => render(one, language)).join(' ');

/** A name may leave the workbook only where the person agreed to be listed. */
export const nameOutside = (book: Book, person: string): string =>
  book.find('MEM', person)?.listed ? book.labelOf('MEM', person) : '';

function clashFacts({ issue, own, others, isDivided }: Clash, { book, language }: Writing): Fact[] {
  const label = issueName(book.find('ISS', issue), language) || issue;
  const angle = (written: string): string => written || weeklySummaryText.noAngle[language];
  return others.map((other): Fact => {
    const person = nameOutside(book, other.person);
    const values = { own: book.labelOf('WG', own.workgroup), other: book.labelOf('WG', other.workgroup) };
    const hasAngles = isDivided || own.angle !== '' || other.angle !== '';
    const parts = [
      message(weeklySummaryText.otherLeads, values),
      ...(person === '' ? [] : [message(weeklySummaryText.askPerson, { person })]),
      ...(hasAngles
        ? [message(weeklySummaryText.angles, { own: angle(own.angle), other: angle(other.angle) })]
        : []),
    ];
    return { label, value: sentences(parts, language) };
  });
}

function pairFact({ row, first, second, proposed }: WaitingPair, { language, opens }: Writing): Fact {
  const titles = { first: oneLine(first.title), second: oneLine(second.title) };
  const parts = [
    message(weeklySummaryText.pair, titles),
    ...(proposed === ''
      ? []
      : [message(weeklySummaryText.proposed, { decision: wordText(overlapDecisions, proposed) })]),
  ];
  const parted = parts.map((one) => render(one, language)).join('. ');
  return { label: wordText(overlapLevels, row.level)[language], value: parted, opens: opens('OVL', row) };
}

/** What has no day here has one that cannot be read. */
const dueLabel = ({ due }: { readonly due: string }, { today, language }: Writing): string =>
  dueInWords(due, today, language) || weeklySummaryText.dayUnread[language];

function nextStepFact(row: DigestItems['nextSteps'][number], writing: Writing): Fact {
  const { language } = writing;
  const step = oneLine(row.nextStep) || weeklySummaryText.noStep[language];
  const value = render(message(weeklySummaryText.nextStep, { number: numberOf(row), step }), language);
  return { label: dueLabel(row, writing), value, opens: writing.opens('REC', row) };
}

const toDoFact = (row: DigestItems['toDos'][number], writing: Writing): Fact => ({
  label: dueLabel(row, writing),
  value: row.what,
  opens: writing.opens('ACT', row),
});

/** With whom, and no more: what a mission said stays in the workbook. */
const followUpFact = (row: DigestItems['followUps'][number], writing: Writing): Fact => ({
  label: dueLabel({ due: row.followUp }, writing),
  value: oneLine(whomOf(writing.book, row, writing.language)),
  opens: writing.opens('CON', row),
});

const WANTED = {
  proposed: weeklySummaryText.signOrNot,
  asked: weeklySummaryText.signAnew,
  'asks changed': weeklySummaryText.signAnew,
  'text changed': weeklySummaryText.textChanged,
} as const;

/** A text without a day is told by its title alone. */
const textLabel = (due: string, writing: Writing): string =>
  dueInWords(due, writing.today, writing.language) || weeklySummaryText.noDay[writing.language];

function signFact({ submission, name, glance, due }: DigestItems['toSign'][number], writing: Writing): Fact {
  const values = { title: oneLine(submission.title), name: oneLine(name) };
  return {
    label: textLabel(due, writing),
    value: render(message(WANTED[glance], values), writing.language),
    opens: writing.opens('SUB', submission),
  };
}

const reviewFact = ({ submission, due }: DigestItems['reviews'][number], writing: Writing): Fact => ({
  label: textLabel(due, writing),
  value: oneLine(submission.title),
  opens: writing.opens('SUB', submission),
});

const openFact = ({ submission, due }: DigestItems['open'][number], writing: Writing): Fact => ({
  label: textLabel(due, writing),
  value: oneLine(submission.title),
  opens: writing.opens('SUB', submission),
});

/** Who sees to it, as far as a mail may name them: the row says the rest. */
function lateText({ owners }: DigestItems['late'][number], reader: DigestReader, people: string) {
  if (owners.length === 0) return weeklySummaryText.lateOfNobody;
  if (owners.includes(reader.id)) return weeklySummaryText.lateOwn;
  return people === '' ? weeklySummaryText.lateUnnamed : weeklySummaryText.lateOf;
}

function lateFact(item: DigestItems['late'][number], reader: DigestReader, writing: Writing): Fact {
  const { book, language } = writing;
  const title = oneLine(lateTitle(book, item, language));
  const names = item.owners.map((id) => nameOutside(book, id)).filter((name) => name !== '');
  const people = names.join(', ');
  const row = book.find(item.sheet, item.id);
  return {
    label: dueLabel(item, writing),
    value: render(message(lateText(item, reader, people), { title, people }), language),
    opens: row ? writing.opens(item.sheet, row) : '',
  };
}

/** Meetings to which the person's level brings no invitation: whoever likes may come. */
const groupMeetingFacts = (
  { groupMeetings }: DigestItems,
  { zone, language }: DigestReader,
): readonly Fact[] =>
  groupMeetings.map(({ row, times, workgroups }) => ({
    label: workgroups.join(', '),
    value: `${oneLine(row.title)}, ${formatIn(times.start, isZone(zone) ? zone : times.zone, language)}`,
  }));

/** Letters to workgroups, whole, for who gets no single mails. */
const letterSections = (
  { letters }: DigestItems,
  reader: DigestReader,
  { book }: Writing,
): readonly Section[] =>
  letters.flatMap(({ row }) => {
    const made = groupLetter(row, reader, book);
    if (!made.ok) return [];
    const { subject, letter } = made.value;
    return letter.sections.map((section) => ({ ...section, title: subject }));
  });

/** A section of facts, cut at ten; undefined without any. `tab` has the rest. */
function sectionOf(
  title: string,
  facts: readonly Fact[],
  tab: 'COV' | 'OVL' | 'MTG' | 'ACT' | 'REC' | 'CON' | 'SUB' | undefined,
  { language, bookLanguage }: Writing,
): Section[] {
  if (facts.length === 0) return [];
  const left = facts.length - MOST_LINES;
  const more = tab
    ? message(weeklySummaryText.moreThere, { count: left, tab: SHEETS[tab].title })
    : message(weeklySummaryText.moreOnMyPage, { count: left, path: panelPaths['my-page'] ?? '' });
  const rest =
    left > 0
      ? [
          {
            label: weeklySummaryText.more[language],
            value: render(more, language, bookLanguage),
          } satisfies Fact,
        ]
      : [];
  return [{ title, facts: [...facts.slice(0, MOST_LINES), ...rest] }];
}

/** Where in the menu each thing is settled. */
function closingOf(
  { clashes, pairs, overdue, nextSteps, followUps, toSign, reviews, open }: DigestItems,
  language: Language,
): string[] {
  const panels = [
    ...(clashes.length > 0 ? ['who-covers-what'] : []),
    ...(pairs.length + overdue.length > 0 ? ['overlaps'] : []),
    ...(toSign.length + open.length > 0 ? ['endorse'] : []),
    ...(reviews.length > 0 ? ['review'] : []),
    ...(nextSteps.length > 0 ? ['progress'] : []),
    ...(followUps.length > 0 ? ['contacts'] : []),
  ];
  return panels.flatMap((panel) => {
    const path = panelPaths[panel];
    return path === undefined ? [] : [render(message(weeklySummaryText.where, { path }), language)];
  });
}

/** Whether a mail with a calendar file about the meeting went to the person, or waits for them. */
const getsFile = (book: Book, person: string, meeting: string): boolean =>
  book.rows('OBX').some((row) => row.to === person && recordIds(row).includes(meeting));

function sectionsOf(items: DigestItems, reader: DigestReader, writing: Writing): readonly Section[] {
  const { language } = reader;
  const pairFacts = (pairs: readonly WaitingPair[]): Fact[] => pairs.map((pair) => pairFact(pair, writing));
  const clashes = items.clashes.flatMap((clash) => clashFacts(clash, writing));
  const toDos = items.toDos.map((toDo) => toDoFact(toDo, writing));
  const nextSteps = items.nextSteps.map((row) => nextStepFact(row, writing));
  const followUps = items.followUps.map((row) => followUpFact(row, writing));
  const toSign = items.toSign.map((one) => signFact(one, writing));
  const reviews = items.reviews.map((one) => reviewFact(one, writing));
  const open = items.open.map((one) => openFact(one, writing));
  const late = items.late.map((item) => lateFact(item, reader, writing));
  return [
    ...sectionOf(weeklySummaryText.late[language], late, undefined, writing),
    ...sectionOf(weeklySummaryText.clashes[language], clashes, 'COV', writing),
    ...sectionOf(weeklySummaryText.pairs[language], pairFacts(items.pairs), 'OVL', writing),
    ...sectionOf(weeklySummaryText.overdue[language], pairFacts(items.overdue), 'OVL', writing),
    ...sectionOf(weeklySummaryText.toSign[language], toSign, 'SUB', writing),
    ...sectionOf(weeklySummaryText.reviews[language], reviews, 'SUB', writing),
    ...sectionOf(weeklySummaryText.toDos[language], toDos, 'ACT', writing),
    ...sectionOf(weeklySummaryText.nextSteps[language], nextSteps, 'REC', writing),
    ...sectionOf(weeklySummaryText.followUps[language], followUps, 'CON', writing),
    ...sectionOf(weeklySummaryText.openToSign[language], open, 'SUB', writing),
    ...sectionOf(weeklySummaryText.groupMeetings[language], groupMeetingFacts(items, reader), 'MTG', writing),
    ...letterSections(items, reader, writing),
    ...items.meetings.map((facts) =>
      meetingSection(facts, reader, {
        title: facts.row.title,
        isCancelled: false,
        linksCalendar: !getsFile(writing.book, reader.id, facts.row.id),
      }),
    ),
  ];
}

const holdsOnlyMeetings = (items: DigestItems): boolean =>
  !needsWord(items) &&
  !tellsOfGroups(items) &&
  items.toDos.length + items.nextSteps.length + items.followUps.length === 0;

/** The letter; undefined when there is nothing to tell. */
export function digestLetter(
  items: DigestItems,
  reader: DigestReader,
  book: Book,
  context: Pick<Context, 'now' | 'timeZone' | 'bookLanguage' | 'workbookId' | 'tabOf'>,
): Letter | undefined {
  if (isSummaryEmpty(items)) return undefined;
  const { language } = reader;
  return {
    greeting: render(message(letterText.hello, { name: oneLine(reader.name) }), language),
    lead: (holdsOnlyMeetings(items) ? letterText.digest : weeklySummaryText.lead)[language],
    sections: sectionsOf(items, reader, {
      book,
      language,
      bookLanguage: context.bookLanguage,
      today: today(context),
      opens: (sheet, { rowNumber }) => rowAddress(context, sheet, rowNumber),
    }),
    closing: closingOf(items, language),
  };
}

/** What it is about, in one line. */
export function digestSubject(items: DigestItems, coalition: string, language: Language): string {
  const name = oneLine(coalition);
  const [alone, named] = holdsOnlyMeetings(items)
    ? [letterText.digestSubject, weeklySummaryText.meetingsSubject]
    : [weeklySummaryText.subjectAlone, weeklySummaryText.subject];
  return name === '' ? alone[language] : oneLine(render(message(named, { coalition: name }), language));
}

/** What the summary holds, each kind counted in words: `2 meetings ahead`. */
export function newsInWords(items: DigestItems, language: Language): readonly string[] {
  return SUMMARY_FIGURES.flatMap((figure) => {
    const count = countOf(figure, items);
    return count > 0 ? [render(message(figure.words, { count }), language)] : [];
  });
}
