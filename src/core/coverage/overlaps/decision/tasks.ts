// What is left for people to do after a decision, as rows of To do that are never doubled.
import { foldedText } from '../../../language/reading/words';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import { SIDES, type Side } from './pending-decisions';
import { LANGUAGES, message, render } from '../../../base/messages/text';
import { sheetSpec } from '../../../workbook/schema/sheets';
import { inCell, submissionOf, type Consequences, type SettledPair, type Submission } from './settled-pair';
import * as overlapsText from '../../../words/coverage/overlaps';

interface Task {
  readonly workgroup: string;
  readonly what: string;
  /** Id of a person, '' for none. */
  readonly owner: string;
  /** `YYYY-MM-DD` or ''. */
  readonly due: string;
}

/** Who sees to it for a side: who agreed for it, else a co-chair of its workgroup. */
function ownerOf({ row, draft }: SettledPair, side: Side, workgroup: string): string {
  const { coChair1 = '', coChair2 = '' } = draft.find('WG', workgroup) ?? {};
  const agreed = side === 'first' ? row.decidedByFirst : row.decidedBySecond;
  return [coChair1, coChair2].includes(agreed) && agreed !== '' ? agreed : coChair1 || coChair2 || agreed;
}

const nameOf = ({ book }: SettledPair, workgroup: string): string =>
  workgroup === '' ? '' : book.labelOf('WG', workgroup);

const taskFor = (pair: SettledPair, side: Side, what: string, due: string): Task => {
  const { workgroup } = submissionOf(pair, side);
  return { workgroup, what, owner: ownerOf(pair, side, workgroup), due };
};

/** For both workgroups: write the joint submission, with the other. */
export function jointTasks(pair: SettledPair, joint: Submission): Task[] {
  const [first, second] = SIDES.map((side) => submissionOf(pair, side).workgroup);
  const sides = first === second ? SIDES.slice(0, 1) : SIDES;
  return sides.map((side) => {
    const other = nameOf(pair, (side === 'first' ? second : first) ?? '');
    const words = first === second || other === '' ? overlapsText.writeJoint : overlapsText.writeJointWith;
    return taskFor(
      pair,
      side,
      inCell(pair, words, { title: joint.title, workgroup: other }),
      joint.internalDue,
    );
  });
}

/** For the side that gives up its own text. */
export function endorseTask(pair: SettledPair, endorsing: Side): Task {
  const [own, other] = [
    submissionOf(pair, endorsing),
    submissionOf(pair, endorsing === 'first' ? 'second' : 'first'),
  ];
  const what = inCell(pair, overlapsText.endorseTask, { own: own.title, other: other.title });
  return taskFor(pair, endorsing, what, other.internalDue);
}

const wordsOfTask = (own: Pick<Submission, 'title'>, other: Pick<Submission, 'title'>): readonly string[] => {
  const asked = message(overlapsText.endorseTask, { own: own.title, other: other.title });
  return LANGUAGES.map((language) => foldedText(render(asked, language)));
};

const isOtherTask = (own: Submission, other: Submission, said: string): boolean =>
  !wordsOfTask(own, other).includes(said);

/** Open tasks to endorse the second submission in place of the first, by their words in any language. */
export function tasksToEndorse(
  book: Book,
  own: Pick<Submission, 'title' | 'workgroup'>,
  other: Pick<Submission, 'title'>,
): readonly RowOf<'ACT'>[] {
  const said = wordsOfTask(own, other);
  return book
    .rows('ACT')
    .filter(({ status, workgroup }) => (status || 'open') === 'open' && workgroup === own.workgroup)
    .filter(({ what }) => said.includes(foldedText(what)));
}

/** The submissions, own and other, of which a task asks that the first gives way to the second; at most one pair. */
export function endorsementsAskedFor(
  book: Book,
  what: string,
): readonly { readonly own: string; readonly other: string }[] {
  const said = foldedText(what);
  const starts = LANGUAGES.map((language) =>
    foldedText(overlapsText.endorseTask[language].split('{', 1)[0] ?? ''),
  );
  if (!starts.some((start) => said.startsWith(start))) return [];
  return book.rows('OVL').flatMap(({ first, second, decision }) => {
    const pair = { 'endorse-first': [second, first], 'endorse-second': [first, second] }[decision] ?? [];
    const [own, other] = pair.map((id) => book.find('SUB', id));
    if (!own || !other || isOtherTask(own, other, said)) return [];
    return [{ own: own.id, other: other.id }];
  });
}

/** For both sides: keep to the angle. */
export const divideTasks = (pair: SettledPair): Task[] =>
  SIDES.map((side) => {
    const { title, internalDue } = submissionOf(pair, side);
    return taskFor(
      pair,
      side,
      inCell(pair, overlapsText.divideTask, { title, angle: pair.angles[side] }),
      internalDue,
    );
  });

const like =
  ({ workgroup, what }: Task) =>
  (row: RowOf<'ACT'>): boolean =>
    row.workgroup === workgroup && foldedText(row.what) === foldedText(what);

/**
 * Puts the tasks on To do and says how many; one that is there already stays as it is, one that was dropped is open
 * again.
 */
export function giveTasks({ draft, context }: SettledPair, tasks: readonly Task[]): Consequences {
  let given = 0;
  for (const task of tasks) {
    const there = draft.rows('ACT').filter(like(task));
    if (there.some(({ status }) => status !== 'dropped')) continue;
    const [dropped] = there;
    if (dropped) draft.update('ACT', dropped.id, { status: 'open' });
    else draft.insert('ACT', context.newId('ACT'), { ...task, status: 'open' });
    given++;
  }
  return given > 0 ? [message(overlapsText.tasksGiven, { count: given, tab: sheetSpec('ACT').title })] : [];
}

/** Drops the tasks that are still open; what is done stays done. */
export function dropTasks({ draft }: SettledPair, tasks: readonly Task[]): void {
  for (const task of tasks) {
    for (const { id, status } of draft.rows('ACT').filter(like(task)))
      if (status === 'open') draft.update('ACT', id, { status: 'dropped' });
  }
}
