// The language of a list, by small words in its headings and cells: it says in which order names and days stand.
import type { FoundTable } from './list-reading';
import { bare } from './plain-words';

const WORDS = {
  en: 'the of and email name organization organisation group groups state issue country phone to',
  es: 'de la los y correo nombre nombres organizacion grupo grupos tema pais apellidos del en sigue apoya que',
  fr: 'des du et le les courriel nom prenom organisation groupe groupes ville thematique pays droits l d',
} as const;
type ListLanguage = keyof typeof WORDS;

const LINES_LOOKED_AT = 40;

export function languageOf({ headings, lines }: FoundTable): ListLanguage {
  const texts = [
    ...headings.map(({ text }) => text),
    ...lines.slice(0, LINES_LOOKED_AT).flatMap(({ cells }) => cells),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => bare(text).split(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (language: ListLanguage): number =>
    WORDS[language].split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const languages: readonly ListLanguage[] = ['en', 'es', 'fr'];
  return languages.reduce((best, one) => (score(one) > score(best) ? one : best));
}
