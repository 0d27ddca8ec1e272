// What the rows of Who covers what come to, and how they are shown.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import {
  whoCoversWhat,
  type WhoCoversWhatInput,
} from '../../../../src/core/coverage/who-covers-what/plan-who-covers-what-list';
import {
  isDivided,
  partsByIssue,
  coverStateOf,
  stateWords,
} from '../../../../src/core/coverage/who-covers-what/parts';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, withCover, type Asking, type CoverRow } from './fixture';

type Short = readonly [workgroup: string, part: string, angle?: string];

const cover = (...rows: readonly Short[]): Tables =>
  withCover(
    ...rows.map(([workgroup, part, angle = ''], index): CoverRow => ({
      id: `COV-${index}`,
      issue: 'ISS-W',
      workgroup,
      part,
      angle,
    })),
  );

describe('the state of an issue', () => {
  it.each<[string, readonly Short[], string, string]>([
    ['without a row', [], 'gap', 'gap: nobody is on it'],
    ['where all contribute', [['WG-W', 'contributes']], 'gap', 'gap: nobody leads'],
    [
      'where one leads',
      [
        ['WG-W', 'leads'],
        ['WG-P', 'follows'],
      ],
      'covered',
      'covered',
    ],
    [
      'where two lead',
      [
        ['WG-W', 'leads'],
        ['WG-P', 'leads'],
      ],
      'overlap',
      'overlap: 2 lead',
    ],
    [
      'where two lead with one angle',
      [
        ['WG-W', 'leads', 'rivers'],
        ['WG-P', 'leads'],
      ],
      'overlap',
      'overlap: 2 lead',
    ],
    [
      'where two lead the same angle',
      [
        ['WG-W', 'leads', 'Rivers'],
        ['WG-P', 'leads', ' rivers '],
      ],
      'overlap',
      'overlap: 2 lead',
    ],
    [
      'where two lead an angle each',
      [
        ['WG-W', 'leads', 'rivers'],
        ['WG-P', 'leads', 'in cells'],
      ],
      'overlap',
      'overlap: 2 lead, divided by angle',
    ],
    ['where a closed workgroup leads', [['WG-X', 'leads']], 'gap', 'gap: nobody is on it'],
    ['where an unknown workgroup leads', [['WG-Q', 'leads']], 'gap', 'gap: nobody is on it'],
    ['where a part is empty', [['WG-W', '']], 'gap', 'gap: nobody is on it'],
    [
      'where one workgroup leads twice',
      [
        ['WG-W', 'leads'],
        ['WG-W', 'leads'],
      ],
      'covered',
      'covered',
    ],
  ])('%s', (_, rows, state, words) => {
    const parts = partsByIssue(bookReading(whoCoversWhat.reads, cover(...rows))).get('ISS-W') ?? [];
    expect([coverStateOf(parts), render(stateWords(parts), 'en')]).toEqual([state, words]);
    expect(isDivided(parts)).toBe(words.includes('divided'));
  });

  it('takes the strongest part of several rows, with the first angle and person that are given', () => {
    const rows = withCover(
      { id: 'COV-1', issue: 'ISS-W', workgroup: 'WG-W', part: 'follows', angle: 'rivers' },
      { id: 'COV-2', issue: 'ISS-W', workgroup: 'WG-W', part: 'leads', person: 'MEM-BO' },
    );
    const [part] = partsByIssue(bookReading(whoCoversWhat.reads, rows)).get('ISS-W') ?? [];
    expect(part).toMatchObject({ part: 'leads', angle: 'rivers', person: 'MEM-BO' });
    expect(part?.rows).toHaveLength(2);
  });
});

