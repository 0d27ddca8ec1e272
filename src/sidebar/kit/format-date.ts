// Formats instants and dates for a language, the reader's unless another is named.
import { readerLanguage } from './client';

/** Two digits of the hour, as all other times here have them: Spanish would write 7:00. */
const DAY_AND_TIME: Intl.DateTimeFormatOptions = {
  ...({ day: 'numeric', month: 'short', year: 'numeric' } as const),
  ...({ hour: '2-digit', minute: '2-digit' } as const),
};

/** An ISO instant by the clock of the zone, else by the reader's own, such as `24 Nov 2026, 10:00`; the text itself when it is none. */
export function momentInWords(instant: string, language = readerLanguage(), timeZone?: string): string {
  const epoch = Date.parse(instant);
  if (Number.isNaN(epoch)) return instant;
  const style = { ...DAY_AND_TIME, ...(timeZone && { timeZone }) };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(epoch);
}

/** Whether the reader's own clock tells another time at one of the instants; without a zone it is that clock itself. */
export const isOtherClock = (instants: readonly string[], timeZone: string): boolean =>
  instants.some((instant) => momentInWords(instant, 'en') !== momentInWords(instant, 'en', timeZone));

/** `YYYY-MM-DD`, with or without `THH:MM`, in words; no zone is applied. The text itself when it is none. */
export function wallClockInWords(wallClock: string, language = readerLanguage()): string {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(wallClock)) return wallClock;
  if (wallClock.length > 10) return momentInWords(wallClock + ':00Z', language, 'UTC');
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(Date.parse(wallClock));
}
