// Stems of the words that every review uses: they tell no submission from another.
import type { TextLanguage } from './reading';
import { USUAL_WORDS } from './small-words';
import { stemIn } from './stems';

const known = new Map<TextLanguage, ReadonlySet<string>>();

/** The stems in a language, made when they are first asked for. */
export function usualStems(language: TextLanguage): ReadonlySet<string> {
  const stems =
    known.get(language) ?? new Set([...USUAL_WORDS[language]].map((word) => stemIn(language, word)));
  known.set(language, stems);
  return stems;
}
