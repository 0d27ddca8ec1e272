// The menu and the panels in Google Sheets.
import { LANGUAGE_KEY } from '../engine/session';
import { LANGUAGES, languageOf, type Language } from '../../core/messages/text';
import { MENU, MENU_TITLE, PANELS, panelFunction, type MenuNode, type PanelName } from '../../core/menu/menu';

type Menu = GoogleAppsScript.Base.Menu;

/** When a file opens, Google tells the locale and a person's own properties, but not who it is. */
function language(): Language {
  const kept = PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY);
  return LANGUAGES.find((one) => one === kept) ?? languageOf(Session.getActiveUserLocale());
}

function fill(menu: Menu, nodes: readonly MenuNode[], words: Language): Menu {
  for (const node of nodes) {
    if (node.kind === 'separator') menu.addSeparator();
    else if (node.kind === 'panel') menu.addItem(PANELS[node.panel][words], panelFunction(node.panel));
    else menu.addSubMenu(fill(SpreadsheetApp.getUi().createMenu(node.title[words]), node.entries, words));
  }
  return menu;
}

export function buildMenu(): void {
  const words = language();
  fill(SpreadsheetApp.getUi().createMenu(MENU_TITLE[words]), MENU, words).addToUi();
}

export function showPanel(name: PanelName): void {
  const page = HtmlService.createHtmlOutputFromFile(name).setTitle(PANELS[name][language()]);
  SpreadsheetApp.getUi().showSidebar(page);
}
