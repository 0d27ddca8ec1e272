// A chosen file in the form that the rules read: where its cover ends, what is text, what is annex.
import { message, type Message } from '../../base/messages/text';
import { parseBlocks, type LightBlock } from '../../base/rich-text/blocks';
import { plainInline } from '../../base/rich-text/inline';
import { withoutNotes } from '../../base/text/endnotes';
import { countWords } from '../../base/text/count-words';
import { foldText } from '../../base/text/fold';
import { findAsks } from '../../language/read-asks/asks-in-text';
import { documentFileName } from '../documents/cover';
import type { DocumentModel } from '../documents/model';
import { isAnnexHeading } from '../documents/own-outline';
import { COVER } from './rules/finding';
import type { UploadFile } from './rules/file-input';
import {
  builtVersion,
  ITEM_MARK,
  notePieces,
  type Base,
  type Piece,
  type SectionCount,
  type Subject,
} from './rules/subject';
import { spokenLength } from '../kinds/spoken';
import * as checkText from '../../words/submissions/upload-check';

const NOTES_HEADING = /^(?:end|foot)?notes\b|^notas\b/;
/** A longer line heads no annex. */
const LONGEST_HEADING = 4;

/** A block of the file as it is read. */
interface Line {
  readonly place: Message;
  readonly level: number;
  readonly isItem: boolean;
  readonly texts: readonly string[];
}

const plain = (text: string): string => plainInline(withoutNotes(text));

function linesOf(blocks: readonly LightBlock[]): readonly Line[] {
  return blocks.map((block, at) => ({
    place: message(checkText.placeLine, { number: at + 1 }),
    level: block.kind === 'heading' ? block.level : 0,
    isItem: block.kind === 'item',
    texts: (block.kind === 'table' ? block.rows.flat() : [block.text]).map(plain),
  }));
}

const endsText = ({ level, texts: [text = ''] }: Line): boolean =>
  (level > 0 || countWords(text) <= LONGEST_HEADING) &&
  (isAnnexHeading(text) || NOTES_HEADING.test(foldText(text)));

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

function sectionCounts(body: readonly Line[]): readonly SectionCount[] {
  const counts: { name: string; words: number }[] = [];
  for (const { level, texts } of body) {
    if (counts.length === 0 || level === 1 || level === 2) counts.push({ name: texts.join(' '), words: 0 });
    const last = counts.at(-1);
    if (last) last.words += wordsIn(texts);
  }
  return counts;
}

const piecesOf = (lines: readonly Line[]): readonly Piece[] =>
  lines.flatMap(({ place, texts }) => texts.map((text) => ({ place, text })));

/** What the file asks for, with the lines that say so. */
function asksIn(body: readonly Line[]): readonly Piece[] {
  const marked = body.map(({ level, isItem, texts }) => {
    const mark = level > 0 ? '## ' : isItem ? ITEM_MARK : '';
    return mark + texts.join(' ');
  });
  return findAsks(marked.join('\n')).map(({ text }) => {
    const line = body[marked.findIndex((one) => one.includes(text))];
    return { place: line?.place ?? message(checkText.placeAsk), text, isLoose: line?.isItem !== true };
  });
}

/** The file in place of the submission's own document. `model` says the limit that holds. */
export function fileSubject(base: Base, file: UploadFile, model: DocumentModel): Subject {
  const blocks = parseBlocks(file.text);
  const isCover = ({ kind }: LightBlock): boolean => kind === 'title';
  const cover = piecesOf(linesOf(blocks.filter(isCover))).map(({ text }) => ({ place: COVER, text }));
  const lines = linesOf(blocks).filter((_, at) => blocks[at]?.kind !== 'title');
  const end = lines.findIndex((one, index) => index > 0 && endsText(one));
  const body = lines.slice(0, end < 0 ? undefined : end);
  const counted = wordsIn(body.flatMap(({ texts }) => texts));
  const all = wordsIn([...linesOf(blocks).flatMap(({ texts }) => texts), ...file.notes]);
  return {
    ...base,
    cover,
    body: piecesOf(body),
    notes: notePieces(file.notes),
    count: {
      ...{ body: counted, everything: all, limit: model.limit, kind: model.limitKind },
      spoken: spokenLength(counted, model.limit, model.pace),
    },
    sections: sectionCounts(body),
    language: undefined,
    asks: asksIn(body),
    fileName: documentFileName(base.book, base.submission, base.context),
    built: builtVersion(base, model),
    file,
  };
}
