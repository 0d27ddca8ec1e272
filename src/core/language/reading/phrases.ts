// The phrases of all concepts in one language, and the words that only one language has.
import { concepts, expandWording } from './concepts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { foldedWords } from './words';

/** Names are quoted in texts of any language; other wordings are looked for in their own only. */
function* phrasesOf(language: TextLanguage): Generator<readonly [phrase: string, concept: number]> {
  for (const [concept, { kind, wordings }] of concepts().entries()) {
    const languages = TEXT_LANGUAGES.filter((each) => each === language || kind === 'name');
    for (const each of languages)
      for (const wording of wordings[each])
        for (const phrase of expandWording(wording, each)) yield [phrase, concept];
  }
}

/** All words that the table has in a language, folded: they tell which language a short text is in. */
export function tableWords(language: TextLanguage): Set<string> {
  const own = concepts().filter(({ kind }) => kind !== 'name');
  return new Set(
    own.flatMap(({ wordings }) => wordings[language].flatMap((wording) => foldedWords(wording))),
  );
}

const tries = new Map<TextLanguage, PhraseTrie>();

/** The tree of a language's phrases, grown once; the value of each is the place of its concept in concepts(). */
export function phraseTrie(language: TextLanguage): PhraseTrie {
  const known = tries.get(language) ?? buildPhraseTrie(language, phrasesOf(language));
  tries.set(language, known);
  return known;
}
