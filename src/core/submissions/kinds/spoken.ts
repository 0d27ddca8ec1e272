// How long a text is when it is spoken: its words at the pace that Settings give for its language.
import type { Language } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import { USUAL_LIMITS } from '../../workbook/schema/usual-settings';
import { formOf } from './kinds';

const USUAL_PACES: Readonly<Record<string, number>> = USUAL_LIMITS;

/** Words a minute at which texts of a language are spoken; null for a kind that is read. */
export function paceOf(
  kind: string,
  language: Language,
  { setting }: Pick<Context, 'setting'>,
): number | null {
  if (formOf(kind).use !== 'speech') return null;
  const key = `speech.${language}`;
  const set = Number(setting(key).replace(/\D/g, ''));
  return set > 0 ? set : (USUAL_PACES[key] ?? USUAL_LIMITS['speech.en']);
}

/** `1:52`, minutes and seconds. */
export function clockOf(words: number, pace: number): string {
  const seconds = Math.round((words * 60) / pace);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `1:52 / 2:00`: how long it takes and may take; '' for what is not spoken. */
export function spokenLength(words: number, limit: number | null, pace: number | null): string {
  if (pace === null) return '';
  return [words, ...(limit === null ? [] : [limit])].map((count) => clockOf(count, pace)).join(' / ');
}

const MARK = /^\d{1,2}:\d{2}$/;

/** Whether a line is a mark of the minute, as the document of a statement has them. */
export const isMinuteMark = (line: string): boolean => MARK.test(line.trim());
