// A Word file as blocks that cells can keep, and the receipt of what it held besides: the text of a submission comes in so.
import { countWords } from '../../text/count-words';
import { writeBlocks } from '../../rich-text/blocks';
import { plainInline } from '../../rich-text/inline';
import { childOf, elementsOf, valueOf, xmlTree, type XmlElement } from '../xml/xml-tree';
import type { FileFinding, FileFindingKind, WordReceipt } from './findings';
import { keptIn, withItems, type RawBlock } from './lists';
import { lookOfLine, type LineLook } from './look';
import { withHeadings } from './outline';
import { withTypedLists } from './typed-lists';
import {
  piecesByLine,
  plainPieces,
  readPieces,
  withoutLook,
  writePieces,
  type Piece,
  type RunReader,
} from './runs';
import { readStyles, type Styles } from './styles';
import { readTable } from './tables';

/** The XML of the parts; relationships hold the addresses of links. */
export interface RichParts {
  readonly document: string;
  readonly footnotes?: string | undefined;
  readonly endnotes?: string | undefined;
  readonly styles?: string | undefined;
  readonly numbering?: string | undefined;
  readonly documentRels?: string | undefined;
  readonly footnotesRels?: string | undefined;
  readonly endnotesRels?: string | undefined;
  /** The XML of what stands on every page. */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
}

export interface RichWord {
  /** As cells keep it. */
  readonly text: string;
  readonly receipt: WordReceipt;
}

/** A paragraph in a heading style that is longer is no heading. */
const LONGEST_HEADING = 25;
const NEAR_WORDS = 9;
const CONTENTS_STYLE = /^(?:toc \d|toc heading|table of figures)/;
const CONTENTS_LINE =
  /^(?:table of )?contents$|^(?:tabla de contenidos?|[ií]ndice|contenidos?)$|^(?:table des mati[eè]res|sommaire)$/i;
const TITLE_STYLE = /^(?:sub)?title$/;
/** Styles of what stands without a number: quotations, captions, and those of our own document. */
const ASIDE_STYLE = /quote|citation|\bcita\b|block text|^caption$|^l[eé]gende$|^table text$/;
/** Such a line is a caption, whatever its style. */
const CAPTION =
  /^(?:figure|fig\.|table|chart|tableau|graphique|figura|gr[aá]fico|cuadro|tabla)\s+\d{1,2}\s*[.:–—-]\s*\S/i;
const LONGEST_CAPTION = 30;
/** What stands on the cover of our own document, whatever it looks like. */
const OWN_COVER = /^cover /;
/** The style of our own document that numbers paragraphs. */
const OWN_PARAGRAPH = 'numbered text';

function relations(xml: string | undefined): ReadonlyMap<string, string> {
  const root = childOf(xmlTree(xml ?? ''), 'Relationships');
  const links = (root ? elementsOf(root) : []).filter(
    (one) => valueOf(one, 'TargetMode') === 'External' && valueOf(one, 'Type').endsWith('/hyperlink'),
  );
  return new Map(links.map((one) => [valueOf(one, 'Id'), valueOf(one, 'Target')]));
}

const quiet = (styles: Styles, links: ReadonlyMap<string, string>): RunReader => ({
  ...{ styles, links, noteOf: () => undefined, onBox: () => undefined, fields: [], found: [] },
});

/** Notes of a part by their id, each on one line. */
function notesOf(
  kind: 'footnote' | 'endnote',
  xml: string | undefined,
  rels: string | undefined,
  styles: Styles,
): readonly (readonly [string, string])[] {
  const root = xml === undefined ? undefined : childOf(xmlTree(xml), `${kind}s`);
  const reading = quiet(styles, relations(rels));
  return (root ? elementsOf(root) : [])
    .filter((note) => note.name === kind && !/eparator/.test(valueOf(note, 'type')))
    .map((note) => {
      const pieces = elementsOf(note).flatMap((one) => [
        ...readPieces(one, { link: '', isHeading: false }, reading),
        { text: ' ' },
      ]);
      return [
        `${kind} ${valueOf(note, 'id')}`,
        writePieces(pieces)
          .replace(/<br>|\s+/g, ' ')
          .trim(),
      ] as const;
    });
}

/** A finding, and how many blocks stood before it. */
type Placed = Omit<FileFinding, 'under'> & { readonly after: number };

interface Written {
  readonly reading: RunReader;
  readonly blocks: RawBlock[];
  readonly findings: Placed[];
  near: string;
  /** Of paragraphs whose end was deleted. */
  carried: readonly Piece[];
}

