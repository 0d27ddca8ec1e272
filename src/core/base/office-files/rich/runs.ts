// The words of one paragraph of a Word file, with their emphasis, links and notes; tracked changes are taken as accepted.
import { writtenNote, raised } from '../../text/endnotes';
import { tidyWords, writeInline, type Words } from '../../rich-text/inline';
import { allOf, childOf, elementsOf, isOn, valueOf, type XmlElement } from '../xml/xml-tree';
import type { FileFindingKind } from './findings';
import { symbolOf } from './signs';
import type { Styles } from './styles';

/** Words, or a note where its mark stands. */
export type Piece = Words | { readonly note: string };

interface OpenField {
  code: string;
  isResult: boolean;
}

/** What is known while a part is read, and what was found since the last paragraph. */
export interface RunReader {
  readonly styles: Styles;
  /** Addresses by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
  /** What a note says, by its kind and id; undefined for none. */
  readonly noteOf: (kind: string, id: string) => string | undefined;
  /** Takes what stands in a text box. */
  readonly onBox: (content: XmlElement) => void;
  /** Fields that are open: a table of contents goes over many paragraphs. */
  readonly fields: OpenField[];
  readonly found: FileFindingKind[];
}

interface Around {
  readonly link: string;
  readonly isHeading: boolean;
}

const CONTENTS = /^\s*TOC\b/i;
const REFERENCE = /^\s*(?:REF|PAGEREF|NOTEREF|STYLEREF)\b/i;
const HYPERLINK = /^\s*HYPERLINK\s+"([^"]+)"/i;

const inContents = ({ fields }: RunReader): boolean => fields.some(({ code }) => CONTENTS.test(code));
const inCode = ({ fields }: RunReader): boolean => fields.some(({ isResult }) => !isResult);

function openResult(reading: RunReader, code: string): void {
  if (CONTENTS.test(code)) reading.found.push('contents');
  else if (REFERENCE.test(code) && !inContents(reading)) reading.found.push('reference');
}

function readFieldMark(element: XmlElement, reading: RunReader): void {
  const type = valueOf(element, 'fldCharType');
  const top = reading.fields.at(-1);
  if (type === 'begin') reading.fields.push({ code: '', isResult: false });
  else if (type === 'end') reading.fields.pop();
  else if (type === 'separate' && top) {
    openResult(reading, top.code);
    top.isResult = true;
  }
}

const fieldLink = ({ fields }: RunReader): string =>
  fields.map(({ code }) => HYPERLINK.exec(code)?.[1] ?? '').reduce((last, one) => one || last, '');

const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : '')).join('');

const BREAKS: ReadonlySet<string> = new Set(['', 'textWrapping']);

/** What an element of a run says. */
function saidBy(element: XmlElement, reading: RunReader): string {
  const { name } = element;
  if (name === 't') return textIn(element);
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'cr') return '\n';
  if (name === 'br') return BREAKS.has(valueOf(element, 'type')) ? '\n' : '';
  if (name === 'noBreakHyphen') return '-';
  if (name !== 'sym') return '';
  const sign = symbolOf(valueOf(element, 'font'), valueOf(element, 'char'));
  if (sign === undefined) reading.found.push('unknownSign');
  return sign ?? '□';
}

const PICTURES: ReadonlySet<string> = new Set([
  ...['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds', 'cx:chart', 'o:OLEObject'],
]);
const BOX: ReadonlySet<string> = new Set(['txbxContent']);

const DRAWINGS: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** Pictures are told, text boxes read. */
function readDrawing(element: XmlElement, reading: RunReader): void {
  const isObject = element.name === 'object';
  const pictures = isObject ? 1 : allOf(element, PICTURES).length;
  for (let count = 0; count < pictures; count++) reading.found.push('image');
  for (const box of allOf(element, BOX)) {
    reading.found.push('textBox');
    reading.onBox(box);
  }
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isRaised: boolean;
}

/** How a run looks; notes what a cell cannot keep. */
function lookOf(properties: XmlElement | undefined, { isHeading, link }: Around, reading: RunReader): Look {
  const style = valueOf(childOf(properties, 'rStyle'));
  const flagOf = (name: string, ofStyle: (id: string) => boolean): boolean => {
    const own = childOf(properties, name);
    return own ? isOn(own) : style !== '' && ofStyle(style);
  };
  const isUnderlined = link === '' && isOn(childOf(properties, 'u'));
  if (isUnderlined && !isHeading) reading.found.push('underline');
  if (isOn(childOf(properties, 'strike')) || isOn(childOf(properties, 'dstrike')))
    reading.found.push('struck');
  return {
    bold: !isHeading && flagOf('b', reading.styles.isBold),
    italic: flagOf('i', reading.styles.isItalic) || (isUnderlined && !isHeading),
    isRaised: valueOf(childOf(properties, 'vertAlign')) === 'superscript',
  };
}

function noteIn(element: XmlElement, reading: RunReader): readonly Piece[] {
  const kind = /^(footnote|endnote)Reference$/.exec(element.name)?.[1];
  if (kind === undefined) return [];
  const note = reading.noteOf(kind, valueOf(element, 'id'));
  return note === undefined ? [] : [{ note }];
}

