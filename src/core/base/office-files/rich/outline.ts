// The outline that an author gave a Word file without saying it by styles: which lines are headings, and at which level.
import { countWords } from '../../text/count-words';
import { isInCapitals, type LineLook } from './look';
import type { RawBlock, RawLine } from './lists';
import { countedNumbers, type TypedNumber } from './typed-numbers';

/** Words that a heading by look and a title have at most, and that the text has at least below a heading with a colon. */
const LONGEST = { heading: 12, title: 25 };
const LEAST_BELOW_COLON = 20;
/** Lines that may stand between a title and the text: who submits it, to what. */
const MOST_BELOW_TITLE = 4;
const MOST_ON_COVER = 12;
const DEEPEST = 6;

type Heading = Extract<RawBlock, { kind: 'heading' }>;

/** What is set apart in this file, and what is as usual. */
interface Usual {
  readonly size: number;
  readonly isAllCapitals: boolean;
  readonly hasStyled: boolean;
}

/** The size that most words have. */
function usualOf(blocks: readonly RawBlock[]): Usual {
  const lines = blocks.filter((block) => block.kind === 'line');
  const sizes = new Map<number, number>();
  for (const { words, look } of lines) sizes.set(look.size, (sizes.get(look.size) ?? 0) + countWords(words));
  const [[size] = [0]] = [...sizes].sort(([, one], [, other]) => other - one);
  const hasStyled = blocks.some(({ kind }) => kind === 'heading');
  return { size, isAllCapitals: isInCapitals(lines.map(({ words }) => words).join(' ')), hasStyled };
}

const isLarger = ({ size }: LineLook, usual: Usual): boolean => size > usual.size && usual.size > 0;

/** Plainly set apart (bold), or by what also stands in running text. */
const isSetApart = (look: LineLook, usual: Usual): boolean =>
  look.bold ||
  isLarger(look, usual) ||
  look.underlined ||
  look.italic ||
  (look.capitals && !usual.isAllCapitals);

const isShort = ({ words }: RawLine): boolean =>
  countWords(words) <= LONGEST.heading && /\p{L}/u.test(words) && !/[.;,!?]$/.test(words.trim());

function opensText(line: RawLine, next: RawBlock | undefined, usual: Usual): boolean {
  if (next?.kind === 'heading') return true;
  if (next?.kind !== 'line') return false;
  return countWords(next.words) > countWords(line.words) || (isShort(next) && isSetApart(next.look, usual));
}

/** Whether a line is a heading by its look, above what follows it. */
function isHeading(line: RawLine, next: RawBlock | undefined, usual: Usual): boolean {
  if (!isShort(line) || next === undefined) return false;
  if (line.words.trim().endsWith(':'))
    return line.look.bold && next.kind === 'line' && countWords(next.words) >= LEAST_BELOW_COLON;
  if (line.look.bold) return true;
  const isOther = isSetApart(line.look, usual) && !/^["“«'‘]/.test(line.words.trim());
  return isOther && !usual.hasStyled && opensText(line, next, usual);
}

const asTitle = (block: RawLine | Heading): RawBlock => ({
  kind: 'title',
  text: block.kind === 'line' ? block.bare : block.text,
});

/** The only heading of the first level above several of the second, with nothing between, is the title. */
function withTitleFromHeading(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first, second] = blocks.filter(({ kind }) => kind !== 'title');
  if (first?.kind !== 'heading' || second?.kind !== 'heading') return blocks;
  const others = headings.filter((one) => one !== first);
  const next = Math.min(...others.map(({ level }) => level));
  const isOnly = first.level < next && others.filter(({ level }) => level === next).length > 1;
  return isOnly ? blocks.map((block) => (block === first ? asTitle(first) : block)) : blocks;
}

const lookKey = ({ bold, italic, underlined, capitals, size }: LineLook): string =>
  [size, bold, italic, underlined, capitals].join(' ');

/** The first line, centred or larger than the rest, is the title; what is centred below it belongs to it. */
function withTitleByLook(blocks: readonly RawBlock[], usual: Usual): readonly RawBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'line' || rest.length === 0 || countWords(first.words) > LONGEST.title) return blocks;
  const { look } = first;
  const isLike = (one: RawBlock): boolean =>
    one.kind === 'line' && one.look.centred === look.centred && lookKey(one.look) === lookKey(look);
  // What looks like it further down makes it one heading of several, unless it alone is centred.
  if (rest.slice(MOST_BELOW_TITLE).some(isLike)) return blocks;
  const isTitle = isLarger(look, usual)
    ? look.bold || look.centred
    : look.centred && (look.bold || look.capitals);
  if (!isTitle || /[.;]$/.test(first.words.trim())) return blocks;
  const end = rest.findIndex((one) => one.kind !== 'line' || !one.look.centred);
  const below = Math.min(end < 0 ? 0 : end, MOST_BELOW_TITLE);
  return [asTitle(first), ...rest.map((one, at) => (at < below && one.kind === 'line' ? asTitle(one) : one))];
}

