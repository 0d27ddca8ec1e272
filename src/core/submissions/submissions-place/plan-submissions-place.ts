// The rules of 'submissions-place' and 'submission-page': the texts, those with a deadline first, and one of them with its
// next step.
import { message, render, type Text } from '../../base/messages/text';
import { submissionKinds, wordText } from '../../base/vocabulary/words';
import { passedBeforeStart } from '../../cycle/timeline/before-start';
import { coChairsOf } from '../../people/joining/memberships';
import type { Context } from '../../workbook/command/types';
import type { PanelName } from '../../workbook/menu/panels';
import { definePlace, defineThing, factsIn, filtersIn, namedLine, step } from '../../workbook/places/define';
import type { Fact, PlaceList, Step, ThingLine, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isActiveThisCycle } from '../../workbook/records/this-cycle';
import { groupsWithoutText, textsOnBoard } from '../deadline-board/groups';
import { boardLine, isSent, worstFirst, type BoardLine } from '../deadline-board/lines';
import { boardReading } from '../deadline-board/reading';
import { documentReads } from '../documents/reads';
import { officialDueFor } from '../registering/limits';
import { nextStepOfText } from './next-step';
import { mayWorkOn, textChip, textLine } from './text-line';
import * as t from '../../words/submissions/submissions-place';

const FILTERS = {
  own: t.ownTexts,
  late: t.lateTexts,
  'no-text': t.withoutText,
  blocked: t.blockedTexts,
  ready: t.readyTexts,
  done: t.doneTexts,
};

/** Where the UN took no more before the cycle was started here, nobody is without a text. */
const isOver = (context: Context): boolean =>
  passedBeforeStart(officialDueFor('joint', context), context, 'Europe/Zurich');

/** Workgroups that send nothing so far, with whom to ask. */
const groupLines = (book: Book, context: Context): readonly ThingLine[] =>
  (isOver(context) ? [] : groupsWithoutText(book)).map((group) => ({
    ...namedLine('WG', group.id, book.labelOf('WG', group.id)),
    chip: { words: t.noText[context.language], tone: 'late' },
    quiet: coChairsOf(group)
      .map((id) => book.labelOf('MEM', id))
      .join(', '),
    filters: ['no-text'],
  }));

/** What has no deadline of the UN: translations, what is only printed, and texts of others to sign. */
const otherLines = (book: Book, onBoard: readonly RowOf<'SUB'>[], context: Context): readonly ThingLine[] =>
  book
    .rows('SUB')
    .filter((row) => isActiveThisCycle(row) && !onBoard.includes(row))
    .map((row) => ({
      ...namedLine('SUB', row.id, row.title || row.label),
      chip: { words: wordText(submissionKinds, row.kind)[context.language], tone: 'plain' },
      quiet: row.workgroup === '' ? '' : book.labelOf('WG', row.workgroup),
      filters: mayWorkOn(book, row, context) ? ['own'] : [],
    }));

function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const reading = boardReading(book, context);
  const onBoard = textsOnBoard(book);
  const texts = onBoard
    .map((row) => ({ row, line: boardLine(row, reading) }))
    .sort((one, other) => worstFirst(one.line, other.line));
  const done = texts.filter(({ line }) => isSent(line)).length;
  return {
    headline: render(message(t.headline, { open: texts.length - done, done }), language),
    filters: filtersIn(language, FILTERS),
    lines: [
      ...texts.map(({ row, line }) => textLine(line, mayWorkOn(book, row, context), context)),
      ...groupLines(book, context),
      ...otherLines(book, onBoard, context),
    ],
    empty: t.empty[language],
    first: step(t.register[language], 'register-submission'),
  };
}

const ALSO: readonly (readonly [label: Text, panel: PanelName])[] = [
  [t.bringInDraft, 'take-in-text'],
  [t.haveItRead, 'review'],
  [t.signOn, 'endorse'],
  [t.checkNow, 'check-before-upload'],
  [t.makeWordFile, 'build-document'],
];

/** Members may read and sign on to every text; the rest is for those who work on it. */
const alsoFor = (id: string, isOwn: boolean, { language }: Context): readonly Step[] =>
  ALSO.filter(([, panel]) => isOwn || panel === 'endorse').map(([label, panel]) =>
    step(label[language], panel, { submission: id }),
  );

function factsOf(line: BoardLine, { language }: Context): readonly Fact[] {
  const { workgroup, words, limit, spoken, speech, act, uploader } = line;
  const length = words === null ? '' : render(message(t.wordsOf, { words, limit: limit ?? 0 }), language);
  const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  return factsIn(language, [
    [t.group, workgroup],
    [t.length, spoken || length],
    [t.deadline, joined([line.inGeneva, line.here])],
    [t.internal, line.internal],
    [t.acts, act.join(', ')],
    speech ? [t.speaks, joined([speech.speaker, speech.registration])] : [t.uploads, uploader],
    [t.inTheWay, line.blocks.join('; ')],
    [t.receipt, line.receipt],
  ]);
}

const issueLines = (book: Book, { issues }: RowOf<'SUB'>): readonly ThingLine[] =>
  issues.map((id) => namedLine('ISS', id, book.labelOf('ISS', id)));

function pageOf(book: Book, row: RowOf<'SUB'>, context: Context): ThingPage {
  const { language } = context;
  const line = boardLine(row, boardReading(book, context));
  const isOwn = mayWorkOn(book, row, context);
  const next = nextStepOfText(line, isOwn, language);
  return {
    ...{ sheet: 'SUB', id: row.id, kind: t.kind[language], title: line.title, next, history: [] },
    chip: textChip(line, context),
    sentence: [line.status, line.left].filter((part) => part !== '').join(' · '),
    facts: factsOf(line, context),
    related: [{ title: t.issues[language], none: t.noIssues[language], lines: issueLines(book, row) }],
    also: alsoFor(row.id, isOwn, context).filter(({ label }) => label !== next?.label),
  };
}

/** The texts with a deadline, those first on which most is to be done. */
export const submissionsPlace = definePlace(
  { name: 'submissions-place', title: t.listTitle, reads: documentReads },
  listOf,
);

/** One text: how it stands, and what is next. */
export const submissionPage = defineThing(
  { name: 'submission-page', title: t.pageTitle, reads: documentReads },
  (book, id, context) => {
    const row = book.find('SUB', id);
    return row ? pageOf(book, row, context) : null;
  },
);
