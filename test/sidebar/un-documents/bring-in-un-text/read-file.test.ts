// Files as people have them: what they hold, and what is said of those that cannot be read.
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { render } from '../../../../src/core/base/messages/text';
import { readFile } from '../../../../src/sidebar/un-documents/bring-in-un-text/read-file';
import { spreadsheetFile } from '../../../support/spreadsheet';
import { documentXml, paragraph, wordFile } from '../../../support/word-file';

const bytesOf = (text: string, coding: 'utf8' | 'utf16le' | 'latin1' = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, coding));

function read(bytes: Uint8Array, name: string) {
  const found = readFile(bytes, name);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found;
}

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

describe('the text of a chosen file', () => {
  const written = '26.1 Proteger el río (México);';
  it.each([
    ['UTF-8', bytesOf(written), false],
    ['UTF-8 with its mark', bytesOf(`\ufeff${written}`), false],
    ['UTF-16 as Windows saves it', bytesOf(`\ufeff${written}`, 'utf16le'), false],
    ['the older coding of Windows', bytesOf(written, 'latin1'), true],
    ['the older coding of Macs', bytesOf('26.1 Proteger el r\x92o (M\x8exico);', 'latin1'), true],
  ])('is read from %s', (_, bytes, isOldCoding) => {
    expect(read(bytes, 'report.txt')).toEqual({ ok: true, text: written, tables: [], isOldCoding });
  });

  it('of a Word file comes with its tables', () => {
    const table = `<w:tbl><w:tr>${cell('Recommendation')}${cell('Position')}</w:tr></w:tbl>`;
    expect(read(wordFile(paragraph('A list') + table), 'list.docx')).toMatchObject({
      text: 'A list\nRecommendation\tPosition',
      tables: [[['Recommendation', 'Position']]],
    });
  });

  it('of a Word table has the value of merged cells in each of their rows', () => {
    const merged = (text: string, mark: string): string =>
      `<w:tc><w:tcPr><w:vMerge${mark}/></w:tcPr>${paragraph(text)}</w:tc>`;
    const rows = [
      cell('61.1') + merged('Noted', ' w:val="restart"'),
      cell('61.2') + merged('', ''),
      cell('61.3') + merged('', ' w:val="continue"'),
      cell('61.4') + merged('Supported', ' w:val="restart"'),
    ];
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    const [found] = read(wordFile(table), 'list.docx').tables;
    expect(found?.map(([, position]) => position)).toEqual(['Noted', 'Noted', 'Noted', 'Supported']);
  });

  it('of a CSV file is a table, whatever parts its columns', () => {
    expect(read(bytesOf('Text;From\n"Plant; water";Malta\n'), 'export.CSV')).toMatchObject({
      text: '',
      tables: [
        [
          ['Text', 'From'],
          ['Plant; water', 'Malta'],
        ],
      ],
    });
  });
});

describe('a spreadsheet', () => {
  it('is a table for each sheet, as it shows: results of formulas, numbers, texts that look like formulas', () => {
    const bytes = spreadsheetFile([
      {
        rows: [
          ['No.', 'Text'],
          [{ formula: '1+1', value: '2' }, '=not a formula'],
        ],
      },
      { rows: [[]] },
      { rows: [['Owls', '92.10']] },
    ]);
    expect(read(bytes, 'list.xlsx').tables).toEqual([
      [
        ['No.', 'Text'],
        ['2', '=not a formula'],
      ],
      [['Owls', '92.10']],
    ]);
  });

  it('has the value of merged cells in each of their rows', () => {
    const rows = [
      ['Text', 'Position'],
      ['Plant', 'Supported'],
      ['Water', ''],
      ['Count', 'Noted'],
    ];
    const [table] = read(spreadsheetFile([{ rows, merged: ['B2:B3', 'A4:B4'] }]), 'x.xlsx').tables;
    expect(table?.map(([, position]) => position)).toEqual(['Position', 'Supported', 'Supported', 'Noted']);
  });

  it('is read when it is large, without any worker', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      `40.${String(index)} ${'wide '.repeat(12)}`,
      'Malta',
    ]);
    expect(read(spreadsheetFile([{ rows }]), 'large.xlsx').tables[0]).toHaveLength(20_000);
  });
});

describe('a file that cannot be read', () => {
  const sheet = spreadsheetFile([{ rows: [['Text']] }]);
  it.each([
    ['a PDF', bytesOf('%PDF-1.7\n'), 'report.pdf', 'PDF'],
    ['an old Word file', bytesOf('\u00d0\u00cf\u0011\u00e0rest', 'latin1'), 'report.doc', '.docx'],
    ['an old spreadsheet', bytesOf('\u00d0\u00cf\u0011\u00e0rest', 'latin1'), 'list.xls', '.xlsx'],
    ['a spreadsheet that is cut off', sheet.slice(0, sheet.length - 40), 'list.xlsx', 'damaged'],
    [
      'a spreadsheet without its sheets',
      zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') }),
      'list.xlsx',
      'damaged',
    ],
    ['an empty file', new Uint8Array(), 'empty.txt', 'empty'],
    ['an empty spreadsheet', spreadsheetFile([{ rows: [] }]), 'empty.xlsx', 'empty'],
    ['an empty Word file', wordFile(''), 'empty.docx', 'empty'],
    ['20 MB of text', bytesOf('wide '.repeat(4_000_000)), 'all.txt', '2000000'],
    ['another file', zipSync({ 'word/other.xml': bytesOf(documentXml('')) }), 'a.zip', 'No text'],
  ])('says what to do instead: %s', (_, bytes, name, words) => {
    const found = readFile(bytes, name);
    expect(found.ok ? '' : render(found.problem, 'en')).toContain(words);
  });
});
