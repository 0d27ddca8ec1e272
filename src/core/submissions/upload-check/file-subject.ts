// A chosen file in the form that the rules read: where its cover ends, what is text, what is annex.
import { message } from '../../base/messages/text';
import { countWords } from '../../base/text/count-words';
import { foldText } from '../../base/text/fold';
import { findAsks } from '../../language/read-asks/asks-in-text';
import { documentFileName } from '../documents/cover';
import type { DocumentModel } from '../documents/model';
import type { FileParagraph, UploadFile } from './rules/file-input';
import {
  builtVersion,
  notePieces,
  type Base,
  type Piece,
  type SectionCount,
  type Subject,
} from './rules/subject';
import { spokenLength } from '../kinds/spoken';
import * as checkText from '../../words/submissions/upload-check';

/** Begins what does not count, in the three languages. */
const ANNEX = /^(?:annex|annexe|appendix|anexo|apendice)\b/;
const NOTES_HEADING = /^(?:end|foot)?notes\b|^notas\b/;
/** A longer paragraph is on no cover. */
const LONGEST_ON_COVER = 60;

/** How many paragraphs stand on the cover: those before the first heading or numbered paragraph. */
function coverLength(paragraphs: readonly FileParagraph[]): number {
  const first = paragraphs.findIndex(
    ({ level, isNumbered, text }) => level > 0 || isNumbered || countWords(text) > LONGEST_ON_COVER,
  );
  return Math.max(0, first);
}

const endsText = ({ level, text }: FileParagraph): boolean =>
  (level > 0 || countWords(text) <= 4) && [ANNEX, NOTES_HEADING].some((one) => one.test(foldText(text)));

function sectionCounts(body: readonly FileParagraph[]): readonly SectionCount[] {
  const counts: { name: string; words: number }[] = [];
  for (const { level, text } of body) {
    if (counts.length === 0 || level === 1 || level === 2) counts.push({ name: text, words: 0 });
    const last = counts.at(-1);
    if (last) last.words += countWords(text);
  }
  return counts;
}

const piecesFrom = (paragraphs: readonly FileParagraph[], before: number): readonly Piece[] =>
  paragraphs.map(({ text }, index) => ({
    place: message(checkText.placeLine, { number: before + index + 1 }),
    text,
  }));

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/** The file in place of the submission's own document. `model` says the limit that holds. */
export function fileSubject(base: Base, file: UploadFile, model: DocumentModel): Subject {
  const { paragraphs, notes } = file;
  const start = coverLength(paragraphs);
  const end = paragraphs.findIndex((one, index) => index > start && endsText(one));
  const body = paragraphs.slice(start, end < 0 ? undefined : end);
  const asks = findAsks(body.map(({ text }) => text).join('\n\n'));
  const counted = wordsIn(body.map(({ text }) => text));
  const all = wordsIn([...paragraphs.map(({ text }) => text), ...notes]);
  return {
    ...base,
    cover: piecesFrom(paragraphs.slice(0, start), 0).map(({ text }) => ({
      place: message(checkText.placeCover),
      text,
    })),
    body: piecesFrom(body, start),
    notes: notePieces(notes),
    count: {
      ...{ body: counted, everything: all, limit: model.limit, kind: model.limitKind },
      spoken: spokenLength(counted, model.limit, model.pace),
    },
    sections: sectionCounts(body),
    language: undefined,
    asks: asks.map(({ text }) => ({ place: message(checkText.placeAsk), text })),
    fileName: documentFileName(base.book, base.submission, base.context),
    built: builtVersion(base, model),
    file,
  };
}
