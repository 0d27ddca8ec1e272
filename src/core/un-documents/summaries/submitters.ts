// The list of submitters in the notes of a summary: individual ones with code, name and city, joint ones with all names.
import type { CountryResolver } from '../../language/country-names/resolver';
import { codeKey, plainCode } from './codes';
import { printedName, printedNames, type PrintedName } from './printed-names';
import { COLUMN } from '../reading/notes';
import { GROUP, JOINT, OPENS_LIST } from '../reading/summary-words';

/** One line of the list: an organization that sent a text alone, or several that sent one together. */
export interface Submitter {
  /** As printed, such as `JS9`, `AI`, `PTPR/JS3`; '' where it could not be read. */
  readonly code: string;
  readonly isJoint: boolean;
  /** In the order printed, the one that leads first. */
  readonly names: readonly PrintedName[];
}

/** A heading of the list: on a line of its own, or with its colon somewhere in a line. */
const GROUP_LINE = new RegExp(`^\\W*${GROUP.source}\\s*(?::|$)|${GROUP.source}\\s*:`, 'gimu');

/** The introduction of the list up to the first group or submitter, which is no part of it. */
function withoutIntroduction(text: string): string {
  const group = text.search(new RegExp(GROUP.source, 'imu'));
  const joint = text.search(new RegExp(JOINT.source, 'iu'));
  const sentence = /[:.)]\s*\n/.exec(text);
  const starts = [group, joint].filter((at) => at >= 0);
  if (starts.length > 0) return text.slice(Math.min(...starts));
  return sentence && OPENS_LIST.test(text) ? text.slice(sentence.index + 1) : text;
}

/** `PTPR/JS3` right before the joint submission; else its number alone. */
function jointCode(before: string, number: string): string {
  const plain = plainCode(`JS${number}`);
  const own = new RegExp(`(\\S+/JS\\s?${number}|JS\\s?${number}/\\S+)\\s*${COLUMN}?\\s*$`).exec(before)?.[1];
  return own ?? plain;
}

function jointSubmitters(text: string, countries: CountryResolver): Submitter[] {
  const found = [...text.matchAll(JOINT)];
  return found.map((match, at) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, found[at + 1]?.index ?? text.length);
    const group = rest.search(GROUP_LINE);
    const names = (group < 0 ? rest : rest.slice(0, group))
      // The code of the next one stands behind the names, in two columns maybe with a name of its own.
      .replace(new RegExp(`(?:\\S{1,30}/)?\\bJS\\s?\\d{1,3}\\s*${COLUMN}?\\s*$`), ' ')
      .replace(new RegExp(COLUMN, 'g'), ' ');
    const code = jointCode(text.slice(Math.max(0, match.index - 40), match.index), match[1] ?? '');
    return { code, isJoint: true, names: printedNames(names, countries) };
  });
}

const JOINT_CODE = new RegExp(`(?:\\S{1,30}/)?\\bJS\\s?\\d{1,3}\\b(?:/\\S{1,30})?[^\\S\\n]*${COLUMN}?`, 'g');

/** What stands outside the joint submissions: each goes to the next one, or to the next heading of a group. */
function individualText(text: string): string {
  const joint = [...text.matchAll(JOINT)].map(({ index }) => index);
  const groups = [...text.matchAll(GROUP_LINE)].map(({ index }) => index);
  const kept: string[] = [];
  let from = 0;
  let group = 0;
  joint.forEach((start, at) => {
    kept.push(text.slice(from, start));
    while ((groups[group] ?? Infinity) <= start) group++;
    from = Math.min(joint[at + 1] ?? text.length, groups[group] ?? text.length);
  });
  kept.push(text.slice(from));
  return kept.join('\n').replace(GROUP_LINE, '\n').replace(JOINT_CODE, '\n');
}

