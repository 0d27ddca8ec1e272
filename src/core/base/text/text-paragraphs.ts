// The paragraphs of a text as people typed it: one a line, or lines that were broken at a fixed width.

/** A paragraph: 0-based UTF-16 offsets into the text, end exclusive, without spaces at both ends. */
export interface TextParagraph {
  readonly start: number;
  readonly end: number;
  /** Where it begins after its bullet or number. */
  readonly bodyStart: number;
  readonly hasMarker: boolean;
  /** An empty line stands before it. */
  readonly isAfterGap: boolean;
}

/** `-`, `•`, `1.`, `12)`, `2.3`, `(a)`, `iv)`. */
const MARKER = /^(?:[-–—•·▪◦●‣§*\uf0b7]|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?)\s+/i;

/** What makes lines those of a text that was broken at a fixed width. */
const BROKEN = {
  /** Characters: a longer line anywhere shows that lines are paragraphs. */
  widest: 120,
  /** Lines: fewer say nothing. */
  fewestLines: 6,
  /** Share of lines that go on in small letters. */
  goOn: 0.15,
  /** Share of the longest line: a shorter one ends its paragraph. */
  nearlyFull: 0.7,
};

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const isBreak = /^[\r\n\u2028\u2029]/.test(found[0]);
    const inner = isBreak ? '' : found[0].trim();
    const start = found.index + (isBreak ? 0 : found[0].search(/\S|$/));
    lines.push({ start, end: start + inner.length, text: isBreak ? '\n' : inner });
  }
  return lines;
}

/** The width at which the lines were broken; 0 when each line is a paragraph. */
function brokenWidth(lines: readonly Line[]): number {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const widest = filled.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (filled.length < BROKEN.fewestLines || widest > BROKEN.widest) return 0;
  const goOn = filled.filter(
    ({ text }, index) =>
      index > 0 && /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(filled[index - 1]?.text ?? ''),
  );
  return goOn.length >= filled.length * BROKEN.goOn ? widest : 0;
}

/** The paragraphs in order; empty lines are none. */
export function paragraphsOf(text: string): TextParagraph[] {
  const lines = linesOf(text);
  const width = brokenWidth(lines);
  const paragraphs: (TextParagraph & { end: number })[] = [];
  let breaks = 2;
  let lastLength = 0;
  for (const line of lines) {
    if (line.text.trim() === '') {
      if (line.text === '\n') breaks++;
      continue;
    }
    const marker = MARKER.exec(line.text)?.[0] ?? '';
    const open = paragraphs.at(-1);
    const goesOn = width > 0 && breaks === 1 && marker === '' && lastLength >= width * BROKEN.nearlyFull;
    if (open && goesOn) open.end = line.end;
    else {
      const { start, end } = line;
      const hasMarker = marker !== '';
      paragraphs.push({ start, end, bodyStart: start + marker.length, hasMarker, isAfterGap: breaks > 1 });
    }
    lastLength = line.text.length;
    breaks = 0;
  }
  return paragraphs;
}

/**
 * What a list says line by line, without bullets and numbers. Where its items have such marks, a line without one goes on
 * with the item above.
 */
export function listedIn(text: string): readonly string[] {
  const items: string[] = [];
  const paragraphs = paragraphsOf(text);
  const isMarked = paragraphs.filter(({ hasMarker }) => hasMarker).length > 1;
  for (const { start, bodyStart, end, hasMarker, isAfterGap } of paragraphs) {
    const said = text.slice(hasMarker ? bodyStart : start, end).replace(/\s+/g, ' ');
    const last = items.at(-1);
    if (isMarked && !hasMarker && !isAfterGap && last !== undefined)
      items[items.length - 1] = `${last} ${said}`;
    else items.push(said);
  }
  return items;
}

/** A stretch of a text, 0-based UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Short forms after which a full stop ends no sentence. */
const SHORT_FORM =
  /(?:^|[\s(])(?:art|arts|no|nos|núm|dr|dra|mr|mrs|ms|sr|sra|mme|st|vs|p|pp|para|paras|cf|e\.g|i\.e|ej|\p{Lu})\.$/iu;

const LONGEST_SHORT_FORM = 8;

/** The sentences of a stretch of the text. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const slice = text.slice(start, end);
  for (const found of slice.matchAll(/[.!?…]["”»)\]]*\s+(?=["“«(¿¡]*[\p{Lu}\p{N}])/gu)) {
    const stop = start + found.index + found[0].trimEnd().length;
    const stopAt = start + found.index + 1;
    if (SHORT_FORM.test(text.slice(Math.max(from, stopAt - LONGEST_SHORT_FORM), stopAt))) continue;
    sentences.push({ start: from, end: stop });
    from = start + found.index + found[0].length;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}
