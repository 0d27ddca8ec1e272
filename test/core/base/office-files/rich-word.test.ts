// Word files of several makers come in whole: what was kept is counted in their XML as well, by other means.
import { describe, expect, it } from '@jest/globals';
import { documentTools } from '../../../../scripts/upr/overlaps/read-file';
import type { FileFindingKind, WordReceipt } from '../../../../src/core/base/office-files/rich/findings';
import { readDocument } from '../../../../src/core/base/office-files/read-document';
import { partOf } from '../../../addin/docx/word-file';
import {
  COMMENT,
  field,
  IMAGE,
  inParagraph,
  madeBy,
  MAKERS,
  pagePart,
  textBox,
  textRun,
  type Part,
} from '../../../support/word-makers';

function read(bytes: Uint8Array): { text: string; receipt: WordReceipt } {
  const found = readDocument(bytes, { ...documentTools, wordAs: 'rich' });
  if (!found.ok || !found.value.receipt) throw new Error('not read');
  return { text: found.value.text, receipt: found.value.receipt };
}
const ofXml = (...xml: string[]) =>
  read(
    madeBy(
      'Word',
      xml.map((one) => ({ xml: one })),
    ),
  );
const foundIn = ({ receipt }: { receipt: WordReceipt }): FileFindingKind[] =>
  receipt.findings.map(({ what }) => what);

const DOCUMENT: readonly Part[] = [
  { heading: 'Housing', level: 1 },
  {
    runs: [
      { text: 'Rents ' },
      { text: 'rose', bold: true },
      { text: ' by a ' },
      { text: 'third', italic: true, note: 'Housing report 2024, p. 12' },
      { text: ', says ' },
      { text: 'the survey', link: 'https://example.org/survey?a=1&b=2', note: 'Ibid.' },
      { text: '.' },
    ],
  },
  { heading: 'In towns', level: 2 },
  { item: 'No heating', level: 0 },
  { item: 'since May', level: 1 },
  { item: 'Mould', level: 0 },
  { runs: [{ text: 'Two steps:' }] },
  { item: 'Ask', level: 0, isNumbered: true },
  { item: 'Answer', level: 0, isNumbered: true },
  {
    table: [
      ['Town', 'Rents | 2024'],
      ['Riverton', '*900*'],
    ],
  },
];
const TEXT = `# Housing
Rents **rose** by a *third*[[Housing report 2024, p. 12]], says [the survey](https://example.org/survey?a=1&b=2)[[Ibid.]].
## In towns
- No heating
  - since May
- Mould
Two steps:
- Ask
- Answer
| Town | Rents \\| 2024 |
| Riverton | \\*900\\* |`;

/** How often elements stand in the XML, without any reader of ours. */
const times = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;

describe.each(MAKERS)('a file of %s', (maker) => {
  const file = madeBy(maker, DOCUMENT);
  const { text, receipt } = read(file);

  it('comes in whole', () => {
    expect(text).toBe(TEXT);
  });

  it('has a receipt that counts as the XML does', () => {
    const xml = partOf(file, 'word/document.xml');
    expect(receipt.findings).toEqual([]);
    expect(receipt.kept).toEqual({
      paragraphs: 2,
      headings: times(xml, /<w:pStyle w:val="(?:Heading|Titre)\d"\/>/g),
      items: times(xml, /<w:numPr>/g),
      tables: times(xml, /<w:tbl>/g),
      emphasized: 2,
      links: times(xml, /<w:hyperlink /g),
      notes: times(xml, /<w:footnoteReference /g),
    });
  });
});

