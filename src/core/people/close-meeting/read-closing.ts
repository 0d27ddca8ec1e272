// What somebody wrote of a meeting that took place, checked: who was there, tasks with owner and day, when it goes on.
import * as z from 'zod/mini';
import { isDate, isDateTime } from '../../base/dates/formats';
import { toInstant, toWallClock } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { heldBefore } from '../../workbook/command/changed-fields';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink, resolveLinks } from '../../workbook/records/links';
import type { MeetingFacts } from '../meetings/meeting-times';
import type { AgreedTask } from './minutes-letter';
import * as closeText from '../../words/people/close-meeting';

const MOST_TEXT = 20_000;
const MOST_NAME = 300;

export const closeInput = z.object({
  /** Of the meeting. */
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  /** All who were there, by id or name. What is left out stays as it is. */
  attended: z.optional(z.array(z.string().check(z.maxLength(MOST_NAME))).check(z.maxLength(3000))),
  minutes: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  /** One a line. */
  decisions: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  /** Tasks that come along; those of the same words that are there are kept up to date. */
  tasks: z.optional(
    z
      .array(
        z.object({
          what: z.string().check(z.maxLength(500)),
          /** Id or name. */
          owner: z.optional(z.string().check(z.maxLength(MOST_NAME))),
          /** YYYY-MM-DD */
          due: z.optional(z.string().check(z.maxLength(40))),
        }),
      )
      .check(z.maxLength(100)),
  ),
  /** When it goes on: `YYYY-MM-DDTHH:MM` by the meeting's clock. */
  next: z.optional(z.string().check(z.maxLength(40))),
  /** Who gets what was decided by mail; nobody when left out. */
  send: z.optional(z.enum(['nobody', 'invited', 'group'])),
  was: heldBefore,
});
export type CloseMeetingInput = z.infer<typeof closeInput>;

/** The tasks with owners as ids, each thing once; fails on a name that nobody has and on what is no day. */
function readTasks(
  book: Book,
  given: NonNullable<CloseMeetingInput['tasks']>,
): Outcome<readonly AgreedTask[]> {
  const tasks = new Map<string, AgreedTask>();
  for (const { what: written, owner: name = '', due: day = '' } of given) {
    const [what, due] = [written.replace(/\s+/g, ' ').trim(), day.trim()];
    if (what === '' && name.trim() === '' && due === '') continue;
    if (what === '') return failure(message(closeText.taskWithoutWords));
    const owner = resolveLink(book, ['MEM'], name);
    if (!owner.ok) return owner;
    if (due !== '' && !isDate(due)) return failure(message(closeText.badDay, { title: what, value: due }));
    tasks.set(foldText(what), { what, owner: owner.value, due });
  }
  return success([...tasks.values()]);
}

/** When it goes on, as the sheet holds it; '' for nothing said. */
function readNext(typed: string, { row, times }: MeetingFacts, { now }: Context): Outcome<string> {
  const start = typed.trim().replace(' ', 'T');
  if (start === '') return success('');
  if (!isDateTime(start)) return failure(message(closeText.badNext, { value: start }));
  const instant = toInstant(start, times.zone);
  return instant > now
    ? success(toWallClock(instant, times.zone))
    : failure(message(closeText.nextIsPast, { title: row.title }));
}

export interface ReadClosing {
  /** Ids of people; undefined where nothing is said of it. */
  readonly attended: readonly string[] | undefined;
  readonly tasks: readonly AgreedTask[];
  readonly next: string;
}

export function readClosing(
  book: Book,
  input: CloseMeetingInput,
  facts: MeetingFacts,
  context: Context,
): Outcome<ReadClosing> {
  const attended = input.attended ? resolveLinks(book, ['MEM'], input.attended) : success(undefined);
  if (!attended.ok) return attended;
  const tasks = readTasks(book, input.tasks ?? []);
  if (!tasks.ok) return tasks;
  const next = readNext(input.next ?? '', facts, context);
  if (!next.ok) return next;
  return success({ attended: attended.value, tasks: tasks.value, next: next.value });
}
