// Where the notes of a summary stand in its text: small raised digits, often glued to a word or parted from it.
import { lowered, RAISED_RUN } from '../../base/text/endnotes';
import { risingNumbers, type NumberAt } from './rising-numbers';

const MARK = new RegExp(`(${RAISED_RUN})|(?<![\\d/–-])(\\d{1,4})(?![\\d%])`, 'gu');

const SURE = 4;
const GLUED = 3;
const BEFORE_WORD = 1.5;
const BEHIND_STOP = 1.5;
const FREE = 0.5;

/** A number that belongs to a word or to a number: `JS61`, `COVID-19`, `1.5`, `12 May`. */
const IN_CODE = /(?:\b(?:JS|CC|CJ|H\.R|G|COVID-?|No\.?\s?|art(?:icle)?\.?\s?|Article\s))$/i;

/** How much a plain number looks like the mark of a note, by what stands on both sides; 0 for not at all. */
function weightOf(before: string, after: string): number {
  if (IN_CODE.test(before)) return 0;
  if (/^[/]|^[-–]\d|^[.,]\d|^(?:st|nd|rd|th|s|º|ª|er|e)\b/.test(after)) return 0;
  if (/\d[.,:]$/.test(before)) return /^(?:\s+["“(]?\p{Lu}|\s*$)/u.test(after) ? BEHIND_STOP : 0;
  if (/[.,;:)\]”"’'»%?!]$/.test(before)) return GLUED;
  if (/\p{Ll}$/u.test(before)) return GLUED;
  if (/\p{Lu}$/u.test(before)) return /\p{Lu}{2,}$/u.test(before) ? BEHIND_STOP : 0;
  if (/^\p{Lu}/u.test(after)) return BEFORE_WORD;
  if (/[.,;:)”"] $/.test(before)) return BEHIND_STOP;
  return /\s$/.test(before) ? FREE : 0;
}

/** Of the notes' numbers, so many must have been found: else numbers of the text were taken for marks. */
const LEAST_SHARE = 0.5;
/** With fewer notes than these nearly all were lost: any steady run may be the marks. */
const FEW_NOTES = 4;

/**
 * The marks of notes in a text, in order. `numbers` are those of the notes, `taken` the places of other numbers.
 * None at all where the text seems to have lost them.
 */
export function noteMarks(
  text: string,
  numbers: readonly number[],
  taken: ReadonlySet<number>,
): readonly NumberAt[] {
  const known = new Set(numbers);
  const isAny = numbers.length < FEW_NOTES;
  const candidates = [...text.matchAll(MARK)].flatMap(({ 0: whole, 1: small, 2: plain, index }) => {
    const value = small === undefined ? Number(plain) : lowered(small);
    if ((!isAny && !known.has(value)) || value < 1 || taken.has(index)) return [];
    const [start, end] = [index, index + whole.length];
    const weight =
      small === undefined
        ? weightOf(text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12))
        : SURE;
    return weight > 0 ? [{ value, weight, start, end }] : [];
  });
  const run = risingNumbers(candidates);
  const isNext = (at: number, step: 1 | -1): boolean =>
    run[at + step]?.value === (run[at]?.value ?? 0) + step;
  const kept = run.filter(({ weight }, at) =>
    isAny || weight <= FREE ? isNext(at, 1) || isNext(at, -1) : true,
  );
  const wanted = isAny ? (kept[kept.length - 1]?.value ?? 0) : numbers.length;
  return kept.length >= wanted * LEAST_SHARE ? kept : [];
}
