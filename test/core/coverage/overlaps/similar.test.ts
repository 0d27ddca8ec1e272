// The quiet line while a submission is registered: who is on the same ground, surely or perhaps.
import { describe, expect, it } from '@jest/globals';
import { createCoverageMemory } from '../../../../src/core/coverage/overlaps/comparison';
import {
  similarSubmissions,
  type SimilarSubmissionsInput,
} from '../../../../src/core/coverage/overlaps/plan-similar';
import type { Language } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf, keptIn } from '../../../support/book';

const tables = {
  SUB: [
    { id: 'SUB-1', title: 'Clean water in mountain villages', workgroup: 'WG-1', issues: ['ISS-1'] },
    {
      id: 'SUB-2',
      title: 'Visits to prisons',
      workgroup: 'WG-2',
      issues: ['ISS-2'],
      summary: 'Cells are full.',
    },
    { id: 'SUB-3', title: 'Wages of harvest workers' },
    { id: 'SUB-4', title: 'Clean water in mountain villages', cycle: 'third cycle' },
    { id: 'SUB-5', title: 'Clean water in mountain villages', status: 'withdrawn' },
  ],
  ASK: [{ id: 'ASK-1', submission: 'SUB-1', workgroup: 'WG-1', text: 'Test every well twice a year' }],
  TXT: [],
  ISS: [
    { id: 'ISS-1', name: 'Water', nameFr: 'Eau' },
    { id: 'ISS-2', name: 'Detention' },
  ],
  WG: [
    { id: 'WG-1', name: 'Rivers' },
    { id: 'WG-2', name: 'Prisons' },
  ],
  SET: [],
  REC: [],
  ORG: [],
};
const book = bookOf(tables);
const memory = createCoverageMemory();

const ask = (input: Partial<SimilarSubmissionsInput>, language: Language = 'en') => {
  const context = { ...contextOf({ language }), kept: keptIn({ coverage: memory }) };
  const found = similarSubmissions.plan(book, { title: '', ...input }, context);
  if (!found.ok) throw new Error('It was refused.');
  return found.value;
};
const idsFor = (input: Partial<SimilarSubmissionsInput>): string[] =>
  ask(input).result.similar.map(({ id }) => id);

const LONG =
  'For four years the ministry has promised a road, a clinic, a school bus and a bridge to the people of the ' +
  'upper valley. None of it has come. The council meets in the capital, the budget is not published, and the ' +
  'mayor says that the money went to the stadium. Parents carry their children over the pass in winter.';

describe('submissions similar to a draft', () => {
  it('are those of this cycle, with their workgroup and why', () => {
    expect(ask({ title: 'Water for villages', issues: ['ISS-1'] }).result.similar).toMatchObject([
      { id: 'SUB-1', workgroup: 'Rivers', near: false, line: 'Same issue: Water' },
    ]);
  });

  it('are told in the language of the reader', () => {
    const [first] = ask({ title: 'Water for villages', issues: ['ISS-1'] }, 'fr').result.similar;
    expect(first?.line).toContain('Même thème : Eau');
  });

  it('stay when a long summary is typed below the title that found them', () => {
    const title = 'Clean water in mountain villages';
    expect(idsFor({ title })[0]).toBe('SUB-1');
    expect(idsFor({ title, summary: LONG })[0]).toBe('SUB-1');
  });

  it('are found by the summary, too', () => {
    expect(idsFor({ title: 'Something', summary: 'Visits to prisons: cells are full.' })).toContain('SUB-2');
  });

  it('never include the submission itself', () => {
    expect(idsFor({ id: 'SUB-1', title: 'Clean water in mountain villages' })).not.toContain('SUB-1');
  });

  it('are at most three, the nearest by score first', () => {
    const { similar } = ask({
      title: 'Clean water, visits to prisons, wages',
      issues: ['ISS-2', 'ISS-1'],
    }).result;
    expect(similar.length).toBeLessThanOrEqual(3);
    expect(similar.map(({ score }) => score)).toEqual(
      similar.map(({ score }) => score).sort((x, y) => y - x),
    );
  });

  it.each([
    ['nothing typed', ''],
    ['small words only', 'for the and of'],
    ['words that nobody used', 'Fishing quotas at sea'],
  ])('are none for %s', (_name, title) => {
    expect(idsFor({ title })).toEqual([]);
  });

  it('change nothing', () => {
    expect(ask({ title: 'Clean water' }).edits).toEqual([]);
  });
});

describe('a draft with asks', () => {
  const other = 'Abolish money bail for offenses that are not violent';
  const bail = bookOf({
    ...tables,
    SUB: [
      ...tables.SUB,
      { id: 'SUB-6', title: 'Jail before judgment', summary: 'Whoever has no money for bail waits in jail.' },
    ],
    ASK: [...tables.ASK, { id: 'ASK-2', submission: 'SUB-6', text: other }],
  });
  const firstFor = (...asks: string[]) => {
    const context = { ...contextOf({}), kept: keptIn({}) };
    const found = similarSubmissions.plan(bail, { title: 'Our report', asks }, context);
    return found.ok ? found.value.result.similar[0] : undefined;
  };

  it('is compared by them, too', () => {
    expect(firstFor('Abolish money bail where nobody was violent')).toMatchObject({
      id: 'SUB-6',
      near: true,
      line: 'Same asks · 1 ask in common',
      opposed: [],
    });
  });

  it('is asked where a submission may ask the opposite, with both asks', () => {
    const mine = 'Keep money bail for offenses that are not violent';
    expect(firstFor(mine)).toMatchObject({
      id: 'SUB-6',
      opposed: [{ first: mine, second: other }],
      line: expect.stringMatching(/^It may ask the opposite of one of your asks/),
    });
  });
});

describe('a draft that was registered', () => {
  it('is told the same as while it was typed', () => {
    const input = { title: 'Wells of the valley', summary: 'Nobody tests the wells of mountain villages.' };
    const own = { id: 'SUB-9', ...input };
    const answerIn = (more: readonly (typeof own)[], id?: string) => {
      const all = bookOf({ ...tables, SUB: [...tables.SUB, ...more] });
      const context = { ...contextOf({}), kept: keptIn({}) };
      const found = similarSubmissions.plan(all, { ...input, ...(id !== undefined && { id }) }, context);
      return found.ok ? found.value.result.similar.map(({ id: one, near, line }) => [one, near, line]) : [];
    };
    expect(answerIn([])[0]?.[0]).toBe('SUB-1');
    expect(answerIn([own], 'SUB-9')).toEqual(answerIn([]));
  });
});
