// What is asked before a text goes to the add-in.
import { describe, expect, it } from '@jest/globals';
import {
  annotatedInputOf,
  EMPTY_UN_TEXT_DRAFT,
  importInputOf,
  isTableOnly,
  unTextProblems,
  usualCycle,
} from '../../../../src/sidebar/un-documents/bring-in-un-text/bring-in-un-text-draft';

const draft = { ...EMPTY_UN_TEXT_DRAFT, text: '26.1 Protect the river (Kenya);', cycle: 4 };
const TABLE = [
  ['Text', 'From'],
  ['Protect the river', 'Kenya'],
];

describe('the draft of what is brought in', () => {
  it.each([
    [null, 4],
    [40, 3],
    [41, 4],
    [55, 5],
  ])('of session %s is of cycle %s', (session, cycle) => {
    expect(usualCycle(session)).toBe(cycle);
  });

  it('is fine with a text and a cycle', () => {
    expect(unTextProblems(draft)).toEqual({});
  });

  it.each([
    ['no text', { text: '  \n' }, ['text']],
    ['more rows than are read at once', { tables: [Array.from({ length: 60_001 }, () => [''])] }, ['tables']],
    ['more than one report can be', { text: 'x'.repeat(2_000_001) }, ['text']],
    ['no cycle', { cycle: null }, ['cycle']],
    ['half a cycle', { cycle: 3.5 }, ['cycle']],
    ['a cycle that is far off', { cycle: 21 }, ['cycle']],
    ['nothing at all', { text: '', cycle: 0 }, ['text', 'cycle']],
  ])('is refused with %s', (_, changes, fields) => {
    expect(Object.keys(unTextProblems({ ...draft, ...changes }))).toEqual(fields);
  });

  it('sends a source only when there is one', () => {
    expect(importInputOf(draft)).toEqual({ text: draft.text, cycle: 4 });
    expect(importInputOf({ ...draft, source: ' A/HRC/00/0 ' })).toMatchObject({ source: 'A/HRC/00/0' });
  });

  it('is fine with a table and no text', () => {
    const withTable = { ...draft, text: '', tables: [TABLE] };
    expect([unTextProblems(withTable), isTableOnly(withTable), isTableOnly(draft)]).toEqual([
      {},
      true,
      false,
    ]);
    expect(importInputOf(withTable)).toEqual({ text: '', tables: [TABLE], cycle: 4 });
  });

  it('sends what the user says: the kind, the countries, the issues', () => {
    const countries = [{ written: 'Atlantis', iso3: 'MLT' }];
    expect(importInputOf({ ...draft, kind: 'list', countries, issuesFromThemes: true })).toEqual({
      text: draft.text,
      cycle: 4,
      kind: 'list',
      countries,
      issuesFromThemes: true,
    });
  });

  it('sends which recommendation a row is, and what was withdrawn', () => {
    const same = [{ row: '26.31', number: '26.33' }];
    expect(importInputOf({ ...draft, same, withdrawn: ['26.30'] })).toEqual({
      text: draft.text,
      cycle: 4,
      withdrawn: ['26.30'],
      same,
    });
  });

  it('asks for the answers with their texts of its cycle', () => {
    expect(annotatedInputOf({ ...draft, cycle: 3 })).toEqual({ text: draft.text, cycle: 3 });
  });
});
