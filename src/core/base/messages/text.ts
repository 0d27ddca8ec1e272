// Words on screen, in the three languages of the product. A text that lacks one does not compile.

export const LANGUAGES = ['en', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Text = Readonly<Record<Language, string>>;

/** A name that stands in the workbook, such as that of a tab: written as it stands there, whoever reads. */
export interface NameInBook extends Text {
  readonly isInBook: true;
}

/** A text with the values that fill its places; rendered at the edge, in the reader's language. */
export interface Message {
  readonly text: Text;
  readonly values?: MessageValues;
}

/** A value that is itself a text is rendered in the reader's language, a name in the workbook in the workbook's. */
export type MessageValues = Readonly<Record<string, string | number | Text | NameInBook>>;

/** One text in English, Spanish and French, in this order. */
export const text = (en: string, es: string, fr: string): Text => ({ en, es, fr });

/** A name that is always given in the language of the workbook, as it stands there, whoever reads the message. */
export const nameInBook = (name: Text): NameInBook => ({ ...name, isInBook: true });

/** A message: `message(t.saved, { count: 3 })`. */
export const message = (words: Text, values?: MessageValues): Message =>
  values ? { text: words, values } : { text: words };

/** `{count:row|rows}`; the forms may hold plain places: `{count:one row|{count} rows}`. */
const FORMS = /\{(\w+):((?:[^|{}]|\{[\w-]+\})*)\|((?:[^{}]|\{[\w-]+\})*)\}/g;
const PLACE = /\{([\w-]+)\}/g;

/** French counts 0 as one; English and Spanish do not. */
const isSingular = (value: unknown, language: Language): boolean =>
  language === 'fr' ? Math.abs(Number(value)) < 2 : Number(value) === 1;

const isInBook = (value: Text): boolean => 'isInBook' in value;

/**
 * The message in one language; names in the workbook in `bookLanguage`. `{name}` is replaced by the value;
 * `{count:row|rows}` by the form that fits the number. Values are put in last, so braces in them stay as they are. Unknown
 * places stay visible.
 */
export function render(
  { text: words, values = {} }: Message,
  language: Language,
  bookLanguage: Language = language,
): string {
  const formed = words[language].replace(FORMS, (whole, name: string, one: string, many: string) => {
    const value = values[name];
    return value === undefined ? whole : isSingular(value, language) ? one : many;
  });
  return formed.replace(PLACE, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value !== 'object') return String(value);
    return value[isInBook(value) ? bookLanguage : language];
  });
}

/** The language that a locale such as `es_MX` or `fr-CA` asks for; English for all others. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === start) ?? 'en';
}

/** Several texts as one, divided by commas; names in the workbook stay such. */
export const joinTexts = (texts: readonly Text[]): Text => {
  const join = (language: Language) => texts.map((one) => one[language]).join(', ');
  const joined = text(join('en'), join('es'), join('fr'));
  return texts.length > 0 && texts.every(isInBook) ? nameInBook(joined) : joined;
};
