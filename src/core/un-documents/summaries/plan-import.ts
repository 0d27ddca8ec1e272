// The rule of 'import-citations': reads a summary, finds who of ours is listed and cited, and what is to be asked.
import type {
  CitedOrganization,
  CitedSubmission,
  DoubtfulSubmitter,
  ImportCitationsInput,
  ImportCitationsResult,
} from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { resolverFor } from '../reports/country-rows';
import { insteadOf } from '../reports/of-country';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, Named } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { ourParagraphs, paragraphChanges, submissionEdits, type OurParagraph } from './cited-rows';
import { codeKey } from './codes';
import { findOwnSubmitters, type Answers, type OwnSubmitters } from './listed';
import { keepNotOurs, keptAnswers } from './not-ours';
import { parseSummary } from './parse-summary';
import { summaryOf } from './say-import';
import type { StakeholderSummary } from './types';
import { importInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import * as t from '../../words/un-documents/summaries';
import * as summariesText from '../../words/un-documents/summaries';

export const importCitationsReads = ['SUB', 'ORG', 'ISS', 'CTY', 'CIT', 'SET'] as const;

/** What is never sent to the UN as a submission. */
const NOT_SENT: readonly string[] = ['one-pager', 'statement'];
const SENT: readonly string[] = ['uploaded', 'received'];
/** What a summary is called that prints no symbol. */
const NO_SYMBOL = 'A/HRC/WG.6 (3)';

/** The submissions of this cycle that may stand in the summary: those about its country, of a kind that is sent. */
function ownSubmissions(book: Book, iso3: string, ownIso3: string): readonly RowOf<'SUB'>[] {
  return book.rows('SUB').filter((row) => {
    const country = book.find('CTY', row.forCountry)?.iso3.trim().toUpperCase() || ownIso3;
    return (
      isUnderWay(row) && !NOT_SENT.includes(row.kind) && (iso3 === '' || country === '' || country === iso3)
    );
  });
}

/** An answer that names a row which is gone. */
function wrongAnswer(book: Book, answers: Answers): string | undefined {
  return answers.find(({ is, printed }) => is !== '' && !book.find(printed === '' ? 'SUB' : 'ORG', is))?.is;
}

const numbersCiting = (found: readonly OurParagraph[], cites: (one: OurParagraph) => boolean): number[] =>
  found.filter(cites).map(({ paragraph }) => paragraph.number);

const mostCitedFirst = <T extends { readonly paragraphs: readonly number[] }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => other.paragraphs.length - one.paragraphs.length);

function citedSubmissions(
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

function citedOrganizations(
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

function doubtfulOnes(
  book: Book,
  ours: OwnSubmitters,
  { paragraphs }: StakeholderSummary,
): DoubtfulSubmitter[] {
  const named = (sheet: 'ORG' | 'SUB', ids: readonly string[]): Named[] =>
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
function notListed(
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

/** Other names that answers give organizations, and what is told of all answers. */
function learned(book: Book, ours: OwnSubmitters, answers: Answers): { edits: Edit[]; taught: string[] } {
  const edits = [...ours.aliases].flatMap(([id, names]) => {
    const row = book.find('ORG', id);
    const fresh = names.filter((name) => !row?.aliases.includes(name));
    return row && fresh.length > 0 ? [updateRow('ORG', id, { aliases: [...row.aliases, ...fresh] })] : [];
  });
  const names = [...ours.aliases].flatMap(([id, all]) =>
    all.map((name) => `${name} → ${book.labelOf('ORG', id)}`),
  );
  const codes = answers
    .filter(({ is, printed }) => is !== '' && printed === '')
    .map(({ code, is }) => `${code} → ${book.labelOf('SUB', is)}`);
  return { edits, taught: [...names, ...codes] };
}

interface Read {
  readonly summary: StakeholderSummary;
  readonly source: string;
  readonly own: readonly RowOf<'SUB'>[];
  readonly answers: Answers;
}

function oursIn(book: Book, { summary, source, own, answers }: Read, context: Context): OwnSubmitters {
  const sheets = { organizations: book.rows('ORG'), submissions: own };
  return findOwnSubmitters(summary, sheets, [...keptAnswers(context, source), ...answers]);
}

function planFor(
  book: Book,
  { summary, source, own, answers }: Read,
  context: Context,
): Plan<ImportCitationsResult> {
  const ours = oursIn(book, { summary, source, own, answers }, context);
  const found = ourParagraphs(summary.paragraphs, ours);
  const submissions = citedSubmissions(book, ours, found);
  const rows = paragraphChanges(book, source, found, () => context.newId('CIT'));
  const lessons = learned(book, ours, answers);
  const cited = new Map(submissions.map((one) => [one.submission.id, one]));
  const edits = [
    ...rows.edits,
    ...submissionEdits(book.rows('SUB'), source, cited, context.bookLanguage),
    ...lessons.edits,
    ...keepNotOurs(book, answers, source, context),
  ];
  const ownIso3 = context.setting('country').trim().toUpperCase();
  const result: ImportCitationsResult = {
    source,
    about: countryByIso3(summary.about)?.name ?? '',
    aboutInsteadOf: insteadOf(summary.about, ownIso3),
    paragraphs: summary.paragraphs.length,
    submitters: summary.submitters.length,
    notes: summary.notes,
    citing: found.map(({ paragraph }) => paragraph.number),
    submissions,
    organizations: citedOrganizations(book, ours, found),
    doubtful: doubtfulOnes(book, ours, summary),
    notListed: notListed(own, ours, book),
    unreadNotes: summary.unreadNotes,
    ...{ missingNotes: summary.missingNotes, unplacedNotes: summary.unplacedNotes },
    unknownCodes: stillUnknown(summary, ours),
    isNumberedByOrder: summary.isNumberedByOrder,
    ...{ added: rows.added, changed: rows.changed, unchanged: rows.unchanged, removed: rows.removed },
    taught: lessons.taught,
    hasEdits: edits.length > 0,
  };
  return { edits, effects: [], result, summary: summaryOf(result) };
}

/** Codes that only notes have and that are nobody of ours. */
const stillUnknown = ({ unknownCodes }: StakeholderSummary, ours: OwnSubmitters): string[] =>
  unknownCodes.map(({ code }) => code).filter((code) => (ours.organizations.get(code) ?? []).length === 0);

/**
 * What bringing in a summary writes: its paragraphs that cite us, the code and the places of each submission of ours,
 * and what answers teach. A second run writes nothing. A problem with the remedy for a text that is no whole summary.
 */
export function planImportCitations(
  book: Book,
  { text, source = '', answers = [] }: ImportCitationsInput,
  context: Context,
): Outcome<Plan<ImportCitationsResult>> {
  const read = parseSummary(text, resolverFor(book.rows('CTY')));
  if (!read.ok) return read;
  const gone = wrongAnswer(book, answers);
  if (gone !== undefined) return failure(message(t.unknownAnswer, { id: gone }));
  const summary = read.value;
  const ownIso3 = context.setting('country').trim().toUpperCase();
  const named = source.trim() || summary.symbol || NO_SYMBOL;
  const own = ownSubmissions(book, summary.about, ownIso3);
  const known = answers.filter(({ code, printed }) => codeKey(code) !== '' || printed !== '');
  return success(planFor(book, { summary, source: named, own, answers: known }, context));
}

/** Brings in a summary: who is listed, and which paragraphs cite us; again as often as one likes. */
export const importCitations = defineCommand({
  name: 'import-citations',
  title: summariesText.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: importInput,
  reads: importCitationsReads,
  plan: planImportCitations,
});
