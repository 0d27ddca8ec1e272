// Accepting, changing and leaving suggestions, and the words that can be learned from it.
import { describe, expect, it } from '@jest/globals';
import {
  type AcceptSuggestionsInput,
  acceptSuggestions,
} from '../../../../src/core/follow-up/tagging/plan-accept';
import {
  type LeaveSuggestionsInput,
  leaveSuggestions,
} from '../../../../src/core/follow-up/tagging/plan-leave';
import { teachIssueWords } from '../../../../src/core/follow-up/tagging/plan-teach';
import { after, bookReading, contextFor, HUNGER, planned, QUEUE, refused, WELLS, withRows } from './fixture';

const ALL = [
  'Right to leisure',
  'Issue: Ill-treatment (“torture”)',
  'Issue: Water (“thirst”)',
  'People: Children (“boys”)',
  'SDG: 16 (“Ill-treatment”)',
  'Action: 5 (“Adopt”)',
];
const row = { ...HUNGER, suggested: ALL };
const rows = withRows(row, { ...QUEUE, suggested: ['Issue: Water (“thirst”)'] });

const acceptOutcome = (input: Partial<AcceptSuggestionsInput>, tables = rows) =>
  acceptSuggestions.plan(
    bookReading(acceptSuggestions.reads, tables),
    { ids: ['REC-2'], ...input },
    contextFor({}),
  );
const accept = (...args: Parameters<typeof acceptOutcome>) => planned(acceptOutcome(...args));
const valuesOf = (edit: object | undefined): object => (edit as { values: object } | undefined)?.values ?? {};

describe('accepting suggestions', () => {
  it('moves all of them into the columns they are for; what is no suggestion of ours stays', () => {
    const { edits, result, said } = accept({});
    expect(edits.map(valuesOf)).toEqual([
      {
        suggested: ['Right to leisure'],
        issues: ['ISS-T', 'ISS-W'],
        concerns: ['Children'],
        sdgs: ['16'],
        action: 5,
      },
    ]);
    expect(result).toMatchObject({ accepted: 5, rows: 1 });
    expect(said).toContain('5 suggestions of 1 recommendation accepted.');
  });

  it.each([
    ['by kind', { what: ['action' as const] }, { suggested: ALL.slice(0, 5), action: 5 }],
    [
      'one by one',
      { only: ['water'] },
      { suggested: ALL.filter((entry) => !entry.includes('thirst')), issues: ['ISS-W'] },
    ],
  ])('is possible %s', (_how, input, values) => {
    expect(valuesOf(accept(input).edits[0])).toEqual(values);
  });

  it('takes all of the cycle that nobody need look at, and no other', () => {
    const tables = withRows(
      { ...row, suggested: ['Issue: Water (“thirst”)'] },
      { ...QUEUE, suggested: ['Issue: Water (“thirst”)', 'Issue?: Ill-treatment'] },
      { ...QUEUE, id: 'REC-8', cycle: 3, suggested: ['Issue: Water'] },
    );
    const { edits } = accept({ ids: undefined, allSure: true } as Partial<AcceptSuggestionsInput>, tables);
    expect(edits.map(({ id }) => id)).toEqual(['REC-2']);
  });

  it('is possible for many at once', () => {
    const { edits, result } = accept({ ids: ['REC-2', 'REC-3'], what: ['issue'] });
    expect([edits.length, result.accepted]).toEqual([2, 3]);
  });

  it('keeps issues that the row has already', () => {
    const tables = withRows({ ...row, issues: ['ISS-F'] });
    expect(valuesOf(accept({ only: ['Water'] }, tables).edits[0])).toMatchObject({
      issues: ['ISS-F', 'ISS-W'],
    });
  });

  it('adds no issue to a cell with a word that means none, so that the word is not lost', () => {
    const tables = withRows({ ...row, issues: ['Watr'] });
    const { edits, said, result } = accept({}, tables);
    expect(valuesOf(edits[0])).toEqual({
      suggested: ALL.slice(0, 3),
      concerns: ['Children'],
      sdgs: ['16'],
      action: 5,
    });
    expect([result.accepted, said]).toEqual([3, expect.stringContaining('The issues of 40.2 hold a word')]);
  });

  it('leaves what the list of issues no longer has, and says so', () => {
    const tables = withRows({ ...QUEUE, suggested: ['Issue: Gazebos (“gazebo”)'] });
    const { edits, said } = accept({ ids: ['REC-3'] }, tables);
    expect(edits).toEqual([]);
    expect(said).toContain('no “Gazebos” any more');
  });

  it('brings back what was left out when it is named', () => {
    const tables = withRows({ ...QUEUE, suggested: ['Left out: Issue: Water'] });
    expect(accept({ ids: ['REC-3'] }, tables).edits).toEqual([]);
    expect(valuesOf(accept({ ids: ['REC-3'], only: ['Water'] }, tables).edits[0])).toEqual({
      suggested: [],
      issues: ['ISS-W'],
    });
  });

  it('fails for a row that is gone', () => {
    expect(refused(acceptOutcome({ ids: ['REC-9'] }))).toContain('REC-9');
  });
});