const SHORT = 40;
/** A code hardly has more. */
const MOST_WORDS = 6;
const CODE_LIKE = /^(?=.*\p{Lu}.*[\p{Lu}\d.])[\p{L}\d.&/()-]{2,16}\*?$/u;

const withoutMarks = (code: string): string =>
  code
    .replace(/\*+/g, '')
    .replace(/[,;:]+$/, '')
    .trim();

interface Entry {
  code: string;
  name: PrintedName;
  /** The name with what was taken for its code: `Maat Foundation` may be a name. */
  readonly whole: PrintedName;
  /** Codes that stand above it all in a row, its own and those of the names that follow. */
  readonly column: readonly string[];
}

/** Splits `ADF International ADF International, Geneva`: by what is said twice, by a code that notes cite, or by a first word that is one. */
function inlineCode(text: string, cited: ReadonlyMap<string, string>): { code: string; rest: string } {
  const words = text.split(/\s+/);
  const start = (count: number, from = 0): string => words.slice(from, from + count).join(' ');
  const isSaidTwice = (count: number): boolean => codeKey(start(count)) === codeKey(start(count, count));
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const isEnd = /[,;]$/.test(words[count - 1] ?? '');
    if (!isEnd && (cited.has(codeKey(start(count))) || isSaidTwice(count)))
      return { code: start(count), rest: start(words.length, count) };
  }
  const [first = '', second = ''] = words;
  if (CODE_LIKE.test(first) && /^["“\p{Lu}]/u.test(second))
    return { code: first, rest: start(words.length, 1) };
  return { code: '', rest: text };
}

const isNameLine = (line: string): boolean =>
  line.length > SHORT || /[,(]/.test(line.replace(/\s?\([A-Z]{2,5}\),?$/, '').replace(/,$/, ''));

/** Words of a line of codes: codes that notes cite are whole, small words join what stands on both sides. */
function codesIn(line: string, cited: ReadonlyMap<string, string>): string[] {
  const words = line.split(/\s+/);
  const codes: string[] = [];
  for (let at = 0; at < words.length;) {
    const counts = Array.from({ length: MOST_WORDS }, (_, less) => MOST_WORDS - less);
    const known = counts.find((count) => cited.has(codeKey(words.slice(at, at + count).join(' ')))) ?? 0;
    const own = /^(?:at|of|for|de|du)$/.test(words[at + 1] ?? '') ? 3 : 1;
    codes.push(words.slice(at, at + (known || own)).join(' '));
    at += known || own;
  }
  return codes;
}

/** A block of lines without names above a block with them: the codes of all names that follow. */
function columnAbove(text: string, cited: ReadonlyMap<string, string>): { column: string[]; rest: string } {
  const blocks = text.trim().split(/\n\s*\n/);
  const [first = '', ...others] = blocks;
  const lines = first.split('\n').map((line) => line.trim());
  const isColumn = others.length > 0 && (lines.length > 1 || lines.some((line) => line.length > SHORT));
  const hasNames = /\([^()]*\p{L}{4}[^()]*\)|,\s/u.test(first.replace(/,$/gm, ''));
  if (!isColumn || hasNames || first.includes(COLUMN)) return { column: [], rest: text };
  return { column: lines.flatMap((line) => codesIn(line, cited)), rest: others.join('\n') };
}

/** Code and name of one line of the list; short lines above the name are codes. */
function entryOf(
  text: string,
  cited: ReadonlyMap<string, string>,
  countries: CountryResolver,
): Entry | undefined {
  const { column, rest: own } = columnAbove(text, cited);
  const lines = own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const parted = lines.findIndex((line) => line.includes(COLUMN));
  if (parted >= 0) {
    const [code = '', ...name] = (lines[parted] ?? '').split(COLUMN);
    const rest = lines.slice(parted + 1).map((line) => line.split(COLUMN).slice(-1)[0] ?? '');
    const found = printedName([...name, ...rest].join(' '), countries);
    return found && { code: withoutMarks(code), name: found, whole: found, column };
  }
  const short = lines.findIndex(isNameLine);
  const above = short > 0 ? lines.slice(0, short) : lines.length > 1 && short < 0 ? lines.slice(0, 1) : [];
  const code = above.find((line) => cited.has(codeKey(line))) ?? above[above.length - 1] ?? '';
  const rest = lines.slice(above.length).join(' ');
  const inline = code === '' && column.length === 0 ? inlineCode(rest, cited) : { code, rest };
  const found = printedName(inline.rest, countries);
  const whole = printedName(rest, countries);
  if (!found || !whole) return undefined;
  const readings = inline.rest === rest ? [] : [whole.name, ...whole.otherReadings];
  const name = { ...found, otherReadings: [...found.otherReadings, ...readings] };
  return { code: withoutMarks(inline.code), name, whole, column };
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^["“(]?\p{Lu}/u.test(word))
    .map((word) => codeKey(word).slice(0, 1))
    .join('');

/** Whether a code seems to be short for a name. */
function isShortFor(code: string, name: string): boolean {
  const key = codeKey(code);
  const whole = codeKey(name);
  if (key.length >= 4 && (whole.includes(key) || key.includes(whole))) return true;
  return key.length >= 3 && initials(name).startsWith(key);
}

/** Codes that stand in a column of their own belong to the names that follow, in the same order, when they are as many. */
function pairColumns(entries: readonly Entry[]): void {
  entries.forEach(({ column }, from) => {
    if (column.length === 0) return;
    const next = entries.findIndex((entry, at) => at > from && entry.column.length > 0);
    const open = entries.slice(from, next < 0 ? from + column.length : next);
    if (open.length !== column.length) return;
    open.forEach((entry, at) => {
      entry.code = withoutMarks(column[at] ?? '');
      entry.name = entry.whole;
    });
  });
}

/** In a text copied by columns the codes stand apart from the names: a code goes to the one name that it is short for. */
function pairLostCodes(entries: readonly Entry[], cited: ReadonlyMap<string, string>): void {
  const taken = new Set(entries.map(({ code }) => codeKey(code)));
  for (const code of cited.values()) {
    if (taken.has(codeKey(code)) || /^JS\d/.test(code)) continue;
    const fitting = entries.filter((entry) => entry.code === '' && isShortFor(code, entry.name.name));
    const [only] = fitting;
    if (fitting.length === 1 && only) only.code = code;
  }
}

const PAGE_NUMBER = /^\d{1,3}$/gm;

/** Ends of entries: semicolons, and the full stop before a line of its own. */
const parts = (text: string): string[] =>
  text.split(/;|(?<=\)|\p{L}{4})\.\s*(?=\n|$)/u).map((part) => part.split(ATTACHMENTS)[0] ?? '');

/** What was sent along with a submission is listed below it. */
const ATTACHMENTS = /\n[^\n]*\b(?:attachments?|annexes|anexos?|adjuntos?|pi[èe]ces? jointes?)\b\s*:/i;

/**
 * The submitters that a note lists. `cited` are codes that other notes cite: they tell a code from the name behind it.
 */
export function readSubmitters(
  note: string,
  cited: readonly string[],
  countries: CountryResolver,
): readonly Submitter[] {
  const text = withoutIntroduction(note.replace(PAGE_NUMBER, ''));
  const known = new Map(cited.map((code) => [codeKey(code), code]));
  const entries = parts(individualText(text))
    // Further attachments begin with their code in brackets.
    .filter((part) => !new RegExp(`^[\\s${COLUMN}]*\\(`).test(part))
    .flatMap((part) => entryOf(part, known, countries) ?? [])
    .filter(({ code, name }) => code !== '' || name.otherReadings.length > 0);
  pairColumns(entries);
  pairLostCodes(entries, known);
  return [
    ...entries.map(({ code, name }) => ({ code, isJoint: false, names: [name] })),
    ...jointSubmitters(text, countries),
  ];
}