describe('what cells cannot keep', () => {
  it('is told with its place', () => {
    const { text, receipt } = ofXml(
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Water</w:t></w:r></w:p>',
      inParagraph(textRun('The wells of the two towns are dry since May of last year.') + COMMENT),
      inParagraph(IMAGE),
      inParagraph(IMAGE + textRun('A map.')),
    );
    expect(text).toBe('# Water\nThe wells of the two towns are dry since May of last year.\nA map.');
    const near = 'The wells of the two towns are dry since';
    expect(receipt.findings).toEqual([
      { what: 'comment', under: 'Water', near },
      { what: 'image', under: 'Water', near },
      { what: 'image', under: 'Water', near: 'A map.' },
    ]);
  });

  it('is told of tracked changes, which are accepted', () => {
    const change = (name: string, text: string) => `<w:${name} w:id="1" w:author="A">${text}</w:${name}>`;
    const deleted = '<w:r><w:delText>old</w:delText></w:r>';
    const found = ofXml(
      inParagraph(textRun('A ') + change('del', deleted) + change('ins', textRun('new')) + textRun(' rule')),
      `<w:p><w:pPr><w:rPr>${change('del', '')}</w:rPr></w:pPr>${textRun('Joined ')}</w:p>`,
      inParagraph(textRun('to this.')),
    );
    expect(found.text).toBe('A new rule\nJoined to this.');
    expect(foundIn(found)).toEqual(['deletion', 'insertion']);
  });

  it.each<[string, string, string, FileFindingKind[]]>([
    ['a text box', textRun('Host') + textBox('Boxed'), 'Boxed\nHost', ['textBox']],
    ['underlined words', textRun('so', '<w:u w:val="single"/>'), '*so*', ['underline']],
    ['hidden words', textRun('seen') + textRun('unseen', '<w:vanish/>'), 'seen', ['hidden']],
    ['struck words', textRun('out', '<w:strike/>'), 'out', ['struck']],
    ['a cross-reference', textRun('see ') + field('REF _Ref1 \\h', textRun('12')), 'see 12', ['reference']],
    ['a link as a field', field('HYPERLINK "https://a.org/1"', textRun('law')), '[law](https://a.org/1)', []],
    ['a page number', field('PAGE', textRun('3')), '3', []],
    ['a formula', '<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>', 'a=b', ['formula']],
    ['a sign of a font', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓', []],
    ['a sign that nobody knows', '<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>', '□', ['unknownSign']],
    ['a raised number', textRun('m') + textRun('2', '<w:vertAlign w:val="superscript"/>'), 'm²', []],
    ['a typed bullet', textRun('•\tOne'), '- One', []],
    ['signs of the form', textRun('- not # an *item* [a](b)'), '\\- not # an \\*item\\* \\[a](b)', []],
    ['a control', `<w:sdt><w:sdtContent>${textRun('in it')}</w:sdtContent></w:sdt>`, 'in it', []],
  ])('%s', (_, inside, text, findings) => {
    const found = ofXml(inParagraph(inside));
    expect([found.text, foundIn(found)]).toEqual([text, findings]);
  });

  it('is a table of contents, told once', () => {
    const line = (text: string) => `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${textRun(text)}</w:p>`;
    const found = ofXml(line('Water 2'), line('Housing 4'), inParagraph(textRun('Text.')));
    expect([found.text, foundIn(found)]).toEqual(['Text.', ['contents']]);
  });
});

describe('paragraphs', () => {
  const numbered = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${textRun(text)}</w:p>`;

  it('that are numbered through the text are paragraphs, a short list is one', () => {
    const long =
      'The towns have raised the rents again and nobody was asked, although the law wants that all who live there are heard before it is done by them.';
    expect(ofXml(numbered(long), numbered(long)).text).toBe(`${long}\n${long}`);
    expect(ofXml(numbered('One'), numbered('Two')).text).toBe('- One\n- Two');
  });

  it('that are short and bold are headings', () => {
    const found = ofXml(inParagraph(textRun('In towns', '<w:b/>')), inParagraph(textRun('Rents rose.')));
    expect([found.text, foundIn(found)]).toEqual(['# In towns\nRents rose.', ['boldHeading']]);
  });
});

describe('tables', () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const one = (text: string, look = '') => inParagraph(textRun(text, look));
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

  it('keep their columns where cells are merged, and the text of tables within', () => {
    const inner = `<w:tbl>${row(cell(one('x')), cell(one('y')))}</w:tbl><w:p/>`;
    const found = ofXml(
      `<w:tbl>${row(cell(one('Wide', '<w:b/>'), '<w:gridSpan w:val="2"/>'), cell(one('C', '<w:b/>')))}${row(
        cell(one('1') + one('2')),
        cell('<w:p/>', '<w:vMerge/>'),
        cell(inner),
      )}</w:tbl>`,
    );
    expect(found.text).toBe('| Wide |  | C |\n| --- | --- | --- |\n| 1<br>2 |  | x · y |');
    expect(foundIn(found)).toEqual(['mergedCell', 'mergedCell', 'nestedTable']);
  });
});

it('refuses a file whose elements stand in each other without end', () => {
  const deep = '<w:ins>'.repeat(200_000) + '</w:ins>'.repeat(200_000);
  const found = readDocument(madeBy('Word', [{ xml: `<w:p>${deep}</w:p>` }]), {
    ...documentTools,
    wordAs: 'rich',
  });
  expect(found.ok).toBe(false);
});

describe('headers and footers', () => {
  const body: readonly Part[] = [{ runs: [{ text: 'Rents rose by half.' }] }];

  it('are told with their words, each once, and come into no text', () => {
    const file = madeBy('Word', body, {
      header1: pagePart('hdr', textRun('River Watch'), textRun('Draft of 3 May')),
      header2: pagePart('hdr', textRun('River Watch'), textRun('Draft of 3 May')),
      footer1: pagePart('ftr', textRun('Confidential')),
    });
    const { text, receipt } = read(file);
    expect(text).toBe('Rents rose by half.');
    expect(receipt.findings).toEqual([
      { what: 'header', under: '', near: 'River Watch Draft of 3 May' },
      { what: 'footer', under: '', near: 'Confidential' },
    ]);
  });

  it.each(['', '7', 'Page 7', 'Page 7 of 9', 'Página 7', 'page 7 sur 9', '- 7 -'])(
    'that only number pages (%j) are no loss',
    (words) => {
      const file = madeBy('LibreOffice', body, { footer1: pagePart('ftr', textRun(words)) });
      expect(read(file).receipt.findings).toEqual([]);
    },
  );

  it('number pages by a field, too', () => {
    const number = textRun('Page ') + field('PAGE', textRun('2'));
    const file = madeBy('Google Docs', body, { footer1: pagePart('ftr', number) });
    expect(read(file).receipt.findings).toEqual([]);
  });
});
