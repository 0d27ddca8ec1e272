// One execution of a command: read, authorise, plan, write, then what follows outside the lock.
import type { TabProblem } from '../../core/workbook/records/tab-problem';
import type { CallRequest, ForetoldMail, MadeDocument, Plan } from '../../core/workbook/command/types';
import { completeTypedRows } from '../../core/workbook/changes/complete-typed-rows';
import { followUpName } from '../../core/workbook/changes/journal';
import type { Language, Message } from '../../core/base/messages/text';
import type { CellProblem } from '../../core/workbook/records/book';
import type { HeldDetail } from '../../core/workbook/command/held-detail';
import type { Edit } from '../../core/workbook/records/edits';
import { emptySnapshot } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { showCommitted } from './hooks';
import { commitEdits, type CommitOutcome } from './commit';
import { runEffects } from './effects';
import { prepare, withLock, type PreparedSheets } from './locked';
import { offerWords } from './offered-words';
import { readPresentSheets, readSheets } from './read-sheets';
import { Refusal } from './refusal';
import { ALWAYS_READ, authorise, openSession } from './session';
import type { AnyCommand, Environment, HookNews, Session, Sheets } from './types';

export interface RunResult {
  readonly result: unknown;
  readonly summary: readonly Message[];
  readonly problems: readonly CellProblem[];
  /** What needs a person on the issue board. */
  readonly onBoard?: readonly TabProblem[];
  /** Id of the journal's entry, '' or left out when the command wrote nothing itself. */
  readonly change?: string;
  readonly documents?: readonly MadeDocument[];
  /** What mails wait for that people have to decide. */
  readonly leaving?: readonly HeldDetail[];
  /** Of a dry run, where it would send any. */
  readonly mail?: ForetoldMail;
}

const readsOf = (command: AnyCommand): readonly SheetId[] => [...new Set([...ALWAYS_READ, ...command.reads])];

interface Planned {
  readonly session: Session;
  readonly plan: Plan<unknown>;
}

function planIn(session: Session, command: AnyCommand, input: unknown): Planned {
  authorise(session.context.actor, command.audience);
  const outcome = command.plan(session.book, input as never, session.context);
  if (!outcome.ok) throw new Refusal(outcome.problem, 'refused', outcome.clashes);
  return { session, plan: outcome.value };
}

/** What is run, with what input, and in whose language it answers. */
interface Execution {
  readonly env: Environment;
  readonly command: AnyCommand;
  readonly input: unknown;
  readonly language: Language;
}

const planOn = ({ env, command, input, language }: Execution, sheets: Sheets): Planned =>
  planIn(openSession(env, sheets, language), command, input);

/** Completes rows typed by hand, except where the command itself changes the same cell. */
const withAdopted = ({ session, plan }: Planned): readonly Edit[] => {
  const gone = new Set(plan.edits.filter(({ kind }) => kind === 'delete').map(({ id }) => id));
  return [
    ...completeTypedRows(session.sheets.snapshot, session.book).filter(({ id }) => !gone.has(id)),
    ...plan.edits,
  ];
};

/** What is written for the person on whose behalf a command ran. */
const onBehalfOf = (input: unknown): string => {
  const person = (input as { for?: unknown } | null)?.for;
  return typeof person === 'string' ? person : '';
};

interface Taken extends HookNews {
  readonly sheets: Sheets;
}

/** What capabilities take in before a command plans, such as picks on the issue board. */
function takeIn({ env, command, language }: Execution, given: Sheets, isFresh: boolean): Taken {
  let all: Taken = { sheets: given, notes: [], problems: [] };
  for (const hook of env.hooks) {
    if (!hook.beforePlan) continue;
    const { sheets, notes, problems } = hook.beforePlan({ env, command, language }, all.sheets, isFresh);
    all = { sheets, notes: [...all.notes, ...notes], problems: [...all.problems, ...problems] };
  }
  return all;
}

const changedBy = (planned: Planned): readonly SheetId[] => [
  ...new Set(withAdopted(planned).map(({ sheet }) => sheet)),
];

const unreadIn = ({ plan }: Planned): readonly CellProblem[] => plan.problems ?? [];

function write({ env, command, input }: Execution, planned: Planned): CommitOutcome {
  const options = { command: command.name, for: onBehalfOf(input) };
  return commitEdits(env, planned.session, withAdopted(planned), options);
}

/**
 * What somebody is told: first what their own action did, then what came along with it, such as picks of others on the
 * board. The board is looked at before and after a command, so that it may say the same twice.
 */
function summaryMessages(
  own: readonly Message[],
  ...besides: readonly (readonly Message[])[]
): readonly Message[] {
  const all = [...own, ...besides.flat()].map((one) => [JSON.stringify(one), one] as const);
  return [...new Map(all).values()];
}

interface Done {
  readonly planned: Planned;
  readonly ran: RunResult;
}

