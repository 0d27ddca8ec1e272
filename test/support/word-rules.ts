// What Word refuses in a file that LibreOffice and our own reader let pass.
import PizZip from 'pizzip';

/** What is wrong with a Word file: each cell ends in a paragraph, and each list that is named is there. */
export function faultsOfWordFile(bytes: Uint8Array): readonly string[] {
  const zip = new PizZip(bytes);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const numbering = zip.file('word/numbering.xml')?.asText() ?? '';
  const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => id));
  const cells = xml.split('</w:tc>').slice(0, -1);
  return [
    ...cells.filter((cell) => !/<\/w:p>\s*$|<w:p\/>\s*$/.test(cell)).map(() => 'a cell ends in no paragraph'),
    ...[...lists]
      .filter((id) => id !== '0' && !numbering.includes(`<w:num w:numId="${id}"`))
      .map((id) => `list ${id} is not there`),
  ];
}
