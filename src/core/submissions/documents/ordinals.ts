// Numbers before headings and in the name of a session.
import type { Language } from '../../base/messages/text';

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A whole number from 1 to 39 in capital Roman numerals. */
export function romanNumeral(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
}

/** 1 is A, 26 is Z, 27 is AA, 28 is BB: the way in which Word goes on. */
export const letterNumeral = (number: number): string =>
  String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** The ordinal in digits: `50th`, `50.º`, `50e`; French and Spanish for masculine and feminine nouns as sessions need. */
export function ordinal(number: number, language: Language): string {
  if (language === 'es') return `${number}.º`;
  if (language === 'fr') return number === 1 ? '1re' : `${number}e`;
  const teen = number % 100 > 10 && number % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
