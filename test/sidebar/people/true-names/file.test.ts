// Companion files as people have them: made, filled in with a spreadsheet program, opened again, brought up to date.
import { describe, expect, it } from '@jest/globals';
import { Workbook } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { render } from '../../../../src/core/base/messages/text';
import { updatesOf } from '../../../../src/core/people/true-names/bring-up-to-date';
import { compareCompanion, type CodePerson } from '../../../../src/core/people/true-names/compare';
import {
  newFile,
  readCompanionFile,
  updatedFile,
  type OpenedFile,
} from '../../../../src/sidebar/people/true-names/file';
import { spreadsheetFile } from '../../../support/spreadsheet';

const heron: CodePerson = { id: 'MEM-HER1', name: 'Contact Heron', isCode: true };
const juniper: CodePerson = { id: 'MEM-JUN1', name: 'Contact Juniper', isCode: true };
const HEADS = ['Code name', 'Code', 'True name', 'Email', 'Telephone'];

const chosen = (bytes: Uint8Array | string, name = 'names.xlsx'): File =>
  new File([bytes as Uint8Array<ArrayBuffer>], name);

async function opened(bytes: Uint8Array | string, name?: string): Promise<OpenedFile> {
  const read = await readCompanionFile(chosen(bytes, name));
  if (!read.ok) throw new Error(render(read.problem, 'en'));
  return read.file;
}

async function inExcel(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

const sheetOf = (workbook: Workbook, at = 0) => {
  const sheet = workbook.worksheets[at];
  if (!sheet) throw new Error('There is no such sheet.');
  return sheet;
};

const saved = async (workbook: Workbook): Promise<Uint8Array> =>
  new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);

function updated(file: OpenedFile, people: readonly CodePerson[], added: readonly CodePerson[]) {
  const compared = compareCompanion(file.companion, people);
  if (!compared) throw new Error('It is of another workbook.');
  const bytes = updatedFile(file, updatesOf(file.companion, compared, added), 'en');
  if (!bytes) throw new Error('It could not be brought up to date.');
  return bytes;
}

const made = (): Uint8Array => newFile([{ code: heron.id, codeName: heron.name }], 'en');

describe('a new file', () => {
  it('opens in spreadsheet programs, with a line for each code name, and says how to keep it in three languages', async () => {
    const workbook = await inExcel(made());
    expect(sheetOf(workbook).getRow(2).values).toEqual([undefined, 'Contact Heron', 'MEM-HER1']);
    const keep = sheetOf(workbook, 1).getColumn(1).values.map(String).join('\n');
    for (const word of ['encrypted', 'cifrado', 'chiffré']) expect(keep).toContain(word);
  });

  it('takes telephones as text', async () => {
    const workbook = await inExcel(made());
    expect(sheetOf(workbook).getCell('E2').numFmt).toBe('@');
    expect(sheetOf(workbook).getColumn(5).numFmt).toBe('@');
  });

  it.each(['en', 'es', 'fr'] as const)('is read again in %s', async (language) => {
    const { companion } = await opened(newFile([{ code: 'MEM-1', codeName: '=Río & "<b>"' }], language));
    expect(companion.lines).toMatchObject([{ code: 'MEM-1', codeName: '=Río & "<b>"', row: 2 }]);
  });
});

