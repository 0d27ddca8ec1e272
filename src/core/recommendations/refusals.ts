// Pasted input that is no text of a report: what it is and what to do instead.
import { message } from '../messages/text';
import type { Message } from '../messages/text';
import { recommendationsText as t } from './messages';

/** A text with one unreadable sign in this many is still worth reading: one lost sign in each line of a report. */
const SIGNS_FOR_ONE_UNREADABLE = 20;

const countSigns = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** Why the input cannot be a report's text, or undefined. */
export function whyNoText(input: string): Message | undefined {
  const start = input.replace(/^[\s\ufeff\ufffd]+/, '').slice(0, 8);
  if (input.trim() === '') return message(t.empty);
  if (start.startsWith('%PDF')) return message(t.pdfFile);
  if (/^PK[\u0003\u0005]/.test(start) || /^[ÐÏ\u00d0\u00cf]{2}\u0011/.test(input)) return message(t.wordFile); // eslint-disable-line no-control-regex
  const unreadable = countSigns(input, /[\u0000-\u0008\u000e-\u001f\ufffd]/g); // eslint-disable-line no-control-regex
  const legacyWord = /^\ufffd{2}\u0011/.test(input); // eslint-disable-line no-control-regex
  if (legacyWord) return message(t.wordFile);
  return unreadable * SIGNS_FOR_ONE_UNREADABLE > input.length ? message(t.unreadable) : undefined;
}
