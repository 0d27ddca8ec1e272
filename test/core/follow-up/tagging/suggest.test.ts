// Suggestions for recommendations: into their own column, with the words that led to them, and never over people's work.
import { describe, expect, it } from '@jest/globals';
import { ISSUE_SEEDS } from '../../../../src/core/base/vocabulary/issues';
import {
  type SuggestForRecommendationsInput,
  suggestForRecommendations,
} from '../../../../src/core/follow-up/tagging/plan-suggest';
import {
  after,
  afterwards,
  bookReading,
  contextFor,
  HUNGER,
  planned,
  QUEUE,
  refused,
  WELLS,
  withRows,
  type Asking,
  type RecRow,
  type Tables,
} from './fixture';

const outcome = (rows: Tables = after, input: SuggestForRecommendationsInput = {}, asking: Asking = {}) =>
  suggestForRecommendations.plan(
    bookReading(suggestForRecommendations.reads, rows),
    input,
    contextFor(asking),
  );
const suggest = (...args: Parameters<typeof outcome>) => planned(outcome(...args));

/** What the cell of suggestions of each row holds then, by id. */
const cells = (...args: Parameters<typeof outcome>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    suggest(...args).edits.map((edit) => [
      edit.id,
      'values' in edit ? (edit.values['suggested'] as string[]) : [],
    ]),
  );
const cellOf = (row: RecRow, asking: Asking = {}): readonly string[] =>
  cells(withRows(row), {}, asking)[row.id] ?? [];

describe('suggestions for recommendations', () => {
  it('are asked for by co-chairs and coordinators', () => {
    const { audience, pace } = suggestForRecommendations;
    expect([audience, pace]).toEqual(['co-chair', 'long']);
  });

  it('say what each is about, and by which words', () => {
    expect(cellOf(HUNGER)).toEqual([
      'Issue: Ill-treatment (“torture”)',
      'People: Persons deprived of their liberty & detainees (“prisons”)',
      'SDG: 16 (“Ill-treatment”)',
      'Action: 5 (“Adopt”)',
    ]);
  });

  it('name the issue that stands out in meaning where the words say nothing', () => {
    const thirst = { ...QUEUE, text: 'Mend what leaks, so that taps do not run dry and nobody goes thirsty' };
    const others = ISSUE_SEEDS.filter(({ uprInfoIssue }) => uprInfoIssue !== 'Right to water');
    const ISS = [
      ...(after.ISS ?? []),
      ...others.map(({ name, uprInfoIssue }, at) => ({ id: `ISS-${at}`, name, uprInfoIssue })),
    ];
    expect(cells({ ...withRows(thirst), ISS })[QUEUE.id]?.[0]).toMatch(/^Issue\?: Water \(“\w+”/);
    expect(cellOf(QUEUE).filter((entry) => entry.startsWith('Issue'))).toEqual([]);
  });

  it('know the coalition’s own words', () => {
    expect(cellOf(WELLS)[0]).toBe('Issue: Water (“wells”, “river”)');
  });

  it('touch no other column', () => {
    const written = suggest().edits.map((edit) => ('values' in edit ? Object.keys(edit.values) : []));
    expect(written).toEqual([['suggested'], ['suggested'], ['suggested']]);
  });

  it('are in the language of the workbook', () => {
    expect(cellOf(HUNGER, { language: 'en', bookLanguage: 'fr' })[3]).toMatch(/^Action : 5 \(«.Adopt.»\)$/);
  });

  it('name those of which no issue was recognized', () => {
    const { result, said } = suggest();
    expect(result).toMatchObject({
      cycle: 4,
      all: 3,
      looked: 3,
      withoutIdea: ['40.3'],
      written: 3,
      next: null,
    });
    expect(said).toContain('no issue of your list was recognized: 40.3.');
  });

  it('are made once', () => {
    const again = afterwards(after, suggest());
    expect(suggest(again)).toMatchObject({ edits: [], result: { written: 0 } });
  });

  it('go on where the last run stopped', () => {
    const first = suggest(after, { most: 2 });
    expect(first.edits.map(({ id }) => id)).toEqual(['REC-1', 'REC-2']);
    expect(first.said).toContain('1 recommendation is still to be looked at');
    const last = suggest(after, { most: 2, from: first.result.next ?? 0 });
    expect([last.edits.map(({ id }) => id), last.result.next]).toEqual([['REC-3'], null]);
  });

  it('leave out earlier cycles and what was withdrawn', () => {
    const rows = withRows({ ...WELLS, cycle: 3 }, { ...HUNGER, withdrawn: true }, QUEUE);
    expect(Object.keys(cells(rows))).toEqual(['REC-3']);
    expect(Object.keys(cells(rows, { cycle: 3 }))).toEqual(['REC-1']);
  });

  it('fail plainly without any recommendation', () => {
    expect(refused(outcome(withRows()))).toContain('There are no recommendations yet');
  });
});

describe('what people put into the row', () => {
  it('is not suggested again: only columns that are empty get suggestions', () => {
    const row = { ...HUNGER, issues: ['ISS-W'], concerns: ['Guards'], action: 3 };
    expect(cellOf(row)).toEqual(['SDG: 6 (“Water”)']);
  });

  it('keeps themes that OHCHR printed before the suggestions', () => {
    expect(cellOf({ ...QUEUE, suggested: ['Right to leisure'] })[0]).toBe('Right to leisure');
  });

  it('uses a printed theme where the text says little', () => {
    const text = 'Release those who wait';
    const without = cellOf({ ...QUEUE, text });
    const withTheme = cellOf({ ...QUEUE, text, suggested: ['Conditions of detention'] });
    expect(without.join()).not.toContain('Issue');
    expect(withTheme.join()).not.toContain('Issue: Water');
  });

  it('counts as left out when it was left out', () => {
    const row = { ...HUNGER, suggested: ['Left out: Issue: Ill-treatment', 'Left out: Action: 5'] };
    expect(cellOf(row)).toEqual([
      'Left out: Issue: Ill-treatment',
      'Left out: Action: 5',
      'People: Persons deprived of their liberty & detainees (“prisons”)',
      'SDG: 16 (“Ill-treatment”)',
    ]);
  });

  it('counts as accepted when somebody typed the issue, and teaches its words', () => {
    const row = { ...HUNGER, issues: ['ISS-T'], suggested: ['Issue: Ill-treatment (“torture”)'] };
    const { result, said } = suggest(withRows(row));
    expect(result.typedByHand).toBe(1);
    expect(result.offers).toEqual([
      { issue: { id: 'ISS-T', name: 'Ill-treatment' }, words: [{ word: 'torture', rows: 1 }] },
    ]);
    expect(said).toContain('somebody typed the issue: that counts as accepted');
    expect(cellOf(row).join()).not.toContain('Issue');
  });
});
