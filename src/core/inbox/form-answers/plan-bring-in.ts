// The rule of 'bring-in-form-answers': what people who do not edit the workbook said in forms, looked at one by one, taken in
// by the plans of the panels, each once.
import * as z from 'zod/mini';
import { message, render, type Language, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isUnreadable, MOST_CHARACTERS } from '../../base/text/given-text';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { bookInProgress, type BookInProgress } from '../../workbook/records/book-in-progress';
import { FORM_KINDS, type FormKind } from './form-kinds';
import { questionsOf } from './questions';
import { readTable, answerSubject, type FormAnswer, type ReadTable } from './read-answers';
import { applyAnswer, type AppliedAnswer } from './apply-answer';
import { answerKeys, rememberEdits } from './processed-answers';
import { isNothingNew, fieldChanges } from './field-changes';
import * as t from '../../words/inbox/form-answers';
import * as titles from '../../words/workbook/menu';

/** So many are planned in one go: each may look at everybody on the list. */
const MOST_AT_ONCE = 200;
const MOST_KEYS = 5000;

const keys = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(MOST_KEYS));

const bringInInput = z.object({
  /** Tabs or files of answers, as text. */
  tables: z
    .array(
      z.object({
        name: z.string().check(z.maxLength(200)),
        text: z.string().check(z.maxLength(MOST_CHARACTERS)),
        kind: z.optional(z.enum(FORM_KINDS)),
      }),
    )
    .check(z.minLength(1), z.maxLength(30)),
  /** Keys of those to take in; left out, all that can be. */
  accept: z.optional(keys),
  /** Keys of those that are never shown again. */
  leave: z.optional(keys),
});
type BringInInput = z.infer<typeof bringInInput>;

/**
 * new: rows more. changes: a row that stands there says something else. there: all of it is in the workbook. again: the
 * same person says it anew further down. unread: something is missing or cannot be read. unknown: nobody on the list.
 * ended: it comes too late.
 */
export type AnswerState = 'new' | 'changes' | 'there' | 'again' | 'unread' | 'unknown' | 'ended';

export interface ShownAnswer {
  readonly key: string;
  readonly kind: FormKind;
  readonly table: string;
  readonly row: number;
  readonly time: string;
  readonly name: string;
  readonly email: string;
  readonly state: AnswerState;
  /** What it does, or why nothing. */
  readonly said: readonly string[];
  /** What was chosen, such as the level and whether one may be named: `How do you take part? writes`. */
  readonly chosen: string;
  readonly remark: string;
}

export interface FormAnswersResult {
  readonly tables: readonly {
    readonly name: string;
    readonly kind: FormKind | '';
    readonly answers: number;
    readonly leftOut: readonly string[];
  }[];
  readonly answers: readonly ShownAnswer[];
  /** Taken in or left out before. */
  readonly before: number;
  /** More than are looked at in one go. */
  readonly waiting: number;
}

interface Judged {
  readonly answer: FormAnswer;
  readonly state: AnswerState;
  readonly said: readonly Message[];
}

const order = (kind: FormKind): number => FORM_KINDS.indexOf(kind);

/** Who joins comes first, then by time, so that the last of several counts. */
const inOrder = (answers: readonly FormAnswer[]): readonly FormAnswer[] =>
  [...answers].sort(
    (one, other) => order(one.kind) - order(other.kind) || one.time.localeCompare(other.time),
  );

/** Each answer once, though it stands in a tab and in a file. */
const once = (answers: readonly FormAnswer[]): readonly FormAnswer[] => [
  ...new Map(answers.map((one) => [one.key, one])).values(),
];

const isOpen = (state: AnswerState): boolean => state === 'new' || state === 'changes';

function stateOf(book: Book, taking: AppliedAnswer): Pick<Judged, 'state' | 'said'> {
  if (taking.does !== 'something') return { state: taking.does, said: [taking.why] };
  if (isNothingNew(book, taking.edits)) return { state: 'there', said: [] };
  const changed = fieldChanges(book, taking.edits);
  return { state: changed.length > 0 ? 'changes' : 'new', said: [...taking.said, ...changed] };
}

/** Takes the answer where it is wanted, so that those after it find it. */
function judge(work: BookInProgress, answer: FormAnswer, isWanted: boolean, context: Context): Judged {
  const taking = applyAnswer(work.book, answer, context);
  const judged = { answer, ...stateOf(work.book, taking) };
  if (isWanted && isOpen(judged.state) && taking.does === 'something') work.add(taking.edits);
  return judged;
}

const CHOSEN: readonly string[] = ['word', 'checkbox'];

const chosenIn = ({ kind, said }: FormAnswer, language: Language): string =>
  questionsOf(kind)
    .filter(({ key, column }) => CHOSEN.includes(column.type) && said(key) !== '')
    .map(({ key, label }) => `${label[language]} ${said(key).slice(0, 100)}`)
    .join(' · ');

const shownOf = ({ answer, state, said }: Judged, { language }: Context): ShownAnswer => {
  const { key, kind, table, row, time, name } = answer;
  const email = answer.email || answer.said('email').slice(0, 200);
  return {
    ...{ key, kind, table, row, name, email, state, time: time.replace('T', ' ') },
    said: said.map((one) => render(one, language)),
    chosen: chosenIn(answer, language),
    remark: answer.said('remark').slice(0, 1000),
  };
};

