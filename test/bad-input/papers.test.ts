// Papers as people have them: what stands in their files that no text keeps, files of other programs, letters to whom no
// list names.
import { describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { documentTools } from '../../scripts/upr/overlaps/read-file';
import { addressOf } from '../../src/core/advocacy/address';
import { readDocument, type ReadDocument } from '../../src/core/base/office-files/read-document';
import { LANGUAGES, render } from '../../src/core/base/messages/text';
import type { Outcome } from '../../src/core/base/outcome';
import { bookOf } from '../support/book';
import { COMMENT, inParagraph, madeBy, textRun } from '../support/word-makers';

const open = (bytes: Uint8Array): Outcome<ReadDocument> =>
  readDocument(bytes, { ...documentTools, wordAs: 'rich' });

const LONG = 'The rents of all flats in both towns have risen by a third since the law was changed in 2021.';

function read(...xml: string[]) {
  const found = open(
    madeBy(
      'Word',
      xml.map((one) => ({ xml: one })),
    ),
  );
  if (!found.ok || !found.value.receipt) throw new Error('not read');
  return { text: found.value.text, found: found.value.receipt.findings.map(({ what }) => what) };
}

const refused = (bytes: Uint8Array): string => {
  const found = open(bytes);
  return found.ok ? `read: ${found.value.text}` : render(found.problem, 'en');
};

describe('a Word file', () => {
  it('with a comment, a formula, hidden words and words that were moved has what a reader sees, and tells the rest', () => {
    const move = (name: string, text: string): string =>
      `<w:${name} w:id="1" w:author="A">${textRun(text)}</w:${name}>`;
    const { text, found } = read(
      inParagraph(textRun(LONG) + COMMENT),
      inParagraph(textRun('Here: ') + move('moveFrom', 'wells')),
      inParagraph('<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>'),
      inParagraph(textRun('seen') + textRun('unseen', '<w:vanish/>')),
      inParagraph(textRun('There: ') + move('moveTo', 'wells')),
    );
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      LONG,
      'Here:',
      'a=b',
      'seen',
      'There: wells',
    ]);
    expect([...new Set(found)].sort()).toEqual(['comment', 'deletion', 'formula', 'hidden', 'insertion']);
  });

  it('keeps a heading of 400 characters as one', () => {
    const heading = 'Homes and rents '.repeat(25).trim();
    const styled = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${textRun(heading)}</w:p>`;
    expect(read(styled, inParagraph(textRun(LONG))).text).toBe(`# ${heading}\n${LONG}`);
  });

  it('wholly in capitals keeps its words, and its headings where styles say them', () => {
    const styled = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${textRun('HOMES')}</w:p>`;
    const { text } = read(
      styled,
      inParagraph(textRun(LONG.toUpperCase())),
      inParagraph(textRun('RENTS ROSE')),
    );
    expect(text).toBe(`# HOMES\n${LONG.toUpperCase()}\nRENTS ROSE`);
  });
});

describe('a file that is no Word file', () => {
  const opendocument = new PizZip();
  opendocument.file('mimetype', 'application/vnd.oasis.opendocument.text');
  opendocument.file('content.xml', '<office:document-content/>');

  it.each<[string, Uint8Array, RegExp]>([
    ['of LibreOffice', opendocument.generate({ type: 'uint8array' }), /save it as Word \(\.docx\)/],
    ['with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /without a password/],
    ['as PDF', new TextEncoder().encode('%PDF-1.7'), /This is a PDF/],
  ])('%s is refused with what to do', (_, bytes, words) => {
    expect(refused(bytes)).toMatch(words);
  });
});

describe('a letter', () => {
  it.each(LANGUAGES)(
    'to a country that the UN has no formal name for names it as people do (%s)',
    (language) => {
      const book = bookOf({ CTY: [{ id: 'CTY-1', iso3: '', name: 'Ruritania' }] });
      const { lines, salutation, closing } = addressOf(book.rows('CTY')[0]!, language);
      const whole = [...lines, salutation, closing].join('\n');
      expect(whole).toContain('Ruritania');
      expect(whole).not.toMatch(/undefined|\(\s*\)|[{}[\]]| {2}|of of|de de/);
    },
  );
});
