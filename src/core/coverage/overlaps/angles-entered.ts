// The angles that the workgroups of a pair entered in Who covers what for the issues of both.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Angles } from './settling';
import { SIDES } from './pending-decisions';

type Submission = Pick<RowOf<'SUB'>, 'mainIssue' | 'issues' | 'workgroup'>;

/** Issues of both; those that the comparison found, else those that both name. */
export function sharedIssues(
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
 * Each side's angle on the issues of the pair, '' where its workgroup gave none, or gave several: one cannot tell which
 * is meant. One workgroup has no two angles of the same words.
 */
export function coveredAngles(book: Book, row: RowOf<'OVL'>): Angles {
  const [first, second] = SIDES.map((side) => book.find('SUB', row[side]));
  if (!first || !second || first.workgroup === second.workgroup) return NONE;
  const issues = sharedIssues(row, first, second);
  const angleOf = ({ workgroup }: Submission): string => {
    const rows = book.rows('COV').filter((one) => one.workgroup === workgroup && issues.includes(one.issue));
    const given = new Set(rows.map(({ angle }) => angle.trim()).filter((angle) => angle !== ''));
    const [only = '', ...more] = workgroup === '' ? [] : given;
    return more.length > 0 ? '' : only;
  };
  return { first: angleOf(first), second: angleOf(second) };
}
