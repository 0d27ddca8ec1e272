// Numbers that somebody typed before headings, paragraphs and items, as far as they count on: other numbers are text.

const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const;

function romanValue(numeral: string): number {
  const values = [...numeral.toUpperCase()].map((sign) => ROMAN[sign as keyof typeof ROMAN]);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** `IV.`, `A)`, `2.1`, `3 –`: at most three parts of decimals, each below 100. */
const NUMBER =
  /^(?:(?:section|part|chapter|partie|chapitre|secci[oó]n|parte|cap[ií]tulo)\s+)?([IVXLC]+|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):](?:\s*[–—-]+)?|\s*[–—-]+)?(?:\s+|\t)(?=\S)/i;

export interface TypedNumber {
  /** What is counted: `roman`, `letter`, or decimals of so many parts: `decimal 2`. */
  readonly kind: string;
  /** What it stands under: `2` of `2.1`. */
  readonly under: string;
  readonly value: number;
  /** Characters that it takes with the space after it. */
  readonly length: number;
}

/** Both readings of a numeral such as `C`, the Roman one first. */
function readingsOf(words: string): readonly TypedNumber[] {
  const [whole, numeral = ''] = NUMBER.exec(words) ?? [];
  if (whole === undefined) return [];
  const { length } = whole;
  if (/^\d/.test(numeral)) {
    const parts = numeral.split('.').map(Number);
    // A bare number is one only with a sign behind it: `2020 in review`, `12 families`.
    if (parts.length === 1 && !/[.):–—\t-]/.test(whole.slice(numeral.length))) return [];
    const under = parts.slice(0, -1).join('.');
    return [{ kind: `decimal ${String(parts.length)}`, under, value: parts.at(-1) ?? 0, length }];
  }
  if (numeral !== numeral.toUpperCase() || !/[.):–—\t-]/.test(whole.slice(numeral.length))) return [];
  const roman = /^[IVXLC]+$/.test(numeral)
    ? [{ kind: 'roman', under: '', value: romanValue(numeral), length }]
    : [];
  const letter =
    numeral.length === 1 ? [{ kind: 'letter', under: '', value: numeral.charCodeAt(0) - 64, length }] : [];
  return [...roman, ...letter];
}

/** Of each heading the number that counts on from those before it; undefined for one without. */
export function countedNumbers(headings: readonly string[]): readonly (TypedNumber | undefined)[] {
  const last = new Map<string, number>();
  return headings.map((words) => {
    const found = readingsOf(words).find(
      ({ kind, under, value }) => value === 1 || value === (last.get(`${kind} ${under}`) ?? -1) + 1,
    );
    if (!found) return undefined;
    last.set(`${found.kind} ${found.under}`, found.value);
    // Letters begin anew under each Roman number.
    if (found.kind === 'roman') last.delete('letter ');
    return found;
  });
}

const PARAGRAPH = /^(\d{1,3})[.)]\s+(?=\S)/;

/** Text without the numbers of its paragraphs: of each line how many characters they take, 0 for none. */
export function paragraphNumbers(lines: readonly string[]): readonly number[] {
  let next = 1;
  let beginnings = 0;
  const found = lines.map((line) => {
    const [whole = '', number] = PARAGRAPH.exec(line) ?? [];
    if (number === '1') beginnings++;
    if (number === undefined || Number(number) !== next) return 0;
    next++;
    return whole.length;
  });
  // What begins anew are lists.
  return next > 2 && beginnings === 1 ? found : lines.map(() => 0);
}

/** `1)`, `a)`, `(a)`, `(ii)`, `- `: what people type before an item. */
const ITEM = /^(?:[-–—•▪◦●*]|o\t|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).])\s+(?=\S)/;
const INNER = /^\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[).]\s/;

export interface TypedItem {
  readonly length: number;
  /** `(i)` and its like, which stand under `(a)`; after `h)` an `i)` may be the next letter. */
  readonly mayBeInner: boolean;
}

/** What is typed before an item; undefined where nothing is. */
export function typedItem(line: string): TypedItem | undefined {
  const whole = ITEM.exec(line)?.[0];
  return whole === undefined ? undefined : { length: whole.length, mayBeInner: INNER.test(line) };
}
