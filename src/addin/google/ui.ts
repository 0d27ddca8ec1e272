// The menu and the panels in Google Sheets.
import { BUILD } from '../build-stamp';
import { LANGUAGE_KEY } from '../engine/session';
import { VERSION_KEY } from '../engine/set-up';
import { LANGUAGES, languageOf, type Language } from '../../core/base/messages/text';
import { draftsOf } from '../../core/workbook/drafts/pieces';
import {
  DIALOGS,
  dialogFunction,
  dialogSize,
  type DialogName,
  type DialogRequest,
} from '../../core/workbook/menu/dialogs';
import {
  MENU,
  PANELS,
  panelFunction,
  type MenuNode,
  type PanelName,
  type PanelRequest,
} from '../../core/workbook/menu/menu';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { menuTitle } from '../../core/words/workbook/menu';

const GREETING_SECONDS = 20;

type Menu = GoogleAppsScript.Base.Menu;

/** When a file opens, Google tells the locale and a person's own properties, but not who it is. */
function chosenLanguage(): Language | undefined {
  const kept = PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY);
  return LANGUAGES.find((one) => one === kept);
}

const language = (): Language => chosenLanguage() ?? languageOf(Session.getActiveUserLocale());

function fill(menu: Menu, nodes: readonly MenuNode[], words: Language): Menu {
  for (const node of nodes) {
    if (node.kind === 'separator') menu.addSeparator();
    else if (node.kind === 'panel') menu.addItem(PANELS[node.panel][words], panelFunction(node.panel));
    else if (node.kind === 'dialog')
      menu.addItem(DIALOGS[node.dialog].title[words], dialogFunction(node.dialog));
    else menu.addSubMenu(fill(SpreadsheetApp.getUi().createMenu(node.title[words]), node.entries, words));
  }
  return menu;
}

/** Builds the menu; answers with the reader's language. */
export function buildMenu(): Language {
  const words = language();
  fill(SpreadsheetApp.getUi().createMenu(menuTitle[words]), MENU, words).addToUi();
  return words;
}

/** The place in a panel's page where it looks for what is known at opening. */
const OPENING = 'data-opening="{}"';

const attribute = (value: unknown): string =>
  JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A page that knows as whom it was opened, and for what: with several accounts its calls may run as another. */
function pageFor(name: PanelName | DialogName, words: Language, input: DialogRequest['input'] = {}) {
  const drafts = draftsOf(PropertiesService.getUserProperties().getProperties(), name);
  const isLanguageChosen = chosenLanguage() !== undefined;
  const email = Session.getActiveUser().getEmail();
  const opening = { email, language: words, isLanguageChosen, panel: name, input, drafts, build: BUILD };
  const page = HtmlService.createHtmlOutputFromFile(name);
  return page.setContent(page.getContent().replace(OPENING, () => `data-opening="${attribute(opening)}"`));
}

export function showPanel(name: PanelName, { input, language: asked }: PanelRequest): void {
  const words = LANGUAGES.find((one) => one === asked) ?? language();
  SpreadsheetApp.getUi().showSidebar(pageFor(name, words, input).setTitle(PANELS[name][words]));
}

/** Opens a dialog over the sheet; only a server function may, so panels call this one through the add-in. */
export function showDialog(name: DialogName, { input, language: asked, room }: DialogRequest): void {
  const words = LANGUAGES.find((one) => one === asked) ?? language();
  const { width, height } = dialogSize(name, room);
  const page = pageFor(name, words, input).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, DIALOGS[name].title[words]);
}

/** Says where to begin in a workbook that has no sheets of ours yet. */
export function greet(words: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(words, 'UPR', GREETING_SECONDS);
}

/** Whether somebody set up the workbook that this one was copied from: its tabs came along, what the script keeps did not. */
export function isCopied(): boolean {
  const titles = Object.values(sheetSpec('SET').title);
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .some((sheet) => titles.includes(sheet.getName()));
}

export const isSetUp = (): boolean =>
  PropertiesService.getDocumentProperties().getProperty(VERSION_KEY) !== null;
