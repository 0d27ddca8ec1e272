// Whether two words of names may be one word that was written twice: by a slip of the pen, or by another way to bring a
// foreign name into Latin letters.
import { editDistance } from '../../base/text/edit-distance';

/** What is written in several ways and sounds alike, one after the other. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/t?sch|tch/g, 'sh'],
  [/off$/, 'ov'],
  [/e[iy]$/, 'i'],
  [/ph/g, 'f'],
  [/([bdgjkprtwz])h/g, '$1'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo|o/g, 'u'],
  [/ee|ie/g, 'i'],
  [/a[iy]|ey/g, 'ei'],
  [/y/g, 'i'],
  [/([^aeiucs])h|h$/g, '$1'],
  [/(.)\1+/g, '$1'],
];

interface Sound {
  readonly whole: string;
  /** As written, but without double letters. */
  readonly once: string;
  readonly consonants: string;
  /** Of three: a, i for e as well, u for o as well. */
  readonly vowels: string;
  readonly last: string;
}

const sounds = new Map<string, Sound>();
const MOST_KEPT = 20_000;

/** A word is compared with many others, so its sound is kept. */
function soundOf(word: string): Sound {
  const known = sounds.get(word);
  if (known) return known;
  const whole = SOUNDS.reduce((written, [sign, plain]) => written.replace(sign, plain), word);
  const plain = whole.replace(/e/g, 'i');
  const made = {
    whole,
    once: word.replace(/(.)\1+/g, '$1'),
    consonants: plain.replace(/[aiu]/g, ''),
    vowels: plain.replace(/[^aiu]/g, ''),
    last: plain.slice(-1),
  };
  if (sounds.size >= MOST_KEPT) sounds.clear();
  sounds.set(word, made);
  return made;
}

/** The first letter of a word as it sounds: two words that may be one share it. */
export const firstSound = (word: string): string => soundOf(word).whole.slice(0, 1);

/** The consonants of a word as they sound: what another spelling of it mostly keeps. */
export const consonantsOf = (word: string): string => soundOf(word).consonants;

const SHORTEST = 4;

/** Vowels are what transliterations differ in most: the more consonants agree, the less do they count. */
function soundsAlike(one: Sound, other: Sound): boolean {
  const count = one.consonants.length;
  if (one.consonants !== other.consonants || count < 3) return false;
  if (one.vowels === other.vowels) return true;
  const sameLength = one.vowels.length === other.vowels.length;
  const isBright = sameLength && one.vowels.replace(/u/g, 'i') === other.vowels.replace(/u/g, 'i');
  return (count > 3 || isBright) && editDistance(one.vowels, other.vowels, 1) <= 1;
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** In short words one letter makes another name (Marta, Maria), unless two neighbours changed places. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return false;
  if (shorter < 7) return lettersOf(one) === lettersOf(other) && editDistance(one, other, 1) === 1;
  return editDistance(one, other, shorter < 10 ? 1 : 2) <= (shorter < 10 ? 1 : 2);
}

export type Nearness = 'same' | 'sound' | 'vowels' | 'slip';

/**
 * How the words, both folded, may be one: `same`, `sound` (another spelling of the same sound), `vowels` (another one of a
 * sound of which a vowel is not sure), `slip` (a wrong letter in a long word). Beginning and end have to agree, since the ends of names tell sons from daughters.
 */
export function nearWords(one: string, other: string): Nearness | undefined {
  if (one === other) return 'same';
  if (Math.min(one.length, other.length) < SHORTEST) return undefined;
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a.whole[0] !== b.whole[0] || a.last !== b.last || /\d/.test(one + other)) return undefined;
  if (a.whole === b.whole || a.once === b.once) return 'sound';
  if (soundsAlike(a, b)) return 'vowels';
  return isSlip(one, other) ? 'slip' : undefined;
}
