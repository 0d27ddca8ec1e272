// Pasted input that is no text of a report: what it is and what to do instead.
import { message } from '../../base/messages/text';
import type { Message } from '../../base/messages/text';
import * as t from '../../words/un-documents/reading';

/** A text with one unreadable sign in this many is still worth reading: one lost sign in each line of a report. */
const SIGNS_FOR_ONE_UNREADABLE = 20;

/** A few lost signs are no reason to refuse even a short text. */
const FEW_UNREADABLE = 20;

/* eslint-disable no-control-regex -- control characters are what is looked for */
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;
/** A zip file, which a .docx is, and the file format of older .doc; also with bytes that were read as no letter. */
const WORD_FILE = /^(?:PK[\u0003\u0005]|(?:ÐÏ|\ufffd{2})\u0011)/;
/* eslint-enable no-control-regex */

const OTHER_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}]/gu;

/** Most letters are of a script in which no recommendation can be read; the UN publishes each document in others too. */
export function isOtherScript(input: string): boolean {
  const others = input.match(OTHER_SCRIPTS)?.length ?? 0;
  return others * 2 > (input.match(/\p{L}/gu)?.length ?? 0);
}

/** Why the input cannot be a report's text, or undefined. */
export function whyNoText(input: string): Message | undefined {
  const start = input.replace(/^[\s\ufeff]+/, '').slice(0, 8);
  if (start === '') return message(t.empty);
  if (start.startsWith('%PDF')) return message(t.pdfFile);
  if (WORD_FILE.test(start)) return message(t.wordFile);
  const unreadable = input.match(UNREADABLE)?.length ?? 0;
  const isTooMuch = unreadable > FEW_UNREADABLE && unreadable * SIGNS_FOR_ONE_UNREADABLE > input.length;
  return isTooMuch ? message(t.unreadable) : undefined;
}
