// Makes sheets-templates/submission.docx from hand-written parts; the same parts always give the same bytes.
// `--write` writes the file below the current folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import {
  documentPart,
  emptyFooterPart,
  emptyHeaderPart,
  footerPart,
  headerPart,
} from './submission-document';
import { numberingPart, settingsPart, stylesPart } from './submission-styles';
import { XML_START } from './word-xml';

export const SUBMISSION_TEMPLATE = 'sheets-templates/submission.docx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const WORD_PARTS = [
  { id: 'rIdStyles', name: 'styles', kind: 'styles', content: stylesPart },
  { id: 'rIdNumbering', name: 'numbering', kind: 'numbering', content: numberingPart },
  { id: 'rIdSettings', name: 'settings', kind: 'settings', content: settingsPart },
  { id: 'rIdHeader', name: 'header1', kind: 'header', content: headerPart },
  { id: 'rIdEmptyHeader', name: 'header2', kind: 'header', content: emptyHeaderPart },
  { id: 'rIdFooter', name: 'footer1', kind: 'footer', content: footerPart },
  { id: 'rIdEmptyFooter', name: 'footer2', kind: 'footer', content: emptyFooterPart },
] as const;

const contentTypes = (): string =>
  `${XML_START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>` +
  WORD_PARTS.map(
    ({ name, kind }) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${kind}+xml"/>`,
  ).join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const packageRelations = (): string =>
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdDocument" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelations = (): string =>
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">` +
  WORD_PARTS.map(
    ({ id, name, kind }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`,
  ).join('') +
  '</Relationships>';

/** Title and submitters, so that file lists and screen readers name the document. */
const coreProperties = (): string =>
  `${XML_START}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  '<dc:title>{title}</dc:title><dc:subject>{header}</dc:subject><dc:creator>{submitters}</dc:creator></cp:coreProperties>';

/** The bytes of the template for stakeholder submissions. */
export function submissionTemplate(): Uint8Array {
  const zip = new PizZip();
  /** The zip format stores local time, so local midnight gives the same bytes everywhere. */
  const date = new Date(1980, 0, 1);
  const add = (name: string, content: string): unknown =>
    zip.file(name, content, { date, createFolders: false });
  add('[Content_Types].xml', contentTypes());
  add('_rels/.rels', packageRelations());
  add('docProps/core.xml', coreProperties());
  add('word/document.xml', documentPart());
  add('word/_rels/document.xml.rels', documentRelations());
  for (const { name, content } of WORD_PARTS) add(`word/${name}.xml`, content());
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

if (process.argv.includes('--write'))
  writeFileSync(join(process.cwd(), SUBMISSION_TEMPLATE), submissionTemplate());
