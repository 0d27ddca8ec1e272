// The public surface: what the menu, the panels and the command line may call. The build makes one global for each.
import type { CallRequest, CallResponse } from '../core/workbook/command/types';
import { mayRun } from '../core/workbook/rights/rights';
import { scriptNews } from '../core/workbook/account/script-news';
import { functionName } from '../core/base/function-name';
import { message } from '../core/base/messages/text';
import { DIALOGS, dialogFunction, type DialogName, type DialogRequest } from '../core/workbook/menu/dialogs';
import type { sendSummaries } from '../core/inbox/weekly-summary/timer';
import { PANELS, panelFunction, type PanelName } from '../core/workbook/menu/panels';
import { type PanelRequest } from '../core/workbook/menu/requests';
import { placeFunction, PLACE_NAMES, type PlaceName } from '../core/workbook/menu/places';
import type { WhoAmI, WhoAmIResult } from '../core/people/joining/plan-who-am-i';
import type { sendWaitingMail } from '../core/inbox/mail/send-waiting-mail';
import type { setUpWorkbook } from '../core/workbook/check/workbook-commands';
import { hooks } from './capabilities/all';
import { planned, shell, titleOf } from './commands/all';
import { runShellCommand } from './commands/shell.late';
import { againTomorrow, heardByGoogle, isTimed } from './commands/timed';
import { answer } from './engine/answer';
import { Refusal } from './engine/refusal';
import { runCommand } from './engine/run-command';
import { scriptState } from './engine/script-state';
import { workbookVersion } from './engine/workbook-state';
import { google, type Google } from './google/environment';
import { isReady } from './google/first-press';
import {
  buildMenu,
  greet,
  isCopied,
  isSetUp,
  keepMenu,
  showDialog,
  showPanel,
  showPlace,
  wordsFor,
} from './google/ui';
import * as engineText from '../core/words/addin/engine';

/** Global functions by name, each with what it runs: `command`, `panel`, `place` or `dialog`. The build turns them into stubs. */
export const entryPoints: Readonly<
  Record<string, readonly ['command' | 'panel' | 'place' | 'dialog', string]>
> = Object.fromEntries([
  ...[...planned.keys(), ...shell.keys()].map((name) => [functionName(name), ['command', name]]),
  ...(Object.keys(PANELS) as PanelName[]).map((name) => [panelFunction(name), ['panel', name]]),
  ...PLACE_NAMES.map((name) => [placeFunction(name), ['place', name]]),
  ...(Object.keys(DIALOGS) as DialogName[]).map((name) => [dialogFunction(name), ['dialog', name]]),
]);

// By name, since the definitions stand apart.
const WHO_AM_I: WhoAmI = 'who-am-i';
const SET_UP: (typeof setUpWorkbook)['name'] = 'set-up-workbook';
const SEND_SUMMARIES: (typeof sendSummaries)['name'] = 'send-summaries';
const SEND_MAIL: (typeof sendWaitingMail)['name'] = 'send-waiting-mail';

/** Starting a cycle is the first thing that a coordinator does, so its sheets are made when there are none. */
function setUpFirst(tools: Google, name: string, request: CallRequest): CallResponse | undefined {
  const command = planned.get(name);
  const writes = command?.pace !== 'query' && request.dryRun !== true;
  if (command?.beforeSetUp !== true || !writes || workbookVersion(tools.env) > 0) return undefined;
  const made = runIn(tools, SET_UP, { ...request, input: {}, dryRun: false });
  return made.ok ? undefined : made;
}

function runIn(tools: Google, name: string, request: CallRequest): CallResponse {
  const { env } = tools;
  const trouble = setUpFirst(tools, name, request);
  if (trouble) return trouble;
  const command = planned.get(name);
  if (command)
    return answer(env, command, request, (input, language) =>
      runCommand(env, command, input, request, language),
    );
  const own = shell.get(name);
  if (!own) throw new Refusal(message(engineText.unknownCommand, { name }));
  return answer(env, own, request, (input, language) =>
    runShellCommand(tools, own, input, request, language),
  );
}

/** Draws the menu for who it is, and tells coordinators of the script. */
function greeted({ env }: Google, given: CallResponse & { readonly ok: true }): CallResponse {
  const result = given.result as WhoAmIResult;
  keepMenu(result.menu);
  if (!mayRun(result, 'coordinator')) return given;
  return { ...given, result: { ...result, news: scriptNews(scriptState(env.workbook), result.language) } };
}

/** Runs a command by name. Everything that goes wrong is in the answer; a timer, which reads none, is told by throwing. */
export function command(name: string, request?: CallRequest): CallResponse {
  const tools = google(titleOf, hooks);
  const given = runIn(tools, name, request ?? {});
  if (given.ok && name === WHO_AM_I) return greeted(tools, given);
  if (!isTimed(request)) return given;
  if (name === SEND_SUMMARIES) return heardByGoogle(given);
  return name === SEND_MAIL ? againTomorrow(tools.env.schedule, given) : given;
}

/** Opens a panel in place of the one that is open; answers as a command does, for the panel that asked. */
export const panel = (name: PanelName, request?: PanelRequest): CallResponse => {
  if (isReady(() => wordsFor(request?.language))) showPanel(name, request ?? {});
  return { ok: true, result: null, summary: [], problems: [] };
};

/** Opens a place, as a panel. */
export const place = (name: PlaceName, request?: PanelRequest): CallResponse => {
  if (isReady(() => wordsFor(request?.language))) showPlace(name, request ?? {});
  return { ok: true, result: null, summary: [], problems: [] };
};

/** Opens a dialog; answers as a command does, so that panels need one client. */
export const dialog = (name: DialogName, request?: DialogRequest): CallResponse => {
  showDialog(name, request ?? {});
  return { ok: true, result: null, summary: [], problems: [] };
};

/** Runs when somebody opens the workbook, with few rights: menu, properties and a toast are among them. */
export function onOpen(): void {
  const language = buildMenu();
  if (isSetUp()) return;
  greet((isCopied() ? engineText.copyBegin : engineText.begin)[language]);
}

/** What `upr commands` lists. */
export const describe = (): readonly { name: string; audience: string; pace: string; title: string }[] =>
  [...planned.values(), ...shell.values()].map(({ name, audience, pace, title }) => ({
    name,
    audience,
    pace,
    title: title.en,
  }));