/** What was found gets its place. */
function placeFound(written: Written, words: string): void {
  const near = words.trim().split(/\s+/, NEAR_WORDS).join(' ') || written.near;
  for (const what of written.reading.found.splice(0))
    written.findings.push({ what, near, after: written.blocks.length });
  written.near = near;
}

const headingLevel = (
  words: string,
  style: string,
  properties: XmlElement | undefined,
  styles: Styles,
): number => {
  const level = styles.headingLevel(style, properties);
  return countWords(words) > LONGEST_HEADING && /[.;:]$/.test(words.trim()) ? 0 : level;
};

const onOneLine = (pieces: readonly Piece[]): string =>
  writePieces(withoutLook(pieces))
    .replace(/<br>|\s+/g, ' ')
    .trim();

function push(written: Written, kind: 'title' | 'aside' | 'paragraph', pieces: readonly Piece[]): void {
  const text = kind === 'paragraph' ? writePieces(pieces).trim() : onOneLine(pieces);
  if (text !== '') written.blocks.push({ kind, text });
}

function pushHeading({ blocks }: Written, level: number, pieces: readonly Piece[]): void {
  const text = onOneLine(pieces);
  if (text !== '') blocks.push({ kind: 'heading', level, text });
}

function pushLine(written: Written, pieces: readonly Piece[], look: LineLook): void {
  const words = plainPieces(pieces).trim();
  const text = writePieces(pieces).trim();
  if (text === '') return;
  if (CAPTION.test(words) && countWords(words) <= LONGEST_CAPTION) push(written, 'aside', pieces);
  else written.blocks.push({ kind: 'line', text, bare: onOneLine(pieces), words, look });
}

/** The lines of a paragraph; one that is set apart as a whole is one line, wherever it is broken. */
function pushLines(written: Written, pieces: readonly Piece[], look: LineLook): void {
  const isOne = look.bold && countWords(plainPieces(pieces)) <= LONGEST_HEADING;
  const joined = pieces.map((piece) =>
    'note' in piece ? piece : { ...piece, text: piece.text.replace(/\n/g, ' ') },
  );
  for (const line of isOne ? [joined] : piecesByLine(pieces)) pushLine(written, line, look);
}

/** The line that heads a table of contents goes with it. */
function dropContentsLine({ blocks }: Written): void {
  const last = blocks.at(-1);
  const words = last?.kind === 'line' ? last.words : last?.kind === 'heading' ? last.text : '';
  if (CONTENTS_LINE.test(words.trim())) blocks.pop();
}

function readParagraph(paragraph: XmlElement, written: Written): void {
  const { reading } = written;
  const { styles } = reading;
  const properties = childOf(paragraph, 'pPr');
  const style = valueOf(childOf(properties, 'pStyle'));
  const isHeading = styles.headingLevel(style, properties) > 0;
  const read = readPieces(paragraph, { link: '', isHeading }, reading);
  const pieces = [...written.carried, ...read];
  written.carried = [];
  const mark = childOf(properties, 'rPr');
  if (childOf(mark, 'del') || childOf(mark, 'moveFrom')) {
    written.carried = pieces;
    return;
  }
  const words = plainPieces(pieces);
  const name = styles.nameOf(style);
  if (CONTENTS_STYLE.test(name)) {
    if (words.trim() !== '' && written.findings.at(-1)?.what !== 'contents') reading.found.push('contents');
  } else addParagraph(written, { paragraph, pieces, words, style, name, properties });
  if (reading.found.includes('contents')) dropContentsLine(written);
  placeFound(written, words);
}

interface ReadParagraph {
  readonly paragraph: XmlElement;
  readonly pieces: readonly Piece[];
  readonly words: string;
  readonly style: string;
  readonly name: string;
  readonly properties: XmlElement | undefined;
}

function addParagraph(written: Written, read: ReadParagraph): void {
  const { paragraph, pieces, words, style, name, properties } = read;
  const { styles } = written.reading;
  const level = headingLevel(words, style, properties, styles);
  const place = styles.listOf(style, properties);
  const isOwnCover = OWN_COVER.test(name);
  if (TITLE_STYLE.test(name || style.toLowerCase())) push(written, 'title', pieces);
  else if (ASIDE_STYLE.test(name)) push(written, 'aside', pieces);
  else if (level > 0) pushHeading(written, level, pieces);
  else if (isOwnCover || name === OWN_PARAGRAPH) {
    // The same style stands in the annex, below the text.
    const isOnCover = isOwnCover && written.blocks.every(({ kind }) => kind === 'title');
    for (const line of piecesByLine(pieces)) push(written, isOnCover ? 'title' : 'paragraph', line);
  } else if (!place) pushLines(written, pieces, lookOfLine(paragraph, words, style, styles));
  else {
    const text = writePieces(pieces).trim();
    if (text !== '') written.blocks.push({ kind: 'listed', text, place, style: name });
  }
}

