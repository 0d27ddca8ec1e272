// A Word file from hand-written parts; the same parts always give the same bytes.
import PizZip from 'pizzip';
import { XML_START } from './word-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part beside the document: `word/{name}.xml`, related to it under `id`. */
export interface WordPart {
  readonly id: string;
  readonly name: string;
  readonly kind: 'styles' | 'numbering' | 'settings' | 'header' | 'footer';
  content(): string;
}

/** What file lists and screen readers name the document by; may hold tags. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
}

const contentTypes = (parts: readonly WordPart[]): string =>
  `${XML_START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>` +
  parts
    .map(
      ({ name, kind }) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${kind}+xml"/>`,
    )
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const packageRelations = (): string =>
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdDocument" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelations = (parts: readonly WordPart[]): string =>
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">` +
  parts
    .map(({ id, name, kind }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`)
    .join('') +
  '</Relationships>';

const coreProperties = ({ title, subject, creator }: Properties): string =>
  `${XML_START}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${creator}</dc:creator></cp:coreProperties>`;

/** The bytes of a Word file. */
export function wordPackage(
  document: string,
  parts: readonly WordPart[],
  properties: Properties,
): Uint8Array {
  const zip = new PizZip();
  /** The zip format stores local time, so local midnight gives the same bytes everywhere. */
  const date = new Date(1980, 0, 1);
  const add = (name: string, content: string): unknown =>
    zip.file(name, content, { date, createFolders: false });
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', packageRelations());
  add('docProps/core.xml', coreProperties(properties));
  add('word/document.xml', document);
  add('word/_rels/document.xml.rels', documentRelations(parts));
  for (const { name, content } of parts) add(`word/${name}.xml`, content());
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
