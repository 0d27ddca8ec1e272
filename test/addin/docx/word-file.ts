// Word files of tests: the committed templates, small ones made on the spot, and their parts read back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file whose body is this XML; further parts replace or add to the least that Word needs. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    'word/settings.xml': `<w:settings ${WORD}><w:compat></w:compat></w:settings>`,
    'word/styles.xml': `<w:styles ${WORD}><w:lang w:val="en-US"/></w:styles>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const zip = new PizZip();
  for (const [name, xml] of Object.entries(all)) zip.file(name, xml);
  return zip.generate({ type: 'uint8array' });
}

export const TEMPLATES = join(__dirname, '../../../sheets-templates');

/** The bytes of a committed template, such as `submission`. */
export const committedTemplate = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(TEMPLATES, `${name}.docx`)));

/** The text of one part; '' when the file does not have it. */
export const partOf = (bytes: Uint8Array, name: string): string =>
  new PizZip(bytes).file(name)?.asText() ?? '';

export const partNames = (bytes: Uint8Array): readonly string[] => Object.keys(new PizZip(bytes).files);

/** The visible text of XML, entities read. */
export const visibleText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((found) => found[1] ?? '')
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
