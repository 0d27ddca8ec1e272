// Lists as people have them: what their cells say, and what is said of files that hold none.
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { render } from '../../../../src/core/base/messages/text';
import { isCalledSheet, readSheets } from '../../../../src/core/base/sheets/read-sheets';
import { filledRows, type Sheet } from '../../../../src/core/base/sheets/sheet';
import { spreadsheetFile } from '../../../support/spreadsheet';
import { paragraph, wordFile } from '../../../support/word-file';

const MOST = 50;

const bytesOf = (text: string, coding: 'utf8' | 'utf16le' | 'latin1' = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, coding));

function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
  const found = readSheets(bytes, documentTools, MOST);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value;
}

const sheetIn = (bytes: Uint8Array): Sheet => {
  const [sheet] = sheetsIn(bytes);
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

const why = (bytes: Uint8Array): string => {
  const found = readSheets(bytes, documentTools, MOST);
  return found.ok ? '' : render(found.problem, 'en');
};

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

interface Book {
  readonly sheets: readonly { readonly xml: string; readonly state?: string }[];
  readonly shared?: string;
  readonly styles?: string;
  readonly settings?: string;
}

/** An .xlsx file of the XML of its parts. */
function xlsx({ sheets, shared, styles, settings = '' }: Book): Uint8Array {
  const list = sheets.map(
    ({ state = 'visible' }, at) => `<sheet name="S${at}" state="${state}" sheetId="${at}" r:id="r${at}"/>`,
  );
  const links = sheets.map((_, at) => `<Relationship Id="r${at}" Target="/xl/worksheets/s${at}.xml"/>`);
  const parts = {
    'xl/workbook.xml': `<workbook ${MAIN}>${settings}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...(shared === undefined ? {} : { 'xl/SharedStrings.xml': `<sst ${MAIN}>${shared}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/worksheets/s${at}.xml`, `<worksheet ${MAIN}>${xml}</worksheet>`]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const ofCells = (cells: string, rest: Partial<Book> = {}): Sheet =>
  sheetIn(xlsx({ sheets: [{ xml: `<sheetData><row r="1">${cells}</row></sheetData>` }], ...rest }));

const formats = (...codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
  `<cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/></cellXfs>`;

/** A number in each of these formats, and as a date by the id alone. */
const shown = (value: string, codes: readonly string[], rest: Partial<Book> = {}): readonly string[] => {
  const cells = Array.from({ length: codes.length + 2 }, (_, at) => `<c s="${at}"><v>${value}</v></c>`);
  return ofCells(cells.join(''), { styles: formats(...codes), ...rest }).cells[0] ?? [];
};

describe('an .xlsx file', () => {
  it('has texts that cells share, without how they are said, and with signs that XML cannot hold', () => {
    const shared =
      '<si><t>Rosa &amp; Ana</t></si><si><r><t>two </t></r><r><t xml:space="preserve">runs</t></r><rPh><t>said</t></rPh></si><si><t>a_x000D_\nb</t></si>';
    const cells = ['0', '1', '2'].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    expect(ofCells(cells, { shared }).cells).toEqual([['Rosa & Ana', 'two runs', 'a\nb']]);
  });

  it('has dates in ISO form by the format of their cells', () => {
    const codes = ['dd/mm/yyyy', '[$-40A]d &quot;de&quot; mmmm', '0.00', '&quot;day&quot; 0'];
    expect(shown('46080', codes)).toEqual([
      ...['46080', '2026-02-27', '2026-02-27', '46080.00', '46080', '2026-02-27'],
    ]);
    expect(shown('46080.4375', ['dd/mm/yyyy hh:mm'])[1]).toBe('2026-02-27 10:30');
    expect(shown('0.4375', ['hh:mm'])[1]).toBe('10:30');
    expect(shown('1', ['d'])[1]).toBe('1900-01-01');
  });

  it('counts the dates of older Macs from 1904', () => {
    const settings = '<workbookPr date1904="1"/>';
    expect(shown('44618', ['d/m/yy'], { settings })[1]).toBe('2026-02-27');
  });

  it('has numbers with the zeros that their cells show, and no more digits than were typed', () => {
    expect(shown('117.1', ['0.00', '0', '00000', '0%'])).toEqual([
      ...['117.1', '117.10', '117.1', '00117.1', '11710%', '1900-04-26 02:24'],
    ]);
    expect(shown('0.30000000000000004', [])[0]).toBe('0.3');
    expect(shown('595974106383', [])[0]).toBe('595974106383');
  });

  it('has what formulas gave; errors are empty and told', () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>A1</f><v>x</v></c><c r="D1" t="b"><v>1</v></c><c r="E1"><f>NOW()</f></c>';
    expect(ofCells(cells)).toMatchObject({ cells: [['2', '', 'x', 'TRUE']], errors: ['B1'] });
  });

  it('knows what is merged and hidden, and keeps blank rows', () => {
    const xml =
      '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols><sheetData>' +
      '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Chile</t></is></c><c r="B2"><v>7</v></c></row>' +
      '<row r="4"><c r="B4"><v>8</v></c></row><row r="9" hidden="1"/></sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>';
    const [sheet] = sheetsIn(xlsx({ sheets: [{ xml, state: 'veryHidden' }] }));
    expect(sheet).toEqual({
      ...{ name: 'S0', errors: [] },
      cells: [[], ['Chile', '7'], [], ['', '8']],
      merged: [{ row: 1, column: 0, height: 3, width: 1 }],
      hidden: { columns: [1], rows: [1], self: true },
    });
    expect(sheet && filledRows(sheet)).toEqual([[], ['Chile', '7'], ['Chile'], ['Chile', '8']]);
  });

  it('is read where programs write prefixes, or leave out where rows and cells stand', () => {
    const xml =
      '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>';
    expect(sheetIn(xlsx({ sheets: [{ xml }] })).cells).toEqual([['1', '2'], ['3']]);
  });

  it('leaves out sheets without a word', () => {
    const sheets = sheetsIn(spreadsheetFile([{ rows: [[]] }, { rows: [['Owl']] }]));
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet 2']);
  });
});

const ods = (tables: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body>${tables}</office:body></office:document-content>`,
    ),
  });

