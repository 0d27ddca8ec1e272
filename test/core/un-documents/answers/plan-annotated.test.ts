// The government's answers with the texts that they answer.
import { describe, expect, it } from '@jest/globals';
import {
  planAnnotatedAnswers,
  type AnnotatedAnswersInput,
} from '../../../../src/core/un-documents/answers/plan-annotated';
import { ANSWERS_TEMPLATE } from '../../../../src/core/workbook/check/template-bytes';
import { render } from '../../../../src/core/base/messages/text';
import { type Tables, bookOf, contextOf } from '../../../support/book';

const CTY = [
  { id: 'CTY-NO', iso3: 'NOR', name: 'Norway' },
  { id: 'CTY-CL', iso3: 'CHL', name: 'Chile' },
];
type Row = NonNullable<Tables['REC']>[number];
const row = (number: string, more: Partial<Row> = {}): Row => ({
  id: `REC-${number}-${String(more.part ?? 1)}`,
  cycle: 4,
  number,
  part: 1,
  text: `Text of ${number}`,
  countries: ['CTY-NO'],
  ...more,
});
const REC = [
  row('40.1'),
  row('40.2', { countries: ['CTY-NO', 'CTY-CL'] }),
  row('40.2', { part: 2, text: 'Its other half' }),
  row('40.3'),
  row('40.10'),
  row('40.11', { withdrawn: true }),
];
const ADDENDUM = `A/HRC/99/7/Add.1
I. Accepted
The Government accepts 40.1 and 40.2. Work has begun.

It will go on.

The Government accepts 40.77.

II. Noted
40.3 The owls are counted already.`;
const TEMPLATE = [{ id: 'TPL-1', name: ANSWERS_TEMPLATE, part: 1, bytes: 'UEsDBA==' }];

function planned(input: Partial<AnnotatedAnswersInput>, tables: Tables = {}) {
  const context = contextOf({ settings: { coalition: 'River and Rights' } });
  const book = bookOf({ REC, CTY, TPL: TEMPLATE, ...tables });
  return planAnnotatedAnswers(book, { cycle: 4, ...input }, context);
}
function done(...given: Parameters<typeof planned>) {
  const outcome = planned(...given);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

describe('answers with their texts, from an addendum', () => {
  const { result, effects, edits } = done({ text: ADDENDUM });

  it('stand in the groups of the document, each with its own words', () => {
    expect(result.groups.map(({ heading, position, paragraph }) => [heading, position, paragraph])).toEqual([
      ['I. Accepted', 'supported', 'The Government accepts 40.1 and 40.2. Work has begun.\nIt will go on.'],
      ['', 'supported', 'The Government accepts 40.77.'],
      ['II. Noted', 'noted (not accepted)', '40.3 The owls are counted already.'],
      ['Not answered', '', ''],
    ]);
  });

  it('have text and countries of every part of a number', () => {
    expect(result.groups[0]?.items).toEqual([
      { number: '40.1', text: 'Text of 40.1', countries: 'Norway' },
      { number: '40.2', text: 'Text of 40.2', countries: 'Norway, Chile' },
      { number: '40.2', text: 'Its other half', countries: 'Norway' },
    ]);
  });

  it('name numbers that nobody recommended, and end with what is not answered', () => {
    expect(result.groups[1]?.items).toEqual([{ number: '40.77', text: '', countries: '' }]);
    expect(result.groups[3]?.items.map(({ number }) => number)).toEqual(['40.10']);
  });

  it('make a Word file and change no row', () => {
    expect(edits).toEqual([]);
    expect(effects).toEqual([
      expect.objectContaining({
        kind: 'make-document',
        template: ANSWERS_TEMPLATE,
        fileName: 'Answers-with-texts_A-HRC-99-7-Add-1.docx',
      }),
    ]);
  });
});

describe('answers with their texts, from the workbook', () => {
  const answered = [
    row('40.10', { answer: 'supported' }),
    row('40.2', { answer: 'supported', explanation: 'It is the law.', answerSource: 'A/HRC/99/7/Add.1' }),
    row('40.1', { answer: 'supported', explanation: 'It is the law.' }),
    row('40.3', { answer: 'noted' }),
    row('40.4', { answer: 'pending' }),
  ];

  it('stand by answer and by the reasons that they share, in the order of their numbers', () => {
    const { result } = done({}, { REC: answered });
    expect(
      result.groups.map(({ heading, paragraph, items }) => [
        heading,
        paragraph,
        items.map(({ number }) => number).join(' '),
      ]),
    ).toEqual([
      ['supported', 'It is the law.', '40.1 40.2'],
      ['', '', '40.10'],
      ['noted (not accepted)', '', '40.3'],
      ['Not answered', '', '40.4'],
    ]);
    expect(result.source).toBe('A/HRC/99/7/Add.1');
  });
});

describe('answers with their texts, when something is missing', () => {
  it('can be copied without the template, which is said', () => {
    const { effects, summary } = done({ text: ADDENDUM }, { TPL: [] });
    expect(effects).toEqual([]);
    expect(summary.map((line) => render(line, 'en')).join(' ')).toContain('Check and repair');
  });

  it.each([
    ['no recommendations of the cycle', { cycle: 3 }, 'Bring in the report'],
    ['no answers in the text', { text: 'A long walk.' }, 'No answer to a recommendation'],
  ])('are refused: %s', (_, input, words) => {
    const outcome = planned(input);
    expect(outcome.ok ? '' : render(outcome.problem, 'en')).toContain(words);
  });
});