const full: Tables = {
  ...withCover(
    { id: 'COV-1', issue: 'ISS-W', workgroup: 'WG-P', part: 'contributes', person: 'MEM-DEE' },
    { id: 'COV-2', issue: 'ISS-W', workgroup: 'WG-W', part: 'leads', angle: 'rivers and wells' },
    { id: 'COV-3', issue: 'ISS-D', workgroup: 'WG-P', part: 'leads' },
    { id: 'COV-4', issue: 'ISS-D', workgroup: 'WG-H', part: 'leads' },
  ),
  SUB: [
    { id: 'SUB-1', title: 'Clean wells', mainIssue: 'ISS-W', issues: ['ISS-W', 'ISS-F'] },
    { id: 'SUB-2', title: 'Old wells', mainIssue: 'ISS-W', status: 'withdrawn' },
    { id: 'SUB-3', title: 'Merged wells', mainIssue: 'ISS-W', mergedInto: 'SUB-1' },
    { id: 'SUB-4', title: 'Wells of 2021', mainIssue: 'ISS-W', cycle: '2021' },
  ],
  REC: [
    { id: 'REC-1', cycle: 3, number: '1.1', text: 'a', issues: ['ISS-W'] },
    { id: 'REC-2', cycle: 3, number: '1.1', part: 2, text: 'b', issues: ['ISS-W'] },
    { id: 'REC-3', cycle: 3, number: '1.2', text: 'c', issues: ['ISS-W', 'ISS-D'] },
    { id: 'REC-6', cycle: 3, number: '1.3', text: 'f', issues: ['ISS-W'], withdrawn: true },
    { id: 'REC-4', cycle: 2, number: '1.1', text: 'd', issues: ['ISS-W'] },
    { id: 'REC-5', cycle: 4, number: '1.1', text: 'e', issues: ['ISS-W'] },
  ],
};

const list = (input: WhoCoversWhatInput = {}, asking: Asking = {}, rows = full) =>
  planned(whoCoversWhat.plan(bookReading(whoCoversWhat.reads, rows), input, contextFor(asking))).result;
const names = (input: WhoCoversWhatInput, asking: Asking = {}) =>
  list(input, asking).issues.map(({ name }) => name);

describe('who covers what', () => {
  it('is for members', () => {
    expect(whoCoversWhat.audience).toBe('member');
    expect(whoCoversWhat.pace).toBe('query');
  });

  it('shows who leads first, whom to ask, what was said last time and what is written now', () => {
    const [, , water] = list({}, { settings: { cycle: '4' } }).issues;
    expect(water).toMatchObject({
      name: 'Water',
      state: 'covered',
      parts: [
        {
          workgroup: { name: 'Water' },
          partText: 'leads',
          angle: 'rivers and wells',
          ask: ['Bo'],
          mayAct: true,
        },
        { workgroup: { name: 'Prisons' }, person: { name: 'Dee' }, ask: ['Dee'], mayAct: false },
      ],
      recommendations: 3,
      submissions: [{ id: 'SUB-1', name: 'Clean wells' }],
    });
  });

  it.each([
    ['the review before this one', { cycle: '4' }, 3, 3],
    ['the latest while Settings name none', {}, 4, 1],
    ['no review while there is no earlier one', { cycle: '2' }, null, 0],
  ])('counts the recommendations of %s', (_, settings, cycle, count) => {
    const { lastCycle, issues } = list({}, { settings });
    const water = issues.find(({ name }) => name === 'Water');
    expect([lastCycle, water?.recommendations]).toEqual([cycle, count]);
  });

  it.each<[string, WhoCoversWhatInput, Asking, string[]]>([
    ['everything, by name', {}, {}, ['Detention', 'Food', 'Water']],
    ['one workgroup by name', { workgroup: 'homes' }, {}, ['Detention']],
    ['names in the reader’s language', { workgroup: 'Water' }, { language: 'fr' }, ['Eau']],
  ])('lists %s', (_, input, asking, wanted) => {
    expect(names(input, asking)).toEqual(wanted);
  });

  it.each([
    ['co-chair', 'bo', ['Water'], 4],
    ['coordinator', 'cora', ['Homes', 'Prisons', 'Water'], 4],
    ['member', 'member', [], 0],
  ] as const)('says for which workgroups a %s may act', (_, as, wanted, people) => {
    const { actsIn, people: offered } = list({}, { as });
    expect(actsIn.map(({ name }) => name)).toEqual(wanted);
    expect(offered).toHaveLength(people);
  });

  it('points out a workgroup that stands twice on an issue', () => {
    const rows = cover(['WG-W', 'leads'], ['WG-W', 'follows']);
    expect(list({}, {}, rows).notes).toEqual([
      expect.stringContaining('“Water” stands more than once for Water: rows 3, 4.'),
    ]);
  });

  it('refuses a workgroup that it does not know', () => {
    const outcome = whoCoversWhat.plan(
      bookReading(whoCoversWhat.reads, full),
      { workgroup: 'Whales' },
      contextFor({}),
    );
    expect(refused(outcome)).toContain('“Whales” is not on the list');
  });
});
