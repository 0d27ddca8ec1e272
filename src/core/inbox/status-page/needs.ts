// What is needed: vacant places, issues that nobody leads, and the dates ahead.
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { sayIn } from '../../base/messages/text';
import { namedIssue, ourIssues, partsByIssue, coverStateOf } from '../../coverage/who-covers-what/parts';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { vacantSeats } from '../home/figures';
import { sorted, type PublishObstacle } from './may-be-said';
import type { GatheredContent } from './model';

const MOST_ISSUES = 12;
const MOST_DATES = 8;
const DAY = 10;
const OVER: readonly string[] = ['done', 'dropped'];

function vacancies(book: Book, { language }: Context, whyNot: PublishObstacle): readonly string[] {
  const say = sayIn(language);
  const groups = vacantSeats(book)
    .map(({ row, empty }) => ({ name: row.name, empty }))
    .filter(({ name }) => !whyNot(name));
  if (groups.length === 0) return [];
  const names = groups.map(({ name, empty }) => (empty > 1 ? `${name} (${empty})` : name));
  return [say(t.vacancies, { count: groups.length, groups: names.join(', ') })];
}

function unled(book: Book, { language }: Context, whyNot: PublishObstacle): readonly string[] {
  const parts = partsByIssue(book);
  const issues = ourIssues(book).filter(({ id }) => coverStateOf(parts.get(id) ?? []) === 'gap');
  const names = issues.map(({ id }) => namedIssue(book, id, language).name).filter((name) => !whyNot(name));
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_ISSUES).join(', ');
  const more = issues.length - Math.min(names.length, MOST_ISSUES);
  return [sayIn(language)(t.noLead, { count: issues.length, issues: shown, more })];
}

/** Reads WG, ISS, COV, TIM, MEM and ORG. */
export function needsSection(book: Book, context: Context, whyNot: PublishObstacle): GatheredContent {
  const { language } = context;
  const nameOf = ({ milestone }: { readonly milestone: string }) => milestoneInWords(milestone, language);
  const ahead = book
    .rows('TIM')
    .filter(({ due, status }) => due.slice(0, DAY) >= today(context) && !OVER.includes(status))
    .sort((one, other) => one.due.localeCompare(other.due))
    .slice(0, MOST_DATES);
  const { said, leftOut } = sorted(ahead, nameOf, (row) => whyNot(row.milestone));
  const table = {
    heads: [t.day, t.what].map((head) => head[language]),
    rows: said.map((row) => [dateInWords(row.due.slice(0, DAY), language), nameOf(row)]),
  };
  return {
    content: {
      paragraphs: [...vacancies(book, context, whyNot), ...unled(book, context, whyNot)],
      tables: [table],
    },
    leftOut,
  };
}
