// The pages beside Code.js, as they were pushed: each is read once a run and held against what Code.js knows of it, so that a
// script of which a piece is missing or another says which, instead of failing somewhere.
import { message } from '../../core/base/messages/text';
import { modulesOn, plainPage } from '../../core/base/text/page-text';
import { textHash } from '../../core/base/text/text-hash';
import { fileWith, KIT, LATE, wholePage } from '../../core/workbook/menu/page-kit';
import { Refusal } from '../engine/refusal';
import { PUSHED } from '../pushed-pages';
import * as engineText from '../../core/words/addin/engine';

const texts = new Map<string, string>();
const modules = new Map<string, ReadonlyMap<string, string>>();

/** Unprocessed, as Google documents it; `createHtmlOutputFromFile` makes HTML of it first. */
const rawText = (page: string): string => HtmlService.createTemplateFromFile(page).getRawContent();

/** The page as it stands; undefined where there is none. */
function found(page: string): string | undefined {
  try {
    return plainPage(rawText(page));
  } catch {
    return undefined;
  }
}

/** Pages that were not pushed with this Code.js are not known to it. */
function isPushed(page: string, text: string): boolean {
  const [length, hash] = PUSHED[page] ?? [];
  return length === undefined || (text.length === length && textHash(text) === hash);
}

const lengthOf = (page: string): number => PUSHED[page]?.[0] ?? 0;

/** What is wrong with a page, the same in every language; undefined where nothing is. */
export function pageFault(page: string): string | undefined {
  const text = texts.get(page) ?? found(page);
  if (text === undefined) return `${page} is missing`;
  if (!isPushed(page, text)) return `${page} has ${text.length} characters of ${lengthOf(page)}, or others`;
  return undefined;
}

/** The text of a page. Throws a refusal where it is not there, or not the one that was pushed. */
export function pageText(page: string): string {
  const known = texts.get(page);
  if (known !== undefined) return known;
  const text = found(page);
  if (text === undefined) throw new Refusal(message(engineText.pageMissing, { page }));
  if (!isPushed(page, text))
    throw new Refusal(message(engineText.pageDiffers, { page, found: text.length, length: lengthOf(page) }));
  texts.set(page, text);
  return text;
}

const onItsFile = (name: string): string => moduleText(fileWith(Object.keys(PUSHED), name) ?? name, name);

/** The page of a place as it is served. */
export const placePage = (name: string): string => wholePage(onItsFile(name), pageText(KIT));

/** What pages bring in to read files. */
export const fileReaders = (): string => onItsFile(LATE);

/** The body of a module of the script (scripts/build/link.ts calls it). */
export function moduleText(page: string, name: string): string {
  const found = modules.get(page) ?? modulesOn(pageText(page));
  modules.set(page, found);
  const body = found.get(name);
  if (body === undefined) throw new Error(`The page ${page} has no module ${name}.`);
  return body;
}
