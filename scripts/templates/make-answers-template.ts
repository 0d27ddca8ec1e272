// Makes sheets-templates/annotated-answers.docx from hand-written parts. `--write` writes the file below the current folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPart } from './answers-document';
import { emptyHeaderPart, footerPart, headerPart } from './report-document';
import { stylesPart } from './report-styles';
import { wordPackage, type WordPart } from './word-package';
import { settingsPart } from './word-styles';

export const ANSWERS_TEMPLATE_FILE = 'sheets-templates/annotated-answers.docx';

const PARTS: readonly WordPart[] = [
  { id: 'rIdStyles', name: 'styles', kind: 'styles', content: stylesPart },
  { id: 'rIdSettings', name: 'settings', kind: 'settings', content: settingsPart },
  { id: 'rIdHeader', name: 'header1', kind: 'header', content: headerPart },
  { id: 'rIdEmptyHeader', name: 'header2', kind: 'header', content: emptyHeaderPart },
  { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: footerPart },
];

/** The bytes of the template for the answers with their texts. */
export const answersTemplate = (): Uint8Array =>
  wordPackage(documentPart(), PARTS, { title: '{title}', subject: '{source}', creator: '{coalition}' });

if (process.argv.includes('--write'))
  writeFileSync(join(process.cwd(), ANSWERS_TEMPLATE_FILE), answersTemplate());
