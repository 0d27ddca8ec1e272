// What follows when an issue is divided: each workgroup's angle in Who covers what, and a task for both.
import { message } from '../../../base/messages/text';
import { sharedIssues } from '../angles-entered';
import { SIDES, type Side } from '../pending-decisions';
import { submissionOf, type SettledPair, type Consequences } from './pair';
import { divideTasks, dropTasks, giveTasks } from './tasks';
import { sheetSpec } from '../../../workbook/schema/sheets';
import * as overlapsText from '../../../words/coverage/overlaps';

/** An angle is added to what stands there, never put in its place. */
const withAngle = (present: string, angle: string): string => {
  if (present.includes(angle)) return present;
  return present === '' ? angle : `${present}; ${angle}`;
};

/** Writes the angle of a side wherever its workgroup covers a shared issue; answers in how many rows. */
function writeAngle(
  { draft, angles }: SettledPair,
  workgroup: string,
  issues: readonly string[],
  side: Side,
): number {
  const covered = draft
    .rows('COV')
    .filter((row) => row.workgroup === workgroup && workgroup !== '' && issues.includes(row.issue));
  for (const { id, angle } of covered) draft.update('COV', id, { angle: withAngle(angle, angles[side]) });
  return covered.length;
}

/** Where the angles stand, and whose stand nowhere but in the reason and the task. */
function writeAngles(pair: SettledPair): Consequences {
  const issues = sharedIssues(pair.row, submissionOf(pair, 'first'), submissionOf(pair, 'second'));
  const sides = SIDES.map((side) => {
    const { workgroup } = submissionOf(pair, side);
    return { workgroup, rows: writeAngle(pair, workgroup, issues, side) };
  });
  const count = sides.reduce((sum, { rows }) => sum + rows, 0);
  const tab = sheetSpec('COV').title;
  if (count === 0) return [message(overlapsText.anglesNoted, { tab })];
  const without = sides.filter(({ workgroup, rows }) => workgroup !== '' && rows === 0);
  return [
    message(overlapsText.anglesWritten, { count, tab }),
    ...without.map(({ workgroup }) =>
      message(overlapsText.angleWithoutRow, { side: pair.book.labelOf('WG', workgroup), tab }),
    ),
  ];
}

/** Writes each side's angle into Who covers what and gives both a task; answers what was done and what could not be. */
export function divide(pair: SettledPair): Consequences {
  const written = writeAngles(pair);
  const tasks = giveTasks(pair, divideTasks(pair));
  return [
    ...written,
    ...(tasks > 0 ? [message(overlapsText.tasksGiven, { count: tasks, tab: sheetSpec('ACT').title })] : []),
  ];
}

/** Drops the tasks; angles in Who covers what are for people to change, as others may count on them by now. */
export function undivide(pair: SettledPair): Consequences {
  dropTasks(pair, divideTasks(pair));
  return [message(overlapsText.anglesStay, { tab: sheetSpec('COV').title })];
}
