// Codes of submitters (`JS9`, `AI`, `UNA-USA at USC`) as they compare, and where notes and paragraphs name them.
import { foldText } from '../../base/text/fold';

/** Letters and digits alone: `PC(USA)` and `pc usa` are the same code. */
export const codeKey = (code: string): string => foldText(code).replace(/[^\p{L}\p{N}]/gu, '');

/** `JS 9`, `JS09` and `CC9` as `JS9`; other codes as they are, trimmed. */
export function plainCode(code: string): string {
  const joint = /^(?:JS|CC|CJ)\s?0*(\d{1,3})$/i.exec(code.trim());
  return joint ? `JS${joint[1] ?? ''}` : code.replace(/\s+/g, ' ').trim();
}

/** All that a code is called: `PTPR/JS3` is also `PTPR` and `JS3`. */
export const codeParts = (code: string): readonly string[] =>
  [code, ...(code.includes('/') ? code.split('/') : [])].map(plainCode).filter((one) => one !== '');

/** Where a note says where something stands: `, para. 12`, `, pp. 3-4`. */
const PLACE = String.raw`,?\s+(?:pp?|paras?|pages?|sections?|párrs?|párrafos?|págs?|páginas?|par|paragraphes?)[.,]?\s*\d`;
const CITED = new RegExp(
  String.raw`(?:^|[;.]\s+|\b(?:see also|véase(?:\s+también)?|voir(?:\s+aussi|\s+également)?|and|y|et)\s+)((?:\p{Lu}|\p{Ll}{2,}\p{Lu})[^,;\n]{0,44}?)${PLACE}`,
  'giu',
);
const OF_THE_UN = /\/[A-Z]+\/|^(?:ibid|see|véase|voir|para|p|page|art)\b/i;

const LEADS_IN = /^(?:.*\b(?:see also|véase también|voir aussi)\s+|(?:and|y|et)\s+)/i;

/** Codes that a note seems to cite, known or not: what stands before a page or a paragraph. */
export const citedCodes = (note: string): readonly string[] =>
  [...note.replace(/\bJS\s+(?=\d)/g, 'JS').matchAll(CITED)]
    .map(([, code = '']) => plainCode(code.replace(LEADS_IN, '')))
    .filter((code) => !OF_THE_UN.test(code));

export interface CodeFinder {
  /** The codes that a note cites, in order, each once. */
  inNote(note: string): readonly string[];
  /** The codes that the words of a paragraph name: letter case counts there, since AI is a code and `ai` a word. */
  inWords(text: string): readonly string[];
}

interface Known {
  readonly keys: readonly string[];
  readonly code: string;
}

const wordKeys = (text: string): string[] =>
  text
    .split(/\s+/)
    .map(codeKey)
    .filter((key) => key !== '');

/** Names and codes of each submitter, by the key of their first word; longer ones first. */
function indexOf(called: ReadonlyMap<string, readonly string[]>): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const [code, names] of called)
    for (const name of new Set(names)) {
      const keys = wordKeys(name);
      const [first] = keys;
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { keys, code }]);
    }
  for (const list of index.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return index;
}

/** A word such as `HRW/CAT` or `CoE-ECRI` cites HRW or CoE where the whole is not known. */
function partOf(word: string, index: ReadonlyMap<string, readonly Known[]>): string | undefined {
  if (/[A-Z]\/[A-Z.\d]+\//.test(word)) return undefined;
  for (const part of word.split(/[/–-]/).slice(0, 3)) {
    const found = (index.get(codeKey(part)) ?? []).find(({ keys }) => keys.length === 1);
    if (found && /^\p{Lu}/u.test(part)) return found.code;
  }
  return undefined;
}

const inOrder = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

const isTelling = (name: string): boolean => /\d|\p{Lu}.*\p{Lu}/u.test(name) && name.length > 1;

/** A finder for submitters by their code, each with all that it is called. */
export function codeFinder(called: ReadonlyMap<string, readonly string[]>): CodeFinder {
  const index = indexOf(called);
  const inNote = (note: string): readonly string[] => {
    const words = note
      .replace(/\bJS\s+(?=\d)/g, 'JS')
      .split(/[\s;]+/)
      .filter((word) => codeKey(word) !== '');
    const keys = words.map(codeKey);
    const found: string[] = [];
    for (let at = 0; at < words.length; at++) {
      const fits = (index.get(keys[at] ?? '') ?? []).find((known) =>
        known.keys.every((key, offset) => keys[at + offset] === key),
      );
      const code = fits?.code ?? (/[/–-]/.test(words[at] ?? '') ? partOf(words[at] ?? '', index) : undefined);
      if (code !== undefined) found.push(code);
      if (fits) at += fits.keys.length - 1;
    }
    return inOrder(found);
  };
  const telling = [...called].flatMap(([code, names]) =>
    names.filter(isTelling).map((name) => ({ code, name })),
  );
  const inWords = (text: string): readonly string[] => {
    const padded = ` ${text.replace(/[^\p{L}\p{N}&/().-]+/gu, ' ').replace(/[.()]+(?=\s)|(?<=\s)\(/g, ' ')} `;
    return inOrder(telling.flatMap(({ code, name }) => (padded.includes(` ${name} `) ? [code] : [])));
  };
  return { inNote, inWords };
}
