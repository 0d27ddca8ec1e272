// What a report on a country claims: a government that something was done, is under way or planned; the UN that something is
// missing. Told sentence by sentence, by the words that say so.
import { sentencesOf } from '../../base/text/text-paragraphs';
import * as signs from '../../words/lists/signs';
import { foldedWords } from '../reading/words';

/** done, going, planned, refused: of a government. missing, welcomed: of the UN. */
export type Claim = 'done' | 'going' | 'planned' | 'refused' | 'missing' | 'welcomed' | 'none';

/** Who speaks: the same word means something else in either mouth. */
export type Speaker = 'government' | 'un';

export interface ReadClaim {
  readonly claim: Claim;
  /** The sentence that says it; the first one where none does. */
  readonly sentence: string;
}

type Phrases = (words: readonly string[]) => number;

/** Where a phrase of a list stands first among words; -1 for nowhere. */
function finder(lists: Readonly<Record<string, readonly string[]>>): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of Object.values(lists).flat()) {
    const parts = phrase.split(' ');
    byFirst.set(parts[0] ?? '', [...(byFirst.get(parts[0] ?? '') ?? []), parts]);
  }
  const isAt = (words: readonly string[], at: number): boolean =>
    (byFirst.get(words[at] ?? '') ?? []).some((parts) =>
      parts.every((part, step) => words[at + step] === part),
    );
  return (words) => words.findIndex((_, at) => isAt(words, at));
}

const done = finder(signs.CLAIM_DONE);
const heldBack = finder(signs.CLAIM_HELD_BACK);
const going = finder(signs.CLAIM_GOING);
const planned = finder(signs.CLAIM_PLANNED);
const refused = finder(signs.CLAIM_REFUSED);
const missing = finder(signs.CLAIM_MISSING);
const welcomed = finder(signs.CLAIM_WELCOMED);

/** So many words before what was done may hold it back: will soon be adopted. */
const BEFORE = 3;

/** Whether something was done, and nothing before it says that it is still to come. */
function saysDone(words: readonly string[]): boolean {
  for (let from = 0; from < words.length;) {
    const at = done(words.slice(from));
    if (at < 0) return false;
    const place = from + at;
    if (heldBack(words.slice(Math.max(0, place - BEFORE), place)) < 0) return true;
    from = place + 1;
  }
  return false;
}

function ofGovernment(words: readonly string[]): Claim {
  if (refused(words) >= 0) return 'refused';
  if (saysDone(words)) return 'done';
  if (planned(words) >= 0) return 'planned';
  return going(words) >= 0 ? 'going' : 'none';
}

function ofUn(words: readonly string[]): Claim {
  if (missing(words) >= 0) return 'missing';
  return welcomed(words) >= 0 ? 'welcomed' : 'none';
}

/** What counts where sentences say different things, the first that one says. */
const ORDER: Readonly<Record<Speaker, readonly Claim[]>> = {
  government: ['done', 'refused', 'going', 'planned'],
  un: ['missing', 'welcomed'],
};

/** What a paragraph claims, in English, Spanish or French, and the sentence that says it. */
export function readClaim(text: string, speaker: Speaker): ReadClaim {
  const read = speaker === 'un' ? ofUn : ofGovernment;
  const said = sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { sentence, claim: read(foldedWords(sentence)) };
  });
  for (const claim of ORDER[speaker]) {
    const found = said.find((one) => one.claim === claim);
    if (found) return found;
  }
  return { claim: 'none', sentence: said[0]?.sentence ?? text };
}
