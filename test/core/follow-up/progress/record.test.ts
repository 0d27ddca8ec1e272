// Recording progress: one new row, for one's own voice, with a source; nothing of others changes.
import { describe, expect, it } from '@jest/globals';
import {
  type RecordProgressInput,
  recordProgress,
} from '../../../../src/core/follow-up/progress/plan-record';
import { progressForm } from '../../../../src/core/follow-up/progress/plan-progress-form';
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

const outcome = (input: Partial<RecordProgressInput> = {}, asking: Asking = {}, rows: Tables = tables) =>
  recordProgress.plan(
    bookReading(recordProgress.reads, rows),
    { recommendations: ['40.1'], rating: 'partly', source: 'https://example.org/law', ...input },
    contextFor(asking),
  );
const record = (...args: Parameters<typeof outcome>) => planned(outcome(...args), args[1]?.language);
const values = (...args: Parameters<typeof outcome>) =>
  (record(...args).edits[0] as unknown as { values: Record<string, unknown> }).values;

describe('recording progress', () => {
  it('takes a cluster by its name for all that are in it', () => {
    const inCluster = new Set(['REC-1', 'REC-3', 'REC-10']);
    const rows = (tables.REC ?? []).map((row) =>
      inCluster.has(row.id ?? '') ? { ...row, cluster: 'Clean water' } : row,
    );
    const book = { ...tables, REC: rows };
    expect(values({ recommendations: ['clean WATER'] }, {}, book)['recommendations']).toEqual([
      'REC-1',
      'REC-10',
    ]);
    const form = planned(progressForm.plan(bookReading(progressForm.reads, book), {}, contextFor({})));
    expect(form.result.clusters).toEqual([{ name: 'Clean water', numbers: '40.1, 40.10', count: 2 }]);
  });

  it('is for members', () =>
    expect([recordProgress.audience, recordProgress.pace]).toEqual(['member', 'short']));

  it('adds one row for one’s organization, as of today, for the whole country', () => {
    const { edits, said } = record({ note: 'Wells are tested in two regions.' });
    expect(edits).toEqual([
      {
        kind: 'insert',
        sheet: 'PRG',
        id: 'PRG-n1',
        values: {
          recommendations: ['REC-1'],
          level: 'national',
          rating: 'partly',
          saidBy: 'us',
          organization: 'ORG-H',
          workgroup: '',
          date: '2027-01-10',
          source: 'https://example.org/law',
          note: 'Wells are tested in two regions.',
          internal: false,
          recordedBy: 'MEM-ANA',
        },
      },
    ]);
    expect(said).toBe('Recorded “partly” (national) for 1 recommendation: Housing Now.');
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a number', ['40.10'], ['REC-10']],
    ['a number with all its parts', ['40.2'], ['REC-2A', 'REC-2B']],
    ['one part by its label', ['4: 40.2 (2)'], ['REC-2B']],
    ['an id', ['REC-1'], ['REC-1']],
    ['an earlier review by its label', ['3: 7.1'], ['REC-OLD']],
    ['several, each once, in order', ['40.10', 'REC-1', '40.1'], ['REC-1', 'REC-10']],
    ['a range', ['40.1-40.3'], ['REC-1', 'REC-2A', 'REC-2B', 'REC-3']],
    ['a list as one text', ['40.1, 40.10'], ['REC-1', 'REC-10']],
  ])('takes %s', (_, recommendations, ids) => {
    expect(values({ recommendations: [...recommendations] })['recommendations']).toEqual(ids);
  });

  it.each<[string, Partial<RecordProgressInput>, RegExp]>([
    ['a number that is not there', { recommendations: ['40.99'] }, /No recommendation is called “40.99”/],
    ['a range with a number that is not there', { recommendations: ['40.9-40.10'] }, /“40.9-40.10”/],
    ['a word off the scale', { rating: 'mostly' }, /“mostly” is not on the scale. It has: done, partly/],
    ['no day of the calendar', { date: '2026-02-30' }, /not a day of the calendar/],
    ['a day to come', { date: '2027-01-11' }, /2027-01-11 has not come yet/],
    ['a dash as its source', { source: ' - ' }, /Say where others can check it/],
    ['half a link', { source: 'https://' + '?x=abcdef' }, /is not a whole link/],
    ['two voices', { organization: 'Housing Now', workgroup: 'Water' }, /not both/],
    ['an organization nobody knows', { organization: 'Nobody' }, /Nobody/],
  ])('is refused for %s', (_, input, words) => expect(refused(outcome(input))).toMatch(words));

  it.each(['nothing', 'nada todavía', 'not known'])('needs no source where the rating is %s', (rating) =>
    expect(values({ rating, source: '' })['source']).toBe(''),
  );

  it('needs one for what was done, and for what the government claims', () => {
    const words = /Say where others can check it/;
    expect(refused(outcome({ source: '' }))).toMatch(words);
    expect(refused(outcome({ rating: 'nothing', source: '', saidBy: 'government' }))).toMatch(words);
  });

  it.each([
    ['done', 'en', 'done'],
    ['cumplida', 'es', 'cumplida'],
    ['Rien encore', 'es', 'nada todavía'],
    ['backwards', 'fr', 'recul'],
  ] as const)(
    'reads the grade %s and writes it in the workbook’s language (%s)',
    (typed, bookLanguage, word) => expect(values({ rating: typed }, { bookLanguage })['rating']).toBe(word),
  );

  it('writes nothing when the same was recorded already, in whatever language', () => {
    const first = values();
    const row = { id: 'PRG-1', ...first, rating: 'en partie', recordedBy: 'MEM-CORA' };
    const { edits, result, said } = record({}, {}, withRatings(row));
    expect([edits, result.row, result.isNew]).toEqual([[], 'PRG-1', false]);
    expect(said).toContain('recorded already');
  });

  it('says when others say something else at the same level, and changes nothing of theirs', () => {
    const rows = withRatings(
      rating('PRG-1', 'REC-1', 'done', { saidBy: 'government', organization: 'ORG-C' }),
      rating('PRG-2', 'REC-1', 'not known', { organization: 'ORG-C' }),
      rating('PRG-3', 'REC-10', 'done', { organization: 'ORG-C', level: 'local' }),
    );
    const { edits, result, said } = record({ recommendations: ['40.1', '40.10'] }, {}, rows);
    expect(edits).toHaveLength(1);
    expect(result.differing.map(({ name }) => name)).toEqual(['4: 40.1']);
    expect(said).toContain('Others say something else about 40.1');
  });

  it('keeps what the same voice said before, and says when a newer rating still counts', () => {
    const before = withRatings(rating('PRG-1', 'REC-1', 'nothing yet'));
    expect(record({}, {}, before).said).toContain('stays as history');
    expect(record({ date: '2025-01-01' }, {}, before).said).toContain('A newer rating of the same voice');
  });

  it('records a withdrawn recommendation, and says so', () =>
    expect(record({ recommendations: ['40.3'] }).said).toContain(
      'Withdrawn, but recorded all the same: 40.3',
    ));

  it('needs recommendations to be there', () =>
    expect(refused(outcome({}, {}, { ...tables, REC: [] }))).toContain('Bring in the UN’s draft report'));
});

