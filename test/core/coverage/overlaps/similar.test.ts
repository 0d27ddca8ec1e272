// The quiet line while a submission is registered: who is on the same ground, surely or perhaps.
import { describe, expect, it } from '@jest/globals';
import { createCoverageMemory } from '../../../../src/core/coverage/overlaps/comparison';
import {
  similarSubmissions,
  type SimilarSubmissionsInput,
} from '../../../../src/core/coverage/overlaps/plan-similar';
import type { Language } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf, keptIn } from '../../../support/book';

const book = bookOf({
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
});
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
      { id: 'SUB-1', workgroup: 'Rivers', near: true, line: expect.stringContaining('Same issue: Water') },
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
