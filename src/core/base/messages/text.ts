// Words on screen: texts of the catalogues (words/<language>), filled in and given in the reader's language.
import { LANGUAGES, type Language, type Phrase, type Text, type Value } from '../../words/languages';
import { pluralFormOf } from '../../words/plurals';

export {
  directions,
  LANGUAGES,
  languageNames,
  languageTags,
  type Language,
  type Phrase,
  type Text,
  type Value,
} from '../../words/languages';

/** A name that stands in the workbook, such as that of a tab: written as it stands there, whoever reads. */
export interface NameInBook extends Text {
  readonly isInBook: true;
}

/** A value that is itself a text is rendered in the reader's language, a name in the workbook in the workbook's. */
export type MessageValues = Readonly<Record<string, Value>>;

/**
 * What a message is, for code that treats it otherwise than the rest: what was done or found, before all details; to run
 * the command again for what is left; a link that fits no row; rows that may be one.
 */
export type MessageCode = 'headline' | 'go on' | 'no such row' | 'may be one';

/** A text with the values that fill its places; rendered at the edge, in the reader's language. */
export interface Message {
  readonly text: Text;
  readonly values?: MessageValues | undefined;
  readonly code?: MessageCode;
}

/** What a rule gives for each language. */
export function textBy(rule: (language: Language) => string): Text {
  const made: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) made[language] = rule(language);
  return made as Text;
}

/** The same words in each language, such as a title that somebody typed. */
export const sameText = (words: string): Text => textBy(() => words);

/** A name that is always given in the language of the workbook, as it stands there, whoever reads the message. */
export const nameInBook = (name: Text): NameInBook => ({ ...name, isInBook: true });

/** What fills the places of a text; of a text whose places are not known, anything. */
export type ValuesOf<Words extends Text> =
  Words extends Phrase<infer Values>
    ? unknown extends Values
      ? [MessageValues?]
      : [Values]
    : [MessageValues?];

/** A message: `message(t.saved, { count: 3 })`. */
export const message = <Words extends Text>(words: Words, ...[values]: ValuesOf<Words>): Message =>
  values ? { text: words, values: values as MessageValues } : { text: words };

/** The message with the code by which it is known, since its words may change at any time. */
export const coded = (code: MessageCode, words: Message): Message => ({ ...words, code });

const isInBook = (value: Text): boolean => 'isInBook' in value;

/**
 * The text cut at its outermost braces: what stands outside and what stands inside by turns, outside first and last. A
 * brace that nothing closes is one like other signs.
 */
function cutAtBraces(written: string): readonly string[] {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < written.length; at++) {
    const sign = written[at];
    if (!(sign === '{' ? depth++ === 0 : sign === '}' && depth > 0 && --depth === 0)) continue;
    pieces.push(written.slice(start, at));
    start = at + 1;
  }
  const rest = written.slice(start);
  return pieces.length % 2 === 0 ? [...pieces, rest] : [...pieces.slice(0, -1), `${pieces.at(-1)}{${rest}`];
}

/** Places for what people typed or pasted: a message says which is meant, and repeats no page of it. */
const ECHOED = new Set(['value', 'name', 'id', 'title', 'formula', 'reason', 'field']);
const LONGEST_ECHO = 500;

/** As much of a text as a message repeats. */
export const echoed = (words: string): string =>
  words.length > LONGEST_ECHO ? `${words.slice(0, LONGEST_ECHO)} …` : words;

/**
 * The message in one language; names in the workbook in `bookLanguage`. It reads what the build lets through of ICU
 * MessageFormat: places, `plural` and `select`. Unknown places stay visible.
 */
export function render(
  { text: words, values = {} }: Message,
  language: Language,
  bookLanguage: Language = language,
): string {
  const fill = (place: string): string => {
    const [, name = '', kind, forms = ''] = /^(\w+)(?:, (\w+), (.*))?$/s.exec(place) ?? [];
    const value = values[name];
    if (value === undefined) return `{${place}}`;
    if (!kind) {
      const words =
        typeof value === 'object' ? value[isInBook(value) ? bookLanguage : language] : String(value);
      return ECHOED.has(name) ? echoed(words) : words;
    }
    const pieces = cutAtBraces(forms);
    const form = kind === 'plural' ? pluralFormOf[language]?.(Number(value)) : String(value);
    const wanted = [`=${String(value)}`, form, 'other'];
    const found = wanted.map((one) => pieces.findIndex((name, at) => at % 2 === 0 && name.trim() === one));
    return filled(pieces[(found.find((at) => at >= 0) ?? 0) + 1] ?? '');
  };
  const filled = (written: string): string =>
    cutAtBraces(written)
      .map((piece, at) => (at % 2 === 0 ? piece : fill(piece)))
      .join('');
  return filled(words[language]);
}

/** Says texts in one language: `say(t.saved, { count: 3 })`. */
export const sayIn =
  (language: Language) =>
  <Words extends Text>(words: Words, ...values: ValuesOf<Words>): string =>
    render(message(words, ...values), language);

/** The language that a locale such as `es_MX` or `fr-CA` asks for; the first of the product for all others. */
export function languageOf(locale: string): Language {
  const [start] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === start) ?? LANGUAGES[0];
}

/** Several texts as one, divided by commas; names in the workbook stay such. */
export const joinTexts = (texts: readonly Text[]): Text => {
  const joined = textBy((language) => texts.map((one) => one[language]).join(', '));
  return texts.length > 0 && texts.every(isInBook) ? nameInBook(joined) : joined;
};
