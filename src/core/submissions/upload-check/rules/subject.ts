// What is checked, in one form, whether it is the workbook's own document or a file that somebody chose.
import { message, type Language, type Message, type Text } from '../../../base/messages/text';
import { countWords } from '../../../base/text/count-words';
import { plainInline } from '../../../base/rich-text/inline';
import { withoutMarks } from '../../../base/text/endnotes';
import { findAsks } from '../../../language/read-asks/asks-in-text';
import { foldedText } from '../../../language/reading/words';
import type { Context } from '../../../workbook/command/types';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import { wordCount, type WordCount } from '../../documents/counts';
import { documentFileName } from '../../documents/cover';
import { blockTexts, type Block, type DocumentModel, type Section } from '../../documents/model';
import { AREA_WORDS } from '../../documents/written-text';
import { coverTexts } from '../../documents/preview';
import { contentHash, latestBuilt } from '../../documents/versions';
import type { UploadFile } from './file-input';
import * as checkText from '../../../words/submissions/upload-check';

/** A paragraph, heading or note, with its place. */
export interface Piece {
  readonly place: Message;
  readonly text: string;
  /** A text in brackets that says what to write here. */
  readonly isPrompt?: boolean;
  /** Lists what was recommended earlier, other countries and all. */
  readonly isFollowUp?: boolean;
  /** Of an ask: a sentence of running text, which may only report what others want. */
  readonly isLoose?: boolean;
}

export interface SectionCount {
  readonly name: string;
  readonly words: number;
}

/** The built document that the text would be uploaded as. */
export interface BuiltVersion {
  /** 0 when none was built. */
  readonly version: number;
  readonly isCurrent: boolean;
}

export interface Subject {
  readonly book: Book;
  readonly context: Context;
  readonly submission: RowOf<'SUB'>;
  readonly cover: readonly Piece[];
  readonly body: readonly Piece[];
  readonly notes: readonly Piece[];
  readonly count: WordCount;
  readonly sections: readonly SectionCount[];
  /** In which its headings are; undefined for a file. */
  readonly language: Language | undefined;
  /** Recommendations that it makes. */
  readonly asks: readonly Piece[];
  /** As it should be called. */
  readonly fileName: string;
  readonly built: BuiltVersion;
  /** Undefined for the workbook's own document. */
  readonly file: UploadFile | undefined;
}

export type Base = Pick<Subject, 'book' | 'context' | 'submission'>;

/** As it is read: without the marks of notes and the signs of links and emphasis. */
const plain = (text: string): string => plainInline(withoutMarks(text));

export const notePieces = (notes: readonly string[]): readonly Piece[] =>
  notes.map((text, index) => ({
    place: message(checkText.placeNote, { number: index + 1 }),
    text: plainInline(text),
  }));

const coverPieces = (texts: readonly string[]): readonly Piece[] =>
  texts.map((text) => ({ place: message(checkText.placeCover), text }));

const HEADINGS: readonly Block['kind'][] = ['heading', 'subheading', 'minor'];

/** Each block with its place: that of the paragraph under which it stands, where it has no number of its own. */
function placed(blocks: readonly Block[]) {
  let last = '';
  return blocks.map((block) => {
    if (block.kind === 'paragraph' || block.kind === 'item') last = block.number;
    const isHeading = HEADINGS.includes(block.kind) || last === '';
    const place = isHeading
      ? message(checkText.placeHeading)
      : message(checkText.placeParagraph, { number: last });
    return { block, place };
  });
}

function bodyPieces({ sections }: DocumentModel): readonly Piece[] {
  return sections.flatMap(({ kind, heading, blocks }) => [
    ...(heading === '' ? [] : [{ place: message(checkText.placeHeading), text: plain(heading) }]),
    ...placed(blocks).flatMap(({ block, place }) =>
      blockTexts(block).map((text) => ({
        ...{ place, text: plain(text), isPrompt: block.isPrompt },
        isFollowUp: kind === 'follow-up',
      })),
    ),
  ]);
}

const AREA_NAMES = Object.fromEntries(AREA_WORDS) as Readonly<Record<Section['kind'], Text>>;

/** Words below each heading of the document, down to its issues. */
function sectionCounts({ sections, language }: DocumentModel): readonly SectionCount[] {
  return sections.flatMap(({ kind, number, heading, blocks }) => {
    const name = heading || AREA_NAMES[kind][language];
    const numeral = number === '' ? '' : `${number}. `;
    const counts = [{ name: numeral + plain(name), words: countWords(plain(heading)) }];
    for (const block of blocks) {
      const { kind: is, number: letter, text } = block;
      if (is === 'heading') counts.push({ name: `${number}.${letter}. ${plain(text)}`, words: 0 });
      const last = counts.at(-1);
      if (last) last.words += blockTexts(block).reduce((sum, one) => sum + countWords(plain(one)), 0);
    }
    return counts;
  });
}

/** The version that was built, and whether anything was written since. */
export function builtVersion({ book, submission }: Base, model: DocumentModel): BuiltVersion {
  const latest = latestBuilt(book, submission.id);
  return { version: latest?.version ?? 0, isCurrent: latest?.hash === contentHash(model) };
}

/** As the reader of asks knows an item of a list. */
export const ITEM_MARK = '- ';

/** What the document lists as asks, and what its authors ask in their own text. */
function askPieces({ sections }: DocumentModel): readonly Piece[] {
  const blocks = sections
    .filter(({ kind }) => kind !== 'follow-up')
    .flatMap(({ heading, blocks: of }) => [
      { line: `# ${plain(heading)}`, isItem: false, piece: undefined },
      ...placed(of).map(({ block, place }) => ({
        line: askLine(block),
        isItem: block.kind === 'item',
        piece: { place, text: plain(block.text) },
      })),
    ]);
  const listed = blocks.flatMap(({ isItem, piece }) => (isItem && piece ? [piece] : []));
  const known = new Set(listed.map(({ text }) => askKey(text)));
  const said = findAsks(blocks.map(({ line }) => line).join('\n'))
    .filter(({ text }) => !known.has(askKey(text)))
    .map(({ text }) => {
      const block = blocks.find(({ line }) => line.includes(text));
      const place = block?.piece?.place ?? message(checkText.placeAsk);
      return { place, text, isLoose: block?.line.startsWith(ITEM_MARK) !== true };
    });
  return [...listed, ...said];
}

const askKey = (text: string): string => foldedText(text.replace(/[\s.;,]+$/, ''));

/** A block as the reader of asks takes it. */
function askLine({ kind, text }: Block): string {
  if (kind === 'item' || kind === 'listItem') return ITEM_MARK + plain(text);
  return HEADINGS.includes(kind) ? `## ${plain(text)}` : plain(text);
}

/** The workbook's own document of a submission. */
export function documentSubject(base: Base, model: DocumentModel): Subject {
  return {
    ...base,
    cover: coverPieces(coverTexts(model.cover)),
    body: bodyPieces(model),
    notes: notePieces(model.endnotes),
    count: wordCount(model),
    sections: sectionCounts(model),
    language: model.language,
    asks: askPieces(model),
    fileName: documentFileName(base.book, base.submission, base.context),
    built: builtVersion(base, model),
    file: undefined,
  };
}
