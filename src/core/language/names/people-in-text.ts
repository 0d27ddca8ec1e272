// Finds people in a text by their names, in any script: whole and in any case that a language puts them in, which is sure,
// or by the surname alone, which may be somebody else.
import { foldText } from '../../base/text/fold';
import { isSmallInName } from './person-names';

export interface FoundPerson {
  readonly id: string;
  readonly start: number;
  readonly length: number;
  /** The whole name; otherwise a part of it, which may be another person or none. */
  readonly sure: boolean;
}

interface Wanted {
  readonly id: string;
  readonly stems: readonly string[];
}

export interface PeopleIndex {
  /** By the first word, the longest names first. */
  readonly whole: ReadonlyMap<string, readonly Wanted[]>;
  /** By a surname. */
  readonly parts: ReadonlyMap<string, string>;
  /** Names in scripts that put no blanks between words. */
  readonly unspaced: readonly Wanted[];
  /** Of few names, what a text must hold of one of them; a text without is passed over at once. */
  readonly needed?: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u;
const ARABIC = /^[\p{Script=Arabic}]+$/u;
/** A name begins with a capital, where its script has any. */
const NAMELIKE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** As folded: й has become и. */
const ENDINGS =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|иеи|ия|ии|ию|ои|еи|ою|ею|ом|ем|ым|им|ых|их|ах|ях|ам|ям|а|я|у|ю|ы|и|е|о|ь)$/u;
const LEAST_STEM = 3;
const LEAST_PART = 4;
/** What a language may add to a surname without a sign. */
const LONGEST_ENDING = 3;

/** The word without what its case or a word before it adds. */
function stemOf(word: string): string {
  const folded = foldText(word);
  if (CYRILLIC.test(folded)) {
    const stem = folded.replace(ENDINGS, '');
    return stem.length < LEAST_STEM ? folded : stem;
  }
  if (!ARABIC.test(folded)) return folded;
  // The same from a name that begins with such a letter, whether another stands before it or not.
  const stem = folded.replace(/^(?:[وفبلك](?=.{3})|ال(?=.{2}))+/u, '');
  return stem.length < 2 ? folded : stem;
}

const stemsOf = (text: string): readonly string[] => (text.match(WORD) ?? []).map(stemOf);

/** The surname may stand first. */
const orders = (stems: readonly string[]): readonly (readonly string[])[] =>
  stems.length < 2 ? [stems] : [stems, [...stems.slice(-1), ...stems.slice(0, -1)]];

/** The last word, and of many the last two; of a single word none. */
const surnamesOf = (stems: readonly string[]): readonly string[] =>
  stems.length < 2 ? [] : stems.slice(stems.length < 4 ? -1 : -2);

const MOST_NEEDED = 400;

/** What is looked for. */
export function peopleIndex(people: readonly (readonly [id: string, name: string])[]): PeopleIndex {
  const whole = new Map<string, Wanted[]>();
  const parts = new Map<string, string>();
  const unspaced: Wanted[] = [];
  for (const [id, name] of people) {
    const stems = stemsOf(name);
    if (UNSPACED.test(name)) unspaced.push({ id, stems: [name.trim()] });
    else
      for (const one of orders(stems)) {
        const [first = ''] = one;
        if (first !== '') whole.set(first, [...(whole.get(first) ?? []), { id, stems: one }]);
      }
    for (const stem of surnamesOf(stems))
      if (stem.length >= LEAST_PART && !isSmallInName(stem)) parts.set(stem, id);
  }
  for (const list of whole.values()) list.sort((one, other) => other.stems.length - one.stems.length);
  const needed = [...whole.keys(), ...parts.keys(), ...unspaced.flatMap(({ stems }) => stems.map(foldText))];
  return { whole, parts, unspaced, ...(needed.length <= MOST_NEEDED && { needed }) };
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly stem: string;
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    ...{ start: index, end: index + written.length, written },
    stem: stemOf(written),
  }));

/** So many signs between two words still belong to one name: `Ruiz, Ana`. */
const WIDEST_GAP = 3;

function wholeAt(tokens: readonly Token[], at: number, { whole }: PeopleIndex): FoundPerson | undefined {
  const first = tokens[at];
  for (const { id, stems } of (first && whole.get(first.stem)) ?? []) {
    const those = tokens.slice(at, at + stems.length);
    const isSame = stems.every((stem, index) => {
      const [before, token] = [those[index - 1], those[index]];
      return token?.stem === stem && (!before || token.start - before.end <= WIDEST_GAP);
    });
    const last = those.at(-1);
    // A single word may be a common one.
    if (!isSame || !first || !last || (stems.length === 1 && !NAMELIKE.test(first.written))) continue;
    return { id, start: first.start, length: last.end - first.start, sure: true };
  }
  return undefined;
}

function partAt({ start, end, written, stem }: Token, { parts }: PeopleIndex): FoundPerson | undefined {
  if (!NAMELIKE.test(written)) return undefined;
  for (let cut = 0; cut <= LONGEST_ENDING; cut += 1) {
    if (stem.length - cut < LEAST_PART + Math.min(cut, 1)) break;
    const id = parts.get(stem.slice(0, stem.length - cut));
    if (id !== undefined) return { id, start, length: end - start, sure: false };
  }
  return undefined;
}

const unspacedIn = (text: string, { unspaced }: PeopleIndex): readonly FoundPerson[] =>
  unspaced.flatMap(({ id, stems: [name = ''] }) => {
    const found: FoundPerson[] = [];
    for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ id, start: at, length: name.length, sure: true });
    return found;
  });

/** The people that a text names, in its order, none inside another. */
export function peopleIn(text: string, index: PeopleIndex): readonly FoundPerson[] {
  if (index.needed) {
    const folded = foldText(text);
    if (!index.needed.some((stem) => folded.includes(stem))) return [];
  }
  const tokens = tokensOf(text);
  const found: FoundPerson[] = [...unspacedIn(text, index)];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.start < from) return;
    const one = wholeAt(tokens, at, index) ?? partAt(token, index);
    if (!one) return;
    found.push(one);
    from = one.start + one.length;
  });
  return found.sort((one, other) => one.start - other.start);
}