interface Sorted {
  /** Those to look at now. */
  readonly now: readonly FormAnswer[];
  readonly waiting: number;
  readonly before: number;
  /** By person and subject, the key of the last answer. */
  readonly last: ReadonlyMap<string, string>;
}

function sorted(book: Book, tables: readonly ReadTable[], input: BringInInput): Sorted {
  const { accept, leave = [] } = input;
  const wanted = accept && new Set([...accept, ...leave]);
  const all = inOrder(once(tables.flatMap(({ answers }) => answers)));
  const [taken, left] = [answerKeys(book, 'taken'), new Set([...answerKeys(book, 'left'), ...leave])];
  const counting = all.filter(({ key }) => !left.has(key));
  const fresh = all.filter(({ key }) => !taken.has(key) && (!left.has(key) || leave.includes(key)));
  const now = (wanted ? fresh.filter(({ key }) => wanted.has(key)) : fresh).slice(0, MOST_AT_ONCE);
  return {
    now,
    waiting: wanted ? 0 : fresh.length - now.length,
    before: all.length - fresh.length,
    last: new Map(counting.map((one) => [answerSubject(one), one.key])),
  };
}

interface Looked {
  readonly judged: readonly Judged[];
  readonly work: BookInProgress;
}

function lookAt(book: Book, { now, last }: Sorted, leave: ReadonlySet<string>, context: Context): Looked {
  const work = bookInProgress(book);
  const judged = now.map((answer): Judged => {
    const isLeft = leave.has(answer.key);
    if (!isLeft && last.get(answerSubject(answer)) !== answer.key)
      return { answer, state: 'again', said: [] };
    return judge(work, answer, !isLeft, context);
  });
  return { judged, work };
}

function whyNot({ tables }: BringInInput, read: readonly ReadTable[]): Message | undefined {
  // One answer that is no text is set aside by itself.
  const odd = tables.find(({ text }, at) => read[at]?.kind === undefined && isUnreadable(text));
  if (odd) return message(t.noText, { name: odd.name });
  return read.every(({ kind }) => kind === undefined) ? message(t.nothing) : undefined;
}

function summaryOf(judged: readonly Judged[], leave: number, waiting: number): readonly Message[] {
  const of = (isIt: (state: AnswerState) => boolean): number =>
    judged.filter(({ state }) => isIt(state)).length;
  const failed = of((state) => state === 'unread' || state === 'unknown' || state === 'ended');
  return [
    message(t.takenIn, { count: of(isOpen) }),
    ...(failed > 0 ? [message(t.notTakenIn, { count: failed })] : []),
    ...(leave > 0 ? [message(t.leftOut, { count: leave })] : []),
    ...(waiting > 0 ? [message(t.wait, { count: waiting })] : []),
  ];
}

/** What needs no more looking at; what cannot be read waits, so that somebody may put it right. */
const isDone = ({ state }: Judged): boolean => isOpen(state) || state === 'there' || state === 'again';

/**
 * Looks at answers and takes in those that are wanted. What is taken in, stands there, was said anew by the same person or
 * is left out is not shown again.
 */
function planBringIn(book: Book, input: BringInInput, context: Context): Outcome<Plan<FormAnswersResult>> {
  const read = input.tables.map(readTable);
  const problem = whyNot(input, read);
  if (problem) return failure(problem);
  const leave = new Set(input.leave ?? []);
  const sort = sorted(book, read, input);
  const { judged, work } = lookAt(book, sort, leave, context);
  const kept = judged.filter(({ answer }) => !leave.has(answer.key));
  const keys = (all: readonly Judged[]): readonly string[] => all.map(({ answer }) => answer.key);
  const left = judged.filter(({ answer }) => leave.has(answer.key));
  return success({
    edits: [
      ...work.edits,
      ...rememberEdits('taken', keys(kept.filter(isDone)), context),
      ...rememberEdits('left', keys(left), context),
    ],
    effects: [],
    result: {
      tables: read.map(({ name, kind, answers, leftOut }) => ({
        ...{ name, kind: kind ?? ('' as const), leftOut, answers: answers.length },
      })),
      answers: judged.map((one) => shownOf(one, context)),
      ...{ before: sort.before, waiting: sort.waiting },
    },
    summary: summaryOf(kept, left.length, sort.waiting),
  });
}

/** Takes in what people said in forms. */
export const bringInFormAnswers = defineCommand({
  name: 'bring-in-form-answers',
  title: titles.bringInFormAnswers,
  audience: 'coordinator',
  pace: 'long',
  input: bringInInput,
  reads: [
    ...(['MEM', 'ORG', 'WG', 'PAR', 'SUB', 'ASK', 'ISS', 'REV', 'TIM', 'END', 'SGT', 'TXT'] as const),
    ...(['OVL', 'ACT', 'MTG', 'INV', 'SET'] as const),
  ],
  rechecks: ['MEM', 'ORG', 'WG', 'PAR', 'SUB', 'MTG'],
  plan: planBringIn,
});
