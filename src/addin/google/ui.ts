// The menu and the panels in Google Sheets.
import { BUILD } from '../build-stamp';
import { LANGUAGE_KEY } from '../engine/session';
import { VERSION_KEY } from '../engine/workbook-state';
import { LANGUAGES, languageOf, type Language } from '../../core/base/messages/text';
import { draftsByPanel } from '../../core/workbook/drafts/pieces';
import { DIALOGS, dialogSize, type DialogName, type DialogRequest } from '../../core/workbook/menu/dialogs';
import { menuFor, phaseOn, readMenuNote, type MenuNode } from '../../core/workbook/menu/menu';
import { PANELS, panelFunction, type PanelName } from '../../core/workbook/menu/panels';
import { type OpenedFrom, type PanelRequest } from '../../core/workbook/menu/requests';
import {
  THING_VIEW,
  landingOf,
  pageOf,
  placeFunction,
  placeOf,
  viewsIn,
  PLACES,
  type PlaceName,
} from '../../core/workbook/menu/places';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { placePage } from './page-text';
import { menuTitle } from '../../core/words/workbook/menu';

const GREETING_SECONDS = 20;

type Menu = GoogleAppsScript.Base.Menu;

/** When a file opens, Google tells the locale and a person's own properties, but not who it is. */
function chosenLanguage(): Language | undefined {
  const kept = PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY);
  return LANGUAGES.find((one) => one === kept);
}

const language = (): Language => chosenLanguage() ?? languageOf(Session.getActiveUserLocale());

function addEntry(menu: Menu, node: MenuNode, words: Language): void {
  if (node.kind === 'separator') menu.addSeparator();
  else if (node.kind === 'panel') menu.addItem(PANELS[node.panel][words], panelFunction(node.panel));
  else menu.addItem(PLACES[node.place].title[words], placeFunction(node.place));
}

const MENU_KEY = 'menu';
const DAY_LENGTH = 10;

/** Builds the menu; answers with the reader's language. */
export function buildMenu(): Language {
  const words = language();
  const menu = SpreadsheetApp.getUi().createMenu(menuTitle[words]);
  const { role, days } = readMenuNote(PropertiesService.getUserProperties().getProperty(MENU_KEY) ?? '');
  const phase = phaseOn(new Date().toISOString().slice(0, DAY_LENGTH), days);
  for (const node of menuFor(role, phase)) addEntry(menu, node, words);
  menu.addToUi();
  return words;
}

/** The place in a panel's page where it looks for what is known at opening. */
const OPENING = 'data-opening="{}"';

const attribute = (value: unknown): string =>
  JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Keeps what the menu depends on, and draws it anew where that is news. */
export function keepMenu(note: string): void {
  const store = PropertiesService.getUserProperties();
  if (store.getProperty(MENU_KEY) === note) return;
  store.setProperty(MENU_KEY, note);
  buildMenu();
}

type View = OpenedFrom['view'];

interface Opened {
  readonly place: PlaceName;
  readonly view: View;
  readonly isWindow: boolean;
}

/** A page that knows as whom it was opened, and for what: with several accounts its calls may run as another. */
function pageFor(
  { place, view, isWindow }: Opened,
  words: Language,
  { input = {}, from }: Pick<PanelRequest, 'input' | 'from'>,
) {
  const drafts = draftsByPanel(PropertiesService.getUserProperties().getProperties(), viewsIn(place));
  const isLanguageChosen = chosenLanguage() !== undefined;
  // For some accounts Google hides who is at the keyboard; a press runs as that person.
  const email = Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
  const opening = {
    ...{ email, language: words, isLanguageChosen, place, view, isWindow, input, from },
    ...{ drafts, build: BUILD },
  };
  const page = placePage(pageOf(place, view));
  return HtmlService.createHtmlOutput(page.replace(OPENING, () => `data-opening="${attribute(opening)}"`));
}

/** The language that is asked for, or the reader’s. */
export const wordsFor = (asked: unknown): Language => LANGUAGES.find((one) => one === asked) ?? language();

function showView(place: PlaceName, view: View, request: PanelRequest): void {
  const words = wordsFor(request.language);
  const page = pageFor({ place, view, isWindow: false }, words, request);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(PLACES[place].title[words]));
}

/** Opens the place at one of its panels. */
export const showPanel = (name: PanelName, request: PanelRequest): void =>
  showView(placeOf(name), name, request);

/** Opens a place at what it holds, or at the thing that is asked for. */
export const showPlace = (name: PlaceName, request: PanelRequest): void =>
  showView(name, request.input?.['id'] === undefined ? landingOf(name) : THING_VIEW, request);

/** Opens a dialog over the sheet; only a server function may, so panels call this one through the add-in. */
export function showDialog(name: DialogName, { input = {}, language: asked, room }: DialogRequest): void {
  const words = wordsFor(asked);
  const { width, height } = dialogSize(name, room);
  const page = pageFor({ place: placeOf(name), view: name, isWindow: true }, words, { input })
    .setWidth(width)
    .setHeight(height);
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
