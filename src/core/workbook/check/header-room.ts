// How wide a column has to be so that its header is read whole: bold, 10 points, in two lines, beside the filter's icon.
import { LANGUAGES, type Text } from '../../base/messages/text';

const ICON = 30;
/** Between the edge of a cell and its text, left and right. */
const EDGES = 6;
const LINES = 2;
const STEP = 10;
/** Letters of other fonts are as narrow as this: a line that is taken to wrap may go on under the icon. */
const NARROW = 0.88;

/** Pixels of a letter in bold Arial of 10 points, rounded up. */
function letterWidth(letter: string): number {
  if (/[\sfijlrtíìîï.,:'’!|/()-]/.test(letter)) return 5.5;
  if (/[mwMW]/.test(letter)) return 13;
  return /[A-ZÀ-ÖØ-Þ]/.test(letter) ? 10.5 : 8;
}

const textWidth = (text: string): number =>
  [...text].reduce((total, letter) => total + letterWidth(letter), 0);

function linesIn(header: string, room: number): readonly string[] {
  return header.split(/\s+/).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    return last !== undefined && textWidth(longer) <= room
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** Whether a header is read whole in a column of this width: the icon covers text and does not make it wrap. */
export const isHeaderWhole = (header: string, width: number): boolean =>
  [1, NARROW].every((letters) => {
    const lines = linesIn(header, (width - EDGES) / letters);
    return lines.length <= LINES && lines.every((line) => textWidth(line) * letters <= width - ICON);
  });

/** The least width from this one on in which the header is read whole in every language. */
export const roomFor = (header: Text, width: number): number =>
  LANGUAGES.every((language) => isHeaderWhole(header[language], width))
    ? width
    : roomFor(header, width + STEP);
