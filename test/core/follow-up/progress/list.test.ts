// What was done, side by side: each voice's newest rating counts, none are put together, old ones are marked.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ListProgressInput,
  listProgress,
} from '../../../../src/core/follow-up/progress/plan-progress-list';
import {
  type ProgressFormInput,
  progressForm,
} from '../../../../src/core/follow-up/progress/plan-progress-form';
import {
  bookReading,
  contextFor,
  planned,
  rating,
  refused,
  tables,
  withRatings,
  type Asking,
  type ProgressRow,
} from './fixture';

const outcome = (rows: readonly ProgressRow[] = [], input: ListProgressInput = {}, asking: Asking = {}) =>
  listProgress.plan(bookReading(listProgress.reads, withRatings(...rows)), input, contextFor(asking));
const list = (...args: Parameters<typeof outcome>) => planned(outcome(...args)).result;
const numbers = (...args: Parameters<typeof outcome>) =>
  list(...args).recommendations.map(({ number }) => number);
const first = (rows: readonly ProgressRow[], asking: Asking = {}) => {
  const found = list(rows, { recommendations: ['40.1'] }, asking).recommendations[0];
  if (!found) throw new Error('40.1 is not listed.');
  return found;
};
const said = ({ current }: ReturnType<typeof first>) =>
  current.map(({ voice, levelText, gradeText }) => `${voice}, ${levelText}: ${gradeText}`);

const government = rating('PRG-G', 'REC-1', 'done', {
  saidBy: 'government',
  organization: 'ORG-C',
  date: '2026-09-01',
});

