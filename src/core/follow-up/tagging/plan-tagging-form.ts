// The rule of 'divide-form': what is still to be done with the recommendations of a cycle, and one page of them.
import { countryNames } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { clusterKey } from '../clusters/cluster-names';
import { clustersIn } from '../clusters/plan-clusters-list';
import { isAtWork } from '../../workbook/records/this-cycle';
import { namedIssue, namedWorkgroup } from '../../coverage/who-covers-what/parts';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';
import {
  isBlank,
  recommendationName,
  rowsOfCycle,
  type Recommendation,
} from '../../un-documents/reports/cycle-rows';
import { isSure } from './sure-rows';
import { openSuggestions, type Kind } from './suggestion-texts';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle, searchedPage } from '../input-parts';
import type { NamedRow } from '../../workbook/records/rows';
import { mayChangeField, mayRun } from '../../workbook/rights/rights';
import * as taggingText from '../../words/follow-up/tagging';

export const taggingFormInput = z.object({
  cycle: optionalCycle,
  /**
   * sure: with suggestions that nobody need look at. doubtful: with others. no-issue: without an accepted issue. no-workgroup: that nobody has. mine: of a
   * workgroup that one co-chairs.
   */
  show: z.optional(z.enum(['sure', 'doubtful', 'no-issue', 'no-workgroup', 'mine', 'all'])),
  ...searchedPage,
});
export type DivideFormInput = z.infer<typeof taggingFormInput>;

export interface ShownSuggestion {
  readonly kind: Kind;
  /** As the cell has it; `only` takes it. */
  readonly value: string;
  /** Id of the issue that is suggested; '' for other kinds, and where the list of issues has no such name any more. */
  readonly issue: string;
  readonly words: readonly string[];
  readonly isUnsure: boolean;
}

export interface ShownRecommendation extends NamedRow {
  readonly text: string;
  readonly countries: readonly string[];
  readonly issues: readonly NamedRow[];
  readonly suggestions: readonly ShownSuggestion[];
  /** Empty id and name for none. */
  readonly workgroup: NamedRow;
  readonly withWorkgroups: readonly NamedRow[];
  readonly cluster: string;
  /** Whether the reader may hand it over. */
  readonly mayHandOver: boolean;
}

type Show = NonNullable<DivideFormInput['show']>;

export interface DivideFormResult {
  /** Null while there are no recommendations. */
  readonly cycle: number | null;
  /** The latest first. */
  readonly cycles: readonly number[];
  readonly counts: Readonly<Record<Show, number>>;
  /** Recommendations in clusters. */
  readonly clustered: number;
  readonly rows: readonly ShownRecommendation[];
  /** Rows that fit, on all pages. */
  readonly total: number;
  /** Of the coalition, in alphabetical order. */
  readonly issues: readonly NamedRow[];
  /** That are not closed, in alphabetical order. */
  readonly workgroups: readonly NamedRow[];
  /** Co-chairs and coordinators accept and cluster; coordinators share out. */
  readonly mayAccept: boolean;
  readonly mayShareOut: boolean;
}

const USUAL_COUNT = 20;

const suggestionsOf = (book: Book, row: Recommendation): readonly ShownSuggestion[] =>
  openSuggestions(row.suggested).map(({ kind, value, words, isUnsure }) => {
    const meant = kind === 'issue' ? book.resolve(['ISS'], value) : undefined;
    return { kind, value, issue: meant?.kind === 'one' ? meant.id : '', words, isUnsure };
  });

const FITS: Readonly<Record<Show, (row: Recommendation, actor: Actor) => boolean>> = {
  sure: (row) => isSure(row),
  doubtful: (row) => !isSure(row) && openSuggestions(row.suggested).length > 0,
  'no-issue': (row) => isBlank(row, 'issues'),
  'no-workgroup': (row) => isBlank(row, 'workgroup'),
  mine: ({ workgroup }, { coChairs }) => coChairs.includes(workgroup),
  all: () => true,
};
const SHOWS = Object.keys(FITS) as Show[];

function shown(book: Book, row: Recommendation, { actor, language }: Context): ShownRecommendation {
  const { workgroup } = row;
  return {
    id: row.id,
    name: recommendationName(row),
    text: row.text,
    countries: countryNames(book, row.countries, language),
    issues: row.issues.map((issue) => namedIssue(book, issue, language)),
    suggestions: suggestionsOf(book, row),
    workgroup: { id: workgroup, name: workgroup && book.labelOf('WG', workgroup) },
    withWorkgroups: row.withWorkgroups.map((id) => namedWorkgroup(book, id)),
    cluster: clusterKey(row.cluster) === '' ? '' : row.cluster.trim(),
    mayHandOver: mayChangeField(book, 'REC', 'workgroup', row, actor),
  };
}

/** What a search looks at in a row. */
const searchText = (book: Book, row: Recommendation): string =>
  foldText(
    [
      recommendationName(row),
      row.text,
      ...row.suggested,
      row.cluster,
      ...row.issues.map((issue) => book.labelOf('ISS', issue)),
      ...row.countries.map((country) => book.labelOf('CTY', country)),
      row.workgroup && book.labelOf('WG', row.workgroup),
    ].join(' '),
  );

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name);

function choices(book: Book, { actor, language }: Context) {
  return {
    issues: book
      .rows('ISS')
      .map(({ id }) => namedIssue(book, id, language))
      .sort(byName),
    workgroups: book
      .rows('WG')
      .filter(({ id }) => isAtWork(book, id))
      .map(({ id }) => namedWorkgroup(book, id))
      .sort(byName),
    mayAccept: mayRun(actor, 'co-chair'),
    mayShareOut: mayRun(actor, 'coordinator'),
  };
}

/** Counts of a cycle's recommendations by what is to be done, and those that fit the question, in the sheet's order. */
function planDivideForm(
  book: Book,
  input: DivideFormInput,
  context: Context,
): Outcome<Plan<DivideFormResult>> {
  const { show = 'all', search = '', from = 0, count = USUAL_COUNT } = input;
  const found = rowsOfCycle(book, input.cycle);
  const { cycle, rows, cycles } = found.ok ? found.value : { cycle: null, rows: [], cycles: [] };
  const fitting = (one: Show) => rows.filter((row) => FITS[one](row, context.actor));
  const counts = Object.fromEntries(SHOWS.map((one) => [one, fitting(one).length])) as Record<Show, number>;
  const sought = foldText(search);
  const wanted = fitting(show).filter((row) => sought === '' || searchText(book, row).includes(sought));
  const clustered = [...clustersIn(rows).values()].reduce((sum, own) => sum + own.length, 0);
  const result = {
    cycle,
    cycles,
    counts,
    clustered,
    rows: wanted.slice(from, from + count).map((row) => shown(book, row, context)),
    total: wanted.length,
    ...choices(book, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Recommendations with their suggestions and workgroups, one page of them, and what is still to be done. */
export const divideForm = defineCommand({
  name: 'divide-form',
  title: taggingText.formTitle,
  audience: 'member',
  pace: 'query',
  input: taggingFormInput,
  reads: ['REC', 'ISS', 'CTY', 'WG'],
  plan: planDivideForm,
});
