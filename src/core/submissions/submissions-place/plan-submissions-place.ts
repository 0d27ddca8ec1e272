// The rules of 'submissions-place' and 'submission-page': the texts with a deadline, and one of them with its next step.
import { message, render, type Text } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { PanelName } from '../../workbook/menu/panels';
import { definePlace, defineThing, factsIn, filtersIn, namedLine, step } from '../../workbook/places/define';
import type { Fact, PlaceList, Step, ThingLine, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { textsOnBoard } from '../deadline-board/groups';
import { boardLine, isSent, worstFirst, type BoardLine } from '../deadline-board/lines';
import { boardReading } from '../deadline-board/reading';
import { documentReads } from '../documents/reads';
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

function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const reading = boardReading(book, context);
  const texts = textsOnBoard(book)
    .map((row) => ({ row, line: boardLine(row, reading) }))
    .sort((one, other) => worstFirst(one.line, other.line));
  const done = texts.filter(({ line }) => isSent(line)).length;
  return {
    headline: render(message(t.headline, { open: texts.length - done, done }), language),
    filters: filtersIn(language, FILTERS),
    lines: texts.map(({ row, line }) => textLine(line, mayWorkOn(book, row, context), context)),
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
  const { workgroup, words, limit, inGeneva, act, blocks, receipt } = line;
  const length = words === null ? '' : render(message(t.wordsOf, { words, limit: limit ?? 0 }), language);
  return factsIn(language, [
    [t.group, workgroup],
    [t.length, length],
    [t.deadline, inGeneva],
    [t.acts, act.join(', ')],
    [t.inTheWay, blocks.join('; ')],
    [t.receipt, receipt],
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
