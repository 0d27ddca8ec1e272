// The rule of 'start-next-cycle': in a copy of the workbook, the rows of the finished cycle go, a portion a run.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { tabNames } from '../../workbook/schema/tab-names';
import { presentFacts } from '../../cycle/timeline/present-facts';
import { toWallClock } from '../../base/dates/zones';
import {
  closingEdits,
  settingEdit,
  UNDER_WAY,
  isCopy,
  readUnderWay,
  writeUnderWay,
  type CopyState,
  type KeepOptions,
  type CycleStart,
} from './start-settings';
import { retentionOf, stepsOf, type Step, type SheetRetention } from './retention';
import { nextCycleReads } from './retention-rules';
import { defineCommand } from '../../workbook/command/define-command';
import type { Inverse } from '../../workbook/changes/journal';
import * as t from '../../words/follow-up/next-cycle';

const keep = {
  /** Who covers what stays as a first proposal; it does when left out. */
  keepParts: z.optional(z.boolean()),
  /** Submissions that went out stay with their texts, as those of an earlier cycle. */
  keepTexts: z.optional(z.boolean()),
};

export const startInput = z.object({
  ...keep,
  /** That this file is a copy, and that the old workbook stays: what leaves the copy is kept nowhere else. */
  isCopy: z.optional(z.boolean()),
});
export type StartNextCycleInput = z.infer<typeof startInput>;

export interface NextCycleResult {
  /** The cycle that is put away. */
  readonly cycle: number;
  /** Of the whole start, from where it is now; only sheets that hold something. */
  readonly sheets: readonly SheetRetention[];
  /** Rows that this run takes away or changes. */
  readonly steps: number;
  /** Rows that are left for further runs; the last run leaves none. */
  readonly left: number;
  readonly isDone: boolean;
  /** Of the next cycle. */
  readonly recommendations: number;
}

const overviewInput = z.object(keep);
type NextCycleOverviewInput = z.infer<typeof overviewInput>;

export interface NextCycleOverview {
  readonly cycle: number;
  /** 'unknown' where neither Settings nor the host tell. */
  readonly isCopy: CopyState;
  /** A start was begun and not finished: what is kept is settled. */
  readonly isUnderWay: boolean;
  readonly keeps: KeepOptions;
  readonly sheets: readonly SheetRetention[];
  readonly steps: number;
  /** What to know before, in the reader's language. */
  readonly notes: readonly string[];
}

/**
 * A run takes at most so many rows, and so many characters for the journal: it is read and written as a whole, and an
 * execution ends after six minutes.
 */
const MOST_ROWS = 1_000;
const MOST_CHARACTERS = 1_500_000;

interface Start {
  readonly underWay: CycleStart;
  readonly isResumed: boolean;
}

const keepOf = ({ keepParts = true, keepTexts = false }: NextCycleOverviewInput) => ({
  parts: keepParts,
  texts: keepTexts,
});

/** The start that is under way, or the one that would begin; a problem when there is no cycle to put away. */
function startOf(book: Book, input: NextCycleOverviewInput, context: Context): Outcome<Start> {
  const underWay = readUnderWay(context.setting(UNDER_WAY));
  if (underWay) return success({ underWay, isResumed: true });
  const cycle = Number(context.setting('cycle').trim() || NaN);
  if (!Number.isInteger(cycle) || cycle < 1 || presentFacts(book).reviewDate === '')
    return failure(message(t.noCycle, { tab: tabNames.SET }));
  return success({ underWay: { cycle, keep: keepOf(input) }, isResumed: false });
}

/** As many steps as fit one run, at least one. */
function portionOf(steps: readonly Step[]): readonly Step[] {
  let characters = 0;
  const end = steps.slice(0, MOST_ROWS).findIndex(({ size }, index) => {
    characters += size;
    return index > 0 && characters > MOST_CHARACTERS;
  });
  return steps.slice(0, end === -1 ? MOST_ROWS : end);
}

function runsOf(steps: readonly Step[]): number {
  const characters = steps.reduce((sum, { size }) => sum + size, 0);
  return Math.max(1, Math.ceil(steps.length / MOST_ROWS), Math.ceil(characters / MOST_CHARACTERS));
}

const goneOf = (steps: readonly Step[]): number => steps.filter(({ kind }) => kind === 'goes').length;

const waitingMail = (book: Book): number =>
  book.rows('OBX').filter(({ state }) => state === 'waiting' || state === 'sending').length;

function warnings(
  book: Book,
  { underWay: { cycle }, isResumed }: Start,
  context: Context,
): readonly Message[] {
  const { reviewDate, timeZone } = presentFacts(book);
  const today = toWallClock(context.now, timeZone || context.timeZone).slice(0, 10);
  const isAhead = !isResumed && reviewDate > today;
  return [
    ...(isCopy(context) === 'unknown' ? [message(t.cannotTell)] : []),
    ...(isAhead ? [message(t.reviewAhead, { cycle, date: reviewDate })] : []),
  ];
}

