// Small files of each maker, one for each kind of content: every one comes in with the same words, and with as much of each
// kind as another reader, which knows nothing but patterns, counts in its XML.
import { describe, expect, it } from '@jest/globals';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import { readDocument } from '../../../../src/core/base/office-files/read-document';
import { plainText } from '../../../../src/core/base/rich-text/blocks';
import { withoutNotes } from '../../../../src/core/base/text/endnotes';
import { partOf } from '../../../addin/docx/word-file';
import { IMAGE, inParagraph, madeBy, MAKERS, textRun, type Part } from '../../../support/word-makers';

const LONG =
  'Those who live in the towns below the hills were not asked, though the law has said since 1994 that all of them are to be heard before anything is built';

const CORPUS: Readonly<Record<string, readonly Part[]>> = {
  headings: [
    { heading: 'Introduction', level: 1 },
    { runs: [{ text: LONG }] },
    { heading: 'Water', level: 2 },
    { runs: [{ text: LONG }] },
    { heading: 'Wells', level: 3 },
    { runs: [{ text: LONG }] },
  ],
  lists: [
    { runs: [{ text: 'Bullets:' }] },
    ...['One', 'Two', 'Three'].map((item) => ({ item, level: 0 })),
    { item: 'Three and a half', level: 1 },
    { runs: [{ text: 'Numbers:' }] },
    ...['First', 'Second'].map((item) => ({ item, level: 0, isNumbered: true })),
    { item: 'Second a', level: 1, isNumbered: true },
  ],
  tables: [
    { runs: [{ text: LONG }] },
    {
      table: [
        ['Town', 'Rent'],
        ['Riverton', '900'],
        ['Hill | Side', '*700*'],
      ],
    },
    { runs: [{ text: LONG }] },
    { table: [['One cell']] },
  ],
  looks: [
    {
      runs: [
        { text: 'Rents ' },
        { text: 'rose', bold: true },
        { text: ' by ' },
        { text: 'half', italic: true },
      ],
    },
    {
      runs: [
        { text: 'both', bold: true, italic: true },
        { text: 'touching', italic: true },
        { text: ' words.' },
      ],
    },
  ],
  links: [
    {
      runs: [{ text: 'See ' }, { text: 'the law', link: 'https://example.org/law?a=1&b=(2)' }, { text: '.' }],
    },
    { runs: [{ text: 'the report', link: 'https://example.org/report', bold: true }, { text: ' says so.' }] },
  ],
  notes: [
    {
      runs: [
        { text: 'Rents rose', note: 'Report 2024, p. 3 [in Spanish]' },
        { text: ' by half.', note: 'Ibid.' },
      ],
    },
    { item: 'No heating', level: 0 },
    { runs: [{ text: 'Mould', note: 'Photos: https://example.org/p.' }] },
  ],
  'other scripts': [
    { heading: 'الحق في السكن', level: 1 },
    { runs: [{ text: 'Niñez, économie, 住房 и вода 🏠, “quoted” – l’eau…' }] },
    { item: 'حق & <signs>', level: 0 },
  ],
  images: [
    { runs: [{ text: LONG }] },
    { xml: inParagraph(IMAGE) },
    { xml: inParagraph(IMAGE + textRun('A map of the wells.')) },
  ],
};

const times = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
const decoded = (xml: string): string =>
  xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
/** All letters and digits of a text in their order. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(MAKERS)('%s', (maker) => {
  it.each(Object.entries(CORPUS))('%s', (_, parts) => {
    const file = madeBy(maker, parts);
    const found = readDocument(file, { ...documentTools, wordAs: 'rich' });
    if (!found.ok || !found.value.receipt) throw new Error('not read');
    const { text, receipt } = found.value;
    const xml = partOf(file, 'word/document.xml');
    const said = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map((one) => decoded(one[1] ?? ''))
      .join('');
    expect(letters(plainText(withoutNotes(text)))).toBe(letters(said));
    expect(receipt.kept).toMatchObject({
      headings: times(xml, /<w:pStyle w:val="(?:Heading|Titre)\d"\/>/g),
      items: times(xml, /<w:numPr>/g),
      tables: times(xml, /<w:tbl>/g),
      notes: times(xml, /<w:footnoteReference /g),
    });
    expect(receipt.kept.links).toBeGreaterThanOrEqual(times(xml, /<w:hyperlink /g));
    expect(receipt.findings.filter(({ what }) => what === 'image')).toHaveLength(times(xml, /<pic:pic\/>/g));
  });
});
