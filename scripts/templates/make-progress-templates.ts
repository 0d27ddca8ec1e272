// Makes the two templates of reports on progress from hand-written parts. `--write` writes them below the current folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesPart, textPart } from './progress-document';
import { progressStylesPart } from './progress-styles';
import { emptyHeaderPart, footerPart, headerPart } from './report-document';
import { wordPackage, type WordPart } from './word-package';
import { settingsPart } from './word-styles';

const PARTS: readonly WordPart[] = [
  { id: 'rIdStyles', name: 'styles', kind: 'styles', content: progressStylesPart },
  { id: 'rIdSettings', name: 'settings', kind: 'settings', content: settingsPart },
  { id: 'rIdHeader', name: 'header1', kind: 'header', content: headerPart },
  { id: 'rIdEmptyHeader', name: 'header2', kind: 'header', content: emptyHeaderPart },
  { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: footerPart },
];

const PROPERTIES = { title: '{title}', subject: '{subtitle}', creator: '{coalition}' } as const;

/** The bytes of each template, by its file. */
export const progressTemplates = (): Readonly<Record<string, Uint8Array>> => ({
  'sheets-templates/progress-tables.docx': wordPackage(tablesPart(), PARTS, PROPERTIES),
  'sheets-templates/progress-report.docx': wordPackage(textPart(), PARTS, PROPERTIES),
});

if (process.argv.includes('--write'))
  for (const [file, bytes] of Object.entries(progressTemplates()))
    writeFileSync(join(process.cwd(), file), bytes);
