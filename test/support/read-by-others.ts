// Files that leave the workbook, read by kept readers of others: what one of them refuses, somebody's program refuses too.
import { HtmlValidate, type Report } from 'html-validate';
import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import { calendarFaults } from './calendar-rules';

/** What is wrong with a calendar file: by a reader of others, then by the rules that it lets pass. */
export function faultsOfCalendar(file: string): readonly string[] {
  try {
    for (const one of new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(one);
      // Dates are read when they are asked for.
      if (!(event.endDate.compare(event.startDate) > 0)) return ['it ends before it begins'];
    }
  } catch (fault) {
    return [`not read: ${String(fault)}`];
  }
  return calendarFaults(file);
}

const ONCE = ['from', 'date', 'message-id', 'mime-version', 'subject', 'to'];

/** What RFC 5322 and 2045 ask of a message that readers let pass. */
function rulesOfMail(source: string, { headers }: Email): readonly string[] {
  const count = (name: string): number => headers.filter(({ key }) => key === name).length;
  const boundaries = [...source.matchAll(/boundary="([^"]*)"/g)].map(([, name = '']) => name);
  return [
    ...ONCE.filter((name) => count(name) !== 1).map((name) => `${name} stands ${String(count(name))} times`),
    ...boundaries
      .filter((name) => !source.includes(`\r\n--${name}--`))
      .map((name) => `${name} is not closed`),
    ...(/[^\t\r\n -~]/.test(source) ? ['bytes that are not ASCII'] : []),
    ...(/(?<!\r)\n|\r(?!\n)/.test(source) ? ['a line that does not end in CR LF'] : []),
    ...source.split('\r\n').flatMap((line) => (line.length > 998 ? ['a line that is too long'] : [])),
  ];
}

export interface ReadMail {
  readonly mail: Email;
  readonly faults: readonly string[];
}

const DECODER = new TextDecoder('utf-8', { fatal: true });
const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : DECODER.decode(content);

/** A message with what is wrong with it, its HTML and its calendar files. */
export async function readMail(source: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(source);
  const calendars = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar');
  return {
    mail,
    faults: [
      ...rulesOfMail(source, mail),
      ...((mail.text ?? '') === '' ? ['no plain text'] : []),
      ...(mail.html === undefined ? [] : await faultsOfHtml(mail.html)),
      ...calendars.flatMap(({ content, method }) => {
        // It gives texts with line feeds alone.
        const file = textOf(content).replace(/\r?\n/g, '\r\n');
        const isSame = file.includes(`METHOD:${method ?? 'none'}\r\n`);
        return [
          ...faultsOfCalendar(file),
          ...(file.includes('\uFFFD') ? ['letters are lost'] : []),
          ...(isSame ? [] : [`another METHOD than ${method ?? 'none'}`]),
        ];
      }),
    ],
  };
}

/** Mails have no style sheet: their readers drop it. */
const HTML = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

const told = ({ results }: Report): readonly string[] =>
  results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );

/** What is wrong with a page, or a part of one as mails have it. */
export const faultsOfHtml = async (html: string): Promise<readonly string[]> =>
  told(await HTML.validateString(html));
