// What Word files hold, a file for each kind of content; and another reader of such files, which knows nothing but patterns.
import { IMAGE, inParagraph, textRun, type Part } from './word-makers';

const LONG =
  'Those who live in the towns below the hills were not asked, though the law has said since 1994 that all of them are to be heard before anything is built';

export const CORPUS: Readonly<Record<string, readonly Part[]>> = {
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
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** All that a document says, in its order. */
export const saidIn = (xml: string): string =>
  letters([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((one) => decoded(one[1] ?? '')).join(''));

/** As much of each kind as stands in the XML of a document. */
export const countsIn = (xml: string) => ({
  headings: times(xml, /<w:pStyle w:val="(?:Heading|Titre)\d"\/>/g),
  items: times(xml, /<w:numPr>/g),
  tables: times(xml, /<w:tbl>/g),
  notes: times(xml, /<w:(?:foot|end)noteReference /g),
  links: times(xml, /<w:hyperlink /g),
  images: times(xml, /<pic:pic\b/g),
});
