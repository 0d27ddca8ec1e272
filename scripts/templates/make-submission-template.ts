// Makes sheets-templates/submission.docx from hand-written parts. `--write` writes the file below the current folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  documentPart,
  emptyFooterPart,
  emptyHeaderPart,
  footerPart,
  headerPart,
} from './submission-document';
import { numberingPart, stylesPart } from './submission-styles';
import { wordPackage, type WordPart } from './word-package';
import { settingsPart } from './word-styles';

export const SUBMISSION_TEMPLATE = 'sheets-templates/submission.docx';

const PARTS: readonly WordPart[] = [
  { id: 'rIdStyles', name: 'styles', kind: 'styles', content: stylesPart },
  { id: 'rIdNumbering', name: 'numbering', kind: 'numbering', content: numberingPart },
  { id: 'rIdSettings', name: 'settings', kind: 'settings', content: settingsPart },
  { id: 'rIdHeader', name: 'header1', kind: 'header', content: headerPart },
  { id: 'rIdEmptyHeader', name: 'header2', kind: 'header', content: emptyHeaderPart },
  { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: footerPart },
  { id: 'rIdEmptyFooter', name: 'footer2', kind: 'footer', content: emptyFooterPart },
];

/** The bytes of the template for stakeholder submissions. */
export const submissionTemplate = (): Uint8Array =>
  wordPackage(documentPart(), PARTS, { title: '{title}', subject: '{header}', creator: '{submitters}' });

if (process.argv.includes('--write'))
  writeFileSync(join(process.cwd(), SUBMISSION_TEMPLATE), submissionTemplate());
