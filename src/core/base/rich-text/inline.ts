// Words of one line with their emphasis and links, and the signs by which a cell keeps them: `**bold**`, `*italic*`,
// `[words](address)`, `<br>` for a line break within. One parser and one writer; a sign that means itself has a `\` before it.

export interface Words {
  /** A line break is `\n`. */
  readonly text: string;
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
  /** Address, '' or left out for none. */
  readonly link?: string | undefined;
}

/** Addresses that become links; other brackets before round ones are just brackets. */
const ADDRESS = String.raw`(?:https?:\/\/|mailto:)[^\s()\uE0F0\uE0F1]+`;
/** An address as it stands in running text: the sign that ends the sentence is none of it. */
const BARE = String.raw`https?:\/\/[^\s<>"|*\\[\]\uE0F0\uE0F1]*[^\s<>"|*\\[\]\uE0F0\uE0F1.,;:!?'’”»)]`;
const TOKENS = new RegExp(
  String.raw`\\([\\*[\]<#|•>%-])|(<br>)|\[((?:\\.|[^\\[\]])+)\]\((${ADDRESS})\)|(${BARE})|(\*+)`,
  'gi',
);
const WHOLE_BARE = new RegExp(`^${BARE}$`, 'i');
/** What a line must hold for anything to be read in it. */
const ANY_SIGN = /[\\*]|<br>|\]\(|https?:/i;

interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Token {
  /** How many stars; 0 for words. */
  readonly stars: number;
  readonly words: Words;
  readonly isAfterSpace: boolean;
  readonly isBeforeSpace: boolean;
}

const isSpaceAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /\s/.test(text.charAt(at));

const wordsToken = (words: Words): Token => ({ stars: 0, words, isAfterSpace: false, isBeforeSpace: false });

function linkTokens(inner: string, link: string): Token[] {
  return parseInline(inner).map((words) => wordsToken({ ...words, link }));
}

function tokenOf(text: string, found: RegExpExecArray): Token[] {
  const [whole, escaped, lineBreak, linked, address, bare, stars] = found;
  if (escaped !== undefined) return [wordsToken({ text: escaped })];
  if (lineBreak !== undefined) return [wordsToken({ text: '\n' })];
  if (linked !== undefined) return linkTokens(linked, address ?? '');
  if (bare !== undefined) return [wordsToken({ text: bare, link: bare })];
  const end = found.index + whole.length;
  const count = stars?.length ?? 0;
  return [
    {
      stars: count <= 3 ? count : 0,
      words: { text: whole },
      isAfterSpace: isSpaceAt(text, found.index - 1),
      isBeforeSpace: isSpaceAt(text, end),
    },
  ];
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKENS)) {
    if (found.index > from) tokens.push(wordsToken({ text: text.slice(from, found.index) }));
    tokens.push(...tokenOf(text, found));
    from = found.index + found[0].length;
  }
  if (from < text.length) tokens.push(wordsToken({ text: text.slice(from) }));
  return tokens;
}

/** One star turns italics on or off, two bold, three both; undefined where the spaces around say that it is a star. */
function turned(
  { stars, isAfterSpace, isBeforeSpace }: Token,
  { bold, italic }: Emphasis,
): Emphasis | undefined {
  const now = { bold: bold !== stars >= 2, italic: italic !== (stars !== 2) };
  const opens = (now.bold && !bold) || (now.italic && !italic);
  const closes = (bold && !now.bold) || (italic && !now.italic);
  return (opens && isBeforeSpace) || (closes && isAfterSpace) ? undefined : now;
}

/** More stars that close nothing are no emphasis that anybody typed. */
const MOST_UNCLOSED = 50;

/** The places of stars that turn something; one that is opened and never closed turns nothing. */
function turningStars(tokens: readonly Token[]): ReadonlyMap<number, Emphasis> {
  const stars = new Set(tokens.flatMap(({ stars: count }, at) => (count > 0 ? [at] : [])));
  for (let tries = 0; tries <= MOST_UNCLOSED; tries++) {
    const turns = new Map<number, Emphasis>();
    let state: Emphasis = { bold: false, italic: false };
    let [boldAt, italicAt] = [-1, -1];
    for (const at of stars) {
      const token = tokens[at];
      const now = token && turned(token, state);
      if (!now) continue;
      if (now.bold && !state.bold) boldAt = at;
      if (now.italic && !state.italic) italicAt = at;
      turns.set(at, (state = now));
    }
    if (!state.bold && !state.italic) return turns;
    stars.delete(Math.max(state.bold ? boldAt : -1, state.italic ? italicAt : -1));
  }
  return new Map();
}

const isSame = (one: Words, other: Words): boolean =>
  !one.bold === !other.bold && !one.italic === !other.italic && (one.link ?? '') === (other.link ?? '');

const madeOf = (text: string, { bold, italic, link }: Words): Words => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(link ? { link } : {}),
});

