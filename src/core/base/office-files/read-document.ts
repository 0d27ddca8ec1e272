// The text of a file that somebody chose: Word or plain text, or the words that say why it holds none.
import { type Text, message } from '../messages/text';
import { type Outcome, failure, success } from '../outcome';
import { type Coding, type Decode, decodeText, startsWithBytes } from './decode-text';
import { type WordContent, readWordParts, wordText } from './docx-text';
import type { WordReceipt } from './rich/findings';
import { readRichWord, type RichParts } from './rich/rich-word';
import { type Inflate, unpacked, zipEntries } from './zip';
import * as officeText from '../../words/base/office-files';

/** What the core takes from the shell that runs it. */
export interface DocumentTools {
  readonly inflate: Inflate;
  readonly decode: Decode;
  /**
   * How a Word file is read. `numbered`: as plain text, its notes with raised digits. `rich`: in the form that cells keep,
   * with subheadings, lists, tables, emphasis, links, and notes in their place. Else as plain text, notes at the end.
   */
  readonly wordAs?: 'numbered' | 'rich';
}

export interface ReadDocument {
  readonly kind: 'word' | 'text';
  /** Of a text file unchanged, of a Word file as `wordText` gives it, or in the form that cells keep. */
  readonly text: string;
  /** Of a text file. */
  readonly coding?: Coding;
  /** Of a Word file that is read as plain text: its paragraphs and tables. */
  readonly content?: WordContent;
  /** Of a Word file that is read in rich form: what was kept, moved, changed and left out. */
  readonly receipt?: WordReceipt;
}

const PDF = [0x25, 0x50, 0x44, 0x46];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** How files begin that hold a text in a form that is not read. */
const OTHERS: readonly (readonly [readonly number[], Text])[] = [
  [PDF, officeText.pdf],
  [OLD_OFFICE, officeText.oldWord],
  [RICH_TEXT, officeText.other],
];

const MEGABYTE = 1024 * 1024;
/** Unpacked: a few kilobytes can hold gigabytes of zeros. */
const MOST_MEGABYTES = 60;
/** Some editors number the parts: `word/document2.xml`. */
const TEXT_PARTS = /^\/?word\/(document|footnotes|endnotes)\d*\.xml$/;
const RICH_PARTS =
  /^\/?word\/(?:(document|footnotes|endnotes|styles|numbering)\d*\.xml|_rels\/(document|footnotes|endnotes)\d*\.xml\.rels)$/;

/** What stands on every page; a file has several of each. */
const PAGE_PARTS = /^\/?word\/(header|footer)\d*\.xml$/;

type PartName = 'document' | 'footnotes' | 'endnotes' | 'styles' | 'numbering';
type Parts = Partial<Record<PartName | `${PartName}Rels`, string>> & Pick<RichParts, 'headers' | 'footers'>;

const tooLarge = () => failure(message(officeText.tooLarge, { most: MOST_MEGABYTES }));

/** The parts that hold text; throws when the file is damaged. */
function unpack(bytes: Uint8Array, { inflate, decode, wordAs }: DocumentTools): Parts | 'too large' {
  const isRich = wordAs === 'rich';
  const wanted = isRich ? RICH_PARTS : TEXT_PARTS;
  const entries = zipEntries(bytes).filter(
    ({ name }) => wanted.test(name) || (isRich && PAGE_PARTS.test(name)),
  );
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_MEGABYTES * MEGABYTE) return 'too large';
  const texts = entries.map((entry) => ({
    name: entry.name,
    text: decodeText(unpacked(entry, inflate), decode)?.text ?? '',
  }));
  const onPages = (kind: string): readonly string[] =>
    texts.filter(({ name }) => PAGE_PARTS.exec(name)?.[1] === kind).map(({ text }) => text);
  const parts = texts.flatMap(({ name, text }) => {
    const [found, part, related] = wanted.exec(name) ?? [];
    return found === undefined ? [] : [[part ?? `${related ?? ''}Rels`, text] as const];
  });
  return { ...(Object.fromEntries(parts) as Parts), headers: onPages('header'), footers: onPages('footer') };
}

/** Elements within elements without end, as no program writes them, are too much for the engine. */
function readRich(parts: RichParts): Outcome<ReadDocument> {
  try {
    const rich = readRichWord(parts);
    return rich ? success({ kind: 'word', ...rich }) : failure(message(officeText.damaged));
  } catch {
    return failure(message(officeText.damaged));
  }
}

function readWord(bytes: Uint8Array, tools: DocumentTools): Outcome<ReadDocument> {
  let parts: Parts | 'too large';
  try {
    parts = unpack(bytes, tools);
  } catch {
    return failure(message(officeText.damaged));
  }
  if (parts === 'too large') return tooLarge();
  const { document, headers = [], footers = [], ...others } = parts;
  if (document === undefined) return failure(message(officeText.other));
  if (tools.wordAs === 'rich') return readRich({ document, headers, footers, ...others });
  const hasNumberedNotes = tools.wordAs === 'numbered';
  const content = readWordParts({ document, ...others, hasNumberedNotes });
  return content
    ? success({ kind: 'word', text: wordText(content), content })
    : failure(message(officeText.damaged));
}

/**
 * Reads a .docx or a text file by what it holds, whatever its name is. A PDF, an old or protected Word file, other
 * documents and binary files are refused with what to do instead. An empty file has an empty text.
 */
export function readDocument(bytes: Uint8Array, tools: DocumentTools): Outcome<ReadDocument> {
  const other = OTHERS.find(([start]) => startsWithBytes(bytes, start));
  if (other) return failure(message(other[1]));
  if (startsWithBytes(bytes, ZIP)) return readWord(bytes, tools);
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) return tooLarge();
  const decoded = decodeText(bytes, tools.decode);
  return decoded ? success({ kind: 'text', ...decoded }) : failure(message(officeText.other));
}
