// Who takes part: workgroups with what they cover, and the organizations that agreed to be named. No person is named.
import { chartOf, type Chart } from '../../base/charts/chart';
import type { Count } from '../../base/charts/count';
import { message, render, sayIn, type Language } from '../../base/messages/text';
import { namedIssue, ourIssues, partsByIssue, type CoveragePart } from '../../coverage/who-covers-what/parts';
import * as c from '../../words/base/charts';
import * as home from '../../words/inbox/home';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import { countOf, figureOf, type Figure } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { groupsAtWork } from '../../workbook/records/this-cycle';
import { LEVEL_FIGURES } from '../home/figures';
import { LEAST_PEOPLE, sorted, type PublishObstacle } from './may-be-said';
import type { GatheredContent } from './model';

interface Group {
  readonly row: RowOf<'WG'>;
  readonly parts: readonly RowOf<'PAR'>[];
  readonly size: Count;
}

/** Who takes part, of the rows of a workgroup. */
export const TAKE_PART: Figure<[readonly RowOf<'PAR'>[]]> = {
  ...{ key: 'group.size', sheet: 'PAR', rule: t.figureRules.takePart },
  rows: (parts) => [...new Set(parts.map(({ person, organization }) => person || organization))],
};

/** Rows of Participation by workgroup, by the rule of the figures of levels. */
const groupOf =
  (book: Book) =>
  (row: RowOf<'WG'>): Group => {
    const parts = book
      .rows('PAR')
      .filter(({ workgroup, status }) => workgroup === row.id && status !== 'left');
    return { row, parts, size: countOf(TAKE_PART, parts) };
  };

const isLarge = ({ size }: Group): boolean => size >= LEAST_PEOPLE;

/** Only of workgroups that are large enough, and with no sum over them from which the others could be told. */
function levelsChart(groups: readonly Group[], language: Language): Chart | undefined {
  return chartOf(
    'people',
    {
      heads: LEVEL_FIGURES.map(({ label }) => label[language]),
      rows: groups.filter(isLarge).map(({ row, parts }) => ({
        name: row.name,
        values: LEVEL_FIGURES.map((figure) => countOf(figure, parts)),
      })),
      beside: message(t.byLevel, { least: LEAST_PEOPLE }),
      rules: [c.rules.level],
    },
    language,
  );
}

/** Names of the issues in which a workgroup has one of these parts. */
function issuesOf(book: Book, whyNot: PublishObstacle, language: Language) {
  const parts = partsByIssue(book);
  const named = ourIssues(book)
    .map(({ id }) => ({ parts: parts.get(id) ?? [], name: namedIssue(book, id, language).name }))
    .filter(({ name }) => !whyNot(name));
  return (workgroup: string, wanted: readonly CoveragePart[]): string =>
    named
      .filter((issue) => issue.parts.some((one) => one.workgroup === workgroup && wanted.includes(one.part)))
      .map(({ name }) => name)
      .join(', ');
}

/** Reads WG, PAR, MEM, ORG, COV and ISS. */
export function groupsSection(book: Book, { language }: Context, whyNot: PublishObstacle): GatheredContent {
  const { said, leftOut } = sorted(
    groupsAtWork(book),
    ({ name }) => name,
    ({ name }) => whyNot(name),
  );
  const groups = said.map(groupOf(book));
  const issues = issuesOf(book, whyNot, language);
  const few = message(t.because.fewPeople, { least: LEAST_PEOPLE });
  return {
    content: {
      tables: [
        {
          heads: [home.head.workgroup, t.people, t.leadsOn, t.worksOn].map((head) => head[language]),
          rows: groups.map((group) => [
            group.row.name,
            isLarge(group) ? String(group.size) : render(message(t.fewer, { least: LEAST_PEOPLE }), language),
            issues(group.row.id, ['leads']),
            issues(group.row.id, ['contributes']),
          ]),
        },
      ],
      charts: [levelsChart(groups, language)],
    },
    leftOut: [
      ...leftOut,
      ...groups.filter((group) => !isLarge(group)).map(({ row }) => ({ what: row.name, because: few })),
    ],
  };
}

/** Name with the acronym behind it. */
const inList = ({ name, acronym }: RowOf<'ORG'>): string =>
  acronym.trim() === '' || acronym === name ? name : `${name} (${acronym})`;

export const LISTED = figureOf<RowOf<'ORG'>>(
  'organizations.listed',
  'ORG',
  t.figureRules.listed,
  ({ listed }) => listed,
);

/** Reads ORG and MEM. */
export function organizationsSection(
  book: Book,
  { language }: Context,
  whyNot: PublishObstacle,
): GatheredContent {
  const say = sayIn(language);
  const rows = book.rows('ORG').filter(({ name }) => name.trim() !== '');
  const { said, leftOut } = sorted(
    rows,
    ({ name }) => name,
    (row) => (row.listed ? whyNot(inList(row)) : message(t.because.notListedOrganization)),
  );
  const names = said.map(inList).sort((one, other) => one.localeCompare(other, language));
  const more = leftOut.length > 0 ? 'yes' : 'other';
  if (names.length === 0) return { content: {}, leftOut };
  return {
    content: {
      paragraphs: [say(t.listedOnly, { count: countOf(LISTED, said), more })],
      points: names.map((text) => ({ text, link: '' })),
    },
    leftOut,
  };
}
