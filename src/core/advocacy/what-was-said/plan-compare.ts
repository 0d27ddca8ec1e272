// The rule of 'compare-what-was-said': the published recommendations beside the notes of those who listened, and what differs.
import type { Language } from '../../base/messages/text';
import { countryIn } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { numberRanges } from '../../follow-up/clusters/number-ranges';
import { groupBy } from '../../base/group-by';
import { createMatcher } from '../../follow-up/uptake/match-asks';
import { matchKey } from '../../follow-up/uptake/plan-match';
import { UPTAKE } from '../../follow-up/uptake/uptake-thresholds';
import { meaningTable } from '../../language/meaning/kept-table';
import { recommendationsOf } from '../../follow-up/progress/which';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import { countOf, figureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { DIFFERENCES, type CompareSaidResult, type Difference, type DifferenceKind } from './differences';
import { currentReview } from '../../follow-up/progress/which';
import { gapsIn } from './gaps';
import { interventionRows, wasHeard, type Intervention } from './interventions';
import * as t from '../../words/advocacy/what-was-said';

type Recommendation = RowOf<'REC'>;
interface Matched {
  readonly ask: string;
  readonly recommendation: Recommendation;
  readonly isDecided: boolean;
}

/** Matches that somebody decided, or that nobody decided yet and that may say the same. */
function matchesIn(book: Book, rows: readonly Recommendation[]): readonly Matched[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return book.rows('MAT').flatMap(({ ask, recommendation: id, decision, stance }) => {
    const recommendation = byId.get(id);
    const isDecided = decision === 'taken-up';
    const isOpen = decision !== 'not-same' && stance !== 'far';
    return recommendation && (isDecided || isOpen) ? [{ ask, recommendation, isDecided }] : [];
  });
}

/**
 * What was heard and has no match with a recommendation of its country, compared here: the search for matches may not have
 * run yet, or before the report was complete. What somebody decided is not the same stays so.
 */
function likelyFor(
  book: Book,
  notes: readonly Intervention[],
  { rows, known }: { readonly rows: readonly Recommendation[]; readonly known: readonly Matched[] },
  context: Context,
): readonly Matched[] {
  const of = (country: string, ask: string): boolean =>
    known.some((one) => one.ask === ask && one.recommendation.countries.includes(country));
  const open = notes.filter((note) => note.ask !== '' && wasHeard(note) && !of(note.country, note.ask));
  const asks = [...new Set(open.map(({ ask }) => ask))].flatMap((id) => book.find('ASK', id) ?? []);
  if (asks.length === 0 || rows.length === 0) return [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ruledOut = new Set(
    book.rows('MAT').flatMap((row) => (row.decision === 'not-same' ? [matchKey(row)] : [])),
  );
  const { measure, ranked } = createMatcher(rows, meaningTable(context));
  return asks.flatMap(({ id: ask, text }) =>
    ranked(measure.read(text)).flatMap(({ id, score }): readonly Matched[] => {
      const recommendation = byId.get(id);
      const isOut = score < UPTAKE.shown || ruledOut.has(matchKey({ ask, recommendation: id }));
      return recommendation && !isOut ? [{ ask, recommendation, isDecided: false }] : [];
    }),
  );
}

const keyOf = (country: string, ask: string): string => `${country} ${ask}`;

interface Compared {
  readonly book: Book;
  readonly made: ReadonlyMap<string, readonly Matched[]>;
  readonly language: Language;
  readonly byCountry: ReadonlyMap<string, readonly Recommendation[]>;
}

function kindOf(note: Intervention, { made, byCountry }: Compared): DifferenceKind | 'agreed' | undefined {
  const matched = made.get(keyOf(note.country, note.ask)) ?? [];
  const isDecided = matched.some((one) => one.isDecided);
  if (note.ask === '')
    return note.words.trim() !== '' && !byCountry.has(note.country) ? 'heard-not-made' : undefined;
  if (wasHeard(note)) {
    if (isDecided) return 'agreed';
    return matched.length > 0 ? 'heard-not-decided' : 'heard-not-made';
  }
  return note.heard === 'no' && isDecided ? 'made-noted-no' : undefined;
}

const shown = (
  { book, language }: Pick<Compared, 'book' | 'language'>,
  kind: DifferenceKind,
  note: Intervention,
  matched: readonly Matched[],
): Difference => ({
  kind,
  country: countryIn(book, note.country, language),
  ask: note.ask === '' ? '' : (book.find('ASK', note.ask)?.text ?? book.labelOf('ASK', note.ask)),
  words: note.words,
  numbers: numberRanges(matched.map(({ recommendation }) => recommendation.number)),
  row: note.rowNumber,
});

/** What people decided is in the report and nobody noted: once a country and ask. */
function notNoted(compared: Compared, notes: readonly Intervention[]): readonly Difference[] {
  const { made } = compared;
  const noted = new Set(
    notes.filter(({ heard }) => heard !== '').map(({ country, ask }) => keyOf(country, ask)),
  );
  return [...made].flatMap(([key, matched]): Difference[] => {
    const [country = '', ask = ''] = key.split(' ');
    const decided = matched.filter(({ isDecided }) => isDecided);
    if (noted.has(key) || decided.length === 0) return [];
    const note = notes.find((one) => one.country === country && one.ask === ask);
    const blank = { country, ask, words: '', rowNumber: 0 };
    return [shown(compared, 'made-not-noted', (note ?? blank) as Intervention, decided)];
  });
}

type Kinded = Pick<Difference, 'kind'>;

const AGREED = figureOf<{ readonly kind: DifferenceKind | 'agreed' | undefined }>(
  'compare.agreed',
  'HRD',
  t.figureRules.agreed,
  ({ kind }) => kind === 'agreed',
);

/** Kinds in which notes and report contradict each other; in the others one of them says nothing yet. */
const CONTRADICTING: readonly DifferenceKind[] = ['heard-not-made', 'made-noted-no'];

const DIFFER = figureOf<Kinded>('compare.differ', 'HRD', t.figureRules.differ, ({ kind }) =>
  CONTRADICTING.includes(kind),
);

const KIND_FIGURES = DIFFERENCES.map((kind) => ({
  kind,
  ...figureOf<Kinded>(`compare.${kind}`, 'HRD', t.figureRules.difference, (one) => one.kind === kind),
}));

/** What is counted where notes and report are compared. */
export const COMPARE_FIGURES = [AGREED, DIFFER, ...KIND_FIGURES];

/** What differs between the notes and the report; nothing while the report is not there. */
function planCompare(book: Book, _input: object, context: Context): Outcome<Plan<CompareSaidResult>> {
  const cycle = currentReview(book, context);
  const notes = interventionRows(book);
  const all = cycle === null ? [] : recommendationsOf(book, cycle);
  const rows = all.filter(({ withdrawn }) => !withdrawn);
  const known = matchesIn(book, rows);
  const matched = [...known, ...likelyFor(book, notes, { rows, known }, context)];
  const made = groupBy(matched, ({ ask, recommendation }) =>
    recommendation.countries.map((country) => keyOf(country, ask)),
  );
  const byCountry = groupBy(rows, ({ countries }) => countries);
  const compared: Compared = { book, made, byCountry, language: context.language };
  const kinds = cycle === null ? [] : notes.map((note) => ({ note, kind: kindOf(note, compared) }));
  const differing = kinds.flatMap(({ note, kind }) =>
    kind === undefined || kind === 'agreed'
      ? []
      : [shown(compared, kind, note, made.get(keyOf(note.country, note.ask)) ?? [])],
  );
  const differences = cycle === null ? [] : [...differing, ...notNoted(compared, notes)];
  const result: CompareSaidResult = {
    cycle,
    agreed: countOf(AGREED, kinds),
    differ: countOf(DIFFER, differences),
    counts: Object.fromEntries(
      KIND_FIGURES.map((one) => [one.kind, countOf(one, differences)]),
    ) as CompareSaidResult['counts'],
    differences,
    gaps: numberRanges(gapsIn(all.map(({ number }) => number))),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The report beside the notes. */
export const compareWhatWasSaid = defineCommand({
  name: 'compare-what-was-said',
  title: t.compareTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['HRD', 'REC', 'MAT', 'CTY', 'ASK'],
  plan: planCompare,
});
