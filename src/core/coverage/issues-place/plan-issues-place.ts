// The rules of 'issues-place' and 'issue-card': the issues with who covers them, and one of them with its next step.
import * as z from 'zod/mini';
import { message, render, type Text } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { wordText, coverageParts } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Chip, FoundThing, PlaceList, Step, ThingLine, ThingPage } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import { isCounted } from '../../workbook/records/translations';
import type { RowOf } from '../../workbook/records/rows';
import { mayRun } from '../../workbook/rights/rights';
import {
  coverStateOf,
  isDivided,
  namedIssue,
  ourIssues,
  partsByIssue,
  stateWords,
  themeOf,
  type CoverState,
  type IssuePart,
} from '../who-covers-what/parts';
import * as t from '../../words/coverage/issues-place';

const READS = ['ISS', 'COV', 'WG', 'MEM', 'SUB'] as const;

interface IssueState {
  readonly row: RowOf<'ISS'>;
  readonly name: string;
  readonly parts: readonly IssuePart[];
  /** Several that lead and each have an angle of their own are no overlap to settle. */
  readonly state: CoverState;
}

function issueStates(book: Book, { language }: Context): readonly IssueState[] {
  const byIssue = partsByIssue(book);
  return ourIssues(book).map((row) => {
    const parts = byIssue.get(row.id) ?? [];
    const state = coverStateOf(parts);
    return {
      ...{ row, parts, name: namedIssue(book, row.id, language).name },
      state: state === 'overlap' && isDivided(parts) ? 'covered' : state,
    };
  });
}

const TONES = { gap: 'late', overlap: 'soon', covered: 'good' } as const;

const chipOf = ({ state, parts }: IssueState, { language }: Context): Chip => ({
  words: render(stateWords(parts), language),
  tone: TONES[state],
});

const isMine = ({ parts }: IssueState, { actor }: Context): boolean =>
  parts.some(({ workgroup }) => actor.coChairs.includes(workgroup));

const leadersOf = (book: Book, { parts }: IssueState): string =>
  parts
    .filter(({ part }) => part === 'leads')
    .map(({ workgroup }) => book.labelOf('WG', workgroup))
    .join(', ');

const lineOf = (book: Book, one: IssueState, context: Context): ThingLine => ({
  ...{ sheet: 'ISS', id: one.row.id, title: one.name, chip: chipOf(one, context), late: '' },
  quiet: leadersOf(book, one) || themeOf(one.row, context.language),
  filters: [one.state, ...(isMine(one, context) ? ['mine'] : [])],
});

const ORDER: readonly CoverState[] = ['gap', 'overlap', 'covered'];

const FILTERS: readonly (readonly [key: string, label: Text])[] = [
  ['gap', t.gaps],
  ['overlap', t.severalLead],
  ['covered', t.covered],
  ['mine', t.mine],
];

function firstStep(gaps: number, { actor, language }: Context): Step {
  const divide: Step = {
    label: render(message(t.divide, { count: gaps }), language),
    why: '',
    opens: { dialog: 'divide-issues' },
    input: {},
  };
  const check: Step = {
    label: t.isCovered[language],
    why: '',
    opens: { panel: 'already-covered' },
    input: {},
  };
  return gaps > 0 && mayRun(actor, 'coordinator') ? divide : check;
}

function planPlace(book: Book, _input: object, context: Context): Outcome<Plan<PlaceList>> {
  const { language } = context;
  const states = [...issueStates(book, context)].sort(
    (one, other) =>
      ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.name.localeCompare(other.name, language),
  );
  const gaps = states.filter(({ state }) => state === 'gap').length;
  const result: PlaceList = {
    headline: render(message(t.headline, { gaps, all: states.length }), language),
    filters: FILTERS.map(([key, label]) => ({ key, label: label[language] })),
    lines: states.map((one) => lineOf(book, one, context)),
    empty: t.empty[language],
    first: firstStep(gaps, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

const step = (
  label: Text,
  panel: 'who-covers-what' | 'issue-page',
  issue: string,
  context: Context,
): Step => ({
  label: label[context.language],
  why: '',
  opens: { panel },
  input: { issue },
});

/** Who leads a workgroup takes a part; an issue that is led needs a text. */
function nextStep(one: IssueState, texts: number, context: Context): Step | null {
  const { language, actor } = context;
  if (!mayRun(actor, 'co-chair')) return null;
  const take = step(t.takeIt, 'who-covers-what', one.row.id, context);
  if (one.state === 'gap') return { ...take, why: t.takeItWhy[language] };
  if (one.state === 'overlap') return { ...take, label: t.agree[language], why: t.agreeWhy[language] };
  if (texts > 0) return null;
  return {
    label: t.register[language],
    why: t.registerWhy[language],
    opens: { panel: 'register-submission' },
    input: {},
  };
}

const textsOn = (book: Book, issue: string): readonly ThingLine[] =>
  book
    .rows('SUB')
    .filter((row) => isCounted(book, row) && [row.mainIssue, ...row.issues].includes(issue))
    .map(({ id, title, workgroup }) => ({
      ...{ sheet: 'SUB', id, title, chip: null, late: '', filters: [] },
      quiet: book.labelOf('WG', workgroup),
    }));

const groupsOn = (book: Book, { parts }: IssueState, { language }: Context): readonly ThingLine[] =>
  parts.map(({ workgroup, part, angle }) => ({
    ...{ sheet: 'WG', id: workgroup, title: book.labelOf('WG', workgroup), late: '', filters: [] },
    ...{ chip: { words: wordText(coverageParts, part)[language], tone: 'plain' }, quiet: angle },
  }));

function pageOf(book: Book, one: IssueState, context: Context): ThingPage {
  const { language } = context;
  const { row, name } = one;
  const texts = textsOn(book, row.id);
  return {
    ...{ sheet: 'ISS', id: row.id, kind: t.kind[language], title: name, history: [] },
    ...{ chip: chipOf(one, context), sentence: '', next: nextStep(one, texts.length, context) },
    facts: [{ label: t.theme[language], value: themeOf(row, language), link: '' }].filter(
      ({ value }) => value !== '',
    ),
    related: [
      { title: t.groups[language], none: t.none[language], lines: groupsOn(book, one, context) },
      { title: t.texts[language], none: t.none[language], lines: texts },
    ],
    also: [
      step(t.changeParts, 'who-covers-what', row.id, context),
      step(t.wholeStory, 'issue-page', row.id, context),
    ],
  };
}

function planPage(book: Book, { id }: { id: string }, context: Context): Outcome<Plan<FoundThing>> {
  const one = issueStates(book, context).find(({ row }) => row.id === id);
  const result: FoundThing = { thing: one ? pageOf(book, one, context) : null };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The issues, those first that nobody leads. */
export const issuesPlace = defineCommand({
  name: 'issues-place',
  title: t.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: READS,
  plan: planPlace,
});

/** One issue: who covers it, and what is next. */
export const issueCard = defineCommand({
  name: 'issue-card',
  title: t.pageTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({ id: z.string() }),
  reads: READS,
  plan: planPage,
});