describe('for whom one records', () => {
  it.each<[Asking['as'], Partial<RecordProgressInput>, string]>([
    ['ana', {}, 'ORG-H'],
    ['ana', { workgroup: 'Water' }, 'WG-W'],
    ['fay', {}, 'WG-P'],
    ['gil', {}, 'ORG-F'],
    ['bo', {}, 'WG-W'],
    ['bo', { organization: 'Housing Now' }, 'ORG-H'],
    ['bo', { for: 'Ana' }, 'ORG-H'],
    ['cora', { organization: 'Cell Watch' }, 'ORG-C'],
    ['cora', { for: 'Fay' }, 'WG-P'],
  ])('%s with %j speaks as %s', (as, input, id) => {
    const { organization, workgroup } = values(input, { as }) as Record<string, string>;
    expect(organization || workgroup).toBe(id);
  });

  it('names the person who told it', () =>
    expect(values({ for: 'Ana' }, { as: 'bo' })['recordedBy']).toBe('MEM-ANA'));

  it.each<[Asking['as'], Partial<RecordProgressInput>, RegExp]>([
    ['ana', { organization: 'Cell Watch' }, /For Cell Watch, ask somebody of theirs/],
    ['ana', { workgroup: 'Prisons' }, /For Prisons/],
    ['gil', { workgroup: 'Prisons' }, /For Prisons/],
    ['bo', { organization: 'Cell Watch' }, /For Cell Watch/],
    ['bo', { workgroup: 'Old group' }, /For Old group/],
    ['bo', { for: 'Dee' }, /cannot act for Dee/],
    ['ana', { for: 'Bo' }, /cannot act for Bo/],
    ['cora', {}, /Say whose rating it is/],
  ])('%s may not with %j', (as, input, words) => expect(refused(outcome(input, { as }))).toMatch(words));
});