const odsRow = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.join('')}</table:table-row>`;
const odsCell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const odsNumber = (value: string, text: string): string =>
  odsCell(text, `office:value-type="float" office:value="${value}"`);
const LAST = '<table:table-cell table:number-columns-repeated="16380"/>';

describe('an .ods file', () => {
  it('has its texts, dates and numbers as the cells show them, and none of what repeats to the end', () => {
    const rows =
      odsRow(odsCell('a<text:s text:c="2"/>b<text:line-break/>c'), odsNumber('117.1', '117,10'), LAST) +
      odsRow(
        odsCell('27/02/26', 'office:value-type="date" office:date-value="2026-02-27"'),
        odsNumber('4512', '4 512'),
        odsCell('x', 'table:number-columns-repeated="2"'),
        odsCell('#REF!', 'calcext:value-type="error"'),
      ) +
      `<table:table-row table:number-rows-repeated="1048000">${LAST}</table:table-row>`;
    expect(sheetIn(ods(`<table:table table:name="Liste">${rows}</table:table>`))).toMatchObject({
      ...{ name: 'Liste', errors: ['E2'] },
      cells: [
        ['a  b\nc', '117.10'],
        ['2026-02-27', '4512', 'x', 'x'],
      ],
    });
  });

  it('knows what is merged and hidden; notes on cells are no text', () => {
    const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
    const rows =
      odsRow(
        '<table:table-cell table:number-rows-spanned="2"><office:annotation><text:p>a note</text:p></office:annotation><text:p>Chile</text:p></table:table-cell>',
        odsCell('1'),
      ) +
      `<table:table-row table:visibility="filter"><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>${odsCell('2')}</table:table-row>`;
    const sheet = sheetIn(
      ods(`<table:table table:name="A" table:style-name="ta2">${columns}${rows}</table:table>`),
    );
    expect(sheet).toMatchObject({
      cells: [
        ['Chile', '1'],
        ['', '2'],
      ],
      merged: [{ row: 0, column: 0, height: 2, width: 1 }],
      hidden: { columns: [1], rows: [1], self: true },
    });
  });
});

describe('a text file', () => {
  const list = 'Título de la lista, de 2026\r\n\r\nNombre;Comité\r\n"Ruiz; Ana";Perú\r\n';
  const cells = [['Título de la lista, de 2026'], [], ['Nombre', 'Comité'], ['Ruiz; Ana', 'Perú']];
  it.each([
    ['UTF-8', bytesOf(list)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${list}`)],
    ['UTF-16 as Windows saves it', bytesOf(`\ufeff${list}`, 'utf16le')],
    ['the older coding of Windows', bytesOf(list, 'latin1')],
    [
      'the older coding of Macs, with its line ends',
      bytesOf('T\x92tulo de la lista, de 2026\r\rNombre;Comit\x8e\r"Ruiz; Ana";Per\x9c\r', 'latin1'),
    ],
  ])('is read from %s, by the separator that most lines agree about', (_, bytes) => {
    expect(sheetIn(bytes).cells).toEqual(cells);
  });

  it('may say its separator itself, and have a quote that is never closed', () => {
    expect(sheetIn(bytesOf('sep=;\na,b;c\n')).cells).toEqual([[], ['a,b', 'c']]);
    expect(sheetIn(bytesOf('a\t"b\nc\td')).cells).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });
});