/** As somebody fills it in: names in three scripts, a telephone as a number, a day, columns and a sheet of their own. */
async function filled(): Promise<Uint8Array> {
  const workbook = await inExcel(made());
  const sheet = sheetOf(workbook);
  sheet.getCell('C2').value = 'ليلى حداد';
  sheet.getCell('E2').value = 41791234567;
  sheet.getCell('H1').value = 'Last seen';
  sheet.getCell('H2').value = new Date('2026-11-02T00:00:00Z');
  sheet.getCell('I1').value = 'Count';
  sheet.getCell('I2').value = { formula: '1+1', result: 2 };
  sheet.getCell('C2').note = 'Never by mail';
  sheet.getRow(2).font = { bold: true };
  sheet.getColumn(3).width = 44;
  sheet.getCell('A5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
  workbook.addWorksheet('Lawyers').getCell('B3').value = 'Олена Коваленко';
  return saved(workbook);
}

describe('a file that was filled in', () => {
  it('is read with numbers, days and formulas as they show', async () => {
    const { companion } = await opened(await filled());
    expect(companion.lines).toMatchObject([
      {
        ...{ code: 'MEM-HER1', trueName: 'ليلى حداد', phone: '41791234567' },
        others: [
          { heading: 'Last seen', text: '2026-11-02' },
          { heading: 'Count', text: '2' },
        ],
      },
    ]);
  });

  it('is brought up to date in place: formulas, notes, formats, columns and sheets stay', async () => {
    const bytes = updated(await opened(await filled()), [heron, juniper], [juniper]);
    const workbook = await inExcel(bytes);
    const sheet = sheetOf(workbook);
    expect(sheet.getCell('C2').value).toBe('ليلى حداد');
    expect(sheet.getCell('I2').formula).toBe('1+1');
    expect(sheet.getCell('C2').note).toBeTruthy();
    expect(sheet.getCell('C2').font.bold).toBe(true);
    expect(sheet.getColumn(3).width).toBe(44);
    expect(sheet.getCell('A3').value).toBe('Contact Juniper');
    expect(sheet.getCell('B3').value).toBe('MEM-JUN1');
    expect(sheet.getCell('A5').fill).toMatchObject({ fgColor: { argb: 'FFFFEE00' } });
    expect(sheetOf(workbook, 2).getCell('B3').value).toBe('Олена Коваленко');
    expect((await opened(bytes)).companion.lines).toHaveLength(2);
  });

  it('gets the code name that its person now has, in its cell alone', async () => {
    const renamed = { ...heron, name: 'Contact Stork' };
    const bytes = updated(await opened(await filled()), [renamed], []);
    const sheet = sheetOf(await inExcel(bytes));
    expect([sheet.getCell('A2').value, sheet.getCell('B2').value]).toEqual(['Contact Stork', 'MEM-HER1']);
    expect(sheet.getCell('A2').font.bold).toBe(true);
  });
});

describe('files of other kinds', () => {
  it('a .csv is read, and written anew with all its columns', async () => {
    const csv = `\ufeff${HEADS.join(';')};Lawyer\r\nHeron;MEM-HER1;"Stone; Lea";;'+41 79 123 45 67;Me. Roy\r\n`;
    const file = await opened(csv, 'names.csv');
    expect(file.companion.lines[0]).toMatchObject({ trueName: 'Stone; Lea', phone: '+41 79 123 45 67' });
    const bytes = updated(file, [heron, juniper], [juniper]);
    const again = await opened(bytes);
    expect(again.companion.lines).toMatchObject([
      { codeName: 'Contact Heron', trueName: 'Stone; Lea', others: [{ heading: 'Lawyer', text: 'Me. Roy' }] },
      { codeName: 'Contact Juniper', code: 'MEM-JUN1' },
    ]);
  });

  it('a spreadsheet whose rows stand on a second sheet, below blank lines, is brought up to date there', async () => {
    const rows = [[], [], HEADS, ['Heron', 'MEM-HER1', 'Lea Stone']];
    const file = await opened(spreadsheetFile([{ rows: [['Shopping']] }, { rows }]));
    expect(file.companion.lines).toMatchObject([{ sheet: 1, row: 4, code: 'MEM-HER1' }]);
    const bytes = updated(file, [heron, juniper], [juniper]);
    const workbook = await opened(bytes);
    expect(workbook.sheets[0]?.rows).toEqual([['Shopping']]);
    expect(workbook.companion.lines.map(({ row, codeName }) => [row, codeName])).toEqual([
      [4, 'Contact Heron'],
      [5, 'Contact Juniper'],
    ]);
  });

  const sheet = spreadsheetFile([{ rows: [['Text']] }]);
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  it.each([
    ['50 MB', new Uint8Array(50 * 1024 * 1024), '50 MB; at most 5 MB'],
    ['a password', new Uint8Array([...old, ...locked]), 'has a password'],
    ['an old spreadsheet', new Uint8Array(old), 'Save it as .xlsx'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'Save it as .xlsx'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'Save it as .xlsx'],
    ['a spreadsheet that is cut off', sheet.slice(0, sheet.length - 40), 'Save it as .xlsx'],
    ['a spreadsheet without its sheets', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'damaged'],
    ['another spreadsheet', sheet, '“Code” and “True name”'],
    ['an empty file', new Uint8Array(), '“Code” and “True name”'],
    ['an empty spreadsheet', spreadsheetFile([{ rows: [] }]), '“Code” and “True name”'],
  ])('%s: says what to do', async (_, bytes, said) => {
    const read = await readCompanionFile(chosen(bytes));
    expect(read.ok ? '' : render(read.problem, 'en')).toContain(said);
  });
});
