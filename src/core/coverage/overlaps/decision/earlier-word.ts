// Keeps an earlier word on a pair in the reason cell, one line below the new one that takes its place, so that
// whoever settles the pair reads both.
import { LANGUAGES, message, render, type Language } from '../../../base/messages/text';
import { proposalCell, type Terms } from '../settling';
import * as overlapsText from '../../../words/coverage/overlaps';

const isEarlier = (line: string): boolean =>
  LANGUAGES.some((language) => {
    const [start = '', middle = ''] = overlapsText.saidBefore[language].split(/\{name\}|\{word\}/);
    return line.startsWith(start) && line.includes(middle, start.length);
  });

export interface ReasonLines {
  /** What was written for what is proposed now. */
  readonly own: string;
  /** The line about the word that it took the place of, '' for none. */
  readonly earlier: string;
}

/** Parts the cell of reasons, line by line, into what belongs to the proposal that stands and what came before it. */
export function reasonLines(reason: string): ReasonLines {
  const lines = reason.split('\n');
  return {
    own: lines
      .filter((line) => !isEarlier(line))
      .join('\n')
      .trim(),
    earlier: lines.filter(isEarlier).join('\n'),
  };
}

/** The line about a word that no longer stands, in the language of the workbook. */
export function earlierLine(name: string, decision: string, terms: Terms, language: Language): string {
  const { own } = reasonLines(terms.reason);
  const word = proposalCell(decision, { ...terms, reason: own }, language).replace(/:$/, '');
  return render(message(overlapsText.saidBefore, { name, word: word.replace(/\s+/g, ' ') }), language);
}

/** The cell of reasons with the line about an earlier word below it; `earlier` is '' for none. */
export const withEarlier = (reason: string, earlier: string): string =>
  earlier === '' ? reason : `${reason}\n${earlier}`.trim();
