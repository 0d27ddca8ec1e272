// What bringing in a summary found: for panels as values, for people in sentences.
import { listedNames } from '../reports/cycle-rows';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import type { Book } from '../../workbook/records/book';
import type { OurParagraph } from './cited-rows';
import type { OwnSubmitters } from './listed';
import type { StakeholderSummary } from './parse-summary';
import { message, type Message, type Text } from '../../base/messages/text';
import * as t from '../../words/un-documents/summaries';

export interface CitedSubmission {
  readonly submission: NamedRow;
  /** What the list calls it. */
  readonly code: string;
  readonly paragraphs: readonly number[];
}

export interface CitedOrganization {
  readonly organization: NamedRow;
  /** Its own code and those of the joint submissions that it is part of. */
  readonly codes: readonly string[];
  readonly paragraphs: readonly number[];
  /** How many of these cite what it sent by itself. */
  readonly alone: number;
}

/** A line of the list that may be one of several rows of the workbook, the closest first. */
export interface DoubtfulSubmitter {
  readonly about: 'organization' | 'submission';
  readonly code: string;
  /** '' for a submission. */
  readonly printed: string;
  readonly choices: readonly NamedRow[];
  /** Paragraphs that cite it. */
  readonly paragraphs: number;
}

export interface ImportCitationsResult {
  readonly source: string;
  /** Name of the country that the summary is about, '' when it does not say. */
  readonly about: string;
  /** The workbook's own country when it is another one, '' otherwise. */
  readonly aboutInsteadOf: string;
  /** Of the whole document. */
  readonly paragraphs: number;
  readonly submitters: number;
  readonly notes: number;
  /** Numbers of the paragraphs that cite a submission or an organization of the workbook. */
  readonly citing: readonly number[];
  /** Those of the list that are ours, also when no paragraph cites them; most cited first. */
  readonly submissions: readonly CitedSubmission[];
  readonly organizations: readonly CitedOrganization[];
  readonly doubtful: readonly DoubtfulSubmitter[];
  /** Submissions that were sent and that the list does not have. */
  readonly notListed: readonly {
    readonly submission: NamedRow;
    readonly code: string;
    readonly receipt: string;
  }[];
  readonly unreadNotes: readonly { readonly number: number; readonly text: string }[];
  readonly missingNotes: readonly number[];
  readonly unplacedNotes: readonly number[];
  /** Codes that notes cite and that were not found in the list. */
  readonly unknownCodes: readonly string[];
  readonly isNumberedByOrder: boolean;
  /** Rows of the sheet of paragraphs. */
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What the workbook learns, as `JS4 → Clean wells`. */
  readonly taught: readonly string[];
  /** Whether anything at all is written. */
  readonly hasEdits: boolean;
}

const SENT: readonly string[] = ['uploaded', 'received'];

const numbersCiting = (found: readonly OurParagraph[], cites: (one: OurParagraph) => boolean): number[] =>
  found.filter(cites).map(({ paragraph }) => paragraph.number);

const mostCitedFirst = <T extends { readonly paragraphs: readonly number[] }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => other.paragraphs.length - one.paragraphs.length);

export function citedSubmissions(
  book: Book,
  ours: OwnSubmitters,
  found: readonly OurParagraph[],
): CitedSubmission[] {
  return mostCitedFirst(
    [...ours.submissions].map(([code, id]) => ({
      submission: { id, name: book.labelOf('SUB', id) },
      code,
      paragraphs: numbersCiting(found, ({ submissions }) => submissions.includes(id)),
    })),
  );
}

export function citedOrganizations(
  book: Book,
  ours: OwnSubmitters,
  found: readonly OurParagraph[],
): CitedOrganization[] {
  const codes = new Map<string, string[]>();
  for (const [code, ids] of ours.organizations)
    for (const id of ids) codes.set(id, [...(codes.get(id) ?? []), code]);
  return mostCitedFirst(
    [...codes].map(([id, own]) => {
      const alone = own.filter((code) => ours.alone.has(code));
      return {
        organization: { id, name: book.labelOf('ORG', id) },
        codes: own.filter((code) => code !== ''),
        paragraphs: numbersCiting(found, ({ organizations }) => organizations.includes(id)),
        alone: numbersCiting(found, (one) => one.codes.some((code) => alone.includes(code))).length,
      };
    }),
  );
}