function wordsOf(said: string, { bold, italic, isRaised }: Look, link: string): Words {
  const isNumber = isRaised && /^\d{1,4}$/.test(said.trim());
  return {
    text: isNumber ? raised(said.trim()) : said,
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(link ? { link } : {}),
  };
}

/** Parts of a field that show nothing; whether the element is one. */
function readField(element: XmlElement, reading: RunReader): boolean {
  if (element.name === 'fldChar') readFieldMark(element, reading);
  else if (element.name === 'instrText') {
    const field = reading.fields.at(-1);
    if (field && !field.isResult) field.code += textIn(element);
  } else return inCode(reading) || inContents(reading);
  return true;
}

function readRun(run: XmlElement, around: Around, reading: RunReader): readonly Piece[] {
  const properties = childOf(run, 'rPr');
  const isHidden = isOn(childOf(properties, 'vanish'));
  let look: Look | undefined;
  return elementsOf(run).flatMap((element): readonly Piece[] => {
    if (readField(element, reading)) return [];
    if (element.name === 'mc:AlternateContent') return readAlternative(element, around, reading);
    if (element.name === 'commentReference') reading.found.push('comment');
    if (DRAWINGS.has(element.name)) readDrawing(element, reading);
    const said = saidBy(element, reading);
    if (said === '') return noteIn(element, reading);
    if (isHidden) {
      reading.found.push('hidden');
      return [];
    }
    const link = around.link || fieldLink(reading);
    look ??= lookOf(properties, { ...around, link }, reading);
    return [wordsOf(said, look, link)];
  });
}

/** Of several renderings the first. */
function readAlternative(element: XmlElement, around: Around, reading: RunReader): readonly Piece[] {
  const [chosen] = elementsOf(element);
  return chosen ? readRun({ ...chosen, name: 'r' }, around, reading) : [];
}

const MATHS: ReadonlySet<string> = new Set(['m:t']);

function readFormula(element: XmlElement, _around: Around, reading: RunReader): readonly Piece[] {
  reading.found.push('formula');
  return [{ text: allOf(element, MATHS).map(textIn).join('') }];
}

/** What is passed over whole: properties, and text that was deleted or moved away. */
const PASSED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'proofErr', 'mc:Fallback']);

function readSimpleField(element: XmlElement, around: Around, reading: RunReader): readonly Piece[] {
  const code = valueOf(element, 'instr');
  openResult(reading, code);
  if (CONTENTS.test(code)) return [];
  return readPieces(element, { ...around, link: HYPERLINK.exec(code)?.[1] ?? around.link }, reading);
}

/** What holds runs and means something by it. */
const READERS: Readonly<
  Record<string, (element: XmlElement, around: Around, reading: RunReader) => readonly Piece[]>
> = {
  r: readRun,
  'm:oMath': readFormula,
  fldSimple: readSimpleField,
  hyperlink: (element, around, reading) =>
    readPieces(element, { ...around, link: reading.links.get(valueOf(element, 'id')) ?? '' }, reading),
};
const CHANGES: Readonly<Record<string, FileFindingKind>> = {
  del: 'deletion',
  moveFrom: 'deletion',
  ins: 'insertion',
  moveTo: 'insertion',
};

/** The pieces of what stands in a paragraph, in order. */
export function readPieces(element: XmlElement, around: Around, reading: RunReader): readonly Piece[] {
  return elementsOf(element).flatMap((child): readonly Piece[] => {
    const change = CHANGES[child.name];
    if (change && elementsOf(child).length > 0) reading.found.push(change);
    if (PASSED.has(child.name) || change === 'deletion') return [];
    return (READERS[child.name] ?? readPieces)(child, around, reading);
  });
}

/** Pieces as a cell keeps them. */
export function writePieces(pieces: readonly Piece[]): string {
  let written = '';
  let words: Words[] = [];
  for (const piece of pieces) {
    if ('note' in piece) {
      written += writeInline(words) + writtenNote(piece.note);
      words = [];
    } else words.push(piece);
  }
  return written + writeInline(words);
}

/** Pieces cut at their line breaks. */
export function piecesByLine(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if ('note' in piece) lines.at(-1)?.push(piece);
    else
      piece.text.split('\n').forEach((text, at) => {
        if (at > 0) lines.push([]);
        if (text !== '') lines.at(-1)?.push({ ...piece, text });
      });
  }
  return lines;
}

/** The words of pieces without anything. */
export const plainPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('note' in piece ? '' : piece.text)).join('');

/** Whether all words are bold, and there are any. */
export function isAllBold(pieces: readonly Piece[]): boolean {
  const words = tidyWords(pieces.flatMap((piece) => ('note' in piece ? [] : [piece])));
  const said = words.filter(({ text }) => text.trim() !== '');
  return said.length > 0 && said.every(({ bold }) => bold);
}

/** Without emphasis that all words have, as a heading stands. */
export function withoutLook(pieces: readonly Piece[]): readonly Piece[] {
  const said = pieces.flatMap((piece) => ('note' in piece || piece.text.trim() === '' ? [] : [piece]));
  const isItalic = said.every(({ italic }) => italic);
  return pieces.map((piece) =>
    'note' in piece ? piece : { ...piece, bold: undefined, italic: isItalic ? undefined : piece.italic },
  );
}

export const withoutBold = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ('note' in piece ? piece : { ...piece, bold: undefined }));
