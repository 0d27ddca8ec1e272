// The template of the coverage report asks for exactly what the report gives.
import { describe, expect, it } from '@jest/globals';
import { renderDocument } from '../../../src/addin/commands/documents';
import { coverageReport } from '../../../src/core/coverage/report/plan-build';
import { reportTemplateData } from '../../../src/core/coverage/report/outputs';
import { bookWith, coalition, contextFor } from '../../core/coverage/report/coalition';
import { committedTemplate, partOf, visibleText } from './word-file';

const base64 = Buffer.from(committedTemplate('coverage-report')).toString('base64');
const whole = { workgroups: undefined };

const fill = (over = {}): string => {
  const data = reportTemplateData(coverageReport(bookWith(over), whole, contextFor()));
  return partOf(new Uint8Array(Buffer.from(renderDocument(base64, data), 'base64')), 'word/document.xml');
};

describe('a filled report', () => {
  const xml = fill();
  const text = visibleText(xml);

  it('has no tag left', () => {
    expect(text).not.toMatch(/\{[#/^]?\w/);
  });

  it.each([
    ['its head', 'River and Rights'],
    ['a gap', 'Schools'],
    ['who leads twice', 'Water: wells'],
    ['a pair with its level', 'Copied text'],
    ['why', 'Issue of both: Water.'],
    ['for whom it waits', 'Since 3 January 2027'],
    ['a decision', 'Two voices carry further.'],
    ['a group', 'Clean wells; Dry taps; High rents'],
    ['a contradiction', 'Open the mine. / Close the mine.'],
    ['what cannot be seen', 'Texts outside this workbook'],
  ])('says %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('has a row for each item and a head on each page', () => {
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.filter((row) => /Keep both/.test(row))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(5);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('has no empty cell, which Word would call damaged', () => {
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => cell);
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => !cell.endsWith('</w:p></w:tc>'))).toEqual([]);
  });

  it('says where there is nothing', () => {
    const empty = Object.fromEntries(Object.keys(coalition).map((sheet) => [sheet, []]));
    expect(visibleText(fill(empty)).match(/None\./g)).toHaveLength(7);
  });
});
