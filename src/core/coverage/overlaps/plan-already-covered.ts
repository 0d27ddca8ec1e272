// The rule of 'already-covered': which submissions have something in common with a text that is not registered yet.
import * as z from 'zod/mini';
import { readDraft, coveredInput, type DraftText } from './draft-text';
import type { Plan } from '../../workbook/command/types';
import { namedIssue } from '../who-covers-what/parts';
import { success, type Outcome } from '../../base/outcome';
import { resolveLinks } from '../../workbook/records/links';
import { meaningTable } from '../../language/meaning/kept-table';
import { asksOfDraft } from '../../language/read-asks/asks-in-text';
import { comparedSubmissions, type ComparableSubmission } from './compared';
import { coveredIssues, type CoveredIssue } from './covered-issues';
import { showSubmission, type CoveredSubmission, type DraftContext } from './covered-submission';
import { coveredSummary } from './covered-summary';
import { DRAFT_ID, nearestToDraft, worthTelling } from './nearest-to-draft';
import { registrationDraft, type RegistrationDraft } from './registration-draft';
import type { ComparedSubmission } from '../../language/matching/types';
import { sharedTextsReads } from './shared-texts';
import { defineCommand } from '../../workbook/command/define-command';
import * as alreadyCoveredText from '../../words/coverage/overlaps/already-covered';
import * as titles from '../../words/workbook/menu';
import type { NamedRow } from '../../workbook/records/rows';

export interface AlreadyCoveredResult {
  /** Submissions that the text was compared with. */
  readonly compared: number;
  readonly words: number;
  /** By score, the nearest first, at most five; those that are only perhaps near among them. */
  readonly closest: readonly CoveredSubmission[];
  readonly issues: readonly CoveredIssue[];
  /** What a registration of the text begins with. */
  readonly registration: RegistrationDraft;
}

const formInput = z.object({});

export interface CoveredFormResult {
  /** In alphabetical order. */
  readonly issues: readonly NamedRow[];
}

const MOST_CLOSEST = 5;

const draftOf = ({ text }: DraftText, title: string, issues: readonly string[]): ComparedSubmission => ({
  id: DRAFT_ID,
  title,
  summary: '',
  issues,
  asks: asksOfDraft(text),
  text,
});

const NONE: ReadonlySet<string> = new Set();

/** The nearest of all that the text was compared with. */
function nearest(all: readonly ComparableSubmission[], draftContext: DraftContext): CoveredSubmission[] {
  const { book, context, draft } = draftContext;
  const byId = new Map(all.map((one) => [one.id, one]));
  const pairs = nearestToDraft(book, all, draft, NONE, context);
  return worthTelling(pairs, MOST_CLOSEST).flatMap((pair) => {
    const other = byId.get(pair.second);
    return other ? [showSubmission(pair, other, draftContext)] : [];
  });
}

/**
 * The submissions closest to a text, of this cycle and of earlier ones, each with what it shares and whom to talk to;
 * and the issues that the text is on, with who leads them. Writes nothing. Fails, in words, on a text that is empty, a
 * few words, only numbers, too long or unreadable, and on an unknown issue.
 */
export const alreadyCovered = defineCommand({
  name: 'already-covered',
  title: titles.alreadyCovered,
  audience: 'anyone',
  pace: 'query',
  input: coveredInput,
  reads: ['SUB', 'TXT', 'ASK', 'ISS', 'WG', 'COV', 'MEM', ...sharedTextsReads],
  plan: (book, input, context): Outcome<Plan<AlreadyCoveredResult>> => {
    const read = readDraft(input);
    if (!read.ok) return read;
    const chosen = resolveLinks(book, ['ISS'], input.issues ?? []);
    if (!chosen.ok) return chosen;
    const draft = draftOf(read.value, input.title?.trim() ?? '', chosen.value);
    const draftContext: DraftContext = { book, context, draft };
    const all = comparedSubmissions(book);
    const closest = nearest(all, draftContext);
    const issues = coveredIssues(chosen.value, draftContext);
    const registration = registrationDraft(draft, issues);
    const result = { compared: all.length, words: read.value.words, closest, issues, registration };
    const withoutText = all.filter(({ hasText }) => !hasText).length;
    const summary = coveredSummary(
      { ...result, withoutText, inMeaning: meaningTable(context) !== undefined },
      read.value,
    );
    return success({ edits: [], effects: [], result, summary });
  },
});

/** The issues of the coalition, in alphabetical order of the reader's language. */
export const coveredForm = defineCommand({
  name: 'covered-form',
  title: alreadyCoveredText.formTitle,
  audience: 'anyone',
  pace: 'query',
  input: formInput,
  reads: ['ISS'],
  plan: (book, _input, { language }): Outcome<Plan<CoveredFormResult>> => {
    const issues = book
      .rows('ISS')
      .map(({ id }) => namedIssue(book, id, language))
      .sort((x, y) => x.name.localeCompare(y.name, language));
    return success({ edits: [], effects: [], result: { issues }, summary: [] });
  },
});
