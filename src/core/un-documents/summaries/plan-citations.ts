// The rule of 'citations': the paragraphs of the UN's summaries that cite us, by submission and by organization.
import * as z from 'zod/mini';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import type { Context, Plan } from '../../workbook/command/types';
import { issueName } from '../../workbook/records/issue-name';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { mayRun } from '../../workbook/rights/rights';
import { resolveLink } from '../../workbook/records/links';
import { defineCommand } from '../../workbook/command/define-command';
import * as summariesText from '../../words/un-documents/summaries';

const name = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(300)));

const inputSchema = z.object({
  /** Id, title or label of one submission. */
  submission: name,
  /** Id, name or acronym of one organization. */
  organization: name,
  /** Id or name: only submissions of this workgroup. */
  workgroup: name,
  /** Symbol of one summary. */
  source: name,
});
export type CitationsInput = z.infer<typeof inputSchema>;

export interface ShownParagraph {
  /** Id of the row of the sheet. */
  readonly id: string;
  readonly source: string;
  readonly number: number;
  readonly heading: string;
  readonly text: string;
  readonly citedAs: readonly string[];
  /** Names in the reader's language. */
  readonly issues: readonly string[];
}

export interface ShownSubmission {
  readonly submission: NamedRow;
  readonly workgroup: NamedRow;
  readonly code: string;
  /** Ids of paragraphs. */
  readonly paragraphs: readonly string[];
}

export interface ShownOrganization {
  readonly organization: NamedRow;
  readonly paragraphs: readonly string[];
}

export interface CitationsResult {
  /** Symbols of the summaries that were brought in, the latest first. */
  readonly sources: readonly string[];
  /** Each once, in the order of the document. */
  readonly paragraphs: readonly ShownParagraph[];
  /** Those with a code or a citation, most cited first. */
  readonly submissions: readonly ShownSubmission[];
  readonly organizations: readonly ShownOrganization[];
  readonly mayImport: boolean;
}

type Row = RowOf<'CIT'>;

/** `A/HRC/WG.6/50/…` comes before `A/HRC/WG.6/36/…`. */
const session = (source: string): number => Number(/WG\.6\/(\d+)\//.exec(source)?.[1] ?? 0);

const inOrder = (one: Row, other: Row): number =>
  session(other.source) - session(one.source) ||
  one.source.localeCompare(other.source) ||
  (one.paragraph ?? 0) - (other.paragraph ?? 0);

const isCited = ({ submissions, organizations }: Row): boolean =>
  submissions.length > 0 || organizations.length > 0;

const mostFirst = <T extends { readonly paragraphs: readonly string[] }>(all: T[]): T[] =>
  all.sort((one, other) => other.paragraphs.length - one.paragraphs.length);

/** Ids of the rows that cite each id of a column. */
function rowsBy(rows: readonly Row[], column: 'submissions' | 'organizations'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) for (const id of row[column]) found.set(id, [...(found.get(id) ?? []), row.id]);
  return found;
}

interface Asked {
  readonly submission: string;
  readonly organization: string;
  readonly workgroup: string;
}

function readInput(book: Book, input: CitationsInput): Outcome<Asked> {
  const submission = resolveLink(book, ['SUB'], input.submission ?? '');
  if (!submission.ok) return submission;
  const organization = resolveLink(book, ['ORG'], input.organization ?? '');
  if (!organization.ok) return organization;
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  return success({
    submission: submission.value,
    organization: organization.value,
    workgroup: workgroup.value,
  });
}

function shownSubmissions(book: Book, rows: readonly Row[], asked: Asked): CitationsResult['submissions'] {
  const cited = rowsBy(rows, 'submissions');
  const wanted = book
    .rows('SUB')
    .filter(({ id, ohchrCode, cycle }) => cited.has(id) || (ohchrCode.trim() !== '' && cycle === ''))
    .filter(({ id }) => asked.submission === '' || id === asked.submission)
    .filter(({ workgroup }) => asked.workgroup === '' || workgroup === asked.workgroup)
    .filter(
      ({ leadOrganization, coSubmitters }) =>
        asked.organization === '' || [leadOrganization, ...coSubmitters].includes(asked.organization),
    );
  return mostFirst(
    wanted.map(({ id, workgroup, ohchrCode }) => ({
      submission: { id, name: book.labelOf('SUB', id) },
      workgroup: { id: workgroup, name: workgroup === '' ? '' : book.labelOf('WG', workgroup) },
      code: ohchrCode.trim(),
      paragraphs: cited.get(id) ?? [],
    })),
  );
}

function shownOrganizations(
  book: Book,
  rows: readonly Row[],
  asked: Asked,
): CitationsResult['organizations'] {
  const all = [...rowsBy(rows, 'organizations')].filter(
    ([id]) => asked.organization === '' || id === asked.organization,
  );
  return mostFirst(
    all.map(([id, paragraphs]) => ({ organization: { id, name: book.labelOf('ORG', id) }, paragraphs })),
  );
}

/** Fails on submissions, organizations and workgroups that are not known. Summaries of later sessions come first. */
export function planCitations(
  book: Book,
  input: CitationsInput,
  { actor, language }: Context,
): Outcome<Plan<CitationsResult>> {
  const asked = readInput(book, input);
  if (!asked.ok) return asked;
  const all = book.rows('CIT').filter(isCited).sort(inOrder);
  const sources = [...new Set(all.map(({ source }) => source))];
  const rows = all.filter(({ source }) => input.source === undefined || source === input.source);
  const submissions = shownSubmissions(book, rows, asked.value);
  const organizations =
    asked.value.submission === '' && asked.value.workgroup === ''
      ? shownOrganizations(book, rows, asked.value)
      : [];
  const wanted = new Set([...submissions, ...organizations].flatMap(({ paragraphs }) => paragraphs));
  const paragraphs = rows
    .filter(({ id }) => wanted.has(id))
    .map((row): ShownParagraph => ({
      ...{ id: row.id, source: row.source, number: row.paragraph ?? 0, heading: row.heading, text: row.text },
      citedAs: row.citedAs,
      issues: row.issues.map((id) => issueName(book.find('ISS', id), language)),
    }));
  const mayImport = mayRun(actor, 'coordinator');
  const result = { sources, paragraphs, submissions, organizations, mayImport };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Which paragraphs of the UN's summary cite us, by submission and by organization. */
export const citations = defineCommand({
  name: 'citations',
  title: summariesText.title,
  audience: 'member',
  pace: 'query',
  input: inputSchema,
  reads: ['CIT', 'SUB', 'ORG', 'ISS', 'WG', 'MEM'],
  plan: planCitations,
});
