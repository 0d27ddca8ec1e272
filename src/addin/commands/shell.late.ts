// What carries out the commands of the shell, which work on the workbook as a whole rather than by a plan.
import type { CommandFace } from '../../core/workbook/command/define-command';
import type { CallRequest } from '../../core/workbook/command/types';
import type { ShellCalls } from '../../core/shell-commands';
import { settleLeaving as settleLeavingCommand } from '../../core/people/outgoing-check/settle-leaving';
import { workbookTexts as workbookTextsCommand } from '../../core/people/true-names/workbook-texts';
import { findFormAnswers as findFormAnswersCommand } from '../../core/inbox/form-answers/find-answers';
import {
  sendSummaries as sendSummariesCommand,
  summariesTimer as summariesTimerCommand,
} from '../../core/inbox/weekly-summary/timer';
import { sendWaitingMail as sendWaitingMailCommand } from '../../core/inbox/mail/send-waiting-mail';
import { message, type Language } from '../../core/base/messages/text';
import { makeBook } from '../../core/workbook/records/make-book';
import { actorOf, hasCoordinator } from '../../core/workbook/records/people-roles';
import { emptySnapshot } from '../../core/workbook/records/snapshot';
import {
  listChanges as listChangesCommand,
  undoForm as undoFormCommand,
} from '../../core/workbook/changes/undo-commands';
import {
  checkWorkbook,
  type CheckInput,
  type CheckResult,
} from '../../core/workbook/check/workbook-commands';
import {
  checkAccount as checkAccountCommand,
  type CheckAccountInput,
} from '../../core/workbook/account/check-account';
import type { AccountResult } from '../../core/workbook/account/report';
import {
  isUsable,
  selfTestResult,
  selfTestSummary,
  type SelfCheck,
} from '../../core/workbook/account/self-test';
import { check, checkDry, withLostKeys } from '../engine/check.late';
import type { AccountPort } from '../engine/account-port';
import { checkAccount, checkUnderTimer } from '../engine/check-account.late';
import type { LayoutPort } from '../engine/layout-port';
import { erase } from '../capabilities/erasing/erase.late';
import { keepDecisions as settleLeaving } from '../capabilities/outgoing-check/outgoing-check.late';
import { findFormAnswers } from '../capabilities/form-answers/find-form-answers';
import { keepDraft } from '../engine/keep-draft';
import { withLock } from '../engine/locked';
import { readingOnce } from '../engine/read-once';
import { knownTabs, readPresentSheets, readSheets } from '../engine/read-sheets';
import type { RunResult } from '../engine/run-command';
import { workbookTexts } from '../capabilities/true-names/workbook-texts';
import { sendWaitingMail } from '../capabilities/mail/send-mail.late';
import { sendSummaries, switchSummaries } from '../capabilities/weekly-summary/timer.late';
import { ALWAYS_READ, authorise, LANGUAGE_KEY, openSession } from '../engine/session';
import { Refusal } from '../engine/refusal';
import { BUILD } from '../build-stamp';
import { pushedTo, scriptState } from '../engine/script-state';
import { setUp } from '../engine/set-up';
import { workbookVersion } from '../engine/workbook-state';
import { showRow } from '../engine/show-row';
import { listChanges, undo } from '../engine/undo.late';
import { undoForm } from '../engine/undo-later';
import { SHEET_IDS } from '../../core/workbook/schema/sheet-ids';
import type { SelectedRow } from '../../core/workbook/this-row/selection-commands';
import type { AnyShellCommand } from './shell-commands';
import { isTimed } from './timed';
import { templates } from './templates.late';
import type { Environment, Session, SetUpTools } from '../engine/types';
import * as engineText from '../../core/words/addin/engine';

interface Tools {
  readonly env: Environment;
  readonly layout: () => LayoutPort;
  readonly account: () => AccountPort;
  readonly selfTest: () => readonly SelfCheck[];
  readonly fileReaders: () => string;
}

