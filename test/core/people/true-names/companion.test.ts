// The rules of the companion file: what it says, whom it is about, and what it lacks.
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import { rowsWith, updatesOf } from '../../../../src/core/people/true-names/bring-up-to-date';
import { companionHeads } from '../../../../src/core/people/true-names/columns';
import { compareCompanion, type CodePerson } from '../../../../src/core/people/true-names/compare';
import { readCompanion, type FileSheet } from '../../../../src/core/people/true-names/read-companion';

const HEADS = companionHeads('en');
const heron: CodePerson = { id: 'MEM-HER1', name: 'Contact Heron', isCode: true };
const juniper: CodePerson = { id: 'MEM-JUN1', name: 'Contact Juniper', isCode: true };
const ana: CodePerson = { id: 'MEM-ANA1', name: 'Ana Ruiz', isCode: false };
const PEOPLE = [heron, juniper, ana];

const sheet = (...rows: readonly (readonly string[])[]): FileSheet => ({ name: 'True names', rows });
const companionOf = (...sheets: readonly FileSheet[]) => {
  const companion = readCompanion(sheets);
  if (!companion) throw new Error('It is no companion.');
  return companion;
};
const compared = (...rows: readonly (readonly string[])[]) => {
  const found = compareCompanion(companionOf(sheet(HEADS, ...rows)), PEOPLE);
  if (!found) throw new Error('It is of another workbook.');
  return found;
};
const line = (name: string, code: string, ...more: readonly string[]): readonly string[] => [
  name,
  code,
  ...more,
];

describe('a companion file', () => {
  it.each(LANGUAGES)('is read under headings in %s', (language) => {
    const { lines } = companionOf(
      sheet(companionHeads(language), line('Heron', 'MEM-1', 'Олена Коваль', '', '+380')),
    );
    expect(lines).toMatchObject([{ code: 'MEM-1', trueName: 'Олена Коваль', phone: '+380', row: 2 }]);
  });

  it('is read in any order of columns, below a title, past blank lines, with columns that people added', () => {
    const { lines, sheets } = companionOf(
      { name: 'Other', rows: [['Shopping'], ['Bread']] },
      sheet(
        ['For us two only'],
        ['True name', 'Lawyer', 'code', ''],
        ['', '', '', ''],
        ['ليلى حداد', 'Me. Roy', 'MEM-HER1', 'at night'],
      ),
    );
    expect(sheets).toEqual([{ sheet: 1, columns: { trueName: 0, code: 2 }, lastRow: 4 }]);
    expect(lines).toMatchObject([
      {
        ...{ sheet: 1, row: 4, trueName: 'ليلى حداد', code: 'MEM-HER1', email: '' },
        others: [
          { heading: 'Lawyer', text: 'Me. Roy' },
          { heading: '', text: 'at night' },
        ],
      },
    ]);
  });

  it('may have its lines on two sheets', () => {
    const { lines, sheets } = companionOf(
      sheet(HEADS, line('', 'MEM-HER1')),
      sheet(HEADS, line('', 'MEM-JUN1')),
    );
    expect(lines.map((one) => [one.sheet, one.row, one.code])).toEqual([
      [0, 2, 'MEM-HER1'],
      [1, 2, 'MEM-JUN1'],
    ]);
    expect(sheets).toHaveLength(2);
  });

  it.each([
    ['without its headings', [['Heron', 'MEM-HER1', 'Lea Stone']]],
    ['without the column of true names', [['Code name', 'Code']]],
    ['that is empty', []],
  ])('%s is none', (_, rows) => {
    expect(readCompanion([sheet(...rows)])).toBeUndefined();
  });
});

