// What a letter to a workgroup says, as the Outbox keeps it until it goes out: once for all who get it, in the notes of the
// row to which the others point.
import type { RowOf } from '../../workbook/records/rows';
import type { Book } from '../../workbook/records/book';

export interface OutboxLetter {
  /** Ids of the workgroups whose people it goes to. */
  readonly groups: readonly string[];
  /** Levels of taking part that it is for; none where it goes to a list, or to some people by name. */
  readonly levels: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Of a role: who hands it over, '' where it is vacant, and who takes it on. */
  readonly from?: string;
  readonly to?: string;
}

type MailRow = RowOf<'OBX'>;

/** Those that may go to a whole workgroup. */
const TO_GROUPS: readonly string[] = ['letter', 'hand-over'];

const LETTER = 'letter: ';

/** In one line, so that other notes can stand beside it. */
export const letterAsNote = (letter: OutboxLetter): string => LETTER + JSON.stringify(letter);

const listIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the notes of a row keep; undefined where somebody took it away. */
function letterIn(notes: string): OutboxLetter | undefined {
  const line = notes.split('\n').find((one) => one.startsWith(LETTER));
  if (line === undefined) return undefined;
  try {
    const kept = JSON.parse(line.slice(LETTER.length)) as Readonly<Record<string, unknown>>;
    return {
      ...{ groups: listIn(kept['groups']), levels: listIn(kept['levels']) },
      ...{ subject: textIn(kept['subject']), text: textIn(kept['text']) },
      ...{ from: textIn(kept['from']), to: textIn(kept['to']) },
    };
  } catch {
    return undefined;
  }
}

/** The letter that a mail carries: its own, or that of the row to which it points. */
export const outboxLetter = (book: Book, { record, notes }: MailRow): OutboxLetter | undefined =>
  letterIn(notes) ?? letterIn(book.find('OBX', record)?.notes ?? '');

export interface LetterRow {
  readonly row: MailRow;
  readonly letter: OutboxLetter;
}

/** The rows that keep a letter to a whole workgroup, the newest last. */
export const outboxLetters = (book: Book): readonly LetterRow[] =>
  book.rows('OBX').flatMap((row) => {
    const letter = TO_GROUPS.includes(row.template) ? letterIn(row.notes) : undefined;
    return letter && letter.levels.length > 0 ? [{ row, letter }] : [];
  });
