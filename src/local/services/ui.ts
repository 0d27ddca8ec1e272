// Ui: menus, dialogs, sidebars. A dialog suspends the script, and with that every lock is lost.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { enumOf, guard, recall, remember } from './guard';
import { pageOf } from './html';
import { releaseAllLocks } from './lock';
import type { DialogAnswer, DialogRequest, MenuItem } from './ports';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type MenuState = { kind: 'menu'; caption: string; items: MenuItem[] };

const menuOf = (env: Environment, caption: string): GoogleMenu => {
  const state: MenuState = { kind: 'menu', caption, items: [] };
  const add = (item: MenuItem): GoogleMenu => {
    state.items.push(item);
    return self;
  };
  const self: GoogleMenu = remember(
    guard<GoogleMenu>(env, 'Menu', {
      addItem: (text, functionName) => add({ kind: 'item', caption: text, functionName }),
      addSeparator: () => add({ kind: 'separator' }),
      addSubMenu: (menu) => add(recall<MenuState>(menu, 'Menu')),
      addToUi: () => env.ports.ui.menu(state),
    }),
    state,
  );
  return self;
};

const dialog = (env: Environment, request: DialogRequest): DialogAnswer => {
  releaseAllLocks(env);
  return env.ports.ui.dialog(request);
};

const BUTTON_SETS = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

// alert and prompt take (text), (text, buttons) or (title, text, buttons).
const requestOf = (kind: DialogRequest['kind'], args: readonly unknown[]): DialogRequest => {
  const last = String(args[args.length - 1]);
  const hasButtons = args.length > 1 && last in BUTTON_SETS;
  const texts = (hasButtons ? args.slice(0, -1) : args).map(String);
  if (texts.length === 0 || texts.length > 2)
    throw serviceError(`The parameters don't match the method signature for Ui.${kind}.`);
  const [title = '', text = ''] = texts.length === 2 ? texts : ['', texts[0]];
  return { kind, title, text, buttons: hasButtons ? last : 'OK' };
};

const asButton = (name: string): GoogleAppsScript.Base.Button =>
  name as unknown as GoogleAppsScript.Base.Button;

const promptResponse = (env: Environment, answer: DialogAnswer): GoogleAppsScript.Base.PromptResponse =>
  guard<GoogleAppsScript.Base.PromptResponse>(env, 'PromptResponse', {
    getResponseText: () => answer.text ?? '',
    getSelectedButton: () => asButton(answer.button),
  });

export const uiOf = (env: Environment): GoogleUi =>
  guard<GoogleUi>(env, 'Ui', {
    createMenu: (caption) => menuOf(env, caption),
    createAddonMenu: () => menuOf(env, 'Add-on'),
    alert: (...args: unknown[]) => asButton(dialog(env, requestOf('alert', args)).button),
    prompt: (...args: unknown[]) => promptResponse(env, dialog(env, requestOf('prompt', args))),
    showSidebar: (page) => env.ports.ui.sidebar(pageOf(page)),
    showModalDialog: (page, title) => env.ports.ui.modal(pageOf(page, title)),
    ...({
      Button: enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
      ButtonSet: BUTTON_SETS,
    } as unknown as Partial<GoogleUi>),
  });