describe('a Word file', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const table = (...rows: readonly string[]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  it('has its tables as sheets, each named by the line above it, with what is merged', () => {
    const first = table(
      cell('Theme: water', '<w:gridSpan w:val="2"/>'),
      cell('a', '<w:vMerge w:val="restart"/>') + cell('1'),
      cell('', '<w:vMerge/>') + cell('2'),
    );
    const found = sheetsIn(wordFile(paragraph('Members') + first + paragraph('') + table(cell('x'))));
    expect(found).toMatchObject([
      {
        name: 'Members',
        cells: [['Theme: water'], ['a', '1'], ['', '2']],
        merged: [
          { row: 0, column: 0, height: 1, width: 2 },
          { row: 1, column: 0, height: 2, width: 1 },
        ],
      },
      { name: '', cells: [['x']] },
    ]);
  });

  it('without a table is its lines', () => {
    expect(sheetIn(wordFile(paragraph('Ana Ruiz') + paragraph('Bo Lee'))).cells).toEqual([
      ['Ana Ruiz'],
      ['Bo Lee'],
    ]);
  });
});

const OLD = bytesOf('\u00d0\u00cf\u0011\u00e0', 'latin1');
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const rowsOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('');
const long = `<sheetData>${rowsOf(MOST + 1)}</sheetData>`;

describe('a file that cannot be taken', () => {
  const sound = spreadsheetFile([{ rows: [['Text']] }]);
  it.each([
    ['with a password', joined(OLD, bytesOf('EncryptedPackage', 'utf16le')), 'password'],
    [
      'an .ods with a password',
      zipSync({ 'META-INF/manifest.xml': strToU8('<m:encryption-data/>'), 'content.xml': strToU8('?') }),
      'password',
    ],
    ['an .xls', joined(OLD, bytesOf('Workbook', 'utf16le')), 'save it as .xlsx'],
    ['an .xlsb', zipSync({ 'xl/workbook.bin': strToU8('?') }), '.xlsb'],
    ['a photo', bytesOf('\u00ff\u00d8\u00ff\u00e0JFIF', 'latin1'), 'picture'],
    ['a photo of a telephone', bytesOf('\0\0\0\x18ftypheic', 'latin1'), 'picture'],
    ['a PDF', bytesOf('%PDF-1.7'), 'PDF'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a spreadsheet without a word', spreadsheetFile([{ rows: [[]] }]), 'empty'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'no table'],
    ['a file that is cut off', sound.slice(0, sound.length - 40), 'damaged'],
    ['a sheet that is cut off', xlsx({ sheets: [{ xml: '<sheetData><row r="' }] }), 'damaged'],
    ['100,000 rows', xlsx({ sheets: [{ xml: long }] }), '50 rows'],
    ['as many lines', bytesOf('x\n'.repeat(MOST + 1)), '50 rows'],
    [
      'as many rows that repeat',
      ods(
        `<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000">${odsCell('x')}</table:table-row></table:table>`,
      ),
      '50 rows',
    ],
  ])('says why and what to do: %s', (_, bytes, words) => {
    expect(why(bytes)).toContain(words);
  });

  it('is refused by the sizes that it tells, before anything is unpacked', () => {
    const bytes = xlsx({ sheets: [{ xml: '<sheetData/>' }] });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 28 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1024 ** 3, true);
    const inflate = (): never => {
      throw new Error('It was unpacked.');
    };
    const found = readSheets(bytes, { ...documentTools, inflate }, MOST);
    expect(found.ok ? '' : render(found.problem, 'en')).toContain('300 MB');
  });

  it('is not refused for a hidden sheet that is too long', () => {
    const sheets = [
      { xml: long, state: 'hidden' },
      { xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
    ];
    expect(sheetsIn(xlsx({ sheets })).map(({ name }) => name)).toEqual(['S1']);
  });

  it('is told from texts by what it holds', () => {
    const called = [sound, OLD, bytesOf('a;b'), wordFile('')].map((bytes) => isCalledSheet(bytes, 'list'));
    expect(called).toEqual([true, true, false, false]);
    expect(isCalledSheet(bytesOf('a;b'), 'list.xlsx')).toBe(true);
  });
});
