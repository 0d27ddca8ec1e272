// What a cluster is called in its cell, and the cells that say that a recommendation stands on its own.
import { LANGUAGES, type Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { shortText } from '../../base/text/short-text';
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

/** The one with the shortest text that says what is asked, as no single word does; the first of equal ones. */
export function clearest<One extends { readonly text: string }>(all: readonly One[]): One | undefined {
  const sentences = all.filter(({ text }) => text.trim().includes(' '));
  const [first, ...others] = sentences.length > 0 ? sentences : all;
  return others.reduce((one, other) => (one && other.text.length < one.text.length ? other : one), first);
}

/** `92.4 Abolish the death penalty`: the number of the clearest text makes it the only one of its name. */
export const clusterName = (number: string, text: string): string =>
  `${number.trim().replace(/\.$/, '')} ${shortText(text.replace(/[\s.;,:]+$/, ''), LONGEST_TITLE)}`.trim();
