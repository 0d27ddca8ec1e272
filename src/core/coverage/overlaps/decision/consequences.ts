// What each decision leads to, and how that is taken back: an endorsement, an issue that is divided by angle, a merge.
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import type { Angles, Decision } from './settling';
import { SIDES, type Side } from './pending-decisions';
import { today } from '../../../base/dates/zones';
import { message, type Message } from '../../../base/messages/text';
import { inCell, submissionOf, type SettledPair, type Consequences, type Submission } from './settled-pair';
import { dropTasks, endorseTask, giveTasks, divideTasks } from './tasks';
import { sheetSpec } from '../../../workbook/schema/sheets';
import * as overlapsText from '../../../words/coverage/overlaps';
import { merge, unmerge } from './merge';

/** Issues of both; those that the comparison found, else those that both name. */
function sharedIssues(
  { issues }: Pick<RowOf<'OVL'>, 'issues'>,
  first: Submission,
  second: Submission,
): readonly string[] {
  if (issues.length > 0) return issues;
  const named = ({ mainIssue, issues: more }: Submission) => new Set([mainIssue, ...more]);
  const others = named(second);
  return [...named(first)].filter((issue) => issue !== '' && others.has(issue));
}

const NONE: Angles = { first: '', second: '' };

/**
 * Each side's angle where it is the one that its workgroup takes on each issue of the pair; '' where it gave none on one
 * of them, or several: then one cannot tell which is meant. One workgroup has no two angles of the same words.
 */
export function coveredAngles(book: Book, row: RowOf<'OVL'>): Angles {
  const [first, second] = SIDES.map((side) => book.find('SUB', row[side]));
  if (!first || !second || first.workgroup === second.workgroup) return NONE;
  const anglesOn = (issue: string, workgroup: string): readonly string[] => {
    const rows = book.rows('COV').filter((one) => one.workgroup === workgroup && one.issue === issue);
    return rows.length === 0 || workgroup === '' ? [''] : rows.map(({ angle }) => angle.trim());
  };
  const issues = sharedIssues(row, first, second);
  const angleOf = ({ workgroup }: Submission): string => {
    const [only = '', ...more] = new Set(issues.flatMap((issue) => anglesOn(issue, workgroup)));
    return more.length > 0 ? '' : only;
  };
  return { first: angleOf(first), second: angleOf(second) };
}

const endorsingSide = ({ decision }: SettledPair): Side =>
  decision === 'endorse-first' ? 'second' : 'first';

/** The note without its date, by which it is found again. */
function noteStart(pair: SettledPair): string {
  const endorsing = endorsingSide(pair);
  const own = submissionOf(pair, endorsing).title;
  const other = submissionOf(pair, endorsing === 'first' ? 'second' : 'first').title;
  return inCell(pair, overlapsText.endorsementNote, { own, other });
}

/** Notes on both submissions which one endorses the other, once, and gives the endorsing side its task. */
function endorse(pair: SettledPair): Consequences {
  const { draft, context } = pair;
  const note = noteStart(pair);
  for (const side of SIDES) {
    const { id, notes } = submissionOf(pair, side);
    if (notes.includes(note)) continue;
    const line = `${note} (${today(context)})`;
    draft.update('SUB', id, { notes: notes === '' ? line : `${notes}\n${line}` });
  }
  return giveTasks(pair, [endorseTask(pair, endorsingSide(pair))]);
}

/** Takes the note off both, where it still stands as a line of its own, and drops the task. */
function unendorse(pair: SettledPair): Consequences {
  const note = noteStart(pair);
  const isOurs = (line: string): boolean =>
    line.startsWith(`${note} (`) && /^\(\d{4}-\d{2}-\d{2}\)$/.test(line.slice(note.length + 1));
  for (const side of SIDES) {
    const { id, notes } = submissionOf(pair, side);
    const left = notes.split('\n').filter((line) => !isOurs(line));
    pair.draft.update('SUB', id, { notes: left.join('\n') });
  }
  dropTasks(pair, [endorseTask(pair, endorsingSide(pair))]);
  return [];
}

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
function divide(pair: SettledPair): Consequences {
  return [...writeAngles(pair), ...giveTasks(pair, divideTasks(pair))];
}

/** Drops the tasks; angles in Who covers what are for people to change, as others may count on them by now. */
function undivide(pair: SettledPair): Consequences {
  dropTasks(pair, divideTasks(pair));
  return [message(overlapsText.anglesStay, { tab: sheetSpec('COV').title })];
}

interface Consequence {
  follow(pair: SettledPair): Consequences;
  takeBack(pair: SettledPair): Consequences;
}

const NOTHING: Consequence = { follow: () => [], takeBack: () => [] };

/**
 * Changes what follows from a decision (carried out twice, it changes nothing more), or takes it back as far as nobody
 * has worked on it; says what was done and what stays.
 */
export const CONSEQUENCES: Readonly<Record<Decision, Consequence>> = {
  open: NOTHING,
  keep: NOTHING,
  merge: { follow: merge, takeBack: unmerge },
  'endorse-first': { follow: endorse, takeBack: unendorse },
  'endorse-second': { follow: endorse, takeBack: unendorse },
  divide: { follow: divide, takeBack: undivide },
};

const SENT = new Set(['uploaded', 'received']);

/** Why two submissions cannot be settled like this, if so. */
export function impossible(decision: Decision, first: Submission, second: Submission): Message | undefined {
  if (decision === 'open' || decision === 'keep') return undefined;
  const sides = [first, second];
  const earlier = sides.find(({ cycle }) => cycle !== '');
  if (earlier) return message(overlapsText.onlyKeepEarlier, { title: earlier.title, cycle: earlier.cycle });
  const withdrawn = sides.find(({ status }) => status === 'withdrawn');
  if (withdrawn) return message(overlapsText.isWithdrawn, { title: withdrawn.title });
  const givesUp = { merge: SIDES, 'endorse-first': ['second'], 'endorse-second': ['first'], divide: [] };
  const sent = sides.find(
    ({ status }, at) => SENT.has(status) && givesUp[decision].some((side) => side === SIDES[at]),
  );
  return sent && message(overlapsText.isSent, { title: sent.title });
}
