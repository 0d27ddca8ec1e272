import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { insertRow } from '../../../../src/core/workbook/records/edits';
import { render } from '../../../../src/core/base/messages/text';
import { editableKeys } from '../../../../src/core/workbook/schema/form-fields';
import { LONGEST_TEXT, newRowSchema, rowSchema } from '../../../../src/core/workbook/records/row-schema';
import { SHEETS } from '../../../../src/core/workbook/schema/sheets';
import { fieldProblems } from '../../../../src/core/workbook/schema/value-problems';

const problemsOf = (schema: z.ZodMiniType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return Object.fromEntries(
    Object.entries(fieldProblems(error?.issues ?? [])).map(([field, problem]) => [
      field,
      render(problem, 'en'),
    ]),
  );
};

const submission = rowSchema(SHEETS.SUB);
const person = rowSchema(SHEETS.MEM);

describe('values that fit', () => {
  it.each([
    ['nothing at all', submission, {}],
    ['a title', submission, { title: 'Water for all' }],
    ['known words', person, { mail: 'digest', languages: ['en', 'fr'] }],
    ['empty values', person, { email: '', mail: '', mentor: '', languages: [], timeZone: '' }],
    ['an empty number', submission, { limit: null }],
    [
      'links to the right sheet',
      submission,
      { leadOrganization: 'ORG-7K2Q', issues: ['ISS-A1B2', 'ISS-C3D4'] },
    ],
    ['days and times', submission, { internalDue: '2027-03-01', officialDue: '2027-03-31T15:00' }],
    ['a text as long as a cell may hold', submission, { summary: 'a'.repeat(LONGEST_TEXT) }],
  ])('%s', (_name, schema, input) => expect(schema.safeParse(input)).toEqual({ success: true, data: input }));
});

describe('values that do not fit say why, at their field', () => {
  it.each([
    ['an unknown column', submission, { colour: 'red' }, { colour: 'This field does not exist here.' }],
    ['an emptied title', submission, { title: '  ' }, { title: 'Please fill this in.' }],
    ['a word in place of its key', person, { mail: 'one summary' }, { mail: 'Please choose from the list.' }],
    [
      'one unknown word among several',
      person,
      { languages: ['en', 'xx'] },
      { languages: 'Please choose from the list.' },
    ],
    [
      'a link to another sheet',
      submission,
      { leadOrganization: 'MEM-7K2Q' },
      { leadOrganization: 'Please choose a row of the workbook.' },
    ],
    ['a bare prefix', submission, { issues: ['ISS-'] }, { issues: 'Please choose a row of the workbook.' }],
    ['a list as text', submission, { issues: 'ISS-A1B2' }, { issues: 'Please give a list of values.' }],
    ['a number as text', submission, { limit: '2815' }, { limit: 'Please enter a number.' }],
    ['a number without end', submission, { limit: Infinity }, { limit: 'Please enter a number.' }],
    ['a tick as text', person, { coordinator: 'yes' }, { coordinator: 'Please choose yes or no.' }],
    ['a text that is a number', submission, { title: 5 }, { title: 'Please write a text here.' }],
    [
      'a line break in an address',
      person,
      { email: 'ana@example.org\nBcc: bo@example.org' },
      { email: 'Please enter one email address, such as ana@example.org.' },
    ],
    [
      'a script as address',
      submission,
      { document: 'javascript:alert(1)' },
      { document: 'Please enter a full web address that begins with https://.' },
    ],
    [
      'a day that does not exist',
      submission,
      { internalDue: '2027-02-30' },
      { internalDue: 'Please enter a day as year-month-day, such as 2027-03-31.' },
    ],
    [
      'a text that no cell holds',
      submission,
      { summary: 'a'.repeat(LONGEST_TEXT + 1) },
      { summary: 'This is too long: at most 45000 characters fit.' },
    ],
    [
      'a list that no cell holds',
      rowSchema(SHEETS.ORG),
      { aliases: ['a'.repeat(30_000), 'b'.repeat(15_000)] },
      { aliases: 'This is too long: at most 45000 characters fit.' },
    ],
    [
      'a divider within a value',
      rowSchema(SHEETS.ORG),
      { aliases: ['Old; new'] },
      { aliases: 'A value in a list is not empty and has no semicolon or line break.' },
    ],
    [
      'several at once',
      submission,
      { title: '', limit: 'many' },
      { title: 'Please fill this in.', limit: 'Please enter a number.' },
    ],
  ])('%s', (_name, schema, input, expected) => expect(problemsOf(schema, input)).toEqual(expected));

  it('name a nested field by its path', () =>
    expect(problemsOf(z.object({ values: person }), { values: { email: 'ana', x: 1 } })).toEqual({
      'values.email': 'Please enter one email address, such as ana@example.org.',
      'values.x': 'This field does not exist here.',
    }));

  it('have words for the checks of other forms', () =>
    expect(
      problemsOf(
        z.object({
          kind: z.enum(['a']),
          name: z.string().check(z.minLength(1)),
          picked: z.array(z.string()).check(z.maxLength(1)),
          count: z.number().check(z.minimum(3)),
          other: z.string().check(z.startsWith('x')),
        }),
        { kind: 'b', name: '', picked: ['a', 'b'], count: 2, other: 'y' },
      ),
    ).toEqual({
      kind: 'Please choose from the list.',
      name: 'Please fill this in.',
      picked: 'At most 1, please.',
      count: 'Please enter at least 3.',
      other: 'This value does not fit here.',
    }));
});

describe('a new row', () => {
  const fresh = newRowSchema(SHEETS.MTG, editableKeys(SHEETS.MTG));

  it('needs what is required, but not what has an initial value', () =>
    expect(Object.keys(problemsOf(fresh, {}))).toEqual(['title', 'start']));

  it('takes what its edit takes', () => {
    const values = fresh.parse({ title: 'First meeting', start: '2027-01-12T18:00' });
    expect(insertRow('MTG', 'MTG-0001', values)).toMatchObject({
      kind: 'insert',
      values: { title: 'First meeting' },
    });
  });
});

describe('a form that asks for some columns', () => {
  it('refuses the others, so that nobody writes what the workbook computes', () =>
    expect(problemsOf(rowSchema(SHEETS.SUB, editableKeys(SHEETS.SUB)), { words: 3 })).toEqual({
      words: 'This field does not exist here.',
    }));
});
