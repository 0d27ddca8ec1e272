// A meeting while one writes down what it came to.
import type { MeetingToClose } from '../../../core/people/close-meeting/plan-close-meeting-form';
import type { CloseMeetingInput } from '../../../core/people/close-meeting/read-closing';
import { changedFields, openedWith, type EditedDraft } from '../../kit/changed-fields';

export interface TaskDraft {
  readonly what: string;
  readonly owner: string;
  readonly due: string;
}

interface Fields {
  /** Ids of people. */
  readonly attended: readonly string[];
  readonly decisions: string;
  readonly minutes: string;
  readonly tasks: readonly TaskDraft[];
  readonly next: string;
  readonly send: 'nobody' | 'invited' | 'group';
}

export type CloseMeetingDraft = EditedDraft<Fields>;

export const NO_TASK: TaskDraft = { what: '', owner: '', due: '' };

/** Until it is closed, who said yes counts as there; what stands on the sheet is remembered beside it. */
export function closeMeetingDraftOf({
  people,
  decisions,
  minutes,
  isClosed,
}: MeetingToClose): CloseMeetingDraft {
  const ticked = people.filter(({ attended }) => attended).map(({ id }) => id);
  const opened = openedWith<Fields>({
    ...{ attended: ticked, decisions, minutes, tasks: [NO_TASK], next: '' },
    send: 'invited',
  });
  const expected = people.filter(({ answer }) => answer === 'yes').map(({ id }) => id);
  return isClosed || ticked.length > 0 ? opened : { ...opened, attended: expected };
}

const wholeInput = (id: string, draft: Fields): CloseMeetingInput => ({
  id,
  attended: [...draft.attended],
  decisions: draft.decisions,
  minutes: draft.minutes,
  tasks: draft.tasks.filter(({ what, owner, due }) => `${what}${owner}${due}`.trim() !== ''),
  next: draft.next,
  send: draft.send,
});

/** What was changed, with what stood there; whom it goes to is said each time. */
export function closeMeetingInputOf(id: string, { opened, ...fields }: CloseMeetingDraft): CloseMeetingInput {
  const whole = wholeInput(id, fields);
  const { changes, was } = changedFields(whole, wholeInput(id, opened ?? fields));
  const held = Object.fromEntries(
    Object.entries(was).filter(([field]) => ['attended', 'decisions', 'minutes'].includes(field)),
  );
  return { ...changes, id, send: fields.send, was: held };
}
