// What is pressed around recommendations and their follow-up, diplomats, and what the UN published.
import { readFileSync } from 'node:fs';
import { ENGLISH as SUMMARY } from '../../core/un-documents/summaries/english';
import type { Row } from './hands';
import { idsOf, needs, oneOf, plain, type Press, type Recipe } from './recipe';

const COUNTRY = 'the United States of America';

/** Recommendations with numbers of their own, so that no import changes those of another one. */
export const reportOf = (word: string, at = 41): string => `A/HRC/99/7
II. Conclusions and/or recommendations
${at}. The following recommendations enjoy the support of ${COUNTRY}:
${at}.1 Test wells along the ${word} river (Chile);
${at}.2 House two people in each cell of ${word} (Malta, Kenya).`;

const ADDENDUM = `A/HRC/99/7/Add.1

The Government of ${COUNTRY} accepts 40.1. The wells are tested.

The Government of ${COUNTRY} notes 40.2.`;

const othersOf = (word: string): string => `Report of the Working Group on the Universal Periodic Review
Malta

40. The following recommendations have been examined by Malta and enjoy the support of Malta:
40.1 Test wells along the ${word} river (Chile, Kenya);
40.2 House two people in a cell (Chile).`;

export const countryReportOf = (word: string): string => `A/HRC/WG.6/57/USA/1
National report submitted pursuant to Human Rights Council resolutions 5/1 and 16/21
United States of America
1. A law on tests of all wells along the ${word} river was adopted (40.1).
2. Each cell houses two people, as recommendation 40.2 asked.`;

/** The invented summary, on this country, with the word in a paragraph that cites one of the list. */
export const citationsOf = (word: string): string =>
  SUMMARY.replaceAll('/NOR/', '/USA/')
    .replace('Norway', COUNTRY)
    .replace('had no tap', `along the ${word} river had no tap`);

/** The country's report says that it is done. */
const isSaidDone = ({ number }: Row): boolean => number === '40.1' || number === '40.2';
const asksToTakeOver = ({ what = '', status }: Row): boolean =>
  status === 'open' && what.startsWith('Confirm that you take over');
const isSuggested = ({ suggested }: Row): boolean => (suggested ?? '') !== '';

const template = (): string => readFileSync('sheets-templates/submission.docx').toString('base64');
const issue = (press: Press): string => oneOf(press, 'ISS', 'name');
const country = (press: Press): string => oneOf(press, 'CTY', 'name');
const ask = (press: Press): string => oneOf(press, 'ASK', 'label');
const workgroup = (press: Press): string => oneOf(press, 'WG', 'name');

export const REVIEW: readonly Recipe[] = [
  {
    command: 'import-recommendations',
    input: ({ word }) => ({ text: reportOf(word, 41 + Number(/w(\d+)x/.exec(word)?.[1] ?? 0)), cycle: 4 }),
  },
  {
    command: 'bring-in-list',
    input: ({ word }) => ({
      text: `No.\tRecommendation\tRecommending State\tResponse\n140.1\tBuild homes in ${word}\tMalta\tAccepted`,
    }),
  },
  { command: 'import-answers', input: () => ({ text: ADDENDUM, cycle: 4 }) },
  { command: 'annotated-answers', input: () => ({ cycle: 4 }) },
  { command: 'import-country-report', input: ({ word }) => ({ text: countryReportOf(word) }) },
  { command: 'import-made-to-others', input: ({ word }) => ({ text: othersOf(word) }) },
  { command: 'import-citations', input: ({ word }) => ({ text: citationsOf(word) }) },
  {
    command: 'import-questions',
    input: ({ word }) => ({ text: `CHILE\nWhy are wells in ${word} not tested?` }),
  },
  {
    command: 'decide-contradiction',
    input: (press) => needs({ recommendation: oneOf(press, 'REC', 'id', isSaidDone), decision: 'confirmed' }),
  },
  {
    command: 'record-progress',
    ...{ weight: 4, column: 'PRG.source' },
    input: (press) =>
      needs({ recommendations: [oneOf(press, 'REC', 'number')], rating: 'partly', source: press.word }),
  },
  {
    command: 'set-next-step',
    input: (press) => needs({ recommendations: [oneOf(press, 'REC', 'number')], nextStep: press.word }),
  },
  plain('suggest-for-recommendations'),
  { command: 'accept-suggestions', input: (press) => needs({ ids: idsOf(press, 'REC', isSuggested) }) },
  { command: 'leave-suggestions', input: (press) => needs({ ids: idsOf(press, 'REC', isSuggested) }) },
  { command: 'find-clusters', input: () => ({ cycle: 4 }) },
  {
    command: 'set-cluster',
    input: (press) => needs({ ids: idsOf(press, 'REC'), to: { cluster: press.word } }),
  },
  { command: 'share-out', input: () => ({ cycle: 4 }) },
  { command: 'tell-division', input: () => ({ cycle: 4 }) },
  {
    command: 'hand-over-recommendation',
    input: (press) =>
      needs({ ids: idsOf(press, 'REC', (row) => row['workgroup'] !== ''), to: workgroup(press) }),
  },
  {
    command: 'answer-hand-over',
    input: (press) => needs({ task: oneOf(press, 'ACT', 'id', asksToTakeOver), takes: true }),
  },
  plain('match-asks'),
  { command: 'decide-match', input: (press) => needs({ ids: idsOf(press, 'MAT'), decision: 'taken-up' }) },
  plain('build-uptake-report'),
  { command: 'build-progress-report', input: () => ({ kind: 'matrix' }) },
  plain('build-ask-to-change-report'),
  {
    command: 'plan-asks',
    weight: 2,
    input: (press) => {
      const pair = needs({ country: country(press), ask: ask(press) });
      return pair && { plan: [pair] };
    },
  },
  {
    command: 'log-contact',
    ...{ weight: 3, column: 'CON.promise' },
    input: (press) =>
      needs({ country: country(press), asks: [ask(press)], response: 'will-raise', promise: press.word }),
  },
  {
    command: 'prepare-what-was-said',
    input: (press) => needs({ speakers: `1. ${country(press)}\n2. Peru` }),
  },
  {
    command: 'add-question',
    ...{ weight: 2, column: 'QUE.text' },
    input: (press) => needs({ text: `Why is ${press.word} not tested?`, issue: issue(press) }),
  },
  {
    command: 'give-question',
    input: (press) =>
      needs({ question: oneOf(press, 'QUE', 'id'), countries: [country(press), country(press)] }),
  },
  {
    command: 'bring-in-template',
    input: () => ({ form: 'submission', file: 'Letterhead.docx', content: template() }),
  },
  { command: 'use-template', input: () => ({ form: 'submission', template: '' }) },
];
