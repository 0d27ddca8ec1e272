// A Word file of one sentence with an endnote and a page number, to see what Google keeps of them.
import PizZip from 'pizzip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (words: string): string => run(`<w:t>${words}</w:t>`);
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const override = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
const relations = (all: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('endnotes', 'endnotes')}${override('footer1', 'footer')}</Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  'word/_rels/document.xml.rels': relations(
    relation('rId1', 'endnotes', 'endnotes.xml') + relation('rId2', 'footer', 'footer1.xml'),
  ),
  'word/document.xml': `<w:document ${W} ${R}><w:body>${paragraph(text('A sentence with a note.') + run('<w:endnoteReference w:id="1"/>'))}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`,
  'word/endnotes.xml': `<w:endnotes ${W}><w:endnote w:type="separator" w:id="-1">${paragraph(run('<w:separator/>'))}</w:endnote><w:endnote w:id="1">${paragraph(run('<w:endnoteRef/>') + text('A note that stays'))}</w:endnote></w:endnotes>`,
  'word/footer1.xml': `<w:ftr ${W}>${paragraph(`<w:fldSimple w:instr=" PAGE ">${text('1')}</w:fldSimple>`)}</w:ftr>`,
};

/** In base64. */
export function wordWithNote(): string {
  const zip = new PizZip();
  for (const [name, xml] of Object.entries(PARTS))
    zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zip.generate({ type: 'base64' });
}

/** The parts of a Word file's text, each after its name; from bytes as Apps Script has them, -128 to 127. */
export function wordParts(bytes: readonly number[]): string {
  const zip = new PizZip(bytes.map((byte) => byte & 255));
  return Object.keys(zip.files)
    .filter((name) => /^word\/\w+\.xml$/.test(name))
    .map((name) => `${name}\n${zip.file(name)?.asText() ?? ''}`)
    .join('\n');
}
