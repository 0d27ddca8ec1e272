// Which submission of the coalition stands behind a code of the list: by the code itself, or by its organizations.
import { COMMON_KINDS, SUMMARY_KIND } from '../../submissions/kinds/kinds';
import type { RowOf } from '../../workbook/records/rows';
import { codeKey, codeParts } from './codes';
import type { Match } from './organization-match';

/** A line of the list with the organizations of the workbook that were found in it. */
export interface ListedSubmitter {
  readonly code: string;
  readonly isJoint: boolean;
  /** How many organizations it names. */
  readonly size: number;
  /** Ids; the first is the one that leads where it was found. */
  readonly organizations: readonly string[];
  readonly lead: string;
}

type Submission = Pick<RowOf<'SUB'>, 'id' | 'kind' | 'ohchrCode' | 'leadOrganization' | 'coSubmitters'>;

/** As printed, so that `js 9`, `JS09` and `JS9` are one code. */
const sameCode = (one: string, other: string): boolean => {
  const keys = new Set(codeParts(other).map(codeKey));
  return one.trim() !== '' && codeParts(one).some((part) => keys.has(codeKey(part)));
};

const organizationsOf = ({ leadOrganization, coSubmitters }: Submission): readonly string[] => [
  ...new Set([leadOrganization, ...coSubmitters].filter((id) => id !== '')),
];

const JOINT_KINDS: readonly string[] = [...COMMON_KINDS, SUMMARY_KIND];
/** A kind that was not filled in says nothing. */
const mayBe = (submission: Submission, isJoint: boolean): boolean => {
  const isAlone = organizationsOf(submission).length === 1;
  if (isJoint) return submission.kind !== 'individual';
  return submission.kind === 'individual' || (isAlone && !JOINT_KINDS.includes(submission.kind));
};

/** What decides whether a submission stands behind a code: shares of their organizations, 0 to 1 (docs/decisions/summaries.md). */
const SAME_SUBMISSION = {
  /** From here on it is the same when nothing else comes near. */
  sure: 0.6,
  /** From here on it is asked about; below it is another. */
  perhaps: 0.3,
  /** What comes closer than this to the best one is near. */
  near: 0.15,
  /** What it adds that the same organization leads. */
  sameLead: 0.1,
} as const;

/** Twice the organizations in common, to all of both; somewhat more where the same one leads. */
function agreement(submission: Submission, listed: ListedSubmitter): number {
  const own = organizationsOf(submission);
  const common = own.filter((id) => listed.organizations.includes(id)).length;
  if (common === 0) return 0;
  const lead =
    listed.lead !== '' && listed.lead === submission.leadOrganization ? SAME_SUBMISSION.sameLead : 0;
  return (2 * common) / (own.length + Math.max(listed.size, listed.organizations.length)) + lead;
}

interface Pair {
  readonly code: string;
  readonly id: string;
  readonly agrees: number;
}

/** Submissions whose code somebody typed. */
function byTypedCode(
  submissions: readonly Submission[],
  listed: readonly ListedSubmitter[],
): Map<string, Match> {
  const found = new Map<string, Match>();
  for (const { code } of listed) {
    const ids = submissions.filter(({ ohchrCode }) => sameCode(ohchrCode, code)).map(({ id }) => id);
    const [only] = ids;
    if (only !== undefined)
      found.set(code, ids.length === 1 ? { kind: 'one', id: only } : { kind: 'perhaps', ids });
  }
  return found;
}

/** Codes and submissions whose organizations agree enough, those that agree most first. */
const pairsOf = (submissions: readonly Submission[], listed: readonly ListedSubmitter[]): readonly Pair[] =>
  listed
    .flatMap((one) =>
      submissions
        .filter((submission) => mayBe(submission, one.isJoint))
        .map((submission) => ({
          code: one.code,
          id: submission.id,
          agrees: agreement(submission, one),
        })),
    )
    .filter(({ agrees }) => agrees >= SAME_SUBMISSION.perhaps)
    .sort((one, other) => other.agrees - one.agrees);

/**
 * For each code of the list the submission that stands behind it. A code that somebody typed decides; then, of the
 * submissions without a code, the one whose organizations agree most. Nothing is taken for sure when two agree alike.
 */
export function matchSubmissions(
  submissions: readonly Submission[],
  listed: readonly ListedSubmitter[],
): ReadonlyMap<string, Match> {
  const found = byTypedCode(submissions, listed);
  let pairs = pairsOf(
    submissions.filter(({ ohchrCode }) => ohchrCode.trim() === ''),
    listed.filter(({ code }) => !found.has(code)),
  );
  for (const pair of pairs) {
    if (pair.agrees < SAME_SUBMISSION.sure || !pairs.includes(pair)) continue;
    const others = pairs.filter(({ code, id }) => (code === pair.code) !== (id === pair.id));
    if (others.some(({ agrees }) => agrees > pair.agrees - SAME_SUBMISSION.near)) continue;
    found.set(pair.code, { kind: 'one', id: pair.id });
    pairs = pairs.filter(({ code, id }) => code !== pair.code && id !== pair.id);
  }
  for (const { code } of pairs)
    found.set(code, { kind: 'perhaps', ids: pairs.filter((one) => one.code === code).map(({ id }) => id) });
  return found;
}
