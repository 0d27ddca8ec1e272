// Finds the coalition's own organizations and submissions in the list of a summary, surely or perhaps.
import type { RowOf } from '../../workbook/records/rows';
import { nameKey } from '../../base/text/name-key';
import { codeKey } from './codes';
import { organizationMatcher, type Match } from './organization-match';
import { matchSubmissions, type ListedSubmitter } from './submission-match';
import type { PrintedName } from './printed-names';
import type { StakeholderSummary } from './parse-summary';
import type { Submitter } from './submitters';

/** What somebody said of doubtful lines of the list. */
export type Answers = readonly {
  readonly code: string;
  /** '' when it was asked which submission stands behind the code. */
  readonly printed: string;
  /** Id of an organization or a submission; '' for none of ours. */
  readonly is: string;
}[];

/** A printed name that may be one of several organizations. */
export interface DoubtfulName {
  readonly code: string;
  readonly printed: string;
  readonly ids: readonly string[];
}

export interface OwnSubmitters {
  /** Id of the submission behind each code. */
  readonly submissions: ReadonlyMap<string, string>;
  /** Ids of the organizations of the workbook behind each code. */
  readonly organizations: ReadonlyMap<string, readonly string[]>;
  /** Codes under which an organization submitted by itself. */
  readonly alone: ReadonlySet<string>;
  readonly doubtfulNames: readonly DoubtfulName[];
  readonly doubtfulCodes: readonly { readonly code: string; readonly ids: readonly string[] }[];
  /** What answers add to organizations: other names by id. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

interface Sheets {
  readonly organizations: readonly RowOf<'ORG'>[];
  readonly submissions: readonly RowOf<'SUB'>[];
}

const answerKey = (code: string, printed: string): string =>
  printed === '' ? `code ${codeKey(code)}` : `name ${nameKey(printed)}`;

/** Codes that only notes have stand for an organization whose line could not be read. */
const withUnknown = ({ submitters, unknownCodes }: StakeholderSummary): readonly Submitter[] => [
  ...submitters,
  ...unknownCodes
    .filter(({ code }) => !/^JS\d/.test(code))
    .map(({ code }) => ({ code, isJoint: false, names: [{ name: code, otherReadings: [], acronym: '' }] })),
];

/** A short form alone is not enough: others have the same one. A name that people gave is. */
function sureOf(match: Match, { name }: PrintedName, rows: ReadonlyMap<string, RowOf<'ORG'>>) {
  if (match.kind !== 'one') return match;
  const row = rows.get(match.id);
  const key = nameKey(name);
  const isNamed = row && [row.name, ...row.aliases].some((one) => nameKey(one) === key);
  return !isNamed && row && nameKey(row.acronym) === key
    ? { kind: 'perhaps' as const, ids: [match.id] }
    : match;
}

interface NamesFound {
  readonly listed: readonly ListedSubmitter[];
  readonly doubtful: readonly DoubtfulName[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

function findNames(
  submitters: readonly Submitter[],
  { organizations }: Sheets,
  answers: ReadonlyMap<string, string>,
): NamesFound {
  const rows = new Map(organizations.map((row) => [row.id, row]));
  const { match } = organizationMatcher(organizations);
  const doubtful = new Map<string, DoubtfulName>();
  const aliases = new Map<string, string[]>();
  const idOf = (printed: PrintedName, code: string): string => {
    const answer = answers.get(answerKey(code, printed.name));
    const found = sureOf(match(printed, code), printed, rows);
    if (answer === undefined || found.kind === 'one') {
      if (found.kind === 'one') return found.id;
      if (found.kind === 'perhaps')
        doubtful.set(nameKey(printed.name), { code, printed: printed.name, ids: found.ids });
      return '';
    }
    const known = aliases.get(answer) ?? [];
    if (answer !== '' && !known.includes(printed.name)) aliases.set(answer, [...known, printed.name]);
    return answer;
  };
  const listed = submitters.map(({ code, isJoint, names }): ListedSubmitter => {
    const ids = names.map((name) => idOf(name, isJoint ? '' : code));
    const found = [...new Set(ids.filter((id) => id !== ''))];
    return { code, isJoint, size: names.length, organizations: found, lead: ids[0] ?? '' };
  });
  return { listed, doubtful: [...doubtful.values()], aliases };
}

/** What was answered about codes, before what the workbook finds by itself. */
function codesFound(
  found: ReadonlyMap<string, Match>,
  listed: readonly ListedSubmitter[],
  answers: ReadonlyMap<string, string>,
): Pick<OwnSubmitters, 'submissions' | 'doubtfulCodes'> {
  const submissions = new Map<string, string>();
  const doubtfulCodes: { code: string; ids: readonly string[] }[] = [];
  for (const { code } of listed) {
    const answer = answers.get(answerKey(code, ''));
    const match = found.get(code);
    if (answer !== undefined && answer !== '') submissions.set(code, answer);
    else if (match?.kind === 'one' && answer === undefined) submissions.set(code, match.id);
    else if (match?.kind === 'perhaps' && answer === undefined) doubtfulCodes.push({ code, ids: match.ids });
  }
  return { submissions, doubtfulCodes };
}

/** Finds our own among the submitters of a summary. `answers` say what doubtful lines mean. */
export function findOwnSubmitters(
  summary: StakeholderSummary,
  sheets: Sheets,
  answers: Answers,
): OwnSubmitters {
  const said = new Map(answers.map(({ code, printed, is }) => [answerKey(code, printed), is]));
  const { listed, doubtful, aliases } = findNames(withUnknown(summary), sheets, said);
  const answered = new Set([...said.values()]);
  const open = sheets.submissions.filter(({ id }) => !answered.has(id));
  const matches = matchSubmissions(open, listed);
  const codes = codesFound(matches, listed, said);
  const byId = new Map(sheets.submissions.map((row) => [row.id, row]));
  const organizations = new Map(
    listed.map(({ code, organizations: ids }) => {
      const own = byId.get(codes.submissions.get(code) ?? '');
      const all = own ? [...ids, own.leadOrganization, ...own.coSubmitters] : ids;
      return [code, [...new Set(all.filter((id) => id !== ''))]] as const;
    }),
  );
  return {
    ...codes,
    organizations,
    alone: new Set(listed.flatMap(({ code, isJoint }) => (isJoint ? [] : [code]))),
    doubtfulNames: doubtful,
    aliases,
  };
}