describe('choosing other issues', () => {
  it('puts them in the place of those suggested', () => {
    const { edits, said } = accept({ instead: ['Food'] });
    expect(valuesOf(edits[0])).toEqual({
      suggested: ALL.filter((entry) => !entry.startsWith('Issue')),
      issues: ['ISS-F'],
    });
    expect(said).toContain('40.2: the issues are now Food.');
  });

  it('offers words of the text by which to know them next time', () => {
    const { offers } = accept({ ids: ['REC-3'], instead: ['Food'] }).result;
    expect(offers[0]?.words.map(({ word }) => word)).toEqual(expect.arrayContaining(['queue', 'gazebo']));
  });
});

describe('words to learn', () => {
  const words = (suggested: string[]) =>
    accept({ ids: ['REC-1'] }, withRows({ ...WELLS, suggested })).result.offers.flatMap((offer) =>
      offer.words.map(({ word }) => word),
    );

  it.each([
    ['that led to the issue', ['Issue: Water (“thirst”, “dry taps”)'], ['thirst', 'dry taps']],
    ['not those it has already, in any form', ['Issue: Water (“river”, “Agua”, “water”)'], []],
    ['not the names of other issues', ['Issue: Water (“food”)'], []],
    ['not numbers', ['Issue: Water (“2030”)'], []],
  ])('are those %s', (_which, suggested, offered) => {
    expect(words(suggested)).toEqual(offered);
  });

  it('come with how often they led to it, the most often first', () => {
    const many = withRows(
      { ...WELLS, suggested: ['Issue: Water (“thirst”)'] },
      { ...HUNGER, suggested: ['Issue: Water (“drought”)'] },
      { ...QUEUE, suggested: ['Issue: Water (“Drought”)'] },
    );
    expect(accept({ ids: ['REC-1', 'REC-2', 'REC-3'] }, many).result.offers[0]?.words).toEqual([
      { word: 'drought', rows: 2 },
      { word: 'thirst', rows: 1 },
    ]);
  });
});

describe('learning words', () => {
  const teach = (...taught: readonly { issue: string; word: string }[]) =>
    teachIssueWords.plan(bookReading(teachIssueWords.reads, after), { words: [...taught] }, contextFor({}));

  it('adds them to the other words of the issue', () => {
    const { edits, result, said } = planned(
      teach({ issue: 'Water', word: 'thirst' }, { issue: 'ISS-W', word: 'Dry; taps' }),
    );
    expect(edits.map(valuesOf)).toEqual([{ synonyms: ['wells', 'rivers', 'thirst', 'Dry taps'] }]);
    expect([result.added, said]).toEqual([2, '“Water” is now also recognized by: thirst, Dry taps.']);
  });

  it('adds nothing that is there already, or twice', () => {
    const plan = planned(teach({ issue: 'Water', word: 'Wells' }));
    expect([plan.edits, plan.said]).toEqual([[], 'Nothing had to change.']);
  });

  it.each([
    [[{ issue: 'Water', word: 'food' }]],
    [
      [
        { issue: 'Food', word: 'thirst' },
        { issue: 'Water', word: 'thirst' },
      ],
    ],
  ])('refuses a word that means another issue', (taught) => {
    expect(refused(teach(...taught))).toContain('stands for “Food” already');
  });
});

describe('leaving suggestions', () => {
  const leave = (input: Partial<LeaveSuggestionsInput>) =>
    planned(
      leaveSuggestions.plan(
        bookReading(leaveSuggestions.reads, rows),
        { ids: ['REC-2'], ...input },
        contextFor({}),
      ),
    );

  it('marks them, so that they are not made again', () => {
    const { edits, result } = leave({ only: ['Water', '5'] });
    expect(valuesOf(edits[0])).toEqual({
      suggested: [
        ...ALL.filter((_entry, at) => ![2, 5].includes(at)),
        'Left out: Issue: Water',
        'Left out: Action: 5',
      ],
    });
    expect(result).toEqual({ left: 2, rows: 1 });
  });

  it('changes nothing where nothing is suggested', () => {
    expect(leave({ ids: ['REC-3'], what: ['action'] })).toMatchObject({
      edits: [],
      result: { left: 0, rows: 0 },
    });
  });
});

describe('other issues, while somebody else set them', () => {
  const set = withRows({ ...row, issues: ['ISS-W'] });

  it('are asked about where both set them', () => {
    expect(refused(acceptOutcome({ instead: ['Food'], was: { instead: [] } }, set))).toContain(
      'you “Food”, meanwhile “Water” by somebody else.',
    );
  });

  it('stay as they are now where the form left them', () => {
    const food =
      bookReading(['ISS'], set)
        .rows('ISS')
        .find(({ name }) => name === 'Food')?.id ?? '';
    const { edits } = accept({ instead: [food], was: { instead: [food] } }, set);
    expect(edits.map(valuesOf)).not.toMatchObject([{ issues: [food] }]);
  });
});
