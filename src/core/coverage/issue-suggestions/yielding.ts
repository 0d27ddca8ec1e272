// Where headings compete, UPR Info tags the more special one: the others score less.
import { foldedText } from '../../language/reading/words';
import { MERGED, YIELDING, YIELDS } from './evidence';
import { SUGGESTED_FROM, type FindableIssue, type Suggestion } from './suggestion';

/** The suggestions with the scores of those that yield to others lowered. Order and words stay. */
export function yielded(issues: readonly FindableIssue[], found: readonly Suggestion[]): Suggestion[] {
  const headings = new Map(issues.map(({ id, uprInfoIssue = '' }) => [id, foldedText(uprInfoIssue)]));
  const headingOf = ({ issue }: Suggestion): string => headings.get(issue) ?? '';
  const present = new Set(found.filter(({ score }) => score >= SUGGESTED_FROM).map(headingOf));
  const has = (heading: string): boolean => present.has(foldedText(heading));
  const merges = MERGED.groups.some(has) && MERGED.rights.filter(has).length >= MERGED.from;
  const lower = new Set(
    [
      ...YIELDS.filter(([, to]) => to.some(has)).map(([heading]) => heading),
      ...(merges ? MERGED.rights : []),
    ].map(foldedText),
  );
  return found.map((one) =>
    lower.has(headingOf(one)) && one.score < YIELDING.upTo
      ? { ...one, score: one.score * YIELDING.factor }
      : one,
  );
}
