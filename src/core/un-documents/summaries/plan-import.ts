// The rule of 'import-citations': reads a summary, finds who of ours is listed and cited, and what is to be asked.
import * as z from 'zod/mini';
import {
  citedOrganizations,
  citedSubmissions,
  doubtfulOnes,
  notListed,
  summaryFindings,
  citationsSummary,
  type ImportCitationsResult,
} from './findings';
import {
  learned,
  ourParagraphs,
  paragraphChanges,
  submissionEdits,
  keepNotOurs,
  keptAnswers,
} from './cited-rows';
import { documentInput } from '../reading/un-document';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { resolverFor } from '../reports/country-rows';
import { insteadOf } from '../reports/of-country';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { codeKey } from './codes';
import { findOwnSubmitters, type Answers } from './listed';
import { parseSummary, type StakeholderSummary } from './parse-summary';
import { defineCommand } from '../../workbook/command/define-command';
import { NOT_SENT_KINDS } from '../../submissions/kinds/kinds';
import * as t from '../../words/un-documents/summaries';

const MOST_NAME = 300;
const MOST_ANSWERS = 500;
const written = z.string().check(z.trim(), z.maxLength(MOST_NAME));

const inputSchema = z.object({
  text: documentInput.text,
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(written),
  /** What doubtful lines of the list mean. The workbook keeps it: a code in the submission, another name for the organization. */
  answers: z.optional(
    z
      .array(
        z.object({
          /** As the list prints it, such as `JS4`. */
          code: written,
          /** The organization's name as printed; '' when it is asked which submission stands behind the code. */
          printed: written,
          /** Id of an organization or a submission; '' for none of ours. */
          is: written,
        }),
      )
      .check(z.maxLength(MOST_ANSWERS)),
  ),
});
export type ImportCitationsInput = z.infer<typeof inputSchema>;

/** What a summary is called that prints no symbol. */
const NO_SYMBOL = 'A/HRC/WG.6 (3)';

/** The submissions of this cycle that may stand in the summary: those about its country, of a kind that is sent. */
function ownSubmissions(book: Book, iso3: string, ownIso3: string): readonly RowOf<'SUB'>[] {
  return book.rows('SUB').filter((row) => {
    const country = book.find('CTY', row.forCountry)?.iso3.trim().toUpperCase() || ownIso3;
    return (
      isUnderWay(row) &&
      !NOT_SENT_KINDS.includes(row.kind) &&
      (iso3 === '' || country === '' || country === iso3)
    );
  });
}

/** An answer that names a row which is gone. */
function wrongAnswer(book: Book, answers: Answers): string | undefined {
  return answers.find(({ is, printed }) => is !== '' && !book.find(printed === '' ? 'SUB' : 'ORG', is))?.is;
}

interface Read {
  readonly summary: StakeholderSummary;
  readonly source: string;
  readonly own: readonly RowOf<'SUB'>[];
  readonly answers: Answers;
}

function planFor(book: Book, read: Read, context: Context): Plan<ImportCitationsResult> {
  const { summary, source, own, answers } = read;
  const sheets = { organizations: book.rows('ORG'), submissions: own };
  const ours = findOwnSubmitters(summary, sheets, [...keptAnswers(context, source), ...answers]);
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
  const { added, changed, unchanged, removed } = rows;
  const result: ImportCitationsResult = {
    source,
    about: countryByIso3(summary.about)?.name ?? '',
    aboutInsteadOf: insteadOf(summary.about, context.setting('country').trim().toUpperCase()),
    ...summaryFindings(summary, ours),
    citing: found.map(({ paragraph }) => paragraph.number),
    submissions,
    organizations: citedOrganizations(book, ours, found),
    doubtful: doubtfulOnes(book, ours, summary),
    notListed: notListed(own, ours, book),
    ...{ added, changed, unchanged, removed },
    taught: lessons.taught,
    hasEdits: edits.length > 0,
  };
  return { edits, effects: [], result, summary: citationsSummary(result) };
}

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
  title: t.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: inputSchema,
  reads: ['SUB', 'ORG', 'ISS', 'CTY', 'CIT', 'SET'],
  plan: planImportCitations,
});
