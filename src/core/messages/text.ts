// Words on screen, in the three languages of the product. A text that lacks one does not compile.

export const LANGUAGES = ['en', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Text = Readonly<Record<Language, string>>;

/** A text with the values that fill its places; rendered at the edge, in the reader's language. */
export interface Message {
  readonly text: Text;
  readonly values?: MessageValues;
}

/** A value that is itself a text is rendered in the reader's language. */
export type MessageValues = Readonly<Record<string, string | number | Text>>;

/** One text in English, Spanish and French, in this order. */
export const text = (en: string, es: string, fr: string): Text => ({ en, es, fr });

/** A message: `message(t.saved, { count: 3 })`. */
export const message = (words: Text, values?: MessageValues): Message =>
  values ? { text: words, values } : { text: words };

/**
 * The message in one language. `{name}` is replaced by the value; `{count:row|rows}` by the form that fits the
 * number (French takes the first form for 0 and 1, English and Spanish only for 1). Unknown places stay visible.
 */
export function render({ text: words, values = {} }: Message, language: Language): string {
  return words[language].replace(
    /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (typeof value === 'object') return value[language];
      if (one === undefined || many === undefined) return String(value);
      const isSingular = language === 'fr' ? Math.abs(Number(value)) < 2 : Number(value) === 1;
      return isSingular ? one : many;
    },
  );
}

/** The language that a locale such as `es_MX` or `fr-CA` asks for; English for all others. */
export function languageOf(locale: string): Language {
  const start = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === start) ?? 'en';
}

/** Several texts as one, divided by commas. */
export const joinTexts = (texts: readonly Text[]): Text => {
  const join = (language: Language) => texts.map((one) => one[language]).join(', ');
  return text(join('en'), join('es'), join('fr'));
};