/** Neighbours that look the same are one; spaces at the edges of emphasized words and of links are plain. */
export function tidyWords(words: readonly Words[]): readonly Words[] {
  const parted = words.flatMap((one) => {
    const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(one.text) ?? [];
    if (!one.bold && !one.italic && !one.link) return [one];
    return [{ text: before }, madeOf(inner, one), { text: after }];
  });
  const tidy: Words[] = [];
  for (const one of parted) {
    const last = tidy.at(-1);
    if (one.text === '') continue;
    // A space between two stretches that look the same is one of theirs.
    const [gap, before] = [tidy.at(-1), tidy.at(-2)];
    if (
      gap &&
      before &&
      /^\s+$/.test(gap.text) &&
      isSame(gap, { text: '' }) &&
      isSame(before, one) &&
      !isSame(one, gap)
    )
      tidy.splice(-2, 2, madeOf(before.text + gap.text + one.text, one));
    else if (last && isSame(last, one)) tidy.splice(-1, 1, madeOf(last.text + one.text, one));
    else tidy.push(madeOf(one.text, one));
  }
  return tidy;
}

/** Reads a line of a cell; stars and brackets that make no pair are read as they stand. */
export function parseInline(text: string): readonly Words[] {
  if (!ANY_SIGN.test(text)) return text === '' ? [] : [{ text }];
  const tokens = tokensOf(text);
  const turns = turningStars(tokens);
  let state: Emphasis = { bold: false, italic: false };
  const words = tokens.flatMap(({ words: one }, at): Words[] => {
    const turn = turns.get(at);
    if (turn) state = turn;
    if (turn) return [];
    const bold = state.bold ? true : one.bold;
    const italic = state.italic ? true : one.italic;
    return [madeOf(one.text, { ...one, bold, italic })];
  });
  return tidyWords(words);
}

/** Words so that `parseInline` reads nothing in them. */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\*]/g, '\\$&')
    .replace(/<(?=br>)/gi, '\\<')
    .replace(/\[(?=[^[\]\n]*\]\()/g, '\\[')
    .replace(/\n/g, '<br>');

const safeAddress = (address: string): string =>
  address.replace(
    /[\s()\\|*[\]<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const starsBetween = (before: Emphasis, now: Emphasis): string =>
  '*'.repeat((before.bold === now.bold ? 0 : 2) + (before.italic === now.italic ? 0 : 1));

const PLAIN: Emphasis = { bold: false, italic: false };
const emphasisOf = ({ bold, italic }: Words): Emphasis => ({
  bold: bold === true,
  italic: italic === true,
});

/** Writes words as a cell keeps them. */
export function writeInline(words: readonly Words[]): string {
  let state = PLAIN;
  let written = '';
  for (const one of tidyWords(words)) {
    const isLink = one.link !== undefined && one.link !== '';
    const isBare = isLink && one.text === one.link && WHOLE_BARE.test(one.text);
    const now = isLink && !isBare ? PLAIN : emphasisOf(one);
    written += starsBetween(state, now);
    state = now;
    if (isBare) written += one.text;
    else if (isLink) {
      const { bold, italic, text } = one;
      // Brackets of their own would end the words of the link.
      const inner = writeInline([{ text, bold, italic }]).replace(/\\.|[[\]]/g, (sign) =>
        sign.length > 1 ? sign : `\\${sign}`,
      );
      written += `[${inner}](${safeAddress(one.link ?? '')})`;
    } else written += escapeInline(one.text);
  }
  return written + starsBetween(state, PLAIN);
}

/** The words of a line without its signs; a line break within is a space. */
export const plainInline = (text: string): string =>
  ANY_SIGN.test(text)
    ? parseInline(text)
        .map((one) => one.text.replace(/\n/g, ' '))
        .join('')
    : text;

/** Private-use signs that say to the filling of a template how the words look that stand between them. */
export const LOOK_MARKS = {
  bold: '\uE0F2',
  italic: '\uE0F3',
  /** Address, then words. */
  linkOpen: '\uE0F4',
  linkWords: '\uE0F5',
  linkClose: '\uE0F6',
} as const;

const ANY_MARK = /[\uE0F2-\uE0F6]/g;

/** A line with marks in the places of its signs; bold and italic are on from one mark to the next. */
export function markedInline(text: string): string {
  return parseInline(text.replace(ANY_MARK, ''))
    .map(({ text: words, bold, italic, link }) => {
      const around = `${bold ? LOOK_MARKS.bold : ''}${italic ? LOOK_MARKS.italic : ''}`;
      const looking = `${around}${words}${around}`;
      if (!link) return looking;
      return `${LOOK_MARKS.linkOpen}${safeAddress(link)}${LOOK_MARKS.linkWords}${looking}${LOOK_MARKS.linkClose}`;
    })
    .join('');
}
