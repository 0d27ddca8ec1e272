// Charts of Word files are drawn by LibreOffice: reports in three languages, converted, and looked through for the colours of
// the bars. Run by `npm run test:e2e`; where there is no LibreOffice it says so. CHARTS names a folder in which the files stay.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { fillTemplate, type TemplateValues } from '../../src/addin/docx/fill.late';
import { CHART_LOOKS, type ChartName } from '../../src/core/base/charts/described';
import { LANGUAGES } from '../../src/core/base/messages/text';
import { reportTemplateData } from '../../src/core/coverage/report/outputs';
import { coverageReport } from '../../src/core/coverage/report/plan-build';
import { entriesOf, type Report, type ReportKind } from '../../src/core/follow-up/report/entries';
import { tablesData, textData } from '../../src/core/follow-up/report/template-data';
import { asReport } from '../../src/core/inbox/status-page/document';
import { SECTIONS } from '../../src/core/inbox/status-page/model';
import { statusPage } from '../../src/core/inbox/status-page/page';
import { sectionsData } from '../../src/core/submissions/documents/sections-report';
import { bookWith, contextFor as contextOfCoverage } from '../core/coverage/report/coalition';
import { tables } from '../core/follow-up/report/fixture';
import { contextFor, markedBook } from '../core/inbox/status-page/fixture';
import { bookOf, contextOf } from '../support/book';
import { check, failed } from './host-tools';

const themes = [
  { id: 'ISS-WATR', name: 'Water', theme: 'livelihood' },
  { id: 'ISS-HOME', name: 'Homes', theme: 'livelihood' },
  { id: 'ISS-SCHL', name: 'Schools', theme: 'health-and-education' },
  { id: 'ISS-VOTE', name: 'Voting', theme: 'liberties' },
  { id: 'ISS-FISH', name: 'Fish', theme: 'land-and-environment' },
];

function progress(kind: ReportKind): Report {
  const context = contextOf({ settings: { coalition: 'River and Rights' } });
  const book = bookOf(tables);
  const cycle = Math.max(...book.rows('REC').map((row) => row.cycle ?? 0));
  const scope = { cycle, workgroup: '', isPublic: true };
  return { book, kind, scope, entries: entriesOf(book, scope, context), context };
}

interface Made {
  readonly name: string;
  readonly template: string;
  readonly data: TemplateValues;
  readonly charts: readonly ChartName[];
}

const made: readonly Made[] = [
  ...LANGUAGES.map((language) => ({
    name: `coverage-${language}`,
    template: 'coverage-report',
    data: reportTemplateData(
      coverageReport(
        bookWith({ ISS: themes }),
        { workgroups: undefined },
        { ...contextOfCoverage(), language, bookLanguage: language },
      ),
    ),
    charts: ['coverage', 'texts'] as const,
  })),
  {
    ...{ name: 'scorecard', template: 'progress-tables', charts: ['ratings'] },
    data: tablesData(progress('scorecard')),
  },
  {
    ...{ name: 'midterm', template: 'progress-report', charts: ['answers', 'ratings'] },
    data: textData(progress('midterm')),
  },
  ...LANGUAGES.map((language) => ({
    name: `status-page-${language}`,
    template: 'sections',
    data: sectionsData(asReport(statusPage(markedBook(), SECTIONS, contextFor(language)).page)),
    charts: ['people', 'texts', 'answers', 'funnel', 'ratings'] as const,
  })),
];

/** What the streams of a PDF draw. */
function drawnIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/FlateDecode[^]*?stream\r?\n/g)]
    .map(({ 0: head, index }) => {
      const start = index + head.length;
      try {
        return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}

/** As LibreOffice sets a colour: three shares to three places or fewer. */
const isFilledWith = (drawn: string, colour: string): boolean => {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg/g)].some(([, ...shares]) =>
    shares.every((share, at) => Math.abs(Number(share) - (wanted[at] ?? 0)) < 0.004),
  );
};

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.log('  no LibreOffice here: charts were not drawn');
else {
  const folder = process.env['CHARTS'] ?? mkdtempSync(join(tmpdir(), 'charts-'));
  for (const { name, template, data } of made) {
    const bytes = new Uint8Array(readFileSync(`sheets-templates/${template}.docx`));
    writeFileSync(join(folder, `${name}.docx`), fillTemplate(bytes, { ...data }));
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.docx'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...files], { cwd: folder });
  for (const { name, charts } of made) {
    const drawn = drawnIn(readFileSync(join(folder, `${name}.pdf`)));
    for (const chart of charts)
      check(`${name} draws ${chart}`, isFilledWith(drawn, CHART_LOOKS[chart].colors[0] ?? ''), true);
  }
}
process.exitCode = failed() > 0 ? 1 : 0;