/** What stands in the body, in a text box or in a control, in order. */
function readBlocks(element: XmlElement, written: Written): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'p') readParagraph(child, written);
    else if (child.name === 'tbl') {
      const table = readTable(child, written.reading);
      placeFound(written, table ? (table.rows[0] ?? []).join(' ') : '');
      if (table) written.blocks.push(table);
    } else if (child.name === 'altChunk') {
      written.reading.found.push('embedded');
      placeFound(written, '');
    } else if (child.name === 'mc:AlternateContent') {
      const [chosen] = elementsOf(child);
      if (chosen) readBlocks(chosen, written);
    } else if (child.name === 'sdt' && isContents(child)) {
      written.reading.found.push('contents');
      dropContentsLine(written);
      placeFound(written, '');
    } else if (!/^(?:sdtPr|sdtEndPr|sectPr|del|moveFrom)$/.test(child.name)) readBlocks(child, written);
  }
}

const isContents = (control: XmlElement): boolean =>
  /table of contents|tables? des mati|tabla de contenido/i.test(
    valueOf(childOf(control, 'sdtPr', 'docPartObj', 'docPartGallery')),
  );

/** Numbers of pages: 3, Page 3 of 9, Página 3. */
const PAGE_NUMBER = /^(?:(?:page|p[aá]gina|p\.)\s*)?[-–]?\s*\d*\s*[-–]?(?:\s*(?:of|de|sur|\/)\s*\d*)?$/i;

/** What stands on every page, each text once; it comes into no text, and the document makes its own. */
function onEveryPage(
  what: 'header' | 'footer',
  all: readonly string[],
  styles: Styles,
): readonly FileFinding[] {
  const reading = quiet(styles, new Map());
  const texts = all
    .flatMap((xml) => xmlTree(xml) ?? [])
    .flatMap(elementsOf)
    .map((part) =>
      elementsOf(part)
        .map((one) => plainPieces(readPieces(one, { link: '', isHeading: false }, reading)))
        .join(' '),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !PAGE_NUMBER.test(text));
  return [...new Set(texts)].map((text) => ({
    what,
    under: '',
    near: text.split(' ', NEAR_WORDS).join(' '),
  }));
}

/** The outline of all that was read, and each finding with the heading above it. */
function finished({ blocks: raw, findings }: Written) {
  const { blocks, looked } = withHeadings(raw);
  const headingBefore = (after: number): string => {
    const above = blocks
      .slice(0, after)
      .filter(({ kind }) => kind === 'heading')
      .at(-1);
    return above?.kind === 'heading' ? plainInline(above.text) : '';
  };
  const made = blocks.flatMap((block, at): Placed[] =>
    block.kind === 'heading' && looked.has(block)
      ? [{ what: 'boldHeading', near: plainInline(block.text), after: at + 1 }]
      : [],
  );
  return {
    blocks: withItems(withTypedLists(blocks)),
    findings: [...findings, ...made]
      .sort((one, other) => one.after - other.after)
      .map(({ after, ...found }): FileFinding => ({
        what: found.what,
        under: headingBefore(after),
        near: found.near,
      })),
  };
}

/** Reads the parts of a Word file; undefined when the document is cut off or none. */
export function readRichWord(parts: RichParts): RichWord | undefined {
  const body = childOf(xmlTree(parts.document), 'document', 'body');
  if (!body) return undefined;
  const styles = readStyles(parts.styles, parts.numbering);
  const notes = new Map([
    ...notesOf('footnote', parts.footnotes, parts.footnotesRels, styles),
    ...notesOf('endnote', parts.endnotes, parts.endnotesRels, styles),
  ]);
  const found: FileFindingKind[] = [];
  const reading: RunReader = {
    ...{ styles, links: relations(parts.documentRels), fields: [], found },
    noteOf: (kind, id) => notes.get(`${kind} ${id}`) || undefined,
    onBox: (content) => readBlocks(content, written),
  };
  const written: Written = { reading, blocks: [], findings: [], near: '', carried: [] };
  readBlocks(body, written);
  const { blocks, findings } = finished(written);
  const all = [
    ...findings,
    ...onEveryPage('header', parts.headers ?? [], styles),
    ...onEveryPage('footer', parts.footers ?? [], styles),
  ];
  return { text: writeBlocks(blocks), receipt: { kept: keptIn(blocks), findings: all } };
}
