// Counts the words of a document against the UN's limit, as Word counts them.
import { message, type Message } from '../../base/messages/text';
import { countWords } from '../../base/text/count-words';
import { plainInline } from '../../base/rich-text/inline';
import { withoutMarks } from '../../base/text/endnotes';
import { limitState } from '../registering/limits';
import { isToBeWritten, coverTexts } from './preview';
import { spokenLength } from '../kinds/spoken';
import { blockTexts, type Block, type DocumentModel, type LimitKind } from './model';
import * as documentsText from '../../words/submissions/documents';

export interface WordCount {
  /** Headings, paragraphs and lists; Word's automatic numbers are no words. Cover page, annex and endnotes do not count. */
  readonly body: number;
  /** The body, the cover page, the annex and the endnotes. */
  readonly everything: number;
  readonly limit: number | null;
  readonly kind: LimitKind;
  /** `1:52 / 2:00`, how long it takes and may take when it is spoken; '' for what is read. */
  readonly spoken: string;
}

const total = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + countWords(withoutMarks(plainInline(text))), 0);

/** Counts the words of a document. */
export function wordCount(model: DocumentModel): WordCount {
  const { cover, sections, annex, endnotes, limit, limitKind, pace } = model;
  const counted = (block: Block): boolean => pace === null || !isHeading(block);
  const body = total(
    sections.flatMap(({ heading, blocks }) => [heading, ...blocks.filter(counted).flatMap(blockTexts)]),
  );
  const { review, session, country, title, kind, date, submitters, keyWords } = cover;
  const onCover = total([
    review,
    session,
    country,
    title,
    kind,
    date,
    submitters,
    keyWords,
    ...cover.contact,
  ]);
  const about = total(cover.about.flatMap(({ name, text }) => [name, text]));
  return {
    body,
    everything: body + onCover + about + total(annex.lines) + total(endnotes),
    limit,
    kind: limitKind,
    spoken: spokenLength(body, limit, pace),
  };
}

const HEADINGS: readonly Block['kind'][] = ['heading', 'subheading', 'minor'];

/** Headings stand on the paper of who speaks, and are not spoken. */
const isHeading = ({ kind }: Block): boolean => HEADINGS.includes(kind);

/** The count in a sentence: how much is left, or by how much it is too long. */
export function limitMessage({ body: words, limit, spoken }: WordCount): Message {
  if (spoken !== '') {
    const over = limitState(words, limit) === 'over' ? words - (limit ?? words) : 0;
    return message(documentsText.spoken, { spoken, words, over });
  }
  if (limit === null) return message(documentsText.noLimit, { words });
  const values = { words, limit, left: limit - words, over: words - limit };
  const state = limitState(words, limit);
  if (state === 'over') return message(documentsText.overLimit, values);
  return message(state === 'near' ? documentsText.nearLimit : documentsText.withinLimit, values);
}

/** How many bracketed texts still stand for something to be written, on the cover too. */
export const promptsLeft = ({ cover, language, sections }: DocumentModel): number =>
  coverTexts(cover).filter((written) => isToBeWritten(written, language)).length +
  sections.flatMap(({ blocks }) => blocks).filter(({ isPrompt }) => isPrompt).length;
