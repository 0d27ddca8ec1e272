// The form that the UN asks for: length, numbers, images, notes, and the file itself.
import { LANGUAGES, message, render, textBy, type Message } from '../../../base/messages/text';
import { parseBlocks } from '../../../base/rich-text/blocks';
import { plainInline } from '../../../base/rich-text/inline';
import { countWords } from '../../../base/text/count-words';
import { withoutNotes } from '../../../base/text/endnotes';
import { foldText } from '../../../base/text/fold';
import { inAnyLanguage } from '../../../base/text/word-sets';
import { FINITE_VERBS, PLACEHOLDERS, SEE_ALSO, TO_BE_WRITTEN } from '../../../words/lists/signs';
import { limitMessage } from '../../documents/counts';
import { isAnnexHeading } from '../../documents/own-outline';
import { isToBeWritten } from '../../documents/preview';
import { excerpt, fail, look, pass, type Spot, type Verdict } from './finding';
import { excerptAround } from '../../../base/text/excerpt';
import type { Piece, Subject } from './subject';
import * as checkText from '../../../words/submissions/upload-check';

const asText = (words: Message) => textBy((language) => render(words, language));

/** Sections from the longest, with what to cut of each so that the whole fits. */
function cuts({ sections, count: { body, limit } }: Subject): readonly Spot[] {
  const over = body - (limit ?? body);
  return [...sections]
    .filter(({ words }) => words > 0)
    .sort((one, other) => other.words - one.words)
    .map(({ name, words }) => ({
      place: { text: textBy(() => excerpt(name)) },
      words: message(checkText.cutFrom, { words, cut: Math.ceil((over * words) / Math.max(1, body)) }),
    }));
}

/** The words of the text; over the limit, where to cut. */
export function wordsRule(subject: Subject): Verdict {
  const { count, notes } = subject;
  const inNotes = notes.reduce((sum, { text }) => sum + countWords(text), 0);
  const reason = message(checkText.notesAndAll, {
    words: asText(limitMessage(count)),
    notes: inNotes,
    all: count.everything,
  });
  const isOver = count.limit !== null && count.body > count.limit;
  return isOver ? fail(reason, cuts(subject)) : pass(reason);
}

const LONG_PARAGRAPH = 20;

/** Captions and quotations, and what stands on the cover. */
const unnumbered = (text: string): ReadonlySet<string> =>
  new Set(
    parseBlocks(text).flatMap((block) =>
      block.kind === 'aside' || block.kind === 'title' || block.kind === 'heading'
        ? [foldText(plainInline(withoutNotes(block.text)))]
        : [],
    ),
  );

/** Numbered paragraphs and pages; the workbook's template has both. */
export function numberingRule({ file }: Subject): Verdict {
  if (!file) return pass(message(checkText.numberedByTemplate));
  const all = file.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    place: message(checkText.placeLine, { number: index + 1 }),
  }));
  const annex = all.findIndex(({ level, text }) => level > 0 && isAnnexHeading(text));
  const apart = unnumbered(file.text);
  const long = all
    .slice(0, annex < 0 ? undefined : annex)
    .filter(
      ({ level, text }) => level === 0 && countWords(text) >= LONG_PARAGRAPH && !apart.has(foldText(text)),
    );
  const first = long.findIndex(({ isNumbered }) => isNumbered);
  const bare = long.slice(Math.max(0, first)).filter(({ isNumbered }) => !isNumbered);
  const spots = bare.map(({ place, text }) => ({ place, words: excerpt(text) }));
  if (bare.length > 0) return fail(message(checkText.paragraphsNot, { count: bare.length }), spots);
  if (!file.hasPageNumbers) return fail(message(checkText.pagesNot));
  return pass(message(checkText.allNumbered, { count: long.length }));
}

/** Images, charts and the like; those that were left out of the workbook's document are no concern. */
export function imagesRule({ file }: Subject): Verdict {
  const count = file?.images ?? 0;
  return count === 0 ? pass(message(checkText.noImages)) : fail(message(checkText.imagesFound, { count }));
}

