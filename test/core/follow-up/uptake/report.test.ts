import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../../src/core/base/messages/text';
import { buildUptakeReport } from '../../../../src/core/follow-up/uptake/plan-report';
import { bookReading, contextFor, planned, refused, withMatches } from './fixture';

const TPL = [{ id: 'TPL-1', name: 'sections', part: 1, bytes: 'UEsDBA==' }];
const rows = {
  ...withMatches(
    { id: 'MAT-1', ask: 'ASK-W', recommendation: 'REC-1', decision: 'taken-up' },
    { id: 'MAT-2', ask: 'ASK-D', recommendation: 'REC-2', decision: 'open' },
  ),
  TPL,
};
const run = (over = {}, language: Language = 'en') =>
  buildUptakeReport.plan(
    bookReading(buildUptakeReport.reads, { ...rows, ...over }),
    {},
    contextFor('bo', language),
  );
const dataOf = (over = {}, language: Language = 'en') => {
  const [effect] = planned(run(over, language)).effects;
  if (effect?.kind !== 'make-document') throw new Error('no document');
  return effect.data as {
    sections: { charts: { chart: { names: string[]; series: { values: number[] }[] } }[] }[];
  };
};

describe('build-uptake-report', () => {
  it('counts each ask once, by the best that became of it', () => {
    const chart = dataOf().sections[0]?.charts[0]?.chart;
    expect(chart?.names).toEqual([
      'supported, at least in part',
      'recommended, not supported so far',
      'nothing taken up so far, some to decide',
      'not taken up',
      'nothing found',
    ]);
    expect(chart?.series[0]?.values).toEqual([1, 0, 1, 0, 1]);
  });

  it('lists each ask with who raised it, and says the same beside the chart', () => {
    const text = JSON.stringify(dataOf());
    expect(text).toContain('"Bring clean drinking water to all villages","Water","Chile, Kenya","1","1"');
    expect(text).toContain('"nothing taken up so far, some to decide",""');
    expect(text).toContain(
      'Taken up by a recommendation: 1 of 3 asks. With the government’s support, at least in part: 1. Still to decide on: 1.',
    );
  });

  it.each([
    ['en', 'not taken up'],
    ['es', 'no recogidas'],
    ['fr', 'non reprises'],
  ] as const)('is in the language of the workbook: %s', (language, words) => {
    expect(JSON.stringify(dataOf({}, language))).toContain(words);
  });

  it('says what is missing', () => {
    expect(refused(run({ ASK: [] }))).toContain('Nothing was asked for yet');
    expect(refused(run({ TPL: [] }))).toContain('Check and repair');
  });
});