/**
 * Short lines that are no sentences, above the first heading, are a cover: who submits, to what, whom to reach. A
 * sentence among them says that they are text, unless a title stands above them.
 */
function withCover(blocks: readonly RawBlock[], headings: ReadonlySet<RawBlock>): readonly RawBlock[] {
  const first = blocks.findIndex((block) => headings.has(block));
  const start = blocks.findIndex(({ kind }) => kind !== 'title');
  const above = blocks.slice(start, Math.max(0, first));
  const sentence = above.findIndex(
    (one) => one.kind !== 'line' || countWords(one.words) > LONGEST.title || /[.;!?]$/.test(one.words.trim()),
  );
  const count = sentence < 0 ? above.length : start > 0 ? sentence : 0;
  if (count > MOST_ON_COVER) return blocks;
  return blocks.map((block, at) =>
    at >= start && at < start + count && block.kind === 'line' ? asTitle(block) : block,
  );
}

interface Found {
  readonly block: RawLine | Heading;
  readonly number: TypedNumber | undefined;
}

/** What makes headings of one level, from the highest: levels of styles, then kinds of numbers and looks as they first come. */
function levelsOf(found: readonly Found[]): (one: Found) => number {
  const numbered = new Map<string, string>();
  for (const { block, number } of found)
    if (block.kind === 'line' && number && !numbered.has(lookKey(block.look)))
      numbered.set(lookKey(block.look), `number ${number.kind}`);
  const keyOf = ({ block, number }: Found): string => {
    if (block.kind === 'heading') return `style ${String(block.level)}`;
    if (number) return `number ${number.kind}`;
    return numbered.get(lookKey(block.look)) ?? `look ${lookKey(block.look)}`;
  };
  const sizeOf = ({ block }: Found): number => (block.kind === 'line' ? block.look.size : 0);
  const styled = found.flatMap(({ block }) => (block.kind === 'heading' ? [block.level] : []));
  const looked = found.filter(({ block }) => block.kind === 'line');
  const bySize = [...looked].sort((one, other) => sizeOf(other) - sizeOf(one));
  const order = [
    ...new Set([
      ...styled.sort((one, other) => one - other).map((level) => `style ${String(level)}`),
      ...(numbered.size > 0 ? looked : bySize).map(keyOf),
    ]),
  ];
  return (one) => Math.min(DEEPEST, order.indexOf(keyOf(one)) + 1);
}

/**
 * The blocks with every heading known and its level closed up: the highest one is 1. Numbers that were typed before
 * headings are off. `looked` are headings that no style calls so.
 */
export function withHeadings(given: readonly RawBlock[]): {
  readonly blocks: readonly RawBlock[];
  readonly looked: ReadonlySet<RawBlock>;
} {
  const usual = usualOf(given);
  const blocks = usual.hasStyled
    ? withTitleByLook(withTitleFromHeading(given), usual)
    : withTitleByLook(given, usual);
  const headings = blocks.flatMap((block, at): (RawLine | Heading)[] =>
    block.kind === 'heading' || (block.kind === 'line' && isHeading(block, blocks[at + 1], usual))
      ? [block]
      : [],
  );
  const texts = headings.map((block) => (block.kind === 'line' ? block.bare : block.text));
  const numbers = countedNumbers(texts);
  const levelOf = levelsOf(headings.map((block, at) => ({ block, number: numbers[at] })));
  const made = new Map<RawBlock, RawBlock>(
    headings.map((block, at) => {
      const number = numbers[at];
      const text = (texts[at] ?? '').slice(number?.length ?? 0);
      return [block, { kind: 'heading', level: levelOf({ block, number }), text }];
    }),
  );
  const looked = new Set(headings.flatMap((block) => (block.kind === 'line' ? (made.get(block) ?? []) : [])));
  const covered = withCover(blocks, new Set(headings));
  return { blocks: covered.map((block) => made.get(block) ?? block), looked };
}
