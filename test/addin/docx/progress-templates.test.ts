// The templates of reports on progress ask for exactly what the reports give.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderDocument } from '../../../src/addin/commands/documents';
import { REPORT_KINDS, type BuildProgressReportInput } from '../../../src/core/follow-up/report/entries';
import { buildProgressReport } from '../../../src/core/follow-up/report/plan-build';
import { LANGUAGES, type Language } from '../../../src/core/base/messages/text';
import { bookReading, contextFor, planned } from '../../core/follow-up/progress/fixture';
import { tables } from '../../core/follow-up/report/fixture';
import { committedTemplate, partOf, visibleText } from './word-file';

/** Where to put the files for a look with the eyes; not set in tests. */
const OUT = process.env['LOOK'] ?? '';

function filled(input: BuildProgressReportInput, bookLanguage: Language = 'en', scale = ''): string {
  const settings = { coalition: 'River and Rights', country: 'CHL', cycle: '5', 'progress.scale': scale };
  const context = contextFor({ as: 'cora', bookLanguage, settings });
  const plan = planned(
    buildProgressReport.plan(bookReading(buildProgressReport.reads, tables), input, context),
  );
  const [effect] = plan.effects;
  if (effect?.kind !== 'make-document') throw new Error('No document was planned.');
  const template = Buffer.from(committedTemplate(effect.template)).toString('base64');
  const bytes = Buffer.from(renderDocument(template, effect.data), 'base64');
  if (OUT !== '')
    writeFileSync(join(OUT, `${input.kind}-${input.audience ?? 'public'}-${bookLanguage}.docx`), bytes);
  return partOf(new Uint8Array(bytes), 'word/document.xml');
}

describe.each(REPORT_KINDS)('a filled %s', (kind) => {
  it.each(LANGUAGES)('has no tag left and no empty cell (%s)', (language) => {
    const xml = filled({ kind, audience: 'internal' }, language);
    expect(visibleText(xml)).not.toMatch(/\{[#/^]?\w/);
    expect(visibleText(xml)).not.toBe('');
    const cells = xml.match(/<w:tc>.*?<\/w:tc>/g) ?? [];
    expect(cells.filter((cell) => !cell.endsWith('</w:p></w:tc>'))).toEqual([]);
    expect(cells).toHaveLength(xml.split('<w:tc>').length - 1);
    expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<\/w:tbl>/g)?.length);
  });
});

describe('the filled reports', () => {
  it('have a row for each recommendation that was rated in the matrix, or for each', () => {
    const rowsOf = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    const xml = filled({ kind: 'matrix' });
    const rows = rowsOf(xml);
    expect(rows).toHaveLength(1 + 2 + 2);
    expect(rows.filter((row) => row.includes('<w:gridSpan'))).toHaveLength(2);
    expect(rowsOf(filled({ kind: 'matrix', allRows: true }))).toHaveLength(1 + 3 + 4);
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(visibleText(xml)).toContain('40.1 Test wells along rivers (Chile) (Kenya);');
  });

  it.each([
    ['', 9],
    ['A; B', 6],
    ['A; B; C; D; E; F; G', 11],
    ['1a; 2a; 3a; 4a; 5a; 6a; 7a; 8a', 5],
  ])('have columns for the scale “%s” in the scorecard', (scale, columns) => {
    const xml = filled({ kind: 'scorecard' }, 'en', scale);
    const [table = ''] = xml.match(/<w:tbl>.*?<\/w:tbl>/) ?? [];
    expect(table.match(/<w:gridCol /g)).toHaveLength(columns);
    expect(table.match(/<w:tr>/g)).toHaveLength(3);
  });

  it.each([
    ['matrix', 'landscape'],
    ['scorecard', 'landscape'],
    ['follow-up', ''],
    ['midterm', ''],
  ] as const)('lie as they are read: %s', (kind, orient) => {
    const page = /<w:pgSz [^>]*>/.exec(filled({ kind }))?.[0] ?? '';
    expect(page.includes('landscape')).toBe(orient === 'landscape');
  });

  it.each([
    ['follow-up', 'Two regions of nine test. Source: Law 4/2026'],
    ['midterm', 'The coalition'],
    ['midterm', '1 partly · 1 on which ratings differ · 2 not rated'],
    ['midterm', 'Not rated yet (2): 40.2, 40.2 (2).'],
    ['scorecard', 'nothing is averaged'],
  ] as const)('say in the %s “%s”', (kind, words) => expect(visibleText(filled({ kind }))).toContain(words));
});
