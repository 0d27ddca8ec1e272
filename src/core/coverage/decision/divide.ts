// What follows when an issue is divided: each workgroup's angle in Who covers what, and a task for both.
import { message } from '../../messages/text';
import { coverageText } from '../messages';
import { SIDES } from '../turns';
import { submissionOf, union, type SettledPair, type Told } from './pair';
import { divideTasks, dropTasks, giveTasks } from './tasks';

/** Issues of both; those that the comparison found, else those that both name. */
function sharedIssues(pair: SettledPair): readonly string[] {
  if (pair.row.issues.length > 0) return pair.row.issues;
  const [first, second] = SIDES.map((side) => {
    const { mainIssue, issues } = submissionOf(pair, side);
    return union([mainIssue], issues);
  });
  return (first ?? []).filter((issue) => second?.includes(issue));
}

/** An angle is added to what stands there, never put in its place. */
const withAngle = (present: string, angle: string): string => {
  if (present.includes(angle)) return present;
  return present === '' ? angle : `${present}; ${angle}`;
};

export function divide(pair: SettledPair): Told {
  const { draft, angles } = pair;
  const issues = sharedIssues(pair);
  let rows = 0;
  for (const side of SIDES) {
    const { workgroup } = submissionOf(pair, side);
    const covered = draft
      .rows('COV')
      .filter((row) => row.workgroup === workgroup && workgroup !== '' && issues.includes(row.issue));
    for (const { id, angle } of covered) {
      draft.update('COV', id, { angle: withAngle(angle, angles[side]) });
      rows++;
    }
  }
  const tasks = giveTasks(pair, divideTasks(pair));
  return [
    rows > 0 ? message(coverageText.anglesWritten, { count: rows }) : message(coverageText.anglesNoted),
    ...(tasks > 0 ? [message(coverageText.tasksGiven, { count: tasks })] : []),
  ];
}

/** Drops the tasks; angles in Who covers what are for people to change, as others may count on them by now. */
export function undivide(pair: SettledPair): Told {
  dropTasks(pair, divideTasks(pair));
  return [message(coverageText.anglesStay)];
}
