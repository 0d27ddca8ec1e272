// The rule of 'progress-form': what can be recorded, for whom, and by which scale.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { namedWorkgroup } from '../../coverage/who-covers-what/parts';
import { render, type Language } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { progressLevels, progressVoices, type Word } from '../../base/vocabulary/words';
import { clustersIn } from '../clusters/plan-clusters-list';
import { numberRanges } from '../clusters/number-ranges';
import { recommendationName } from '../../un-documents/reports/cycle-rows';
import { readingScale, workbookScale, type Scale } from './scale';
import { shownRecommendation, type ShownRecommendation } from './show';
import { today } from '../../base/dates/zones';
import { cyclesOf, recommendationsOf } from './which';
import { maySpeakAs } from '../../people/joining/memberships';
import { defineCommand } from '../../workbook/command/define-command';
import type { NamedRow } from '../../workbook/records/rows';
import * as progressText from '../../words/follow-up/progress';

export interface ProgressChoice {
  readonly key: string;
  readonly name: string;
}

export const progressFormInput = z.object({
  /** Number of a review; left out, the latest that has recommendations. */
  cycle: z.optional(z.number()),
  /** The row that is selected on the tab of recommendations, which then says the review. */
  row: z.optional(z.number()),
});
export type ProgressFormInput = z.infer<typeof progressFormInput>;

export interface ProgressFormResult {
  readonly cycles: readonly number[];
  /** Null while there are no recommendations. */
  readonly cycle: number | null;
  /** Id of the selected recommendation, '' for none that can be reported on. */
  readonly selected: string;
  /** In the order of their numbers, without those that were withdrawn. */
  readonly recommendations: readonly ShownRecommendation[];
  /** Of the latest review: its clusters by name, all of whose recommendations one rating may serve. */
  readonly clusters: readonly { readonly name: string; readonly numbers: string; readonly count: number }[];
  readonly scale: readonly ProgressChoice[];
  readonly levels: readonly ProgressChoice[];
  readonly voices: readonly ProgressChoice[];
  /** For whom the reader may speak. */
  readonly organizations: readonly NamedRow[];
  readonly workgroups: readonly NamedRow[];
  /** The one that is meant when nobody is named: an id of either. */
  readonly usual: string;
  readonly today: string;
  /** What keeps anybody from recording, in a sentence; '' usually. */
  readonly problem: string;
}

const choices = (words: readonly Word[], language: Language): readonly ProgressChoice[] =>
  words.map(({ key, text }) => ({ key, name: text[language] }));

/** The ratings of the scale in its order, best first, named in the reader's language. */
export const scaleChoices = (scale: Scale, language: Language): readonly ProgressChoice[] =>
  scale.map(({ key, words }) => ({ key, name: words[language] }));

/** What keeps everybody from recording; '' when nothing does. */
function problemIn(book: Book, context: Context): string {
  const scale = workbookScale(book, (key) => context.setting(key));
  return scale.ok ? '' : render(scale.problem, context.language, context.bookLanguage);
}

/** The recommendations of a review with their text, so that they are searched where they are shown. */
function planProgressForm(
  book: Book,
  input: ProgressFormInput,
  context: Context,
): Outcome<Plan<ProgressFormResult>> {
  const { language, actor } = context;
  const cycles = cyclesOf(book);
  const selected = book.rows('REC').find(({ rowNumber, withdrawn }) => rowNumber === input.row && !withdrawn);
  const wanted = input.cycle ?? selected?.cycle;
  const cycle = cycles.find((one) => one === wanted) ?? cycles[0] ?? null;
  const voices = maySpeakAs(book, actor);
  const inOrder = <One extends { readonly name: string }>(all: One[]): One[] =>
    all.sort((x, y) => x.name.localeCompare(y.name, language));
  const rows = recommendationsOf(book, cycle).filter(({ withdrawn }) => !withdrawn);
  const clusters = cycle === cycles[0] ? [...clustersIn(rows).values()] : [];
  const result: ProgressFormResult = {
    cycles,
    cycle,
    selected: selected?.cycle === cycle ? selected.id : '',
    recommendations: rows.map((row) => shownRecommendation(book, row, language)),
    clusters: clusters.map((own) => ({
      name: own[0]?.cluster.trim() ?? '',
      numbers: numberRanges(own.map(recommendationName)),
      count: own.length,
    })),
    scale: scaleChoices(
      readingScale((key) => context.setting(key)),
      language,
    ),
    levels: choices(progressLevels, language),
    voices: choices(progressVoices, language),
    organizations: inOrder(voices.organizations.map((id) => ({ id, name: book.labelOf('ORG', id) }))),
    workgroups: inOrder(voices.workgroups.map((id) => namedWorkgroup(book, id))),
    usual: voices.usual,
    today: today(context),
    problem: problemIn(book, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What the form for progress offers. */
export const progressForm = defineCommand({
  name: 'progress-form',
  title: progressText.recordTitle,
  audience: 'member',
  pace: 'query',
  input: progressFormInput,
  reads: ['PRG', 'REC', 'ORG', 'WG', 'MEM', 'PAR', 'CTY', 'ISS'],
  plan: planProgressForm,
});
