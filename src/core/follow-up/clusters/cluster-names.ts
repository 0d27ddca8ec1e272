// What a cluster is called in its cell, and the cells that say that a recommendation stands on its own.
import { LANGUAGES, type Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import * as clustersText from '../../words/follow-up/clusters';

/** Cells that people fill with a stroke mean the same as the words. */
const STROKES = /^[-–—x]$/;
const ON_ITS_OWN = new Set(LANGUAGES.map((language) => foldText(clustersText.onItsOwn[language])));

/** What stands in the cell of a recommendation that is to stay out of clusters. */
export const onItsOwn = (language: Language): string => clustersText.onItsOwn[language];

/** Whether the cell says that the recommendation is to stay out of clusters. */
export const standsAlone = (cell: string): boolean =>
  STROKES.test(cell.trim()) || ON_ITS_OWN.has(foldText(cell));

/** Names that differ only in case, accents or spaces mean one cluster; '' for none, and for one on its own. */
export const clusterKey = (cell: string): string => (standsAlone(cell) ? '' : foldText(cell));

const LONGEST_TITLE = 70;
const FEWEST_WORDS = 2;
const MOST_WORDS_OF_A_TITLE = 40;

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/, '')
    .trim();

const wordsIn = (text: string): number => text.split(' ').length;

/** The place of the shortest text that says what is asked, as a sentence of some words does; the first of equal ones. */
export function clearestText(texts: readonly string[]): number {
  const tidied = texts.map(tidy);
  const clear = (text: string): boolean =>
    wordsIn(text) >= FEWEST_WORDS && wordsIn(text) <= MOST_WORDS_OF_A_TITLE;
  const lengths = tidied.map((text) => text.length + (clear(text) ? 0 : 10_000));
  return lengths.indexOf(Math.min(...lengths));
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '');
  return `${tidy(cut)} …`;
}

/** `92.4 Abolish the death penalty`: the number of the clearest text makes it the only one of its name. */
export const clusterName = (number: string, text: string): string =>
  `${number.trim().replace(/\.$/, '')} ${shortened(tidy(text))}`.trim();
