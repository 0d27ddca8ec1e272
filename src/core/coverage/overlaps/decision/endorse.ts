// What follows when one submission endorses the other: a task for the one that gives up its text, and a note on both.
import { message } from '../../../base/messages/text';
import { today } from '../overlap-settings';
import { SIDES, type Side } from '../pending-decisions';
import { inCell, submissionOf, type SettledPair, type Consequences } from './pair';
import { dropTasks, endorseTask, giveTasks } from './tasks';
import { sheetSpec } from '../../../workbook/schema/sheets';
import * as overlapsText from '../../../words/coverage/overlaps';

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
export function endorse(pair: SettledPair): Consequences {
  const { draft, context } = pair;
  const note = noteStart(pair);
  for (const side of SIDES) {
    const { id, notes } = submissionOf(pair, side);
    if (notes.includes(note)) continue;
    const line = `${note} (${today(context)})`;
    draft.update('SUB', id, { notes: notes === '' ? line : `${notes}\n${line}` });
  }
  const tasks = giveTasks(pair, [endorseTask(pair, endorsingSide(pair))]);
  return tasks > 0 ? [message(overlapsText.tasksGiven, { count: tasks, tab: sheetSpec('ACT').title })] : [];
}

/** Takes the note off both, where it still stands as a line of its own, and drops the task. */
export function unendorse(pair: SettledPair): Consequences {
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
