// A file that somebody means to upload, as far as the check looks at it: its paragraphs and notes, and what Word keeps
// beside them (numbering, page numbers, images, macros, tracked changes, comments).
import { decodeText } from '../../base/office-files/decode-text';
import { readDocument, type DocumentTools } from '../../base/office-files/read-document';
import { unpacked, zipEntries } from '../../base/office-files/zip';
import { success, type Outcome } from '../../base/outcome';
import type { FileParagraph, UploadFile } from './rules/file-input';

/** Larger parts hold no styles and no text that anybody wrote. */
const MOST_BYTES = 30_000_000;
const READ = /^\/?word\/(?:document|styles|comments|header|footer)\d*\.xml$/;

/** Parts by their kind: a file has several headers and footers, of which the first may be empty. */
type Parts = readonly (readonly [kind: string, xml: string])[];

function partsOf(bytes: Uint8Array, { inflate, decode }: DocumentTools): Parts {
  const entries = zipEntries(bytes).filter(({ name, size }) => READ.test(name) && size < MOST_BYTES);
  return entries.map((entry) => [
    entry.name.replace(/^\/?word\/|\d*\.xml$/g, ''),
    decodeText(unpacked(entry, inflate), decode)?.text ?? '',
  ]);
}

/** What the styles of a file say of the paragraphs that have them. */
interface Styles {
  /** By id: the level of its headings, from 1. */
  readonly levels: ReadonlyMap<string, number>;
  readonly numbered: ReadonlySet<string>;
}

const attribute = (xml: string, element: string): string | undefined =>
  new RegExp(`<(?:\\w+:)?${element}\\b[^>]*?val="([^"]*)"`).exec(xml)?.[1];

const HEADING_NAME = /^(?:heading|titre|t[ií]tulo|encabezado)\s*([1-9])$/i;

function stylesOf(xml: string): Styles {
  const levels = new Map<string, number>();
  const numbered = new Set<string>();
  const styles = [
    ...xml.matchAll(/<(?:\w+:)?style\b[^>]*?styleId="([^"]*)"[^>]*>([\s\S]*?)<\/(?:\w+:)?style>/g),
  ];
  for (const [, id = '', inner = ''] of styles) {
    const base = attribute(inner, 'basedOn') ?? '';
    const outline = attribute(inner, 'outlineLvl');
    const named = HEADING_NAME.exec(attribute(inner, 'name') ?? '')?.[1];
    const level = outline === undefined ? Number(named ?? levels.get(base) ?? 0) : Number(outline) + 1;
    if (level > 0 && level < 10) levels.set(id, level);
    const list = attribute(inner, 'numId');
    if (list === undefined ? numbered.has(base) : list !== '0') numbered.add(id);
  }
  return { levels, numbered };
}

const TYPED_NUMBER = /^\s*\(?\d{1,3}(?:\.\d{1,3})?[.)]?[\t ]\s*\p{L}/u;
/** Of a file without styles of its own, as some programs write them. */
const HEADING_ID = /^(?:Heading|Titre|T[ií]tulo)([1-9])$/i;

const FALLBACKS = /<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g;
const IMAGES = /<(?:pic:pic|v:imagedata|c:chart|dgm:relIds)\b/g;
const CHANGES = /<(?:\w+:)?(?:ins|del|moveFrom|moveTo)\s[^>]*(?:author|date)=/g;
const COMMENTS = /<(?:\w+:)?comment\s/g;
const PAGE_NUMBER = /<(?:\w+:)?pgNum\b|\bPAGE\b/;

const count = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;

function wordFacts(bytes: Uint8Array, tools: DocumentTools) {
  const names = zipEntries(bytes).map(({ name }) => name);
  const parts = partsOf(bytes, tools);
  const partOf = (wanted: string): string => parts.find(([kind]) => kind === wanted)?.[1] ?? '';
  const document = partOf('document').replace(FALLBACKS, '');
  return {
    styles: stylesOf(partOf('styles')),
    hasMacros: names.some((name) => /vbaProject/i.test(name)),
    images: count(document, IMAGES),
    marks: count(document, CHANGES) + count(partOf('comments'), COMMENTS),
    hasPageNumbers: parts.some(([kind, xml]) => /^(?:header|footer)$/.test(kind) && PAGE_NUMBER.test(xml)),
  };
}

type Content = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly style: string;
  readonly isListItem: boolean;
};
type Table = { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

function paragraphsOf(blocks: readonly (Content | Table)[], { levels, numbered }: Styles): FileParagraph[] {
  return blocks
    .flatMap((block): readonly FileParagraph[] => {
      if (block.kind === 'table')
        return block.rows.flat().map((text) => ({ text, level: 0, isNumbered: true }));
      const { text, style, isListItem } = block;
      const level = levels.get(style) ?? Number(HEADING_ID.exec(style)?.[1] ?? 0);
      return [{ text, level, isNumbered: isListItem || numbered.has(style) || TYPED_NUMBER.test(text) }];
    })
    .filter(({ text }) => text.trim() !== '');
}

const plainParagraphs = (text: string): FileParagraph[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, level: 0, isNumbered: TYPED_NUMBER.test(line) }));

/** Reads a Word or text file; fails, in words, on what holds no text that can be read. */
export function readUploadFile(name: string, bytes: Uint8Array, tools: DocumentTools): Outcome<UploadFile> {
  const read = readDocument(bytes, tools);
  if (!read.ok) return read;
  const { content, text } = read.value;
  const rich = readDocument(bytes, { ...tools, wordAs: 'rich' });
  if (!rich.ok) return rich;
  const none = { hasMacros: false, images: 0, hasPageNumbers: false, marks: 0, notes: [] as string[] };
  const base = { name, bytes: bytes.length };
  if (!content) return success({ ...base, ...none, isWord: false, text, paragraphs: plainParagraphs(text) });
  const { styles, ...facts } = wordFacts(bytes, tools);
  const paragraphs = paragraphsOf(content.blocks, styles);
  return success({
    ...base,
    ...facts,
    isWord: true,
    text: rich.value.text,
    paragraphs,
    notes: [...content.notes],
  });
}
