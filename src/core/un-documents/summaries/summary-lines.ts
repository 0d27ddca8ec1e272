// A pasted summary as clean lines, parted into the paragraphs and the notes behind them.
import { cleanLines } from '../reading/clean-text';
import { isHeaderOrFooter, withoutHeaders } from '../reading/headers-and-footers';
import { RAISED_RUN } from '../../base/text/endnotes';
import { NOTES_HEADING, OPENS_LIST } from '../reading/summary-words';

/** Stands where a tab or a wide space parts two columns: cleaning a line would make it a plain space. */
export const COLUMN = '\u2409';

const GAP = /(\S)(?:[^\S\n]*\t[^\S\n]*|[^\S\n]{3,})(?=\S)/g;
const NOT_EDITED = /^\*+\s*(?:the present document|el presente documento|le présent document)/i;
const NUMBER_ALONE = /^\d{1,4}$/;

const LIST_NOTE = /^\W{0,3}(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})\W{0,3}\s*\p{L}/u;
const RAISED_NOTE = new RegExp(`^${RAISED_RUN}\\s?\\S`);

export interface SummaryParts {
  /** Without what pages print around the text; empty lines stay. */
  readonly body: readonly string[];
  /** Empty when the text has none. */
  readonly notes: readonly string[];
}

/** Where the notes begin, as the first of their lines; -1 for nowhere. */
function startOfNotes(lines: readonly string[]): number {
  const heading = lines.reduce((last, line, at) => (NOTES_HEADING.test(line) ? at + 1 : last), -1);
  const raised = lines.findIndex((line) => RAISED_NOTE.test(line));
  if (raised >= 0) return heading >= 0 && heading < raised ? heading : raised;
  if (heading >= 0) return heading;
  // Without a heading: the note before the list stands on the lines just above it.
  const list = lines.findIndex(
    (line, at) => LIST_NOTE.test(line) && OPENS_LIST.test(`${line} ${lines[at + 1] ?? ''}`),
  );
  if (list < 0) return lines.findIndex((line) => OPENS_LIST.test(line));
  const first = lines.slice(Math.max(0, list - 6), list).findIndex((line) => /^\W{0,2}1\W{0,2}\s/.test(line));
  return first < 0 ? list : Math.max(0, list - 6) + first;
}

/** The clean lines of a text that seems to be a summary. `symbol` is its own, '' when it prints none. */
export function summaryParts(text: string, symbol: string): SummaryParts {
  const lines = cleanLines(text.replace(GAP, `$1 ${COLUMN} `)).map((line) => line.text);
  const own = symbol === '' ? undefined : symbol;
  const kept = lines.map((line) => {
    if (NUMBER_ALONE.test(line)) return line;
    return isHeaderOrFooter(line) || NOT_EDITED.test(line) ? '' : withoutHeaders(line, own);
  });
  const at = startOfNotes(kept);
  const body = (at < 0 ? kept : kept.slice(0, at))
    .map((line) => line.replace(new RegExp(`\\s*${COLUMN}\\s*`, 'g'), ' '))
    .filter((line) => !NUMBER_ALONE.test(line) && !NOTES_HEADING.test(line));
  return { body, notes: at < 0 ? [] : kept.slice(at) };
}
