// Files as people have them: Word in its many ways of writing, text in several codings, and files that hold no text.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { endnoteList, withoutMarks } from '../../../../src/core/base/text/endnotes';
import type { WordContent } from '../../../../src/core/base/office-files/docx-text';
import { render } from '../../../../src/core/base/messages/text';
import { readDocument } from '../../../../src/core/base/office-files/read-document';
import { documentXml, paragraph, plainWordFile, wordFile } from '../../../support/word-file';

const read = (bytes: Uint8Array) => {
  const found = readDocument(bytes, documentTools);
  if (!found.ok) throw new Error(render(found.problem, 'en'));
  return found.value;
};
const refusal = (bytes: Uint8Array): string => {
  const found = readDocument(bytes, documentTools);
  return found.ok ? '' : render(found.problem, 'en');
};
const bytesOf = (text: string, coding: 'utf8' | 'utf16le' | 'latin1'): Uint8Array =>
  new Uint8Array(Buffer.from(text, coding));
const contentOf = (bytes: Uint8Array): WordContent => {
  const { content } = read(bytes);
  if (!content) throw new Error('This is no Word file.');
  return content;
};

describe('the text of a Word file', () => {
  it('has a line for each paragraph, signs and spaces as they were typed', () => {
    const lines = ['Clean wells', '', 'Ask & answer: 1 < 2 “río” 😀', ' two  spaces '];
    expect(read(plainWordFile(lines))).toMatchObject({ kind: 'word', text: lines.join('\n') });
  });

  it.each([
    [
      'a word split over runs',
      '<w:r><w:t>riv</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>er</w:t></w:r>',
      'river',
    ],
    ['a tab and line breaks', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>', 'a\tb\nc'],
    [
      'a hyphen that does not break',
      '<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>being</w:t></w:r>',
      'well-being',
    ],
    ['a link', '<w:hyperlink><w:r><w:t>the law</w:t></w:r></w:hyperlink>', 'the law'],
    ['text that was inserted', '<w:ins><w:r><w:t>new</w:t></w:r></w:ins>', 'new'],
    ['no text that was deleted', '<w:del><w:r><w:delText>old</w:delText></w:r></w:del>', ''],
    ['no text that was moved away', '<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom>', ''],
    [
      'no field code, but its result',
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r>',
      '3',
    ],
    ['no stops of tabs', '<w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r>', 'x'],
    ['signs written as numbers', '<w:r><w:t>&#233;&#x1F600;&quot;</w:t></w:r>', 'é😀"'],
    ['what a comment of XML stands in', '<w:r><w:t>a<!-- > -->b<![CDATA[<c>]]></w:t></w:r>', 'ab<c>'],
    [
      'a control with text',
      '<w:sdt><w:sdtContent><w:r><w:t>in it</w:t></w:r></w:sdtContent></w:sdt>',
      'in it',
    ],
  ])('holds %s', (_, inside, text) => {
    expect(read(wordFile(`<w:p>${inside}</w:p>`)).text).toBe(text);
  });

  it('has a text box once, before its paragraph', () => {
    const box = paragraph('Boxed');
    const drawing = `<mc:AlternateContent><mc:Choice><w:txbxContent>${box}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${box}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>Host</w:t>${drawing}<w:t>ing</w:t></w:r></w:p>`;
    expect(read(wordFile(body)).text).toBe('Boxed\nHosting');
  });

  it('has footnotes and endnotes in brackets where they stand, when asked', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`;
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const cell = `<w:tbl><w:tr><w:tc><w:p>${run('Wells')}${mark('footnote', 1)}</w:p></w:tc></w:tr></w:tbl>`;
    const body = `<w:p>${run('Rents rose')}${mark('footnote', 2)}${run(' by half')}${mark('footnote', 9)}${run('.')}</w:p>${cell}`;
    const bytes = wordFile(body, ['[Spanish original]', 'See A[[3]] and\n p. 4']);
    const found = readDocument(bytes, { ...documentTools, wordAs: 'rich' });
    const text = found.ok ? found.value.text : '';
    expect(text).toBe('Rents rose[[See A[ [3] ] and p. 4]] by half.\n| Wells[[ [Spanish original] ]] |');
    const list = endnoteList();
    expect(withoutMarks(list.take(text))).toBe('Rents rose by half.\n| Wells |');
    expect(list.notes).toEqual(['See A[ [3] ] and p. 4', '[Spanish original]']);
  });

  it('ends with the footnotes', () => {
    expect(read(wordFile(paragraph('Text'), ['Report, p. 3.', 'Law 7.'])).text).toBe(
      'Text\n\nReport, p. 3.\nLaw 7.',
    );
  });

  it('is found under any name space prefix', () => {
    const zip = new PizZip();
    const xml = documentXml(paragraph('Any prefix')).replace(/w:/g, 'ns0:');
    zip.file('word/document2.xml', xml.replace('xmlns:w=', 'xmlns:ns0='));
    expect(read(new Uint8Array(zip.generate({ type: 'uint8array' }))).text).toBe('Any prefix');
  });
});

describe('paragraphs and tables of a Word file', () => {
  it('keep their style, and tell items of lists', () => {
    const item =
      '<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>';
    const body = [paragraph('One', 'Titre1'), paragraph('Plain'), item].join('');
    expect(contentOf(wordFile(body)).blocks).toEqual([
      { kind: 'paragraph', text: 'One', style: 'Titre1', isListItem: false },
      { kind: 'paragraph', text: 'Plain', style: '', isListItem: false },
      { kind: 'paragraph', text: 'Item', style: '', isListItem: true },
    ]);
  });

  it('keeps columns in line when cells are merged, and tables in cells as their text', () => {
    const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const inner = `<w:tbl>${row(cell(paragraph('x')), cell(paragraph('y')))}</w:tbl><w:p/>`;
    const body = `<w:tbl>${row(cell(paragraph('Wide'), '<w:gridSpan w:val="2"/>'), cell(paragraph('C')))}${row(
      cell(paragraph('1') + paragraph('2')),
      cell('<w:p/>', '<w:vMerge/>'),
      cell(inner),
    )}</w:tbl>`;
    const file = wordFile(body);
    expect(contentOf(file).blocks).toEqual([
      {
        kind: 'table',
        continued: [[1, 1]],
        wide: [[0, 0, 2]],
        rows: [
          ['Wide', '', 'C'],
          ['1\n2', '', 'x\ty'],
        ],
      },
    ]);
    expect(read(file).text).toBe('Wide\t\tC\n1 2\t\tx\ty');
  });
});

describe('the text of a text file', () => {
  const written = 'El río\r\ny la niña\n';
  it.each([
    ['UTF-8', bytesOf(written, 'utf8'), written, 'utf-8'],
    ['UTF-8 with its mark, which stays', bytesOf(`\ufeff${written}`, 'utf8'), `\ufeff${written}`, 'utf-8'],
    ['UTF-16 with its mark', bytesOf(`\ufeff${written}`, 'utf16le'), `\ufeff${written}`, 'utf-16le'],
    ['UTF-16 without a mark', bytesOf(written, 'utf16le'), written, 'utf-16le'],
    [
      'UTF-16, upper half first',
      bytesOf(`\ufeff${written}`, 'utf16le').map((_, i, all) => all[i ^ 1] ?? 0),
      `\ufeff${written}`,
      'utf-16be',
    ],
    ['the older coding of Windows', bytesOf(`\x93${written}\x94`, 'latin1'), `“${written}”`, 'windows-1252'],
    [
      'UTF-8 with a sign that was lost before',
      bytesOf('río, niña, ó \ufffd', 'utf8'),
      'río, niña, ó \ufffd',
      'utf-8',
    ],
    ['nothing', new Uint8Array(), '', 'utf-8'],
    ['Arabic', bytesOf('حقوق الإنسان', 'utf8'), 'حقوق الإنسان', 'utf-8'],
  ])('is kept as it is: %s', (_, bytes, text, coding) => {
    expect(read(bytes)).toEqual({ kind: 'text', text, coding });
  });
});

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array => {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
};

describe('a file that is refused', () => {
  it.each([
    ['a PDF', bytesOf('%PDF-1.7\n', 'latin1'), /PDF.*copy/],
    [
      'an old or protected Word file',
      bytesOf('\u00d0\u00cf\u0011\u00e0rest', 'latin1'),
      /\.doc\).*password.*\.docx/,
    ],
    ['rich text', bytesOf('{\\rtf1 hello}', 'latin1'), /No text.*\.docx/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0]),
      /No text/,
    ],
    ['binary without zeros', new Uint8Array(200).map((_, index) => 1 + (index % 9)), /No text/],
    ['a spreadsheet', zipOf({ 'xl/workbook.xml': '<workbook/>' }), /No text/],
    ['an empty ZIP file', bytesOf('PK\x05\x06' + '\0'.repeat(18), 'latin1'), /No text/],
    ['a Word file that was cut off', plainWordFile(['A long text about a river.']).slice(0, 300), /damaged/],
    [
      'a Word file whose XML is cut off',
      zipOf({ 'word/document.xml': documentXml('x').slice(0, -9) }),
      /damaged/,
    ],
    ['a Word file without a body', zipOf({ 'word/document.xml': '<a/>' }), /damaged/],
  ])('says what it is and what to do: %s', (_, bytes, words) => {
    expect(refusal(bytes)).toMatch(words);
  });

  it('does not unpack gigabytes of zeros', () => {
    const bomb = zipOf({ 'word/document.xml': ' '.repeat(61 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toMatch(/more than 60 MB/);
  });
});

describe('any file', () => {
  it('is read or refused, whatever bytes of a Word file were lost or changed', () => {
    const whole = wordFile(paragraph('A river') + paragraph('and its wells'), ['A note']);
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const { at, byte } of changes) bytes[at] = byte;
        expect(typeof readDocument(bytes, documentTools).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readDocument(bytes, documentTools).ok).toBe('boolean');
      }),
    );
  });
});

describe('a text in one of the older codings', () => {
  const windows = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, ô: 0xf4, é: 0xe9, ñ: 0xf1 };
  const mac = { '’': 0xd5, '“': 0xd2, '”': 0xd3, '–': 0xd0, ô: 0x99, é: 0x8e, ñ: 0x96 };
  const encoded = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
    Uint8Array.from([...text].map((sign) => codes[sign] ?? sign.charCodeAt(0)));

  it.each([
    'The People’s wells (Côte d’Ivoire);',
    'Ask “them” again – at once, the owls said.',
    'Une année – un été; España y sus niños',
    'The owls’ trees',
  ])('has the signs that make sensible words: %s', (text) => {
    expect(read(encoded(text, windows))).toMatchObject({ text, coding: 'windows-1252' });
    expect(read(encoded(text, mac))).toMatchObject({ text, coding: 'macintosh' });
  });

  it('counts as that of Windows where both make sense', () => {
    expect(read(Uint8Array.from([0x41, 0x20, 0xb0])).coding).toBe('windows-1252');
  });
});