export function doubtfulOnes(
  book: Book,
  ours: OwnSubmitters,
  { paragraphs }: StakeholderSummary,
): DoubtfulSubmitter[] {
  const named = (sheet: 'ORG' | 'SUB', ids: readonly string[]): NamedRow[] =>
    ids.map((id) => ({ id, name: book.labelOf(sheet, id) }));
  const citing = (code: string): number =>
    code === '' ? 0 : paragraphs.filter(({ codes }) => codes.includes(code)).length;
  return [
    ...ours.doubtfulNames.map(({ code, printed, ids }) => ({
      ...{ about: 'organization' as const, code, printed },
      ...{ choices: named('ORG', ids), paragraphs: citing(code) },
    })),
    ...ours.doubtfulCodes.map(({ code, ids }) => ({
      ...{ about: 'submission' as const, code, printed: '' },
      ...{ choices: named('SUB', ids), paragraphs: citing(code) },
    })),
  ];
}

/** What was sent and stands nowhere in the list, not even perhaps. */
export function notListed(
  rows: readonly RowOf<'SUB'>[],
  ours: OwnSubmitters,
  book: Book,
): ImportCitationsResult['notListed'] {
  const listed = new Set([...ours.submissions.values(), ...ours.doubtfulCodes.flatMap(({ ids }) => ids)]);
  return rows
    .filter(({ id, status }) => SENT.includes(status) && !listed.has(id))
    .map(({ id, ohchrCode, receipt }) => ({
      ...{ submission: { id, name: book.labelOf('SUB', id) }, code: ohchrCode.trim() },
      receipt: receipt.trim(),
    }));
}

/** What the summary itself says, and the codes that only its notes have and that are nobody of ours. */
export const summaryFindings = (summary: StakeholderSummary, ours: OwnSubmitters) => ({
  paragraphs: summary.paragraphs.length,
  submitters: summary.submitters.length,
  notes: summary.notes,
  unreadNotes: summary.unreadNotes,
  missingNotes: summary.missingNotes,
  unplacedNotes: summary.unplacedNotes,
  unknownCodes: summary.unknownCodes
    .map(({ code }) => code)
    .filter((code) => (ours.organizations.get(code) ?? []).length === 0),
  isNumberedByOrder: summary.isNumberedByOrder,
});

const MOST_LISTED = 12;

/** Numbers that follow each other as `8–11`. */
function ranges(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
}

/** The messages of a result: counts first, then what may be wrong and what is to be done. */
export function citationsSummary(result: ImportCitationsResult): readonly Message[] {
  const { source, paragraphs, submitters, notes, citing, added, changed, unchanged, removed } = result;
  const list = (words: Text, names: readonly (string | number)[], shown = names): readonly Message[] =>
    names.length > 0 ? [message(words, { count: names.length, list: listedNames(shown, MOST_LISTED) })] : [];
  const cited = <T extends { paragraphs: readonly number[] }>(all: readonly T[]): number =>
    all.filter((one) => one.paragraphs.length > 0).length;
  const counts = { submissions: cited(result.submissions), organizations: cited(result.organizations) };
  return [
    ...(result.aboutInsteadOf === ''
      ? []
      : [message(t.otherCountry, { other: result.about, own: result.aboutInsteadOf })]),
    message(t.found, { source, paragraphs, submitters, notes }),
    citing.length > 0 ? message(t.citing, { count: citing.length, ...counts }) : message(t.nobody),
    ...(added + changed + unchanged > 0 ? [message(t.rows, { added, changed, unchanged })] : []),
    ...(removed > 0 ? [message(t.removed, { count: removed })] : []),
    ...list(t.taught, result.taught),
    ...(result.doubtful.length > 0 ? [message(t.doubtful, { count: result.doubtful.length })] : []),
    ...list(
      t.notListed,
      result.notListed.map(({ submission }) => submission.name),
    ),
    ...list(
      t.notesUnread,
      result.unreadNotes.map(({ number }) => number),
    ),
    ...list(t.notesMissing, result.missingNotes, ranges(result.missingNotes)),
    ...list(t.notesUnplaced, result.unplacedNotes, ranges(result.unplacedNotes)),
    ...list(t.unknownCodes, result.unknownCodes),
    ...(result.isNumberedByOrder ? [message(t.byOrder)] : []),
  ];
}
