// Lists that somebody typed: with a sign or number before each item, or as lines below a sentence that leads them in.
import { countWords } from '../../text/count-words';
import type { RawBlock, RawLine } from './lists';
import { paragraphNumbers, typedItem } from './typed-numbers';

/** An item without any sign is shorter; fewer of them are no list. */
const LONGEST_PLAIN = 40;
const LEAST_PLAIN = 2;
/** Paragraphs with numbers of their own have so many words on average, or are all that there is. */
const PARAGRAPH_WORDS = 25;

const leadsIn = (block: RawBlock | undefined): boolean =>
  block?.kind === 'line' && block.words.trim().endsWith(':');

/** `… to:`, `… de :`, `… que:`: the sentence goes on in each line below. */
const GOES_ON = /(?:^|[\s’'])(?:to|that|de|d|que|à|a)\s*:$/i;

/** Without its first characters, where no emphasis begins among them. */
const without = ({ text, words }: RawLine, length: number): string =>
  text.startsWith(words.slice(0, length)) ? text.slice(length) : text;

const itemOf = (line: RawLine, length: number, level: number): RawBlock => ({
  kind: 'listed',
  text: without(line, length),
  place: { list: 'typed', level, isDecimal: false },
  style: '',
});

/** The lines from a place that all are something. */
function linesFrom(
  blocks: readonly RawBlock[],
  from: number,
  test: (line: RawLine) => boolean,
): readonly RawLine[] {
  const run: RawLine[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'line' || !test(block)) break;
    run.push(block);
  }
  return run;
}

const isSure = ({ words }: RawLine): boolean => /^(?:[•▪◦●]|[-–—o]\t)/.test(words);

function signedItems(run: readonly RawLine[]): readonly RawBlock[] {
  const hasOuter = typedItem(run[0]?.words ?? '')?.mayBeInner === false;
  return run.map((line, at) => {
    const { length = 0, mayBeInner = false } = typedItem(line.words) ?? {};
    const isNextLetter = /^\(?h[).]/.test(run[at - 1]?.words ?? '');
    return itemOf(line, length, hasOuter && mayBeInner && !isNextLetter ? 1 : 0);
  });
}

/** Lines without any sign below a lead-in: it goes on in each of them, or each ends as an item of one sentence does. */
function plainItems(run: readonly RawLine[], lead: RawLine): readonly RawLine[] {
  const texts = run.map(({ words }) => words.trim());
  const isSentence = texts.slice(0, -1).every((text) => /[;,]$/.test(text));
  return run.length >= LEAST_PLAIN && (isSentence || GOES_ON.test(lead.words.trim())) ? run : [];
}

const isPlain = ({ words }: RawLine): boolean =>
  countWords(words) < LONGEST_PLAIN && !words.trim().endsWith(':') && /[.;,]$/.test(words.trim());

/** What is listed from a place on, below what stands before it. */
function listAt(blocks: readonly RawBlock[], at: number): readonly RawBlock[] {
  const before = blocks[at - 1];
  const signed = linesFrom(blocks, at, ({ words }) => typedItem(words) !== undefined);
  const [first] = signed;
  if (first && (leadsIn(before) || signed.length > 1 || isSure(first))) return signedItems(signed);
  if (before?.kind !== 'line' || !leadsIn(before)) return [];
  return plainItems(linesFrom(blocks, at, isPlain), before).map((line) => itemOf(line, 0, 0));
}

/** The numbers that were typed before paragraphs are off: the document numbers them again. */
function withoutNumbers(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const lines = blocks.filter((block) => block.kind === 'line');
  const lengths = paragraphNumbers(lines.map(({ words }) => words));
  const numbered = lines.filter((_, at) => (lengths[at] ?? 0) > 0);
  const words = numbered.reduce((sum, line) => sum + countWords(line.words), 0);
  const places = numbered.map((line) => blocks.indexOf(line));
  const isBroken = places.some((place, at) => at > 0 && place !== (places[at - 1] ?? 0) + 1);
  const isList = leadsIn(blocks[(places[0] ?? 0) - 1]) || words < numbered.length * PARAGRAPH_WORDS;
  if (isList && !isBroken && numbered.length < lines.length) return blocks;
  const lengthOf = new Map<RawBlock, number>(lines.map((line, at) => [line, lengths[at] ?? 0]));
  return blocks.map((block) => {
    const length = lengthOf.get(block) ?? 0;
    if (block.kind !== 'line' || length === 0) return block;
    return { ...block, text: without(block, length), words: block.words.slice(length) };
  });
}

/** The blocks with typed lists as lists. */
export function withTypedLists(given: readonly RawBlock[]): readonly RawBlock[] {
  const blocks = withoutNumbers(given);
  const found: RawBlock[] = [];
  for (let at = 0; at < blocks.length;) {
    const list = listAt(blocks, at);
    const block = blocks[at];
    if (list.length > 0) found.push(...list);
    else if (block) found.push(block);
    at += Math.max(1, list.length);
  }
  return found;
}
