// The wordings by which the detection of overlaps is measured stay apart from those that it knows.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { concepts, expandWording } from '../../../../src/core/language/reading/concepts';
import { TEXT_LANGUAGES } from '../../../../src/core/language/reading/reading';
import { SMALL_WORDS } from '../../../../src/core/language/reading/small-words';
import { foldedWords } from '../../../../src/core/language/reading/words';

const FOLDER = join(__dirname, '../../../bench/overlaps/wordings');
/** Terms of the trade mostly have up to three words; who has four in the same order has quoted. */
const QUOTED_WORDS = 4;
/** A fragment of the bench of so many words is not a term that everybody uses. */
const WHOLE_FRAGMENT = 3;
/** Longer terms of the Committee on the Rights of the Child, which any text on the subject has. */
const USUAL_TERMS = ['edad minima responsabilidad penal', 'age minimum responsabilite penale'];

const isSmall = (word: string): boolean => TEXT_LANGUAGES.some((each) => SMALL_WORDS[each].has(word));
const sayingWords = (text: string): string =>
  foldedWords(text)
    .filter((word) => !isSmall(word))
    .join(' ');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function heldOutTexts(): Promise<string[]> {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith('held-out-'));
  const modules: unknown[] = await Promise.all(names.map(async (name) => import(join(FOLDER, name))));
  return modules.flatMap(stringsIn).map(sayingWords);
}

/** The phrases of all concepts but names of treaties and bodies, without those that are the term shown for a concept. */
function wordedPhrases(): string[] {
  const terms = concepts().filter(({ kind }) => kind !== 'name');
  const known = new Set([
    ...terms.flatMap(({ name }) => Object.values(name)).map(sayingWords),
    ...USUAL_TERMS,
  ]);
  const phrases = TEXT_LANGUAGES.flatMap((language) =>
    terms.flatMap(({ wordings }) => wordings[language].flatMap((each) => expandWording(each, language))),
  );
  return [...new Set(phrases.map(sayingWords))].filter((phrase) => !known.has(phrase));
}

const wordCount = (phrase: string): number => phrase.split(' ').length;

describe('the lexicon', () => {
  it('quotes no wording that is kept apart to measure it', async () => {
    const texts = await heldOutTexts();
    const quoted = wordedPhrases().filter((phrase) =>
      wordCount(phrase) >= QUOTED_WORDS
        ? texts.some((text) => ` ${text} `.includes(` ${phrase} `))
        : wordCount(phrase) >= WHOLE_FRAGMENT && texts.includes(phrase),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(quoted).toEqual([]);
  });
});
