// Answers of another country, several addenda in one text, and an addendum that comes as a table.
import { describe, expect, it } from '@jest/globals';
import { planImportAnswers } from '../../../../src/core/un-documents/answers/plan-import';
import { render } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf } from '../../../support/book';

const REC = ['40.1', '40.2'].map((number, index) => ({
  id: `REC-${String(index)}`,
  cycle: 4,
  number,
  part: 1,
  text: 'An ask',
}));

const addendum = (country: string, symbol: string): string => `${symbol}
Report of the Working Group on the Universal Periodic Review
${country}
Addendum
The Government of ${country} accepts recommendations 40.1 and 40.2.
`;

function done(text: string, tables: string[][][] = []) {
  const context = contextOf({ settings: { country: 'CHL' } });
  const planned = planImportAnswers(bookOf({ REC, CTY: [] }), { text, tables, cycle: 4 }, context);
  if (!planned.ok) throw new Error(render(planned.problem, 'en'));
  const { result, summary } = planned.value;
  return { result, said: summary.map((line) => render(line, 'en')).join('\n') };
}

describe('whose answers they are', () => {
  it('is said, and no more, when they are our country’s', () => {
    const { result } = done(addendum('Chile', 'A/HRC/90/1/Add.1'));
    expect(result).toMatchObject({ about: 'Chile', aboutInsteadOf: '', otherDocuments: [] });
  });

  it('is warned of when they are another one’s', () => {
    const { result, said } = done(addendum('Peru', 'A/HRC/90/1/Add.1'));
    expect(result).toMatchObject({ about: 'Peru', aboutInsteadOf: 'Chile', changed: 2 });
    expect(said).toContain('answers of Peru, but this workbook is about Chile');
  });

  it('is told with every other addendum in the text', () => {
    const both = addendum('Chile', 'A/HRC/90/1/Add.1') + addendum('Peru', 'A/HRC/90/2/Add.1');
    const { result, said } = done(both);
    expect(result.otherDocuments).toEqual([{ symbol: 'A/HRC/90/2/Add.1', lineNumber: 6 }]);
    expect(said).toContain('A/HRC/90/2/Add.1');
  });
});

it('reads an addendum that comes as a table', () => {
  const { result } = done('', [
    [
      ['40.1', 'Chile accepts this recommendation.'],
      ['40.2', 'Chile accepts this recommendation.'],
    ],
  ]);
  expect(result.counts.supported).toBe(2);
});
