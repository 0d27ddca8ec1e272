// What a workbook is: of which version, and in which language.
import { LANGUAGES, type Language } from '../../core/base/messages/text';
import { makeBook } from '../../core/workbook/records/make-book';
import { readPresentSheets } from './read-sheets';
import type { Environment } from './types';

/**
 * Raised only when older code could harm a workbook of this layout, such as after a column got another meaning; it then
 * refuses the workbook. Sheets and columns that are merely new need no new version: set-up and check add what is missing.
 */
export const LAYOUT_VERSION = 1;
export const VERSION_KEY = 'layoutVersion';

/** The version of the layout that the workbook has; 0 before the first set-up. */
export const workbookVersion = (env: Environment): number => Number(env.workbook.get(VERSION_KEY)) || 0;

/** The language that Settings name; in a new workbook the one of who sets it up. */
export function bookLanguage(env: Environment, language: Language): Language {
  const { snapshot } = readPresentSheets(env, ['SET']);
  const written =
    snapshot.SET &&
    makeBook({ SET: snapshot.SET })
      .rows('SET')
      .find(({ key }) => key === 'language');
  return LANGUAGES.find((one) => one === written?.value) ?? language;
}
