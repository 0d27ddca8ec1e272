// What a joint submission is compared by, before and after somebody writes it.
import { describe, expect, it } from '@jest/globals';
import { comparedSubmissions } from '../../../../src/core/coverage/overlaps/compared';
import { alreadyCovered } from '../../../../src/core/coverage/overlaps/plan-already-covered';
import type { Book } from '../../../../src/core/workbook/records/book';
import { bookOf, contextOf, keptIn } from '../../../support/book';
import { prose, sharedMemory } from './fixture';

const WELLS = prose('well', 90);
const RIVERS = prose('river', 90);
const LAKES = prose('lake', 90);

const coalition = (joint: { text?: string }): Book =>
  bookOf({
    SUB: [
      { id: 'SUB-A', title: 'Wells', status: 'draft', mergedInto: 'SUB-J' },
      { id: 'SUB-B', title: 'Rivers', status: 'final', mergedInto: 'SUB-J' },
      { id: 'SUB-C', title: 'Lakes', status: 'withdrawn', mergedInto: 'SUB-J' },
      { id: 'SUB-J', title: 'All waters', kind: 'joint', summary: 'Water is short.', status: 'idea' },
    ],
    TXT: [
      { id: 'TXT-1', submission: 'SUB-A', part: 1, text: WELLS },
      { id: 'TXT-2', submission: 'SUB-B', part: 1, text: RIVERS },
      { id: 'TXT-3', submission: 'SUB-C', part: 1, text: LAKES },
      ...(joint.text === undefined ? [] : [{ id: 'TXT-4', submission: 'SUB-J', part: 1, text: joint.text }]),
    ],
    ...{ ASK: [], ISS: [], WG: [], COV: [], MEM: [], SET: [], REC: [], ORG: [] },
  });

describe('a joint submission', () => {
  it('without a text is compared by the texts that it takes the place of', () => {
    expect(comparedSubmissions(coalition({}))).toMatchObject([
      { id: 'SUB-J', text: `${WELLS}\n${RIVERS}`, hasText: true },
    ]);
  });

  it('with a text of its own is compared by that alone', () => {
    expect(comparedSubmissions(coalition({ text: 'Our waters.' }))).toMatchObject([
      { id: 'SUB-J', text: 'Our waters.', hasText: true },
    ]);
  });

  it('is compared by its words, without the signs by which a cell keeps their look', () => {
    const text =
      '## Our *waters*\nThey **fall**[[Report 3]] by [half](https://a.org/1).\n- One\n| A | B |\n| --- | --- |\n| c | d |';
    expect(comparedSubmissions(coalition({ text }))).toMatchObject([
      { text: 'Our waters\nThey fall by half.\n- One\nA\tB\nc\td' },
    ]);
  });

  it('is what somebody hears of whose text was merged into it', () => {
    const context = { ...contextOf({}), kept: keptIn({ coverage: sharedMemory() }) };
    const outcome = alreadyCovered.plan(coalition({}), { text: RIVERS }, context);
    expect(outcome.ok && outcome.value.result.closest).toMatchObject([{ id: 'SUB-J', level: 'copied' }]);
  });
});
