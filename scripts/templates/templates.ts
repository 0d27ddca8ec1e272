// The Word templates of sheets-templates, made from hand-written parts; `npm run templates` writes them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPart as answersPart } from './answers-document';
import { onePagerPart, onePagerStyles } from './one-pager-document';
import { tablesPart, textPart } from './progress-document';
import { progressStylesPart } from './progress-styles';
import * as report from './report-document';
import { stylesPart as reportStylesPart } from './report-styles';
import { sectionsPart, sectionsStyles } from './sections-document';
import { shortPart, shortStyles } from './short-document';
import * as submission from './submission-document';
import { numberingPart, stylesPart as submissionStylesPart } from './submission-styles';
import { wordPackage, type WordPart } from './word-package';
import { settingsPart } from './word-styles';

const SETTINGS: WordPart = { id: 'rIdSettings', name: 'settings', kind: 'settings', content: settingsPart };

const SUBMISSION_PARTS: readonly WordPart[] = [
  { id: 'rIdStyles', name: 'styles', kind: 'styles', content: submissionStylesPart },
  { id: 'rIdNumbering', name: 'numbering', kind: 'numbering', content: numberingPart },
  SETTINGS,
  { id: 'rIdHeader', name: 'header1', kind: 'header', content: submission.headerPart },
  { id: 'rIdEmptyHeader', name: 'header2', kind: 'header', content: submission.emptyHeaderPart },
  { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: submission.footerPart },
  { id: 'rIdEmptyFooter', name: 'footer2', kind: 'footer', content: submission.emptyFooterPart },
];

/** What all reports of the coalition have beside their text. */
const reportParts = (styles: () => string): readonly WordPart[] => [
  { id: 'rIdStyles', name: 'styles', kind: 'styles', content: styles },
  SETTINGS,
  { id: 'rIdHeader', name: 'header1', kind: 'header', content: report.headerPart },
  { id: 'rIdEmptyHeader', name: 'header2', kind: 'header', content: report.emptyHeaderPart },
  { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: report.footerPart },
];

const submissionTemplate = (): Uint8Array =>
  wordPackage(submission.documentPart(), SUBMISSION_PARTS, {
    title: '{title}',
    subject: '{header}',
    creator: '{submitters}',
  });

/** Papers and statements: without a cover. */
const shortTemplate = (form: 'paper' | 'statement'): Uint8Array =>
  wordPackage(
    shortPart(),
    [
      { id: 'rIdStyles', name: 'styles', kind: 'styles', content: () => shortStyles(form) },
      { id: 'rIdNumbering', name: 'numbering', kind: 'numbering', content: numberingPart },
      SETTINGS,
      { id: 'rIdHeader', name: 'header1', kind: 'header', content: submission.headerPart },
      { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: submission.footerPart },
    ],
    { title: '{title}', subject: '{header}', creator: '{submitters}' },
  );

/** `subject` is a tag of the template's data. */
const reportTemplate = (document: string, styles: () => string, subject: string): Uint8Array =>
  wordPackage(document, reportParts(styles), { title: '{title}', subject, creator: '{coalition}' });

/** The bytes of each template, by its path in the project. */
export const templates = (): Readonly<Record<string, Uint8Array>> => ({
  'sheets-templates/annotated-answers.docx': reportTemplate(answersPart(), reportStylesPart, '{source}'),
  'sheets-templates/coverage-report.docx': reportTemplate(report.documentPart(), reportStylesPart, '{scope}'),
  'sheets-templates/one-pager.docx': wordPackage(
    onePagerPart(),
    [{ id: 'rIdStyles', name: 'styles', kind: 'styles', content: onePagerStyles }, SETTINGS],
    { title: '{title}', subject: '{subtitle}', creator: '{coalition}' },
  ),
  'sheets-templates/paper.docx': shortTemplate('paper'),
  'sheets-templates/progress-report.docx': reportTemplate(textPart(), progressStylesPart, '{subtitle}'),
  'sheets-templates/progress-tables.docx': reportTemplate(tablesPart(), progressStylesPart, '{subtitle}'),
  'sheets-templates/sections.docx': reportTemplate(sectionsPart(), sectionsStyles, '{subtitle}'),
  'sheets-templates/statement.docx': shortTemplate('statement'),
  'sheets-templates/submission.docx': submissionTemplate(),
});

/** Writes them below `root` and answers with their paths. */
export function writeTemplates(root: string): readonly string[] {
  const made = Object.entries(templates());
  for (const [file, bytes] of made) writeFileSync(join(root, file), bytes);
  return made.map(([file]) => file);
}
