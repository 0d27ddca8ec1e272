// Charts of Word files: native ones, with their figures beside them, where the template has a place for one.
import { describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import { fillTemplate } from '../../../src/addin/docx/fill.late';
import { chartOf, type Chart } from '../../../src/core/base/charts/chart';
import { message, sameText } from '../../../src/core/base/messages/text';
import { asCount } from '../../support/count';
import { partNames, partOf, wordFile } from './word-file';

const given = {
  heads: ['Leads & writes', 'Gaps'],
  rows: [
    { name: 'Water <now>', values: [3, 1].map(asCount) },
    { name: 'Nothing here', values: [0, 0].map(asCount) },
    { name: 'Prisons', values: [0, 2].map(asCount) },
  ],
  beside: message(sameText('Three of "six".')),
  rules: [sameText('Issues on the board.')],
};
const chart = chartOf('coverage', given, 'en') as Chart;

const PLACE =
  '<w:p><w:r><w:t>{#charts}</w:t></w:r></w:p><w:p><w:r><w:t>{@chart}</w:t></w:r></w:p><w:p><w:r><w:t>{/charts}</w:t></w:r></w:p>';
const filled = fillTemplate(wordFile(PLACE), { charts: [{ chart }, { chart }] });

describe('a chart in a Word file', () => {
  it('stands in the text with the sentence that says the same', () => {
    const xml = partOf(filled, 'word/document.xml');
    expect(xml.match(/<c:chart /g)).toHaveLength(2);
    expect(xml).toContain('descr="Issues by theme: who leads. Three of &quot;six&quot;."');
    expect(xml).toContain('r:id="rIdChart2"');
  });

  it('is declared with all of its parts', () => {
    expect(partNames(filled)).toEqual(
      expect.arrayContaining(['word/charts/chart1.xml', 'word/embeddings/chart2.xlsx']),
    );
    const types = partOf(filled, '[Content_Types].xml');
    expect(types).toContain('PartName="/word/charts/chart2.xml"');
    expect(types.match(/Extension="xlsx"/g)).toHaveLength(1);
    expect(partOf(filled, 'word/_rels/document.xml.rels')).toContain('Target="charts/chart1.xml"');
    expect(partOf(filled, 'word/charts/_rels/chart1.xml.rels')).toContain('../embeddings/chart1.xlsx');
  });

  it('has each figure in it, and once more in the workbook that Word opens', () => {
    const xml = partOf(filled, 'word/charts/chart1.xml');
    expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual(
      ['Leads &amp; writes', 'Water &lt;now&gt;', 'Prisons', '3', '0'].concat([
        'Gaps',
        'Water &lt;now&gt;',
        'Prisons',
        '1',
        '2',
      ]),
    );
    expect(xml).toContain('Figures!$C$2:$C$3');
    const inner = new PizZip(new PizZip(filled).file('word/embeddings/chart1.xlsx')?.asUint8Array() ?? '');
    const sheet = inner.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect([...sheet.matchAll(/<(?:v|t)>([^<]*)</g)].map(([, value]) => value)).toEqual([
      '',
      'Leads &amp; writes',
      'Gaps',
      'Water &lt;now&gt;',
      '3',
      '1',
      'Prisons',
      '0',
      '2',
    ]);
  });

  it('has the colours of the tab Charts, with figures that can be read on them', () => {
    const xml = partOf(filled, 'word/charts/chart1.xml');
    expect(xml).toContain('<c:spPr><a:solidFill><a:srgbClr val="3B78C9"/>');
    expect(xml).toMatch(/F2A33C|123F7A/);
  });

  it('is the same to the byte when it is made again', () => {
    expect(fillTemplate(wordFile(PLACE), { charts: [{ chart }, { chart }] })).toEqual(filled);
  });

  it('is left out by a template that has no place for it, without a trace', () => {
    const bare = fillTemplate(wordFile('<w:p><w:r><w:t>{title}</w:t></w:r></w:p>'), {
      title: 'Report',
      charts: [{ chart }],
    });
    expect(partNames(bare).filter((name) => /chart/.test(name))).toEqual([]);
    expect(partOf(bare, '[Content_Types].xml')).not.toContain('xlsx');
  });
});

describe('which charts there are', () => {
  it('leaves out a row in which nothing is counted', () => {
    expect(chart.names).toEqual(['Water <now>', 'Prisons']);
    expect(chart.counted).toBe('How it is counted: Issues on the board.');
  });

  it('is none where nothing is counted at all', () => {
    const rows = given.rows.map((row) => ({ ...row, values: [0, 0].map(asCount) }));
    expect(chartOf('coverage', { ...given, rows }, 'en')).toBeUndefined();
  });
});
