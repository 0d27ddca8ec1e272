// Restores accents: words are compared without them and shown as one of the submissions writes them (año, not ano,
// which would be another word).
import { foldedWord, writtenWords } from '../reading/words';
import { LANGUAGES, sameText, type Text } from '../../base/messages/text';
import type { ComparedSubmission } from './types';

const BEYOND_ASCII = /[^\p{ASCII}]/u;
const PLAIN = /^[a-z]+$/;
/** A word is shown by its shortest form, which may stand in neither text: so much longer may the one that stands be. */
const LONGEST_ENDING = 2;

type Written = ReadonlyMap<string, string>;

/** Read when a submission's words are first shown; many pairs show the same submission. */
const known = new WeakMap<ComparedSubmission, Written>();

/** Words of a submission that are not written as they compare, in lower case, by how they compare; the first counts. */
function accentedIn(submission: ComparedSubmission): Written {
  const before = known.get(submission);
  if (before) return before;
  const found = new Map<string, string>();
  for (const part of [submission.title, submission.summary, ...submission.asks, submission.text]) {
    if (!BEYOND_ASCII.test(part)) continue;
    for (const word of writtenWords(part.normalize('NFC')).filter((each) => BEYOND_ASCII.test(each)))
      if (!found.has(foldedWord(word))) found.set(foldedWord(word), word.toLowerCase());
  }
  known.set(submission, found);
  return found;
}

function inWords(word: string, written: Written): string | undefined {
  const exact = written.get(word);
  if (exact !== undefined) return exact;
  for (const [folded, longer] of written) {
    const ending = folded.length - word.length;
    if (ending > 0 && ending <= LONGEST_ENDING && longer.length === folded.length && folded.startsWith(word))
      return longer.slice(0, word.length);
  }
  return undefined;
}

/** A word of both submissions as the first of them writes it, else the second; as it is given where neither does. */
export function asWritten(word: string, first: ComparedSubmission, second: ComparedSubmission): string {
  if (!PLAIN.test(word)) return word;
  return inWords(word, accentedIn(first)) ?? inWords(word, accentedIn(second)) ?? word;
}

/** The same for what an ask is about: only words are alike in all languages, names of concepts are written already. */
export function nameAsWritten(name: Text, first: ComparedSubmission, second: ComparedSubmission): Text {
  if (LANGUAGES.some((language) => name[language] !== name.en)) return name;
  return sameText(asWritten(name.en, first, second));
}
