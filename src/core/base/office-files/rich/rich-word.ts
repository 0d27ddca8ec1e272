// A Word file as blocks that cells can keep, and the receipt of what it held besides: the text of a submission comes in so.
import { countWords } from '../../text/count-words';
import { writeBlocks } from '../../rich-text/blocks';
import { childOf, elementsOf, valueOf, xmlTree, type XmlElement } from '../xml/xml-tree';
import type { FileFinding, FileFindingKind, WordReceipt } from './findings';
import { keptIn, withItems, type RawBlock } from './lists';
import {
  isAllBold,
  piecesByLine,
  plainPieces,
  readPieces,
  withoutBold,
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
/** A bold line of at most so many words is a heading. */
const LONGEST_BOLD_HEADING = 12;
const BOLD_HEADING_LEVEL = 6;
const TYPED_BULLET = /^(?:[•▪◦●‣·\uf0b7]\s+|[-–—o]\t\s*)/;
const NEAR_WORDS = 9;
const CONTENTS_STYLE = /^(?:toc \d|toc heading|table of figures)/;
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

interface Written {
  readonly reading: RunReader;
  readonly blocks: RawBlock[];
  readonly findings: FileFinding[];
  heading: string;
  near: string;
  /** Of paragraphs whose end was deleted. */
  carried: readonly Piece[];
}

/** What was found gets its place. */
function placeFound(written: Written, words: string): void {
  const near = words.trim().split(/\s+/, NEAR_WORDS).join(' ') || written.near;
  for (const what of written.reading.found.splice(0))
    written.findings.push({ what, under: written.heading, near });
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

const isBoldHeading = (pieces: readonly Piece[], words: string): boolean =>
  isAllBold(pieces) &&
  countWords(words) <= LONGEST_BOLD_HEADING &&
  !/[.;:,!?]$/.test(words.trim()) &&
  /\p{L}/u.test(words);

function pushHeading(written: Written, level: number, pieces: readonly Piece[]): void {
  const text = writePieces(withoutBold(pieces))
    .replace(/<br>|\s+/g, ' ')
    .trim();
  if (text === '') return;
  written.blocks.push({ kind: 'heading', level: Math.min(level, BOLD_HEADING_LEVEL), text });
  written.heading = plainPieces(pieces).trim();
}

function pushLine(written: Written, pieces: readonly Piece[]): void {
  const words = plainPieces(pieces);
  const text = writePieces(pieces).trim();
  if (text === '') return;
  const bullet = TYPED_BULLET.exec(text)?.[0];
  const place = { list: 'typed', level: 0, isDecimal: false };
  if (bullet !== undefined)
    written.blocks.push({ kind: 'listed', text: text.slice(bullet.length), place, style: '' });
  else if (isBoldHeading(pieces, words)) {
    written.reading.found.push('boldHeading');
    pushHeading(written, BOLD_HEADING_LEVEL, pieces);
  } else written.blocks.push({ kind: 'paragraph', text });
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
  } else addParagraph(written, { pieces, words, style, name, properties });
  placeFound(written, words);
}

interface ReadParagraph {
  readonly pieces: readonly Piece[];
  readonly words: string;
  readonly style: string;
  readonly name: string;
  readonly properties: XmlElement | undefined;
}

function addParagraph(written: Written, { pieces, words, style, name, properties }: ReadParagraph): void {
  const { styles } = written.reading;
  const level = headingLevel(words, style, properties, styles);
  const place = styles.listOf(style, properties);
  if (level > 0) pushHeading(written, level, pieces);
  else if (name === OWN_PARAGRAPH || !place) {
    for (const line of piecesByLine(pieces))
      if (name === OWN_PARAGRAPH) {
        const text = writePieces(line).trim();
        if (text !== '') written.blocks.push({ kind: 'paragraph', text });
      } else pushLine(written, line);
  } else {
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
  const written: Written = { reading, blocks: [], findings: [], heading: '', near: '', carried: [] };
  readBlocks(body, written);
  const blocks = withItems(written.blocks);
  const findings = [
    ...written.findings,
    ...onEveryPage('header', parts.headers ?? [], styles),
    ...onEveryPage('footer', parts.footers ?? [], styles),
  ];
  return { text: writeBlocks(blocks), receipt: { kept: keptIn(blocks), findings } };
}
