// What is needed: vacant places, issues that nobody leads, and the dates ahead.
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { sayIn } from '../../base/messages/text';
import { issuesWithParts, LEAD_FIGURES } from '../../coverage/who-covers-what/lead-figures';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { VACANT_FIGURES, vacantSeats } from '../home/figures';
import { sorted, type PublishObstacle } from './may-be-said';
import type { GatheredContent } from './model';

const MOST_ISSUES = 12;
const MOST_DATES = 8;
const DAY = 10;
const OVER: readonly string[] = ['done', 'dropped'];

function vacancies(book: Book, { language }: Context, whyNot: PublishObstacle): readonly string[] {
  const say = sayIn(language);
  const groups = vacantSeats(book).filter(({ row }) => !whyNot(row.name));
  if (groups.length === 0) return [];
  const names = groups.map((group) => {
    const empty = countOf(VACANT_FIGURES.seats, [group]);
    return empty > 1 ? `${group.row.name} (${empty})` : group.row.name;
  });
  return [say(t.vacancies, { count: countOf(VACANT_FIGURES.groups, groups), groups: names.join(', ') })];
}

function unled(book: Book, { language }: Context, whyNot: PublishObstacle): readonly string[] {
  const all = issuesWithParts(book);
  const names = LEAD_FIGURES.noLead
    .rows(all)
    .map(({ issue }) => namedIssue(book, issue.id, language).name)
    .filter((name) => !whyNot(name));
  if (names.length === 0) return [];
  const count = countOf(LEAD_FIGURES.noLead, all);
  const more = count - Math.min(names.length, MOST_ISSUES);
  return [sayIn(language)(t.noLead, { count, issues: names.slice(0, MOST_ISSUES).join(', '), more })];
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
