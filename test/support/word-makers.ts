// Small Word files in the XML of their makers: Word, LibreOffice and the export of Google Docs write the same text otherwise.
import PizZip from 'pizzip';
import { escaped } from './word-file';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
  readonly note?: string;
  readonly more?: string;
}
export type Part =
  | { readonly heading: string; readonly level: number }
  | { readonly runs: readonly Run[] }
  | { readonly item: string; readonly level: number; readonly isNumbered?: boolean }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly xml: string };

export const MAKERS = ['Word', 'Word in French', 'LibreOffice', 'Google Docs'] as const;
export type Maker = (typeof MAKERS)[number];

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const HEADING_ID: Readonly<Record<Maker, string>> = {
  Word: 'Heading',
  'Word in French': 'Titre',
  LibreOffice: 'Heading',
  'Google Docs': 'Heading',
};

const flag = (maker: Maker, name: string): string => {
  if (maker === 'Google Docs') return `<w:${name} w:val="1"/><w:${name}Cs w:val="1"/>`;
  return `<w:${name}/><w:${name}Cs/>`;
};

/** Lists: 1 bullets, 2 numbers, 3 the numbers of paragraphs. */
const numbering = (): string => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, levels: string): string =>
    `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`;
  const nums = [1, 2, 3].map(
    (id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`,
  );
  return (
    `${START}<w:numbering ${NAMESPACES}>` +
    abstract(1, level(0, 'bullet', '●') + level(1, 'bullet', '○')) +
    abstract(2, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) +
    abstract(3, level(0, 'decimal', '%1.')) +
    `${nums.join('')}</w:numbering>`
  );
};

const styles = (maker: Maker): string => {
  const heading = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="${HEADING_ID[maker]}${String(level)}"><w:name w:val="heading ${String(level)}"/>` +
    `<w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
  return (
    `${START}<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
    [1, 2, 3, 4].map(heading).join('') +
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>' +
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>'
  );
};

interface Making {
  readonly maker: Maker;
  readonly links: string[];
  readonly notes: string[];
}

function runXml({ text, bold, italic, link, note, more = '' }: Run, { maker, links, notes }: Making): string {
  const strong =
    bold && maker === 'LibreOffice' ? '<w:rStyle w:val="Strong"/>' : bold ? flag(maker, 'b') : '';
  const look = `${strong}${italic ? flag(maker, 'i') : ''}${maker === 'Google Docs' ? '<w:rtl w:val="0"/>' : ''}`;
  const run = (words: string): string =>
    words === '' ? '' : `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  // Word parts a word where somebody stopped typing.
  const half = maker.startsWith('Word') ? text.length >> 1 : 0;
  const said =
    run(text.slice(0, half)) + (half ? '<w:proofErr w:type="spellStart"/>' : '') + run(text.slice(half));
  const linked =
    link === undefined ? said : `<w:hyperlink r:id="rId${String(links.push(link))}">${said}</w:hyperlink>`;
  if (note === undefined) return linked + more;
  // Google counts notes from 0, others from 1 or 2.
  const first = maker === 'Google Docs' ? 0 : maker === 'LibreOffice' ? 2 : 1;
  const id = notes.push(note) - 1 + first;
  return `${linked}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>${more}`;
}

const paragraphXml = (properties: string, inside: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;

function partXml(part: Part, making: Making): string {
  const { maker } = making;
  const plain = (text: string): string => runXml({ text }, making);
  if ('xml' in part) return part.xml;
  if ('heading' in part)
    return paragraphXml(
      `<w:pStyle w:val="${HEADING_ID[maker]}${String(part.level)}"/>`,
      runXml({ text: part.heading, bold: maker === 'Google Docs' }, making),
    );
  if ('runs' in part) return paragraphXml('', part.runs.map((run) => runXml(run, making)).join(''));
  if ('item' in part)
    return paragraphXml(
      `<w:numPr><w:ilvl w:val="${String(part.level)}"/><w:numId w:val="${part.isNumbered ? '2' : '1'}"/></w:numPr>`,
      plain(part.item),
    );
  const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraphXml('', plain(text))}</w:tc>`;
  const rows = part.table.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>${maker === 'Google Docs' ? '<w:p/>' : ''}`;
}

/** A .docx file as the maker writes it. `onPages` are its headers and footers by the name of their part: `header1`. */
export function madeBy(
  maker: Maker,
  parts: readonly Part[],
  onPages: Readonly<Record<string, string>> = {},
): Uint8Array {
  const making: Making = { maker, links: [], notes: [] };
  const body = parts.map((part) => partXml(part, making)).join('');
  const first = maker === 'Google Docs' ? 0 : maker === 'LibreOffice' ? 2 : 1;
  const notes = making.notes.map(
    (note, at) =>
      `<w:footnote w:id="${String(at + first)}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escaped(note)}</w:t></w:r></w:p></w:footnote>`,
  );
  const separator =
    maker === 'Google Docs'
      ? ''
      : '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  const links = making.links.map(
    (link, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(link)}" TargetMode="External"/>`,
  );
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file(
    'word/document.xml',
    `${START}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  );
  zip.file('word/styles.xml', styles(maker));
  zip.file('word/numbering.xml', numbering());
  zip.file(
    'word/footnotes.xml',
    `${START}<w:footnotes ${NAMESPACES}>${separator}${notes.join('')}</w:footnotes>`,
  );
  for (const [name, xml] of Object.entries(onPages)) zip.file(`word/${name}.xml`, `${START}${xml}`);
  zip.file('word/_rels/document.xml.rels', `${START}<Relationships>${links.join('')}</Relationships>`);
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

export const IMAGE =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
export const COMMENT = '<w:r><w:commentReference w:id="1"/></w:r>';
export const textRun = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const inParagraph = (inside: string): string => `<w:p>${inside}</w:p>`;
/** What stands at the top or foot of every page. */
export const pagePart = (name: 'hdr' | 'ftr', ...paragraphs: string[]): string =>
  `<w:${name} ${NAMESPACES}>${paragraphs.map(inParagraph).join('')}</w:${name}>`;
/** A shape with text as Word writes it, with the older rendering beside it. */
export const textBox = (text: string): string => {
  const content = `<w:txbxContent>${inParagraph(textRun(text))}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
