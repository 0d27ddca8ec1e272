// An issue is renamed: headings of the texts that were taken in go with it, whoever renamed it and however.
import { beforeEach, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { DocumentPreview } from '../../../src/core/submissions/documents/document-queries';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const ISSUE = 'Detention';
const NEW = 'Places of detention';
const TEXT = [
  'Introduction',
  'We asked forty families.',
  'A. Detention[[Our list]]',
  'Detention is the word of the law.[[Act 7]]',
  'Right to housing',
  'Nobody had a lease.',
].join('\n');

let book: TestWorkbook;
const row = (sheet: 'SUB' | 'ISS', key: string, value: string) =>
  book.rowsOf(sheet).find((one) => one[key] === value);
const idOf = (): string => String(row('SUB', 'title', 'Clean wells')?.['id']);
const stored = () => String(book.rowsOf('TXT')[0]?.['text']).split('\n');
const numberOf = (name: string): number => Number(row('ISS', 'name', name)?.rowNumber);
const preview = () =>
  (mustDo(book.as(MEMBER).call('document-preview', { submission: idOf() })).result as DocumentPreview).lines
    .filter(({ style }) => style === 'heading' || style === 'paragraph')
    .map(({ text }) => text.replace(/\[\d\]/g, ''))
    .filter((text) => !text.startsWith('It is recommended'));

beforeEach(async () => {
  book = await testWorkbook();
  const values = { issues: [ISSUE, 'Right to housing'], mainIssue: ISSUE };
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'SUB', id: idOf(), values }));
  mustDo(book.as(MEMBER).call('take-in-text', { submission: idOf(), text: TEXT }));
}, 60_000);

const READS = [
  'We asked forty families.',
  NEW,
  'Detention is the word of the law.',
  'Right to housing',
  'Nobody had a lease.',
];
const RENEWED = [
  ...['Introduction', 'We asked forty families.', `A. ${NEW}[[Our list]]`],
  ...TEXT.split('\n').slice(3),
];

it('in This row, and Undo brings the heading back', () => {
  const id = row('ISS', 'name', ISSUE)?.['id'];
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id, values: { name: NEW } }));
  expect(stored()).toEqual(RENEWED);
  expect(preview()).toEqual(READS);
  mustDo(book.as(COORDINATOR).call('undo', {}));
  expect(stored()).toEqual(TEXT.split('\n'));
});

it('by hand: the document knows the heading before the check, and after it', () => {
  book.type('ISS', numberOf(ISSUE), 'name', NEW);
  expect(preview()).toEqual(READS);
  expect(stored()).toEqual(TEXT.split('\n'));
  const { report } = mustDo(book.as(COORDINATOR).call('check-workbook', {})).result as CheckResult;
  expect(report.filter(({ sheet }) => sheet === 'Texts')).toMatchObject([
    { message: expect.stringContaining('In the text of “Clean wells”, headings'), mended: true },
  ]);
  expect(stored()).toEqual(RENEWED);
  expect(preview()).toEqual(READS);
});

it('by hand, two issues that change names: each keeps its text', () => {
  const [first, second] = [numberOf(ISSUE), numberOf('Right to housing')];
  book.type('ISS', first, 'name', 'Right to housing');
  book.type('ISS', second, 'name', ISSUE);
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  expect(stored().filter((_, at) => at === 2 || at === 4)).toEqual([
    'A. Right to housing[[Our list]]',
    'Detention',
  ]);
});

it('in another language, for a text in that language', () => {
  const issue = row('ISS', 'name', ISSUE);
  const text = `${String(issue?.['nameEs'])}\nNadie preguntó.`;
  mustDo(book.as(CO_CHAIR).call('take-in-text', { submission: idOf(), text }));
  const values = { nameEs: 'Cárceles' };
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id: issue?.['id'], values }));
  expect(stored()).toEqual(['Cárceles', 'Nadie preguntó.']);
});

it('and its old name is one that another issue has: headings stay, they are that one’s now', () => {
  book.type('ISS', numberOf('Right to housing'), 'nameFr', ISSUE);
  const id = row('ISS', 'name', ISSUE)?.['id'];
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id, values: { name: NEW } }));
  expect(stored()).toEqual(TEXT.split('\n'));
});

it('by hand, to a name on two lines: the heading stays one line', () => {
  book.type('ISS', numberOf(ISSUE), 'name', 'Places of\ndetention');
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  expect(stored()).toEqual(RENEWED);
});

it('twice: undoing both brings the first name back', () => {
  const id = row('ISS', 'name', ISSUE)?.['id'];
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id, values: { name: NEW } }));
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id, values: { name: 'Prisons' } }));
  expect(stored()[2]).toBe('A. Prisons[[Our list]]');
  mustDo(book.as(COORDINATOR).call('undo', {}));
  mustDo(book.as(COORDINATOR).call('undo', {}));
  expect(stored()).toEqual(TEXT.split('\n'));
});

it('and another has its name for a while: each keeps its text, also when that one is renamed next', () => {
  const [id, other] = [ISSUE, 'Right to housing'].map((name) => row('ISS', 'name', name)?.['id']);
  const rename = (issue: unknown, name: string) =>
    mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id: issue, values: { name } }));
  rename(id, 'Right to housing');
  expect(stored()[2]).toBe(`A. Right to housing (${String(id)})[[Our list]]`);
  expect(stored()[4]).toBe('Right to housing');
  rename(other, ISSUE);
  expect(stored()[4]).toBe(ISSUE);
  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  const [, , first, , second] = stored();
  expect([first, second]).toEqual(['A. Right to housing[[Our list]]', ISSUE]);
  expect(preview()).toEqual([
    'We asked forty families.',
    ...['Right to housing', 'Detention is the word of the law.', ISSUE, 'Nobody had a lease.'],
  ]);
});

it('and what was written under the new name follows when the renaming is taken back', () => {
  const id = row('ISS', 'name', ISSUE)?.['id'];
  const values = { issues: ['Right to housing'], mainIssue: 'Right to housing' };
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'SUB', id: idOf(), values }));
  const { change } = mustDo(
    book.as(COORDINATOR).call('edit-row', { sheet: 'ISS', id, values: { name: NEW } }),
  );
  const again = { issues: [NEW, 'Right to housing'], mainIssue: NEW };
  mustDo(book.as(COORDINATOR).call('edit-row', { sheet: 'SUB', id: idOf(), values: again }));
  const text = `${NEW}\nForty cells.\nRight to housing\nNobody had a lease.`;
  mustDo(book.as(MEMBER).call('take-in-text', { submission: idOf(), text }));
  const undone = mustDo(book.as(COORDINATOR).call('undo', { change }));
  expect(row('SUB', 'title', 'Clean wells')).toMatchObject({
    mainIssue: ISSUE,
    issues: `${ISSUE}; Right to housing`,
  });
  expect(stored()).toEqual([ISSUE, 'Forty cells.', 'Right to housing', 'Nobody had a lease.']);
  expect(undone.problems).toEqual([]);
  mustDo(book.as(COORDINATOR).call('undo', {}));
});