function summaryOf(book: Book, start: Start, steps: readonly Step[], result: NextCycleResult): Message[] {
  const { cycle } = start.underWay;
  const gone = goneOf(steps);
  const waiting = waitingMail(book);
  const runs = runsOf(steps);
  return [
    ...(gone > 0 ? [message(t.rowsGo, { count: gone, cycle })] : []),
    ...(waiting > 0 ? [message(t.mailDropped, { count: waiting })] : []),
    ...(result.isDone
      ? [
          message(t.done, { next: cycle + 1, count: result.recommendations }),
          message(t.giveFacts, { tab: tabNames.TIM }),
        ]
      : [message(t.inRuns, { count: runs }), message(t.left, { count: result.left })]),
  ];
}

/**
 * Takes the finished cycle out of a copy: mail first, then what links to other rows before these. People,
 * organizations, workgroups, countries, issues, templates and settings stay, and so do recommendations with what was
 * recorded about them. Each run takes a portion that the journal can bring back; the last one empties the dates. What
 * is left is what still stands in the sheets, so a start that was cut off goes on and does nothing twice; what is kept
 * is what its first run said. Refuses the old workbook, and any file of which nobody says that it is a copy.
 */
function planStartNextCycle(
  book: Book,
  input: StartNextCycleInput,
  context: Context,
): Outcome<Plan<NextCycleResult>> {
  const started = startOf(book, input, context);
  if (!started.ok) return started;
  const { underWay, isResumed } = started.value;
  const { cycle } = underWay;
  if (isCopy(context) === 'no') return failure(message(t.original, { cycle }));
  if (input.isCopy !== true) return failure(message(t.confirmCopy, { cycle }));
  const steps = stepsOf(book, underWay);
  const now = portionOf(steps);
  const left = steps.length - now.length;
  const isDone = left === 0;
  const goneRecommendations = steps.filter(({ sheet, kind }) => sheet === 'REC' && kind === 'goes');
  const result: NextCycleResult = {
    cycle,
    sheets: retentionOf(book, steps, context.bookLanguage),
    steps: now.length,
    left,
    isDone,
    recommendations: book.rows('REC').length - goneRecommendations.length,
  };
  const opening = isResumed ? [] : settingEdit(book, UNDER_WAY, writeUnderWay(underWay), context);
  const edits = [...now.map(({ edit }) => edit), ...(isDone ? closingEdits(book, cycle, context) : opening)];
  return success({
    edits,
    effects: [],
    result,
    summary: [...warnings(book, started.value, context), ...summaryOf(book, started.value, steps, result)],
  });
}

/** What a start would keep and take away, sheet by sheet. */
function planNextCycleOverview(
  book: Book,
  input: NextCycleOverviewInput,
  context: Context,
): Outcome<Plan<NextCycleOverview>> {
  const started = startOf(book, input, context);
  if (!started.ok) return started;
  const { underWay, isResumed } = started.value;
  const { cycle } = underWay;
  const steps = stepsOf(book, underWay);
  const copy = isCopy(context);
  const waiting = waitingMail(book);
  const notes = [
    ...(copy === 'no' ? [message(t.original, { cycle })] : []),
    ...warnings(book, started.value, context),
    ...(waiting > 0 ? [message(t.mailDropped, { count: waiting })] : []),
    message(t.inRuns, { count: runsOf(steps) }),
  ];
  const result: NextCycleOverview = {
    cycle,
    isCopy: copy,
    isUnderWay: isResumed,
    keeps: underWay.keep,
    sheets: retentionOf(book, steps, context.bookLanguage),
    steps: steps.length,
    notes: notes.map((note) => render(note, context.language, context.bookLanguage)),
  };
  return success({ edits: [], effects: [], result, summary: notes });
}

/** Takes the finished cycle out of a copy of the workbook, a portion a run; again until nothing is left. */
export const startNextCycle = defineCommand({
  name: 'start-next-cycle',
  title: t.title,
  audience: 'coordinator',
  pace: 'short',
  input: startInput,
  reads: nextCycleReads,
  plan: planStartNextCycle,
});

/** What a start of the next cycle would keep and take away; works in the old workbook too, where it cannot run. */
export const nextCycleOverview = defineCommand({
  name: 'next-cycle-overview',
  title: t.overviewTitle,
  audience: 'coordinator',
  pace: 'query',
  input: overviewInput,
  reads: nextCycleReads,
  plan: planNextCycleOverview,
});

/** What undoing a start of the next cycle, or something before it, restores: everything but mail. */
export const withoutMail = (inverse: Inverse): Inverse =>
  inverse.map((sheet) => (sheet.sheet === 'OBX' ? { ...sheet, deleted: [] } : sheet));
