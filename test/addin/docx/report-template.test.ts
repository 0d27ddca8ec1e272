// The committed template of the coverage report: made by its script, asking for exactly what the report gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { REPORT_TEMPLATE, reportTemplate } from '../../../scripts/templates/make-report-template';
import { renderDocument } from '../../../src/addin/commands/documents';
import { coverageReport } from '../../../src/core/coverage-report/report';
import { reportTemplateData } from '../../../src/core/coverage-report/template-data';
import { bookWith, coalition, contextFor } from '../../core/coverage-report/coalition';
import { namesInUse, partOf, visibleText } from './word-file';

const committed = new Uint8Array(readFileSync(join(__dirname, '../../..', REPORT_TEMPLATE)));
const base64 = Buffer.from(committed).toString('base64');
const whole = { workgroups: undefined };

const fill = (over = {}): string => {
  const data = reportTemplateData(coverageReport(bookWith(over), whole, contextFor()));
  return partOf(new Uint8Array(Buffer.from(renderDocument(base64, data), 'base64')), 'word/document.xml');
};

describe('the committed template', () => {
  it('is what the script makes', () => {
    expect(Buffer.from(reportTemplate()).equals(Buffer.from(committed))).toBe(true);
  });

  it('has every style and relation that it names', () => {
    const { named, undefinedNames } = namesInUse(committed);
    expect(undefinedNames).toEqual([]);
    expect(named).toContain('Heading1');
  });
});

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
    ['for whom it waits', 'Since January 3, 2027'],
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
