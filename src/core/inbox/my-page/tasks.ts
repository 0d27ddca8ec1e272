// What the person has to do, follow and keep an eye on: tasks, next steps, old ratings and milestones.
import { dueAt, dueOn, NO_DAY, onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';
import { openToDos } from '../late/open-to-dos';
import { toDosOf } from '../weekly-summary/items';
import { endorsementsAskedFor } from '../../coverage/overlaps/decision/tasks';
import { handedOverIn } from '../../follow-up/division/task-text';
import { dueNext, followersOf, inNumberOrder } from '../../follow-up/progress/which';
import { numberOf } from '../../follow-up/progress/show';
import { issueAskedAbout } from '../../coverage/who-covers-what/plan-yield';
import { isStale, ratingsByRecommendation } from '../../follow-up/progress/latest-ratings';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { passedMilestones } from '../../cycle/timeline/before-start';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { dateInWords } from '../../base/dates/words';
import * as myPageText from '../../words/inbox/my-page';

type DoneIn = ReturnType<typeof onItsRow> & Pick<MyPageLine, 'dialog'>;

/**
 * Whether to lead on an issue is answered in the panel of that issue, whether to take over in the window that divides
 * recommendations; to endorse is done in its own; the rest on its row.
 */
function doneIn(book: Book, task: RowOf<'ACT'>): DoneIn {
  const { id, what } = task;
  if (handedOverIn(book, task)) return { ...onItsRow('ACT', id), dialog: 'division', input: { task: id } };
  const issue = issueAskedAbout(book, what);
  const [pair] = endorsementsAskedFor(book, what);
  if (pair)
    return { ...onItsRow('ACT', id), panel: 'endorse', input: { submission: pair.other, instead: pair.own } };
  return { ...onItsRow('ACT', id), ...(issue !== '' && { panel: 'who-covers-what', input: { issue } }) };
}

/** The person's open tasks, and those of the workgroups they co-chair that nobody has taken. */
export const toDoLines = (reading: MyPageContext): readonly MyPageLine[] =>
  toDosOf(openToDos(reading.book), reading.person.person, reading.coChairs).map((task) => ({
    ...doneIn(reading.book, task),
    title: task.what,
    ...dueOn(task.due, reading),
    detail: task.workgroup === '' ? '' : reading.book.labelOf('WG', task.workgroup),
  }));

/** Whether a workgroup of the person follows it. */
export const isOurs = (row: RowOf<'REC'>, { workgroups }: MyPageContext): boolean =>
  followersOf(row).some((id) => workgroups.includes(id));

/** With its review, which need not be the latest. */
const forRow = ({ id, cycle }: RowOf<'REC'>): MyPageLine['input'] => ({
  id,
  ...(cycle !== null && { cycle: String(cycle) }),
});

/** With a day first, the soonest before others; then those whose next step has no day. */
export function nextStepLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book } = reading;
  const undated = book
    .rows('REC')
    .filter(({ due, nextStep, withdrawn }) => due === '' && nextStep.trim() !== '' && !withdrawn);
  return [...dueNext(book), ...inNumberOrder(undated)]
    .filter((row) => isOurs(row, reading))
    .map((row) => ({
      sheet: 'REC',
      id: row.id,
      title: translateFor(reading, myPageText.numbered, {
        number: numberOf(row),
        step: row.nextStep.trim() || myPageText.noStep[reading.language],
      }),
      ...dueOn(row.due, reading),
      detail:
        row.agency.trim() === ''
          ? ''
          : translateFor(reading, myPageText.agency, { agency: row.agency.trim() }),
      link: '',
      panel: 'progress',
      input: forRow(row),
    }));
}

/** Recommendations of the person's workgroups of which all that was said is old, the oldest first. */
export function staleLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, language } = reading;
  const standings = ratingsByRecommendation(book, context);
  return inNumberOrder(book.rows('REC'))
    .flatMap((row) => {
      const said = standings.get(row.id);
      const newest = said?.current[0]?.row.date ?? '';
      return said && !row.withdrawn && isStale(said) && isOurs(row, reading) ? [{ row, newest }] : [];
    })
    .sort((x, y) => x.newest.localeCompare(y.newest))
    .map(({ row, newest }) => ({
      sheet: 'REC',
      id: row.id,
      title: translateFor(reading, myPageText.numbered, { number: numberOf(row), step: row.text }),
      when: translateFor(reading, myPageText.lastRated, { day: dateInWords(newest, language) }),
      state: 'none',
      detail: '',
      link: '',
      panel: 'record-progress',
      input: forRow(row),
    }));
}

/** A milestone that was typed as a day alone is due that day, whatever the hour. */
function milestoneLine({ id, milestone, due, timeZone }: RowOf<'TIM'>, reading: MyPageContext): MyPageLine {
  const isWholeDay = due.endsWith('T00:00');
  return {
    ...onItsRow('TIM', id),
    title: milestoneInWords(milestone, reading.language),
    ...(isWholeDay ? dueOn(due.slice(0, 10), reading) : dueAt(due, timeZone.trim(), reading)),
    detail: '',
  };
}

const openMilestones = ({ book }: MyPageContext): readonly RowOf<'TIM'>[] =>
  book
    .rows('TIM')
    .filter(({ status }) => (status || 'open') === 'open')
    .sort((x, y) => (x.due || '9').localeCompare(y.due || '9'));

const isUrgent = ({ state }: MyPageLine): boolean => state === 'late' || state === 'soon';

/** One's own milestones; those that nobody owns are for the coordinators, once they are urgent. */
export function milestoneLines(reading: MyPageContext): readonly MyPageLine[] {
  const { person } = reading;
  return openMilestones(reading).flatMap((row) => {
    const line = milestoneLine(row, reading);
    const isTheirs =
      row.owner === person.person || (person.isCoordinator && row.owner === '' && isUrgent(line));
    return isTheirs ? [line] : [];
  });
}

/** What was over before the cycle was started here, once for the coordinators, who mark all of it by one press. */
export function passedLines(reading: MyPageContext): readonly MyPageLine[] {
  const count = reading.person.isCoordinator ? passedMilestones(reading.book).length : 0;
  const title = translateFor(reading, myPageText.passedBefore, { count });
  return count === 0
    ? []
    : [{ sheet: 'TIM', id: '', title, ...NO_DAY, detail: '', link: '', panel: 'cycle', input: {} }];
}

const MOST_AHEAD = 3;

/** The coalition's next milestones, whoever sees to them. */
export const linesAhead = (reading: MyPageContext): readonly MyPageLine[] =>
  openMilestones(reading)
    .map((row) => milestoneLine(row, reading))
    .filter(({ state }) => state === 'soon' || state === 'later')
    .slice(0, MOST_AHEAD);