/** What a runner gives back; `result` is of the type that its command was defined with. */
interface RanWith<Result> extends RunResult {
  readonly result: Result;
}

type Runner<Input, Result> = (
  tools: Tools,
  input: Input,
  request: CallRequest,
  language: Language,
) => RanWith<Result>;

const quiet = <Result>(result: Result): RanWith<Result> => ({ result, summary: [], problems: [] });

/** Whoever writes with them holds the lock. */
const setUpTools = ({ env, layout }: Tools, language: Language): SetUpTools => ({
  ...readingOnce({ env, layout: layout() }),
  templates,
  language,
});

function session({ env }: Tools, command: CommandFace, language: Language): Session {
  const opened = openSession(env, readSheets(env, ALWAYS_READ), language);
  authorise(opened.context.actor, command.audience);
  return opened;
}

/** Whoever finds a workbook without the sheets that say who is who may repair it; else it is for members. */
function authoriseCheck(env: Environment, input: CheckInput, language: Language): void {
  const sheets = withLostKeys(readPresentSheets(env, ALWAYS_READ));
  const { removeLeftBehind, dropOld, takeOver } = input;
  const isMore = removeLeftBehind || dropOld || takeOver || (input.admit ?? []).length > 0;
  const audience = isMore ? 'coordinator' : checkWorkbook.audience;
  if (ALWAYS_READ.every((sheet) => sheets.snapshot[sheet]))
    authorise(openSession(env, sheets, language).context.actor, audience);
  else authoriseSetUp(env);
}

/** Sheets are made for somebody who then coordinates, so it must be known who that is; later it is for coordinators. */
function authoriseSetUp(env: Environment): void {
  const { MEM, WG } = withLostKeys(readPresentSheets(env, ['MEM', 'WG'])).snapshot;
  const book = makeBook({ MEM: MEM ?? emptySnapshot('MEM'), WG: WG ?? emptySnapshot('WG') });
  authorise(actorOf(book, env.email), hasCoordinator(book) ? 'coordinator' : 'anyone');
}

const runCheck: Runner<CheckInput, CheckResult> = (tools, input, request, language) => {
  authoriseCheck(tools.env, input, language);
  if (request.dryRun === true) return checkDry(setUpTools(tools, language), input);
  return withLock(tools.env, () => check(setUpTools(tools, language), input));
};

/** Which sheet and row the person has selected; the tabs are known from an earlier read. */
function selectedRow(env: Environment): SelectedRow {
  const { tabId, row } = env.selection();
  const known = Object.entries(knownTabs(env.workbook)).find(
    ([sheet, id]) => id === tabId && (SHEET_IDS as readonly string[]).includes(sheet),
  );
  return { sheet: (known?.[0] ?? '') as SelectedRow['sheet'], row };
}

/** For what is done or left: a trial that acts would be worse than none. */
const withoutTrial =
  <Input, Result>(run: Runner<Input, Result>): Runner<Input, Result> =>
  (tools, input, request, language) => {
    if (request.dryRun === true) throw new Refusal(message(engineText.noDryRun));
    return run(tools, input, request, language);
  };

/** What runs here, where it was copied from, and how many people have used it. */
function describedScript({ env }: Tools): readonly string[] {
  const { mended, granted } = scriptState(env.workbook);
  const from = pushedTo(env);
  const isCopy = from !== '' && from !== env.workbookId();
  return [
    `build: ${BUILD}`,
    ...(mended === '' ? [] : [`mended by: ${mended}`]),
    `people who used it: ${granted}`,
    ...(isCopy ? [`copied from: https://docs.google.com/spreadsheets/d/${from}`] : []),
  ];
}

