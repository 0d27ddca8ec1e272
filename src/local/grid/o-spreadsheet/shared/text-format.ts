// Text stays text: how a value is handed to the library so that it reads back as exactly what was written.
import type { Library } from './library';

export const isTextFormat = (format: string | undefined): boolean => format === '@';

const looksLikeBoolean = (text: string): boolean => /^(true|false)$/i.test(text.trim());

/**
 * The content of an automatic cell that shall hold this text. A leading apostrophe, which the library drops when it
 * reads, keeps "92.10", "TRUE", "2026-01-02", "=A1" and texts that begin with an apostrophe from being interpreted.
 */
export const quotedText = (library: Library, text: string, locale: unknown): string => {
  const isRead =
    /^[='#]/.test(text) ||
    looksLikeBoolean(text) ||
    library.helpers.isNumber(text, library.constants.DEFAULT_LOCALE) ||
    library.helpers.isDateTime(text, locale);
  return isRead ? `'${text}` : text;
};
