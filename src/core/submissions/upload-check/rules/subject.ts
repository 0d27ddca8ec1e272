// What is checked, in one form, whether it is the workbook's own document or a file that somebody chose.
import { message, type Language, type Message, type Text } from '../../../base/messages/text';
import { countWords } from '../../../base/text/count-words';
import { withoutMarks } from '../../../base/text/endnotes';
import type { Context } from '../../../workbook/command/types';
import type { Book } from '../../../workbook/records/book';
import type { RowOf } from '../../../workbook/records/rows';
import { wordCount, type WordCount } from '../../documents/counts';
import { documentFileName } from '../../documents/cover';
import type { DocumentModel, Section } from '../../documents/model';
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

export const notePieces = (notes: readonly string[]): readonly Piece[] =>
  notes.map((text, index) => ({ place: message(checkText.placeNote, { number: index + 1 }), text }));

const coverPieces = (texts: readonly string[]): readonly Piece[] =>
  texts.map((text) => ({ place: message(checkText.placeCover), text }));

function bodyPieces({ sections }: DocumentModel): readonly Piece[] {
  return sections.flatMap(({ kind, heading, blocks }) => [
    ...(heading === '' ? [] : [{ place: message(checkText.placeHeading), text: heading }]),
    ...blocks.map(({ number, text, isPrompt, kind: block }) => ({
      place:
        block === 'paragraph' || block === 'item'
          ? message(checkText.placeParagraph, { number })
          : message(checkText.placeHeading),
      text: withoutMarks(text),
      isPrompt,
      isFollowUp: kind === 'follow-up',
    })),
  ]);
}

const AREA_NAMES = Object.fromEntries(AREA_WORDS) as Readonly<Record<Section['kind'], Text>>;

/** Words below each heading of the document, down to its issues. */
function sectionCounts({ sections, language }: DocumentModel): readonly SectionCount[] {
  return sections.flatMap(({ kind, number, heading, blocks }) => {
    const name = heading || AREA_NAMES[kind][language];
    const counts = [{ name: `${number}. ${name}`, words: countWords(heading) }];
    for (const { kind: block, number: letter, text } of blocks) {
      if (block === 'heading') counts.push({ name: `${number}.${letter}. ${text}`, words: 0 });
      const last = counts.at(-1);
      if (last) last.words += countWords(withoutMarks(text));
    }
    return counts;
  });
}

/** The version that was built, and whether anything was written since. */
export function builtVersion({ book, submission }: Base, model: DocumentModel): BuiltVersion {
  const latest = latestBuilt(book, submission.id);
  return { version: latest?.version ?? 0, isCurrent: latest?.hash === contentHash(model) };
}

const askPieces = ({ sections }: DocumentModel): readonly Piece[] =>
  sections
    .filter(({ kind }) => kind !== 'follow-up')
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'item')
    .map(({ number, text }) => ({
      place: message(checkText.placeParagraph, { number }),
      text: withoutMarks(text),
    }));

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
