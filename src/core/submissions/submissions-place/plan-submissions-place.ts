// The rules of 'submissions-place' and 'submission-page': the texts with a deadline, and one of them with its next step.
import * as z from 'zod/mini';
import { message, render, type Text } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { PanelName } from '../../workbook/menu/panels';
import type { Fact, FoundThing, PlaceList, Step, ThingLine, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { textsOnBoard } from '../deadline-board/groups';
import { boardLine, worstFirst, type BoardLine } from '../deadline-board/lines';
import { boardReading } from '../deadline-board/reading';
import { documentReads } from '../documents/reads';
import { nextStepOfText } from './next-step';
import { mayWorkOn, textChip, textLine } from './text-line';
import * as t from '../../words/submissions/submissions-place';

const FILTERS: readonly (readonly [key: string, label: Text])[] = [
  ['own', t.ownTexts],
  ['late', t.lateTexts],
  ['no-text', t.withoutText],
  ['blocked', t.blockedTexts],
  ['ready', t.readyTexts],
  ['done', t.doneTexts],
];

const IS_SENT: readonly BoardLine['state'][] = ['unproven', 'done', 'unchecked'];

function planPlace(book: Book, _input: object, context: Context): Outcome<Plan<PlaceList>> {
  const { language } = context;
  const reading = boardReading(book, context);
  const lines = textsOnBoard(book)
    .map((row) => boardLine(row, reading))
    .sort(worstFirst);
  const done = lines.filter(({ state }) => IS_SENT.includes(state)).length;
  const isOwn = (id: string): boolean => {
    const row = book.find('SUB', id);
    return row !== undefined && mayWorkOn(book, row, context);
  };
  const register: Step = {
    label: t.register[language],
    why: '',
    opens: { panel: 'register-submission' },
    input: {},
  };
  const result: PlaceList = {
    headline: render(message(t.headline, { open: lines.length - done, done }), language),
    filters: FILTERS.map(([key, label]) => ({ key, label: label[language] })),
    lines: lines.map((line) => textLine(line, isOwn(line.id), context)),
    empty: t.empty[language],
    first: register,
  };
  return success({ edits: [], effects: [], result, summary: [] });
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
  ALSO.filter(([, panel]) => isOwn || panel === 'endorse').map(([label, panel]) => ({
    label: label[language],
    why: '',
    opens: { panel },
    input: { submission: id },
  }));

function factsOf(line: BoardLine, { language }: Context): readonly Fact[] {
  const { workgroup, words, limit, inGeneva, act, blocks, receipt } = line;
  const length = words === null ? '' : render(message(t.wordsOf, { words, limit: limit ?? 0 }), language);
  const all: readonly (readonly [Text, string])[] = [
    [t.group, workgroup],
    [t.length, length],
    [t.deadline, inGeneva],
    [t.acts, act.join(', ')],
    [t.inTheWay, blocks.join('; ')],
    [t.receipt, receipt],
  ];
  return all
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label: label[language], value, link: '' }));
}

const issueLines = (book: Book, { issues }: RowOf<'SUB'>): readonly ThingLine[] =>
  issues.map((id) => ({
    ...{ sheet: 'ISS', id, title: book.labelOf('ISS', id), chip: null, quiet: '', late: '', filters: [] },
  }));

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

function planPage(book: Book, { id }: { id: string }, context: Context): Outcome<Plan<FoundThing>> {
  const row = book.find('SUB', id);
  const result: FoundThing = { thing: row ? pageOf(book, row, context) : null };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The texts with a deadline, those first on which most is to be done. */
export const submissionsPlace = defineCommand({
  name: 'submissions-place',
  title: t.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: documentReads,
  plan: planPlace,
});

/** One text: how it stands, and what is next. */
export const submissionPage = defineCommand({
  name: 'submission-page',
  title: t.pageTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({ id: z.string() }),
  reads: documentReads,
  plan: planPage,
});