describe('beside the people of the workbook', () => {
  it('says who has no line, who is called otherwise, and whose person is gone', () => {
    const found = compared(
      line('Heron', 'mem-her1', 'Lea Stone'),
      line('Otter', 'MEM-GONE', 'Max Field'),
      line('contact juniper', '', 'Ida Moor'),
    );
    expect(found.known.map(({ person, trueName }) => [person.id, trueName])).toEqual([
      ['MEM-HER1', 'Lea Stone'],
      ['MEM-JUN1', 'Ida Moor'],
    ]);
    expect(found.renamed.map(({ person, codeName }) => [codeName, person.name])).toEqual([
      ['Heron', 'Contact Heron'],
      ['contact juniper', 'Contact Juniper'],
    ]);
    expect(found.withoutPerson.map(({ code }) => code)).toEqual(['MEM-GONE']);
    expect(found.withoutLine).toEqual([]);
    expect(compared(line('', 'MEM-HER1')).withoutLine).toEqual([juniper]);
  });

  it('takes in others who were added by hand', () => {
    expect(compared(line('', 'MEM-ANA1', 'Ana María Ruiz')).known[0]?.person).toEqual(ana);
  });

  it('says what stands twice', () => {
    const found = compared(
      line('', 'MEM-HER1', 'Lea Stone'),
      line('', 'MEM-HER1', 'Ida Moor'),
      line('', 'MEM-JUN1', 'LEA  STONE'),
    );
    expect(found.twice.map((lines) => lines.map(({ row }) => row))).toEqual([[2, 3]]);
    expect(found.sameName.map((lines) => lines.map(({ row }) => row))).toEqual([[2, 4]]);
  });

  it.each([
    ['+41 79 123 45 67', false],
    ['079 123 45 67', false],
    ['', false],
    ['Signal only', false],
    ['41791234567', true],
    ['2026-11-28', true],
    ['4.179e+10', true],
  ])('telephone %s: a spreadsheet may have changed it: %s', (phone, isOdd) => {
    expect(compared(line('', 'MEM-HER1', 'Lea Stone', '', phone)).oddPhones).toHaveLength(isOdd ? 1 : 0);
  });

  it('is refused where no code is known here, and taken where it has no line yet', () => {
    const foreign = companionOf(sheet(HEADS, line('Heron', 'MEM-ELSE', 'Lea Stone')));
    expect(compareCompanion(foreign, PEOPLE)).toBeUndefined();
    expect(compared().withoutLine).toEqual([heron, juniper]);
  });

  it('two people of one name are told apart by their codes only', () => {
    const found = compareCompanion(companionOf(sheet(HEADS, line('Heron', ''), line('', 'MEM-A'))), [
      { id: 'MEM-A', name: 'Heron', isCode: true },
      { id: 'MEM-B', name: 'Heron', isCode: true },
    ]);
    expect(found?.known.map(({ person }) => person.id)).toEqual(['MEM-A']);
    expect(found?.withoutPerson).toHaveLength(1);
  });
});

describe('bringing it up to date', () => {
  it('adds lines below the last one, writes code names that changed, and leaves all else', () => {
    const file = sheet(
      ['True name', 'Lawyer', 'Code', 'Code name'],
      ['Lea Stone', 'Me. Roy', 'MEM-HER1', 'Heron'],
    );
    const companion = companionOf(file);
    const found = compareCompanion(companion, PEOPLE);
    const [update, ...more] = found ? updatesOf(companion, found, [juniper, ana]) : [];
    expect(more).toEqual([]);
    expect(rowsWith(file, update?.texts ?? [])).toEqual([
      ['True name', 'Lawyer', 'Code', 'Code name'],
      ['Lea Stone', 'Me. Roy', 'MEM-HER1', 'Contact Heron'],
      ['', '', 'MEM-JUN1', 'Contact Juniper'],
      ['', '', 'MEM-ANA1', 'Ana Ruiz'],
    ]);
  });

  it('changes nothing where nothing is new', () => {
    const companion = companionOf(sheet(HEADS, line('Contact Heron', 'MEM-HER1')));
    const found = compareCompanion(companion, [heron]);
    expect(found && updatesOf(companion, found, [])).toEqual([]);
  });
});
