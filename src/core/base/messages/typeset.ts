// How a text is set on screen and on the guide's pages, where its language has rules for that.
import type { Language } from './text';

/** French keeps its two-part signs and quotes on the line of the word they belong to, also where a list has none before. */
export const typeset = (written: string, language: Language): string =>
  language === 'fr'
    ? written.replace(/ ([:;?!»])|(?<=\S)(;)(?=\s)/g, '\u00a0$1$2').replace(/« /g, '«\u00a0')
    : written;
