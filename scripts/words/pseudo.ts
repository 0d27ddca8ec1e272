// The pseudo-language qps, made of the source: accented and two fifths longer, between ⟦ and ⟧. What shows on screen
// without these brackets stands in no catalogue; what does not fit would not fit in a longer language either.
import { isChoice, type Part } from './message-format';

export const PSEUDO = 'qps';

const PLAIN = 'aeiouncszyAEIOUNCSZY';
const ACCENTED = 'áéíóúñçšžýÁÉÍÓÚÑÇŠŽÝ';
const LONGER = 0.4;
/** In pieces, as words are, so that lines break. */
const FILLING = ' ~~~~~';

const accented = (words: string): string =>
  words.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

const accentedParts = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => {
    if (typeof part === 'string') return accented(part);
    if (!isChoice(part)) return part;
    const forms = Object.entries(part.forms).map(([form, inside]) => [form, accentedParts(inside)] as const);
    return { ...part, forms: Object.fromEntries(forms) };
  });

/** How many letters a reader sees at most: places count as a short word. */
const lengthOf = (parts: readonly Part[]): number =>
  parts.reduce((length, part) => {
    if (typeof part === 'string') return length + part.length;
    return length + (isChoice(part) ? Math.max(...Object.values(part.forms).map(lengthOf)) : 5);
  }, 0);

/** A text of the source in the pseudo-language; an empty one stays empty. */
export function pseudo(parts: readonly Part[]): readonly Part[] {
  const length = lengthOf(parts);
  if (length === 0) return parts;
  return [
    '⟦',
    ...accentedParts(parts),
    `${FILLING.repeat(length).slice(0, Math.ceil(length * LONGER) + 1)}⟧`,
  ];
}