const VERBS = inAnyLanguage(FINITE_VERBS);
const ADDRESSES = /(?:https?:\/\/|www\.)\S+/gi;
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/g;
/** Where a note goes on with another sentence. */
const SENTENCE_END = /[.!?;:]\s+(?=[\p{Lu}¿¡“«"])/u;
const LEAST_WORDS = 10;
/** Of a sentence that says something, most words begin with a small letter; of a title or a name, fewer. */
const LEAST_SMALL = 0.6;
const POINTS_ON = new RegExp(`^(?:${[...inAnyLanguage(SEE_ALSO)].join('|')})\\b`);

function saysSomething(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length < LEAST_WORDS || POINTS_ON.test(foldText(sentence))) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= words.length * LEAST_SMALL && words.some((word) => VERBS.has(foldText(word)));
}

/** Whether a note says something of its own: it has a sentence with a verb, beside titles and addresses. */
export const isOfSubstance = (note: string): boolean =>
  note.replace(ADDRESSES, ' ').replace(QUOTED, ' ').split(SENTENCE_END).some(saysSomething);

/** Notes are for references. */
export function notesRule({ notes }: Subject): Verdict {
  if (notes.length === 0) return pass(message(checkText.noNotes));
  const found = notes.filter(({ text }) => isOfSubstance(text));
  const values = { count: found.length, all: notes.length };
  if (found.length === 0) return pass(message(checkText.notesFine, { count: notes.length }));
  return fail(
    message(checkText.notesSay, values),
    found.map(({ place, text }) => ({ place, words: excerpt(text) })),
  );
}

const anyOf = (words: Readonly<Record<string, readonly string[]>>): string =>
  [...inAnyLanguage(words)].map((sign) => sign.replace(/a/g, '[aà]').replace(/e/g, '[eé]')).join('|');
/** Short signs stand in capitals, since `todo` is a word; `resolution 3447 (XXX)` is of the thirtieth session. */
const SIGN = /(?<!\p{L})(?:TODO|TBC|TBD|(?<!\d \()XXX+)(?!\p{L})|lorem ipsum/u;
/** Said of the text itself: in brackets, or as all that a line says. */
const PHRASE = new RegExp(`(?<!\\p{L})(?:${anyOf(TO_BE_WRITTEN)})(?!\\p{L})`, 'iu');
const SHORT_LINE = 6;
const BRACKETS = /\[([^\][]+)\]/g;
/** Brackets that say what to write begin so, or ask; other brackets are the author's own, as in quotations. */
const PLACEHOLDER = new RegExp(`^\\W*(?:${anyOf(PLACEHOLDERS)})(?!\\p{L})`, 'iu');
const GAP = /\?{3,}|_{4,}|…{2,}/;

const saysWhatToWrite = (words: string): boolean =>
  PHRASE.test(words) || words.trim().endsWith('?') || (PLACEHOLDER.test(words) && countWords(words) > 1);

/** Where something in a text is still to be written; undefined where nothing is. */
function unwrittenAt({ text, isPrompt = false }: Piece): number | undefined {
  const bare = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const inBrackets =
    [...bare.matchAll(BRACKETS)].find(([, words = '']) => saysWhatToWrite(words))?.index ?? -1;
  const isPhrase = countWords(text) <= SHORT_LINE;
  const places = [inBrackets, bare.search(GAP), bare.search(SIGN), isPhrase ? bare.search(PHRASE) : -1];
  const found = places.filter((at) => at >= 0);
  const isOpen = isPrompt || LANGUAGES.some((language) => isToBeWritten(text, language));
  if (found.length > 0) return Math.min(...found);
  return isOpen ? Math.max(0, text.indexOf('[')) : undefined;
}

const SHOWN = 40;

/** What somebody still has to write. */
export function promptsRule({ cover, body, notes }: Subject): Verdict {
  const spots = [...cover, ...body, ...notes].flatMap((piece): readonly Spot[] => {
    const at = unwrittenAt(piece);
    return at === undefined ? [] : [{ place: piece.place, words: excerptAround(piece.text, at, SHOWN) }];
  });
  if (spots.length === 0) return pass(message(checkText.nothingToWrite));
  return fail(message(checkText.promptsFound, { count: spots.length }), spots);
}

/** A Word file, without macros and marks; of the workbook's own, the newest. */
export function fileRule({ file, built }: Subject): Verdict {
  if (file) {
    if (!file.isWord) return fail(message(checkText.fileOther));
    if (file.hasMacros) return fail(message(checkText.fileMacros));
    if (file.marks > 0) return fail(message(checkText.fileMarked, { count: file.marks }));
    return pass(message(checkText.fileWord));
  }
  if (built.version === 0) return fail(message(checkText.fileNotBuilt));
  const { version } = built;
  return built.isCurrent
    ? pass(message(checkText.fileBuilt, { version }))
    : fail(message(checkText.fileOlder, { version }));
}

const MEGABYTE = 1024 * 1024;

/** One digit after the point for small files. */
const inMegabytes = (bytes: number): number => Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10);

/** Against the limit in Settings, where there is one. */
export function sizeRule({ file, context }: Subject): Verdict {
  if (!file) return pass(message(checkText.sizeLater));
  const size = inMegabytes(file.bytes);
  const most = Number(
    context
      .setting('limit.megabytes')
      .replace(',', '.')
      .replace(/[^\d.]/g, ''),
  );
  if (!(most > 0)) return pass(message(checkText.sizeIs, { size }));
  const isOver = file.bytes > most * MEGABYTE;
  return isOver
    ? fail(message(checkText.sizeOver, { size, most }))
    : pass(message(checkText.sizeWithin, { size, most }));
}

/** As the UN's own site names files, or by the pattern in Settings. */
export function nameRule({ file, fileName: usual }: Subject): Verdict {
  if (!file || file.name === usual) return pass(message(checkText.nameIs, { name: usual }));
  return look(message(checkText.nameOther, { name: file.name, usual }));
}
