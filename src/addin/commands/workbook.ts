// Commands that are the engine's own: they work on the workbook as a whole rather than by a plan.
import annotatedAnswers from '../../../sheets-templates/annotated-answers.docx';
import coverageReport from '../../../sheets-templates/coverage-report.docx';
import progressReport from '../../../sheets-templates/progress-report.docx';
import progressTables from '../../../sheets-templates/progress-tables.docx';
import submission from '../../../sheets-templates/submission.docx';
import type { CallRequest, CallSpec } from '../../core/calls/types';
import {
  checkWorkbookCall,
  listChangesCall,
  selectedRowCall,
  setLanguageCall,
  setUpWorkbookCall,
  showRowCall,
  undoCall,
  type CheckInput,
  type LanguageInput,
  type ShowRowInput,
  type UndoInput,
} from '../../core/calls/workbook';
import { boardText } from '../../core/board/messages';
import { BOARD_COMMAND } from '../../core/board/picks';
import { commandAlone } from '../../core/changes/follow-up';
import { sendWaitingMailCall } from '../../core/calls/mail';
import {
  ANSWERS_TEMPLATE,
  COVERAGE_REPORT_TEMPLATE,
  PROGRESS_REPORT_TEMPLATE,
  PROGRESS_TABLES_TEMPLATE,
  SUBMISSION_TEMPLATE,
} from '../../core/documents/template-bytes';
import { text, type Language, type Text } from '../../core/messages/text';
import { workbookText } from '../../core/workbook/messages';
import { check, checkDry, withLostKeys } from '../engine/check';
import type { LayoutPort } from '../engine/layout-port';
import { withLock } from '../engine/locked';
import type { Environment } from '../engine/ports';
import { knownTabs, readPresentSheets, readSheets } from '../engine/read-sheets';
import type { Ran } from '../engine/run-command';
import { sendWaitingMail } from '../engine/send-mail';
import { ALWAYS_READ, authorise, LANGUAGE_KEY, openSession, type Session } from '../engine/session';
import { setUp, type SetUpTools } from '../engine/set-up';
import { showRow } from '../engine/show-row';
import { listChanges, undo } from '../engine/undo';
import { planned } from './registry';

interface Tools {
  readonly env: Environment;
  readonly layout: () => LayoutPort;
}

type Run = (tools: Tools, input: unknown, request: CallRequest, language: Language) => Ran;

export interface EngineCommand {
  readonly call: CallSpec;
  readonly run: Run;
}

const quiet = (result: unknown): Ran => ({ result, summary: [], problems: [] });

const setUpTools = ({ env, layout }: Tools, language: Language): SetUpTools => ({
  env,
  layout: layout(),
  templates: {
    [SUBMISSION_TEMPLATE]: submission,
    [COVERAGE_REPORT_TEMPLATE]: coverageReport,
    [PROGRESS_TABLES_TEMPLATE]: progressTables,
    [PROGRESS_REPORT_TEMPLATE]: progressReport,
    [ANSWERS_TEMPLATE]: annotatedAnswers,
  },
  language,
});

function session({ env }: Tools, call: CallSpec, language: Language): Session {
  const opened = openSession(env, readSheets(env, ALWAYS_READ), language);
  authorise(opened.context.actor, call.audience);
  return opened;
}

const runSetUp: Run = (tools, _input, _request, language) => ({
  ...withLock(tools.env, () => setUp(setUpTools(tools, language))),
  problems: [],
});

/** Whoever finds a workbook without the sheets that say who is who may repair it; else it is for members. */
function authoriseCheck(env: Environment, input: CheckInput, language: Language): void {
  const sheets = withLostKeys(readPresentSheets(env, ALWAYS_READ));
  const audience = input.removeLeftBehind === true ? 'coordinator' : checkWorkbookCall.audience;
  if (ALWAYS_READ.every((sheet) => sheets.snapshot[sheet]))
    authorise(openSession(env, sheets, language).context.actor, audience);
}

const runCheck: Run = (tools, given, request, language) => {
  const input = given as CheckInput;
  authoriseCheck(tools.env, input, language);
  if (request.dryRun === true) return checkDry(tools.env, input, language);
  return withLock(tools.env, () => check(setUpTools(tools, language), input));
};

/** What an entry of the journal is called for people; the command itself where this version has none of that name. */
export function titleOf(command: string): Text {
  const alone = commandAlone(command);
  const name = alone.replace(/^undo /, '');
  const own = name === BOARD_COMMAND ? boardText.picksTitle : undefined;
  const title = own ?? planned.get(name)?.call.title ?? engineCommands.get(name)?.call.title;
  const words = title ?? text(name, name, name);
  if (name === alone) return words;
  const { en, es, fr } = workbookText.undoTitle;
  return text(`${en}: ${words.en}`, `${es}: ${words.es}`, `${fr} : ${words.fr}`);
}

/** Which sheet and row the person has selected; the tabs are known from an earlier read. */
const selectedRow: Run = ({ env }) => {
  const { tabId, row } = env.selection();
  const sheet =
    Object.entries(knownTabs(env.workbook)).find(([known, id]) => id === tabId && known !== 'BOARD')?.[0] ??
    '';
  return quiet({ sheet, row });
};

const setLanguage: Run = ({ env }, input) => {
  env.person.set(LANGUAGE_KEY, (input as LanguageInput).language);
  return quiet({ language: (input as LanguageInput).language });
};

const COMMANDS: readonly EngineCommand[] = [
  { call: setUpWorkbookCall, run: runSetUp },
  { call: checkWorkbookCall, run: runCheck },
  {
    call: undoCall,
    run: ({ env }, input, _request, language) => withLock(env, () => undo(env, input as UndoInput, language)),
  },
  {
    call: listChangesCall,
    run: (tools, _input, _request, language) =>
      quiet(listChanges(tools.env, session(tools, listChangesCall, language), language)),
  },
  { call: setLanguageCall, run: setLanguage },
  { call: selectedRowCall, run: selectedRow },
  { call: showRowCall, run: ({ env }, input) => quiet(showRow(env, input as ShowRowInput)) },
  {
    call: sendWaitingMailCall,
    run: (tools, _input, _request, language) => {
      session(tools, sendWaitingMailCall, language);
      return { ...sendWaitingMail(tools.env, language), problems: [] };
    },
  },
];

export const engineCommands: ReadonlyMap<string, EngineCommand> = new Map(
  COMMANDS.map((command) => [command.call.name, command]),
);
