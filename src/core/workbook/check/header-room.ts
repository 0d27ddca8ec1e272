// How wide a column has to be so that its header is read whole beside the icon of the filter, in two lines, and each word
// that its cells may hold beside the arrow of the list. In Arial of 10 points.
import { LANGUAGES, type Text } from '../../base/messages/text';

/** Between the edge of a cell and its text, left and right. */
const EDGES = 6;
const STEP = 10;

/** What has to be whole: how wide its letters may be against bold Arial, in how many lines, beside how many pixels. */
interface Wanted {
  /** Letters of other fonts are narrower: a line that is taken to wrap may then go on under what stands beside it. */
  readonly letters: readonly number[];
  readonly lines: number;
  readonly beside: number;
}

const HEADER: Wanted = { letters: [1, 0.88], lines: 2, beside: 30 };
const WORD = { letters: [0.93, 0.8], beside: 24 };
/** Longer words may be cut. */
const WIDEST_WORD = 200;

/** Pixels of a letter in bold Arial of 10 points, rounded up. */
function letterWidth(letter: string): number {
  if (/[\sfijlrtíìîï.,:'’!|/()-]/.test(letter)) return 5.5;
  if (/[mwMW]/.test(letter)) return 13;
  return /[A-ZÀ-ÖØ-Þ]/.test(letter) ? 10.5 : 8;
}

const textWidth = (text: string): number =>
  [...text].reduce((total, letter) => total + letterWidth(letter), 0);

function linesIn(text: string, room: number): readonly string[] {
  return text.split(/\s+/).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    return last !== undefined && textWidth(longer) <= room
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

const isWhole = (text: string, width: number, { letters, lines: most, beside }: Wanted): boolean =>
  letters.every((letter) => {
    const lines = most === 1 ? [text] : linesIn(text, (width - EDGES) / letter);
    return lines.length <= most && lines.every((line) => textWidth(line) * letter <= width - beside);
  });

/** Whether a header is read whole in a column of this width: the icon covers text and does not make it wrap. */
export const isHeaderWhole = (header: string, width: number): boolean => isWhole(header, width, HEADER);

const widened = (texts: readonly Text[], width: number, wanted: Wanted): number =>
  texts.every((text) => LANGUAGES.every((language) => isWhole(text[language], width, wanted)))
    ? width
    : widened(texts, width + STEP, wanted);

/** The least width from this one on in which the header is read whole in every language. */
export const roomFor = (header: Text, width: number): number => widened([header], width, HEADER);

/** The least width from this one on in which cells of so many lines show each of these words whole, in every language. */
export const roomForWords = (words: readonly Text[], width: number, lines: number): number =>
  Math.max(width, Math.min(WIDEST_WORD, widened(words, width, { ...WORD, lines })));
