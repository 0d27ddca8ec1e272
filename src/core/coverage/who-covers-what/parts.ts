// Who has which part in an issue, from the rows of Who covers what, what that comes to (a gap, covered, or two lead),
// and how panels show it.
import { message, type Message, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { isAtWork } from '../../workbook/records/this-cycle';
import type { RowOf, NamedRow } from '../../workbook/records/rows';
import { themeOfHeading, themes } from '../../base/vocabulary/themes';
import { foldText } from '../../base/text/fold';
import { coverageParts, wordText, type KeyOf } from '../../base/vocabulary/words';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import type { Actor } from '../../workbook/records/people-roles';
import { issueName } from '../../workbook/records/issue-name';
import { mayActIn } from '../../workbook/rights/rights';
import { coChairsOf } from '../../people/joining/memberships';

export type CoveragePart = KeyOf<typeof coverageParts>;
/** gap: nobody leads; overlap: two or more workgroups lead. */
export type CoverState = 'gap' | 'overlap' | 'covered';

/** What one workgroup does on one issue. */
export interface IssuePart {
  /** Of Who covers what, the upper first; more than one when people wrote the same workgroup twice. */
  readonly rows: readonly RowOf<'COV'>[];
  readonly workgroup: string;
  readonly part: CoveragePart;
  readonly angle: string;
  /** Id, '' for none. */
  readonly person: string;
  /** Instant at which the workbook last changed the row; '' for one that was typed and not touched since. */
  readonly since: string;
}

const PARTS: readonly string[] = coverageParts.map(({ key }) => key);

const isPart = (part: string): part is CoveragePart => PARTS.includes(part);

const rankOf = ({ part }: RowOf<'COV'>): number => PARTS.indexOf(part);

const firstFilled = (texts: readonly string[]): string => texts.find((one) => one.trim() !== '') ?? '';

/** All rows of the workgroup on the issue, the upper first, those without a part among them. */
export const partRows = (book: Book, issue: string, workgroup: string): readonly RowOf<'COV'>[] =>
  book.rows('COV').filter((row) => row.issue === issue && row.workgroup === workgroup);

/** Several rows of one workgroup count as one: with the strongest part, and the first angle and person given. */
function partOf(rows: readonly RowOf<'COV'>[]): IssuePart | undefined {
  const strongest = rows
    .filter(({ part }) => isPart(part))
    .reduce<RowOf<'COV'> | undefined>(
      (best, row) => (best && rankOf(best) <= rankOf(row) ? best : row),
      undefined,
    );
  if (!strongest) return undefined;
  return {
    rows,
    workgroup: strongest.workgroup,
    part: strongest.part as CoveragePart,
    angle: firstFilled([strongest, ...rows].map(({ angle }) => angle)),
    person: firstFilled([strongest, ...rows].map(({ person }) => person)),
    since: strongest.updated,
  };
}

/**
 * The parts in each issue, by its id, those who lead first. Rows without a part, and of workgroups that are closed or
 * unknown, do not count.
 */
export function partsByIssue(book: Book): ReadonlyMap<string, readonly IssuePart[]> {
  const groups = new Map<string, RowOf<'COV'>[]>();
  for (const row of book.rows('COV')) {
    if (row.issue === '' || !isAtWork(book, row.workgroup)) continue;
    const key = `${row.issue} ${row.workgroup}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const found = new Map<string, IssuePart[]>();
  for (const rows of groups.values()) {
    const part = partOf(rows);
    const issue = rows[0]?.issue ?? '';
    if (part) found.set(issue, [...(found.get(issue) ?? []), part]);
  }
  for (const parts of found.values()) parts.sort((x, y) => PARTS.indexOf(x.part) - PARTS.indexOf(y.part));
  return found;
}

/**
 * The issues that concern the coalition, as the board shows them: all that have a name, but those that are marked as not
 * ours. One in which a workgroup has a part is ours whatever the cell says. Reads ISS and COV.
 */
export function ourIssues(book: Book): readonly RowOf<'ISS'>[] {
  const taken = new Set(book.rows('COV').flatMap(({ issue, part }) => (part === '' ? [] : [issue])));
  const isNamed = (id: string): boolean => id.startsWith('ISS-') && book.labelOf('ISS', id) !== id;
  return book.rows('ISS').filter(({ id, notOurs }) => isNamed(id) && (!notOurs || taken.has(id)));
}

/** The parts that lead the issue. */
export const leadersIn = (parts: readonly IssuePart[]): readonly IssuePart[] =>
  parts.filter(({ part }) => part === 'leads');

/** A gap when nobody leads, an overlap when several do. */
export function coverStateOf(parts: readonly IssuePart[]): CoverState {
  const leaders = leadersIn(parts).length;
  if (leaders === 0) return 'gap';
  return leaders > 1 ? 'overlap' : 'covered';
}

/** Whether several lead and each has said which side of the issue it takes, no two the same. */
export function isDivided(parts: readonly IssuePart[]): boolean {
  const angles = leadersIn(parts).map(({ angle }) => foldText(angle));
  return angles.length > 1 && !angles.includes('') && new Set(angles).size === angles.length;
}

/** The state in words that need no colour. */
export function stateWords(parts: readonly IssuePart[]): Message {
  const count = leadersIn(parts).length;
  if (count === 0)
    return message(parts.length > 0 ? whoCoversWhatText.nobodyLeads : whoCoversWhatText.nobody);
  if (count === 1) return message(whoCoversWhatText.oneLeads);
  return message(isDivided(parts) ? whoCoversWhatText.divided : whoCoversWhatText.severalLead, { count });
}

export interface ShownPart {
  readonly workgroup: NamedRow;
  readonly part: CoveragePart;
  readonly partText: string;
  readonly angle: string;
  /** Empty id and name for none. */
  readonly person: NamedRow;
  /** Whom to ask: the person, else the workgroup's co-chairs. */
  readonly ask: readonly string[];
  /** Instant of the workbook's last change of the row, '' for a row that was typed. */
  readonly since: string;
  /** Whether the reader may change it. */
  readonly mayAct: boolean;
}

/** The issue with its name in the reader's language; its id where no row has it. */
export const namedIssue = (book: Book, issue: string, language: Language): NamedRow => ({
  id: issue,
  name: issueName(book.find('ISS', issue), language) || issue,
});

/** The theme of an issue in words, by its heading at UPR Info while nobody has chosen one; '' for none. */
export function themeOf({ theme, uprInfoIssue }: RowOf<'ISS'>, language: Language): string {
  const key = theme || (uprInfoIssue === '' ? '' : themeOfHeading(uprInfoIssue));
  return key === '' ? '' : wordText(themes, key)[language];
}

/** The workgroup with its label; its id where no row has it. */
export const namedWorkgroup = (book: Book, id: string): NamedRow => ({ id, name: book.labelOf('WG', id) });

/** Coordinators act for every workgroup, co-chairs for theirs. */
export const mayActFor = (actor: Actor, workgroup: string): boolean =>
  mayActIn('COV', workgroup === '' ? [] : [workgroup], actor);

/** Whom to ask about the part: its person, else who co-chairs the workgroup. */
export const partContacts = (book: Book, { person, workgroup }: IssuePart): readonly string[] =>
  (person === '' ? coChairsOf(book.find('WG', workgroup)) : [person]).map((id) => book.labelOf('MEM', id));

/** One part with names, in the reader's language. */
export function shownPart(book: Book, part: IssuePart, actor: Actor, language: Language): ShownPart {
  const { workgroup, person, angle, since } = part;
  return {
    workgroup: namedWorkgroup(book, workgroup),
    part: part.part,
    partText: wordText(coverageParts, part.part)[language],
    angle,
    person: { id: person, name: person && book.labelOf('MEM', person) },
    ask: partContacts(book, part),
    since,
    mayAct: mayActFor(actor, workgroup),
  };
}
