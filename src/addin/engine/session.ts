// What an execution knows once the sheets are read: who asks, in which language, with which settings.
import type { CallRequest } from '../../core/workbook/command/types';
import { actorOf, type Actor, type Audience } from '../../core/workbook/records/people-roles';
import { languageOf, LANGUAGES, message, type Language, type Message } from '../../core/base/messages/text';
import { makeBook } from '../../core/workbook/records/make-book';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import type { Brought, Point } from '../../core/base/point';
import { kept } from './kept';
import { idMaker } from './new-ids';
import { Refusal } from './refusal';
import type { Environment, Session, Sheets } from './types';
import * as engineText from '../../core/words/addin/engine';
import { mayRun } from '../../core/workbook/rights/rights';

/** Read by every command: who is who, and the settings. */
export const ALWAYS_READ: readonly SheetId[] = ['MEM', 'WG', 'SET'];

export const LANGUAGE_KEY = 'language';

const isLanguage = (written: string): written is Language =>
  (LANGUAGES as readonly string[]).includes(written);

/** What the reader chose in the panel, else chose before, else what the account is set to. */
export function readerLanguage(env: Environment, request: CallRequest): Language {
  if (request.language && isLanguage(request.language)) return request.language;
  const kept = env.person.get(LANGUAGE_KEY);
  return isLanguage(kept) ? kept : languageOf(env.locale);
}

export function openSession(env: Environment, sheets: Sheets, language: Language): Session {
  const book = makeBook(sheets.snapshot);
  const settings = new Map(book.rows('SET').map(({ key, value }) => [key, value]));
  const setting = (key: string): string => settings.get(key) ?? '';
  const written = setting('language');
  // A workbook without settings takes the language of who sets it up.
  const usual = settings.size === 0 ? language : 'en';
  const bookLanguage = isLanguage(written) ? written : usual;
  env.bookLanguage = bookLanguage;
  const brought: Brought = <Value>({ name }: Point<Value>) => env.brought(name) as readonly Value[];
  return {
    sheets,
    book,
    context: {
      now: env.now(),
      get workbookId() {
        return env.workbookId();
      },
      tabOf: (sheet) => sheets.tabs[sheet],
      timeZone: setting('timeZone') || env.timeZone,
      language,
      bookLanguage,
      actor: actorOf(book, env.email),
      newId: idMaker(env, sheets.snapshot),
      setting,
      kept,
      page: (name) => env.page(name),
      brought,
    },
  };
}

const REFUSED: Readonly<Record<Audience, Message>> = {
  anyone: message(engineText.noEmail),
  member: message(engineText.forMembers),
  'co-chair': message(engineText.forCoChairs),
  coordinator: message(engineText.forCoordinators, { tab: sheetSpec('MEM').title }),
};

/** Throws a refusal when the actor is not among those whom the command is for. */
export function authorise(actor: Actor, audience: Audience): void {
  if (actor.email === '') throw new Refusal(message(engineText.noEmail));
  if (!mayRun(actor, audience)) throw new Refusal(REFUSED[audience]);
}
