// The rules of 'issues-place' and 'issue-card': the issues with who covers them, and one of them with its next step.
import { message, render } from '../../base/messages/text';
import { wordText, coverageParts } from '../../base/vocabulary/words';
import type { Context } from '../../workbook/command/types';
import {
  definePlace,
  defineThing,
  factsIn,
  filtersIn,
  namedLine,
  step,
  windowStep,
} from '../../workbook/places/define';
import type { Chip, PlaceList, Step, ThingLine, ThingPage } from '../../workbook/places/thing';
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

/** Its names in all languages, and who is on it with which angle. */
const alsoFoundBy = (book: Book, { row, parts }: IssueState): string =>
  [
    ...[row.name, row.nameEs, row.nameFr, ...row.synonyms],
    ...parts.flatMap(({ workgroup, angle }) => [book.labelOf('WG', workgroup), angle]),
  ].join(' ');

const lineOf = (book: Book, one: IssueState, context: Context): ThingLine => ({
  ...{ sheet: 'ISS', id: one.row.id, title: one.name, chip: chipOf(one, context), late: '' },
  quiet: leadersOf(book, one) || themeOf(one.row, context.language),
  filters: [one.state, ...(isMine(one, context) ? ['mine'] : [])],
  alsoFound: alsoFoundBy(book, one),
});

const ORDER: readonly CoverState[] = ['gap', 'overlap', 'covered'];

const FILTERS = { gap: t.gaps, overlap: t.severalLead, covered: t.covered, mine: t.mine };

const firstStep = (gaps: number, { actor, language }: Context): Step =>
  gaps > 0 && mayRun(actor, 'coordinator')
    ? windowStep(render(message(t.divide, { count: gaps }), language), 'divide-issues')
    : step(t.isCovered[language], 'already-covered');

/** What nobody works on is left to others, all at once. */
function restNotOurs(states: readonly IssueState[], { actor, language }: Context): readonly Step[] {
  const count = states.filter(({ parts }) => parts.length === 0).length;
  if (count === 0 || !mayRun(actor, 'coordinator')) return [];
  return [windowStep(render(message(t.restNotOurs, { count }), language), 'divide-issues', { rest: 'yes' })];
}

function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const states = [...issueStates(book, context)].sort(
    (one, other) =>
      ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.name.localeCompare(other.name, language),
  );
  const gaps = states.filter(({ state }) => state === 'gap').length;
  return {
    headline: render(message(t.headline, { gaps, all: states.length }), language),
    filters: filtersIn(language, FILTERS),
    lines: states.map((one) => lineOf(book, one, context)),
    empty: t.empty[language],
    first: firstStep(gaps, context),
    also: restNotOurs(states, context),
  };
}

/** Who leads a workgroup takes a part; an issue that is led needs a text. */
function nextStep({ row, state }: IssueState, texts: number, { language, actor }: Context): Step | null {
  if (!mayRun(actor, 'co-chair')) return null;
  const input = { issue: row.id };
  if (state === 'gap') return step(t.takeIt[language], 'who-covers-what', input, t.takeItWhy[language]);
  if (state === 'overlap') return step(t.agree[language], 'who-covers-what', input, t.agreeWhy[language]);
  return texts > 0 ? null : step(t.register[language], 'register-submission', {}, t.registerWhy[language]);
}

const textsOn = (book: Book, issue: string): readonly ThingLine[] =>
  book
    .rows('SUB')
    .filter((row) => isCounted(book, row) && [row.mainIssue, ...row.issues].includes(issue))
    .map(({ id, title, workgroup }) => namedLine('SUB', id, title, book.labelOf('WG', workgroup)));

const groupsOn = (book: Book, { parts }: IssueState, { language }: Context): readonly ThingLine[] =>
  parts.map(({ workgroup, part, angle }) => ({
    ...namedLine('WG', workgroup, book.labelOf('WG', workgroup), angle),
    chip: { words: wordText(coverageParts, part)[language], tone: 'plain' },
  }));

function pageOf(book: Book, one: IssueState, context: Context): ThingPage {
  const { language } = context;
  const { row, name } = one;
  const texts = textsOn(book, row.id);
  return {
    ...{ sheet: 'ISS', id: row.id, kind: t.kind[language], title: name, history: [] },
    ...{ chip: chipOf(one, context), sentence: '', next: nextStep(one, texts.length, context) },
    facts: factsIn(language, [[t.theme, themeOf(row, language)]]),
    related: [
      { title: t.groups[language], none: t.none[language], lines: groupsOn(book, one, context) },
      { title: t.texts[language], none: t.none[language], lines: texts },
    ],
    also: [
      step(t.changeParts[language], 'who-covers-what', { issue: row.id }),
      step(t.wholeStory[language], 'issue-page', { issue: row.id }),
    ],
  };
}

/** The issues, those first that nobody leads. */
export const issuesPlace = definePlace({ name: 'issues-place', title: t.listTitle, reads: READS }, listOf);

/** One issue: who covers it, and what is next. */
export const issueCard = defineThing(
  { name: 'issue-card', title: t.pageTitle, reads: READS },
  (book, id, context) => {
    const one = issueStates(book, context).find(({ row }) => row.id === id);
    return one ? pageOf(book, one, context) : null;
  },
);