/** The plan as capabilities let it pass, such as the check of what leaves the workbook. */
const passed = (env: Environment, { session, plan }: Planned): Plan<unknown> =>
  env.hooks.reduce((now, hook) => hook.beforeCommit?.(env, session, now) ?? now, plan);

/** Under the lock: writes what was planned and shows it on the board. */
function carryOut(execution: Execution, ready: PreparedSheets, picks: Taken, given: Planned): Done {
  const planned = { ...given, plan: passed(execution.env, given) };
  const { change, problems } = write(execution, planned);
  offerWords(execution.env, picks.sheets, changedBy(planned));
  const shown = showCommitted(execution.env, picks.sheets, changedBy(planned), execution.language);
  const { result, summary } = planned.plan;
  return {
    planned,
    ran: {
      result,
      summary: summaryMessages(summary, ready.notes, picks.notes, shown.notes),
      problems: [...ready.kept, ...problems, ...unreadIn(planned)],
      onBoard: [...ready.problems, ...picks.problems, ...shown.problems],
      change,
    },
  };
}

/** Short commands plan and write under one lock. */
function runShort(execution: Execution): Done {
  const { env, command, language } = execution;
  return withLock(env, () => {
    const ready = prepare(env, readSheets(env, readsOf(command)), language);
    const picks = takeIn(execution, ready.sheets, true);
    return carryOut(execution, ready, picks, planOn(execution, picks.sheets));
  });
}

const sameSheets = (before: Sheets, now: Sheets): boolean =>
  Object.values(now.snapshot).every(
    (sheet) => JSON.stringify(sheet.rows) === JSON.stringify(before.snapshot[sheet.sheet]?.rows),
  );

/**
 * Long commands plan before they take the lock. Under it the sheets they change, and those they name to be checked, are
 * read again; if somebody changed one meanwhile, the plan is made once more on what is there now.
 */
function runLong(execution: Execution): Done {
  const { env, command, language } = execution;
  const early = readSheets(env, readsOf(command));
  const draft = planOn(execution, early);
  return withLock(env, () => {
    const nameless = Object.values(early.snapshot).filter(({ rows }) => rows.some(({ id }) => id === ''));
    const touched = new Set([
      ...[...draft.plan.edits, ...nameless].map(({ sheet }) => sheet),
      ...(draft.plan.edits.length > 0 ? (command.rechecks ?? []) : []),
      ...ALWAYS_READ,
    ]);
    const fresh = readSheets(env, [...touched]);
    const merged: Sheets = { snapshot: { ...early.snapshot, ...fresh.snapshot }, tabs: fresh.tabs };
    const ready = prepare(env, merged, language);
    const picks = takeIn(execution, ready.sheets, false);
    const isCurrent = sameSheets(early, picks.sheets) && ready.notes.length === 0;
    return carryOut(execution, ready, picks, isCurrent ? draft : planOn(execution, picks.sheets));
  });
}

/** The sheets as they are; for a command that makes sense before set-up, empty ones where there are none. */
function readForPlan({ env, command }: Execution): Sheets {
  if (command.beforeSetUp !== true) return readSheets(env, readsOf(command), 'glance');
  const { snapshot, tabs } = readPresentSheets(env, readsOf(command), 'glance');
  const empty = Object.fromEntries(readsOf(command).map((sheet) => [sheet, emptySnapshot(sheet)]));
  return { snapshot: { ...empty, ...snapshot }, tabs };
}

/** Plans without writing anything. */
function runDry(execution: Execution): RunResult {
  const read = readForPlan(execution);
  const sheets = execution.env.hooks.reduce((now, hook) => hook.foresee?.(execution, now) ?? now, read);
  const { plan } = planOn(execution, sheets);
  const { hooks } = execution.env;
  const mail = hooks.map((hook) => hook.foretell?.(execution, sheets, plan.edits)).find(Boolean);
  return {
    result: plan.result,
    summary: plan.foreseen ?? plan.summary,
    problems: plan.problems ?? [],
    ...(mail && { mail }),
  };
}

/** Runs a command with an input that was checked. Throws a Refusal for what the user is told as it is. */
export function runCommand(
  env: Environment,
  command: AnyCommand,
  input: unknown,
  request: CallRequest,
  language: Language,
): RunResult {
  const execution: Execution = { env, command, input, language };
  if (command.pace === 'query' || request.dryRun === true) return runDry(execution);
  const { planned, ran } = command.pace === 'long' ? runLong(execution) : runShort(execution);
  const name = followUpName(command.name, ran.change ?? '');
  const { problems } = ran;
  const followed = runEffects({ env, command: name, language, problems }, planned.plan.effects);
  return {
    ...ran,
    summary: [...ran.summary, ...followed.messages],
    problems: [...problems, ...followed.problems],
    ...(followed.documents.length > 0 && { documents: followed.documents }),
    ...(followed.leaving.length > 0 && { leaving: followed.leaving }),
  };
}