/** Its timer only writes down what it finds; nobody reads its answer. */
const runAccountCheck: Runner<CheckAccountInput, AccountResult> = (tools, input, request, reader) => {
  const { env } = tools;
  if (isTimed(request)) {
    checkUnderTimer(env, tools.account());
    return quiet({ lines: [], differing: [], byEye: [] });
  }
  const checks = tools.selfTest();
  const itself = selfTestResult(checks, describedScript(tools), reader);
  // Before there is a workbook anybody may look, and where the script is not whole the rest cannot be tried.
  if (!isUsable(checks) || workbookVersion(env) === 0)
    return { result: itself, summary: [selfTestSummary(checks)], problems: [] };
  const { context } = session(tools, checkAccountCommand, reader);
  const languages = { reader, book: context.bookLanguage };
  const { result, summary } = checkAccount(env, tools.account(), input, languages);
  const lines = [...itself.lines, ...result.lines];
  const differing = [...itself.differing, ...result.differing];
  return { result: { ...result, lines, differing }, summary, problems: [] };
};

/** One for each shell command: a missing one, or one that answers otherwise than it was defined, does not compile. */
const RUNNERS: { readonly [N in keyof ShellCalls]: Runner<ShellCalls[N]['input'], ShellCalls[N]['result']> } =
  {
    'set-up-workbook': (tools, { most }, request, language) => {
      authoriseSetUp(tools.env);
      if (request.dryRun === true) return checkDry(setUpTools(tools, language), {});
      return {
        ...withLock(tools.env, () =>
          setUp({ ...setUpTools(tools, language), ...(most !== undefined && { most }) }),
        ),
        problems: [],
      };
    },
    'check-workbook': runCheck,
    'set-language': ({ env }, { language }) => {
      env.person.set(LANGUAGE_KEY, language);
      return quiet({ language });
    },
    'keep-draft': ({ env }, input) => quiet({ kept: keepDraft(env, input) }),
    undo: withoutTrial(({ env }, input, _request, language) =>
      withLock(env, () => undo(env, input, language)),
    ),
    'undo-form': (tools, { change }, _request, language) => {
      const { env } = readingOnce({ env: tools.env, layout: tools.layout() });
      return quiet(undoForm(env, change, session({ ...tools, env }, undoFormCommand, language), language));
    },
    'list-changes': (tools, _input, _request, language) =>
      quiet(listChanges(tools.env, session(tools, listChangesCommand, language), language)),
    'file-readers': ({ fileReaders }) => quiet({ modules: fileReaders() }),
    'selected-row': ({ env }) => quiet(selectedRow(env)),
    'show-row': ({ env }, input) => quiet(showRow(env, input)),
    'check-account': withoutTrial(runAccountCheck),
    'erase-person': ({ env }, input, { dryRun = false }, language) => erase(env, input, { language, dryRun }),
    'settle-leaving': withoutTrial((tools, input, _request, language) => {
      session(tools, settleLeavingCommand, language);
      settleLeaving(tools.env, input);
      return quiet(null);
    }),
    'find-form-answers': (tools, _input, _request, language) => {
      session(tools, findFormAnswersCommand, language);
      return quiet(findFormAnswers(tools.env));
    },
    'workbook-texts': (tools, { from }, _request, language) => {
      session(tools, workbookTextsCommand, language);
      return quiet(workbookTexts(tools.env, from));
    },
    'summaries-timer': withoutTrial(({ env, ...tools }, { on }, _request, language) =>
      switchSummaries(env, session({ env, ...tools }, summariesTimerCommand, language), on),
    ),
    'send-summaries': withoutTrial((tools, _input, _request, language) =>
      sendSummaries(tools.env, () => session(tools, sendSummariesCommand, language), language),
    ),
    'send-waiting-mail': withoutTrial((tools, _input, _request, language) => {
      session(tools, sendWaitingMailCommand, language);
      return sendWaitingMail(tools.env, language);
    }),
  };

/** Runs one with an input that its own schema has checked. */
export const runShellCommand = (
  tools: Tools,
  { name }: AnyShellCommand,
  input: unknown,
  request: CallRequest,
  language: Language,
): RunResult => (RUNNERS[name] as Runner<unknown, unknown>)(tools, input, request, language);