describe('ratings of one recommendation', () => {
  it('stand side by side with who says so, newest first', () => {
    const rows = [
      rating('PRG-1', 'REC-1', 'partly'),
      government,
      rating('PRG-2', 'REC-1', 'nothing yet', { level: 'local' }),
    ];
    expect(said(first(rows))).toEqual([
      'The government, national: done',
      'Housing Now, local: nothing yet',
      'Housing Now, national: partly',
    ]);
  });

  it('count the newest of each voice and level; the others are history', () => {
    const rows = [
      rating('PRG-2', 'REC-1', 'partly', { date: '2026-08-01' }),
      rating('PRG-1', 'REC-1', 'nothing yet', { date: '2026-03-01' }),
    ];
    const found = first(rows);
    expect(said(found)).toEqual(['Housing Now, national: partly']);
    expect(found.earlier.map(({ row }) => row)).toEqual(['PRG-1']);
  });

  it('of one day count by their place on the tab', () =>
    expect(
      first([rating('PRG-1', 'REC-1', 'partly'), rating('PRG-2', 'REC-1', 'done')]).current[0]?.row,
    ).toBe('PRG-2'));

  it('of the government are one voice, whoever noted them', () => {
    const noted = { ...government, id: 'PRG-H', organization: 'ORG-H', rating: 'partly', date: '2026-12-01' };
    expect(said(first([government, noted]))).toEqual(['The government, national: partly']);
  });

  it.each<[string, readonly ProgressRow[], boolean]>([
    ['two voices at one level', [rating('PRG-1', 'REC-1', 'partly'), government], true],
    ['the same grade in two languages', [rating('PRG-1', 'REC-1', 'fait'), government], false],
    ['two levels', [rating('PRG-1', 'REC-1', 'partly', { level: 'local' }), government], false],
    ['one that does not know', [rating('PRG-1', 'REC-1', 'not known'), government], false],
    [
      'one that changed its mind',
      [rating('PRG-1', 'REC-1', 'done', { date: '2026-07-01' }), rating('PRG-2', 'REC-1', 'partly')],
      false,
    ],
  ])('differ or not: %s', (_, rows, expected) => expect(first(rows).differs).toBe(expected));

  it.each([
    ['2026-01-10', undefined, true],
    ['2026-01-11', undefined, false],
    ['2026-07-10', '6', true],
    ['2026-07-11', '6', false],
    ['2026-01-11', 'soon', false],
  ])('of %s are old after %s months: %s', (date, months, expected) => {
    const settings: Record<string, string> = months === undefined ? {} : { 'progress.staleMonths': months };
    expect(first([rating('PRG-1', 'REC-1', 'done', { date })], { settings }).isStale).toBe(expected);
  });

  it('are not old as long as one voice is fresh', () =>
    expect(first([rating('PRG-1', 'REC-1', 'done', { date: '2020-01-01' }), government]).isStale).toBe(
      false,
    ));

  it('are shown as written when the scale lacks them, and that is said', () => {
    const rows = [rating('PRG-1', 'REC-1', 'almost')];
    expect(said(first(rows))).toEqual(['Housing Now, national: almost']);
    expect(list(rows).notes).toEqual([
      '1 record has ratings that the scale does not have: almost. They are shown as they are written.',
    ]);
  });

  it('without a rating do not count, and that is said too', () => {
    const { recommendations, notes } = list([rating('PRG-1', 'REC-1', '', { source: '' })]);
    expect(recommendations.flatMap(({ current }) => current)).toEqual([]);
    expect(notes).toEqual([
      '1 row of the tab “Progress” has no rating and does not count.',
      '1 row of the tab “Progress” has no source: add where it can be checked.',
    ]);
  });

  it('of nothing are not asked for a source', () =>
    expect(list([rating('PRG-1', 'REC-1', 'nothing yet', { source: '' })]).notes).toEqual([]));

  it('are read in the reader’s language', () =>
    expect(said(first([government], { language: 'fr' }))).toEqual(['Le gouvernement, national: fait']));

  it('serve several recommendations at once', () => {
    const law = { ...rating('PRG-1', 'REC-1', 'done'), recommendations: ['REC-1', 'REC-10'] };
    expect(numbers([law], { show: 'rated' })).toEqual(['40.1', '40.10']);
  });

  it('never lose or double a row, whatever the voices, levels and days', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            organization: fc.constantFrom('ORG-F', 'ORG-H', ''),
            level: fc.constantFrom('national', 'state', 'local'),
            saidBy: fc.constantFrom('us', 'government'),
            date: fc.constantFrom('2025-01-01', '2026-01-01', '2026-06-01', ''),
            rating: fc.constantFrom('done', 'partly', 'other'),
          }),
          { maxLength: 12 },
        ),
        (given) => {
          const rows = given.map((one, index) => ({
            ...rating(`PRG-${index}`, 'REC-1', one.rating),
            ...one,
          }));
          const { current, earlier } = first(rows);
          const shown = [...current, ...earlier].map(({ row }) => row).sort();
          expect(shown).toEqual(rows.map(({ id }) => id).sort());
          const voices = current.map(({ voice, level }) => `${voice} ${level}`);
          expect(new Set(voices).size).toBe(voices.length);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('the list', () => {
  it('is of the latest review in the order of its numbers, without what was withdrawn', () => {
    expect(numbers()).toEqual(['40.1', '40.2', '40.2 (2)', '40.10']);
    expect(numbers([], { cycle: 3 })).toEqual(['7.1']);
  });

  it('keeps a withdrawn one of which something was said', () =>
    expect(numbers([rating('PRG-1', 'REC-3', 'done')])).toContain('40.3'));

  it.each<[string, ListProgressInput, readonly string[]]>([
    ['a workgroup, also where it follows with another', { workgroup: 'Prisons' }, ['40.1', '40.10']],
    ['an issue', { issue: 'Detention' }, ['40.10']],
    ['what was not rated', { show: 'unrated' }, ['40.2', '40.2 (2)', '40.10']],
    ['what is late or due within two weeks', { show: 'due' }, ['40.1', '40.10']],
    ['one’s own workgroups', { show: 'mine' }, ['40.1']],
    ['the review of those that are named', { recommendations: ['3: 7.1'] }, ['7.1']],
  ])('can be of %s', (_, input, expected) => expect(numbers([government], input)).toEqual(expected));

  it('counts all, whatever is shown', () =>
    expect(list([government], { show: 'unrated' }).counts).toEqual({
      all: 4,
      rated: 1,
      unrated: 3,
      differ: 0,
      stale: 0,
      due: 2,
      mine: 1,
    }));

  it('tells what is due next, the soonest first, without what was withdrawn', () => {
    const { dueNext, recommendations } = list();
    expect(dueNext).toEqual(['REC-10', 'REC-1', 'REC-2B']);
    expect(recommendations.map(({ dueState }) => dueState)).toEqual(['soon', 'none', 'later', 'late']);
  });

  it.each<[Asking['as'], readonly boolean[]]>([
    ['cora', [true, true, true, true]],
    ['bo', [true, true, true, false]],
    ['dee', [true, true, true, true]],
    ['ana', [false, false, false, false]],
  ])('says where %s may plan', (as, expected) =>
    expect(list([], {}, { as }).recommendations.map(({ mayPlan }) => mayPlan)).toEqual(expected),
  );

  it('is refused for a workgroup nobody knows', () =>
    expect(refused(outcome([], { workgroup: 'Whales' }))).toContain('Whales'));
});

describe('the form', () => {
  const form = (input: ProgressFormInput = {}, asking: Asking = {}, rows = tables) =>
    planned(progressForm.plan(bookReading(progressForm.reads, rows), input, contextFor(asking))).result;

  it('offers the recommendations of the latest review with number, words and countries', () => {
    const { recommendations, cycle, cycles } = form();
    expect([cycle, cycles]).toEqual([4, [4, 3]]);
    expect(recommendations[0]).toMatchObject({
      number: '40.1',
      text: 'Test wells along rivers.',
      countries: ['Chile', 'Kenya'],
      answerText: 'supported',
      workgroup: { name: 'Water' },
    });
    expect(recommendations.map(({ number }) => number)).not.toContain('40.3');
  });

  it.each<[Asking['as'], readonly string[], readonly string[], string]>([
    ['ana', ['Housing Now'], ['Water'], 'ORG-H'],
    ['bo', ['Fishers of the Delta', 'Housing Now'], ['Water'], 'WG-W'],
    ['gil', ['Fishers of the Delta'], ['Water'], 'ORG-F'],
    ['cora', ['Cell Watch', 'Fishers of the Delta', 'Housing Now'], ['Prisons', 'Water'], ''],
  ])('says for whom %s may speak', (as, organizations, workgroups, usual) => {
    const found = form({}, { as });
    expect(found.organizations.map(({ name }) => name)).toEqual(organizations);
    expect(found.workgroups.map(({ name }) => name)).toEqual(workgroups);
    expect(found.usual).toBe(usual);
  });

  it('takes the recommendation of the row that is selected, with its review', () => {
    const rows = bookReading(progressForm.reads, tables).rows('REC');
    const asked = (number: string, cycle: number) => {
      const row = rows.find((one) => one.number === number && one.cycle === cycle);
      const { selected, cycle: shown } = form({ row: row?.rowNumber ?? 0 });
      return [selected === row?.id, shown];
    };
    expect(asked('40.1', 4)).toEqual([true, 4]);
    const earlier = rows.find(({ cycle, withdrawn }) => cycle === 3 && !withdrawn);
    expect(asked(earlier?.number ?? '', 3)).toEqual([true, 3]);
    // One that was withdrawn, or no row of the tab, is none.
    expect(asked('40.3', 4)).toEqual([false, 4]);
    expect(form({ row: 999 })).toMatchObject({ selected: '', cycle: 4 });
  });

  it('finds no review, and no fault, while there are no recommendations', () =>
    expect(form({}, {}, { ...tables, REC: [] })).toMatchObject({ cycle: null, problem: '' }));

  it('says what keeps one from recording', () => {
    expect(form().problem).toBe('');
    expect(form({}, { settings: { 'progress.scale': 'A' } }).problem).toContain('cannot be used');
  });
});
