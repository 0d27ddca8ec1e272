// Small Word files, made from the XML of their paragraphs.
import PizZip from 'pizzip';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A paragraph of one run; `style` is a style id. */
export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A .docx file with this body, and these footnotes where there are any. */
export function wordFile(body: string, footnotes: readonly string[] = []): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('word/document.xml', documentXml(body));
  if (footnotes.length > 0) {
    const separator =
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
    const notes = footnotes.map(
      (text, index) =>
        `<w:footnote w:id="${index + 1}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escaped(text)}</w:t></w:r></w:p></w:footnote>`,
    );
    zip.file('word/footnotes.xml', `<w:footnotes ${NAMESPACES}>${separator}${notes.join('')}</w:footnotes>`);
  }
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

/** A .docx file of plain paragraphs. */
export const plainWordFile = (lines: readonly string[]): Uint8Array =>
  wordFile(lines.map((line) => paragraph(line)).join(''));
