// The scale of ratings: the usual one or the coalition's own, fixed once something was rated.
import { describe, expect, it } from '@jest/globals';
import { setProgressScale } from '../../../../src/core/follow-up/progress/plan-scale';
import { recordProgress } from '../../../../src/core/follow-up/progress/plan-record';
import { gradeReader, scaleOf } from '../../../../src/core/follow-up/progress/scale';
import type { Tables } from '../../../support/book';
import {
  bookReading,
  contextFor,
  planned,
  rating,
  refused,
  tables,
  withRatings,
  type Asking,
} from './fixture';

const words = (setting: string) => {
  const scale = scaleOf(setting);
  return scale.ok ? scale.value.map((grade) => grade.words.en) : 'refused';
};

describe('a scale in Settings', () => {
  it.each([
    ['', ['done', 'partly', 'nothing yet', 'went backwards', 'not known']],
    [' ; ', ['done', 'partly', 'nothing yet', 'went backwards', 'not known']],
    ['A; B ;C', ['A', 'B', 'C']],
    ['fully\npartially\nnot at all', ['fully', 'partially', 'not at all']],
    ['done', 'refused'],
    ['Done; done', 'refused'],
    [`ok; ${'x'.repeat(61)}`, 'refused'],
    [Array.from({ length: 13 }, (_, index) => `grade ${index}`).join(';'), 'refused'],
  ])('%j has %j', (setting, expected) => expect(words(setting)).toEqual(expected));

  it.each([
    ['DONE', 'done'],
    ['hubo retroceso', 'backwards'],
    ['en partie', 'partly'],
    ['', undefined],
    ['soon', undefined],
  ])('reads %j as %j', (typed, key) => {
    const scale = scaleOf('');
    expect(gradeReader(scale.ok ? scale.value : [])(typed)?.key).toBe(key);
  });
});

const change = (given: string[], asking: Asking = {}, rows: Tables = tables) =>
  setProgressScale.plan(
    bookReading(setProgressScale.reads, rows),
    { words: given },
    contextFor({ as: 'cora', ...asking }),
  );

describe('changing the scale', () => {
  it('writes a row of Settings, or changes the one that is there', () => {
    const present = { ...tables, SET: [{ id: 'SET-1', key: 'progress.scale', value: '' }] };
    const [added] = planned(change(['A', 'B'])).edits;
    expect(added).toMatchObject({ kind: 'insert', values: { key: 'progress.scale', value: 'A; B' } });
    expect(planned(change(['A', 'B'], {}, present)).edits).toEqual([
      { kind: 'update', sheet: 'SET', id: 'SET-1', values: { value: 'A; B', date: '2027-01-10' } },
    ]);
  });

  it('is refused once something was rated, with the reason', () => {
    const rows = withRatings(rating('PRG-1', 'REC-1', 'done'), rating('PRG-2', 'REC-1', 'partly'));
    expect(refused(change(['A', 'B'], {}, rows))).toBe(
      'The scale can no longer change: 2 records were rated by it, and ratings before and after could not be compared.',
    );
  });

  it('says so when it is that scale already, also when it is in use', () => {
    const rows = withRatings(rating('PRG-1', 'REC-1', 'A'));
    const { edits, said } = planned(change(['A', 'B'], { settings: { 'progress.scale': 'A; B' } }, rows));
    expect([edits, said]).toEqual([[], 'The scale is so already: A, B.']);
  });

  it('is refused for one word', () => expect(refused(change(['A']))).toContain('two to twelve'));
});

describe('a scale that somebody typed into Settings', () => {
  const record = (scale: string, word: string, rows = tables) =>
    recordProgress.plan(
      bookReading(recordProgress.reads, rows),
      { recommendations: ['40.1'], rating: word, source: 'Law 4/2026' },
      contextFor({ settings: { 'progress.scale': scale } }),
    );

  it('is used before anything was rated', () =>
    expect(planned(record('A; B', 'b')).edits[0]).toMatchObject({ values: { rating: 'B' } }));

  it('may gain words later, but not lose those in use', () => {
    const rows = withRatings(rating('PRG-1', 'REC-1', 'A'));
    expect(planned(record('A; B; C', 'C', rows)).edits).toHaveLength(1);
    expect(refused(record('B; C', 'C', rows))).toContain('1 record says A, which this scale does not have');
  });

  it('stops nobody from reading, but from recording when it is no scale', () =>
    expect(refused(record('A', 'A'))).toContain('The scale on the tab Settings cannot be used: “A”'));
});
