// Which workgroup could lead an issue that nobody leads, and why: by what it writes, does, did and says that it works on.
import { meaningTable } from '../../language/meaning/kept-table';
import type { Book } from '../../workbook/records/book';
import { isAtWork, isUnderWay, onlyWorkgroup } from '../../workbook/records/this-cycle';
import type { Context } from '../../workbook/command/types';
import { createNearFinder } from '../issue-suggestions/nearest';
import { leadersIn, ourIssues, partsByIssue, themeOf, type IssuePart } from '../who-covers-what/parts';

/** What speaks for a workgroup, the strongest first. */
export const REASONS = ['writes', 'takes part', 'followed', 'scope', 'near', 'theme', 'only'] as const;
export type Reason = (typeof REASONS)[number];

/** Only a hint: a person has to look. */
const HINTS: readonly Reason[] = ['near', 'theme', 'only'];

export interface Proposal {
  /** Id. */
  readonly workgroup: string;
  readonly reason: Reason;
  /** A title, or words of its name and scope; '' for none. */
  readonly detail: string;
  /** How many texts, recommendations or issues speak for it. */
  readonly count: number;
  /** It may be taken up unseen: more than a hint, and for no other workgroup alike. */
  readonly isSure: boolean;
}

interface Sign {
  readonly issue: string;
  readonly workgroup: string;
  readonly reason: Reason;
  readonly detail: string;
  readonly amount: number;
}

const byTexts = (book: Book): Sign[] =>
  book
    .rows('SUB')
    .filter(isUnderWay)
    .flatMap(({ title, workgroup, mainIssue, issues }) =>
      [...new Set([mainIssue, ...issues])].map((issue) => ({
        ...{ issue, workgroup, reason: 'writes' as const, detail: title, amount: 1 },
      })),
    );

const byParts = (parts: ReadonlyMap<string, readonly IssuePart[]>): Sign[] =>
  [...parts].flatMap(([issue, all]) =>
    all.map(({ workgroup, part }) => ({
      ...{
        issue,
        workgroup,
        reason: 'takes part' as const,
        detail: '',
        amount: part === 'contributes' ? 2 : 1,
      },
    })),
  );

const byRecommendations = (book: Book): Sign[] =>
  book
    .rows('REC')
    .flatMap(({ issues, workgroup }) =>
      issues.map((issue) => ({ issue, workgroup, reason: 'followed' as const, detail: '', amount: 1 })),
    );

const MOST_OF_A_SCOPE = 20;
/**
 * A workgroup is about many issues. Of four coalitions whose scopes and leads another hand wrote this finds 48 right
 * leads by meaning, and three weak issues a workgroup 18, two of three right in both (docs/decisions/issue-suggestions.md).
 */
const NEAR_TO_A_SCOPE = { weakFrom: 1.2, weakUpTo: MOST_OF_A_SCOPE, onOneNeighbour: true };

function byScope(book: Book, context: Context): Sign[] {
  const find = createNearFinder(ourIssues(book), meaningTable(context));
  return book.rows('WG').flatMap(({ id, name, scope }) =>
    find(`${name}. ${scope}`, MOST_OF_A_SCOPE, NEAR_TO_A_SCOPE).map(
      ({ issue, isWeak, score, stand, words }) => ({
        ...{ issue, workgroup: id, detail: words.join(', ') },
        ...{ reason: isWeak ? ('near' as const) : ('scope' as const), amount: isWeak ? stand : score },
      }),
    ),
  );
}

/** The workgroup that leads most issues of a theme, for the others of the theme. */
function byTheme(book: Book, parts: ReadonlyMap<string, readonly IssuePart[]>): Sign[] {
  const rows = ourIssues(book).map((row) => ({ issue: row.id, theme: themeOf(row, 'en') }));
  const led = rows.flatMap(({ issue, theme }) =>
    leadersIn(parts.get(issue) ?? []).map(({ workgroup }) => ({ theme, workgroup })),
  );
  return rows.flatMap(({ issue, theme }) =>
    led
      .filter((one) => theme !== '' && one.theme === theme)
      .map(({ workgroup }) => ({ issue, workgroup, reason: 'theme' as const, detail: '', amount: 1 })),
  );
}

/** Where one workgroup is all that there is, it may lead what nothing else speaks for. */
function byBeingAlone(book: Book): Sign[] {
  const workgroup = onlyWorkgroup(book);
  if (workgroup === undefined) return [];
  return ourIssues(book).map(({ id }) => ({
    ...{ issue: id, workgroup, reason: 'only' as const, detail: '', amount: 1 },
  }));
}

interface Candidate {
  readonly workgroup: string;
  readonly first: Sign;
  readonly amount: number;
}

/** Of the signs of one reason: the workgroups with what speaks for each, the most first. */
function candidates(signs: readonly Sign[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const sign of signs) {
    const { workgroup, amount } = sign;
    const before = found.get(workgroup);
    found.set(workgroup, { workgroup, first: before?.first ?? sign, amount: (before?.amount ?? 0) + amount });
  }
  return [...found.values()].sort((one, other) => other.amount - one.amount);
}

function proposalFrom(signs: readonly Sign[]): Proposal | undefined {
  const reason = REASONS.find((one) => signs.some((sign) => sign.reason === one));
  if (!reason) return undefined;
  const [best, next] = candidates(signs.filter((sign) => sign.reason === reason));
  if (!best) return undefined;
  const isAlone = !next || next.amount < best.amount;
  return {
    ...{ workgroup: best.workgroup, reason, detail: best.first.detail },
    count: Math.round(best.amount),
    isSure: isAlone && !HINTS.includes(reason),
  };
}

/**
 * For each issue of the coalition that nobody leads, by its id, the workgroup at work that most speaks for; undefined
 * where nothing does. Reads ISS, COV, WG, SUB and REC.
 */
export function proposeLeads(book: Book, context: Context): ReadonlyMap<string, Proposal | undefined> {
  const parts = partsByIssue(book);
  const signs = [
    ...byTexts(book),
    ...byParts(parts),
    ...byRecommendations(book),
    ...byScope(book, context),
    ...byTheme(book, parts),
    ...byBeingAlone(book),
  ].filter(({ workgroup }) => isAtWork(book, workgroup));
  const open = ourIssues(book).filter(({ id }) => leadersIn(parts.get(id) ?? []).length === 0);
  return new Map(open.map(({ id }) => [id, proposalFrom(signs.filter(({ issue }) => issue === id))]));
}
