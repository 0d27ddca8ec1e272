// A stakeholder submission as a document: cover, introduction, issues, follow-up, recommendations, endnotes.
import type { Context } from '../../workbook/command/types';
import { LANGUAGES, message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { inDocumentLanguage } from './document-language';
import { annexOf, annexReader } from './annex';
import { coverOf, issueName, limitKindOf } from './cover';
import { endnoteList, unclosedNote, type EndnoteList } from '../../base/text/endnotes';
import {
  draftSections,
  ownAnnex,
  ownSections,
  textLines,
  NOTHING_WRITTEN,
  type Sources,
} from './draft-sections';
import { isEarlierLine } from './follow-up';
import type { Annex, Cover, DocumentModel, LimitKind } from './model';
import { limitOf as ownLimit } from '../registering/limits';
import { coverTexts } from './preview';
import { isAddressedLine } from './recommendations';
import { hasOwnOutline } from './own-outline';
import { numberSections } from './sections';
import { DOCUMENT_SETTINGS, wholeNumber } from './settings-read';
import { submitterWarnings } from './submitters';
import { formOf, SUMMARY_KIND } from '../kinds/kinds';
import { isMinuteMark, paceOf } from '../kinds/spoken';
import { activeTemplate } from '../kinds/own-templates';
import { SUBMISSION_TEMPLATE } from '../../workbook/check/template-bytes';
import { endorsementsOf } from '../endorsing/endorsement-status';
import { lineKey, sortText, storedText, type WrittenText } from './written-text';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import * as documentsText from '../../words/submissions/documents';
import { broughtOnce } from '../../base/point';
import { PROGRESS_LINES } from './brought-lines';

type Issue = RowOf<'ISS'>;

/** What is on the cover, and what heads a list beside the text. */
function coverLines({ cover, context }: Sources): readonly string[] {
  const labels = [
    documentWords.submittedBy,
    documentWords.keyWords,
    documentWords.contact,
    documentWords.aboutOne,
    documentWords.aboutSeveral,
    documentWords.endnotes,
  ];
  return [...coverTexts(cover), ...labels.map((label) => label[context.bookLanguage])];
}

/** Keys of every line that a document without any written text holds. */
function generatedKeys(sources: Sources): ReadonlySet<string> {
  const { submission } = sources;
  const summary = new Set(textLines(submission.summary));
  const inSections = draftSections({ ...sources, written: NOTHING_WRITTEN })
    // What a summary was assembled from is its text, once it is taken in.
    .filter(({ kind }) => submission.kind !== SUMMARY_KIND || kind !== 'issues')
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, text }) => kind !== 'heading' && !summary.has(text));
  const texts = [...coverLines(sources), ...inSections.map(({ text }) => text)];
  return new Set(texts.map(lineKey).filter((key) => key !== ''));
}

/** In all languages, since the workbook's may have changed; what a document asks for may be in the sheet by now. */
const PROMPTS = new Set(Object.values(documentPrompts).flatMap((words) => Object.values(words).map(lineKey)));

/** `33.12 Adopt a law (Kenya, Peru)`, as a list of answers has it. */
const ANSWER_LINE = /^\W*\d+\.\d+ .*\([^()]*\)$/;

/** Lines that documents of a kind hold and that may have changed since, by their form. */
const KIND_LINES: Partial<Record<string, (line: string) => boolean>> = {
  speech: isMinuteMark,
  answers: (line) => ANSWER_LINE.test(line.trim()),
};

const MONTH_AND_YEAR = /^[\p{L} ]+ \d{4}$/u;

/** Whether a line says which kind of text it is and of which month, as covers do. */
function kindAndMonth(all: readonly Sources[]): (key: string) => boolean {
  const kinds = all.map(({ cover }) => `${lineKey(cover.kind)}, `);
  return (key) => kinds.some((kind) => key.startsWith(kind) && MONTH_AND_YEAR.test(key.slice(kind.length)));
}

/** Tells of a line whether a document without any written text holds it: in a text read back it is not new. */
function generatedLines(sources: Sources, more: readonly Sources[] = []): (line: string) => boolean {
  const all = [sources, ...more];
  const isOfAnnex = annexReader(sources.book, sources.submission.id);
  const keys = new Set(all.flatMap((one) => [...generatedKeys(one)]));
  const ofKind = KIND_LINES[formOf(sources.submission.kind).sections] ?? (() => false);
  const isKindAndMonth = kindAndMonth(all);
  // The month, lists of recommendations and ratings change between builds: such lines are known by their form.
  return (line) => {
    const key = lineKey(line);
    return (
      keys.has(key) ||
      PROMPTS.has(key) ||
      isAddressedLine(key) ||
      isOfAnnex(line) ||
      isKindAndMonth(key) ||
      broughtOnce(sources.context.brought, PROGRESS_LINES).isOne(line) ||
      isEarlierLine(line) ||
      ofKind(line)
    );
  };
}

function limitOf(submission: RowOf<'SUB'>, kind: LimitKind, context: Context): number | null {
  return ownLimit({ ...submission, kind: kind === 'other' ? submission.kind : kind }, context);
}

/** Issues that the text has a part on and the submission no longer has: nothing of theirs is in the document. */
function leftOutWarnings({ book, issues, written, context }: Sources): readonly Message[] {
  const own = new Set(issues.map(({ id }) => id));
  return written.issues
    .filter((id) => !own.has(id))
    .flatMap((id) => book.find('ISS', id) ?? [])
    .map((issue) => message(documentsText.otherIssue, { issue: issueName(issue, context.language) }));
}

/** A summary is about all issues: a heading that is the name of one, as a workgroup may be called, is never left out. */
function moreIssues({ book, submission, issues }: Sources, written: WrittenText): readonly Issue[] {
  if (submission.kind !== SUMMARY_KIND) return [];
  return written.issues
    .flatMap((id) => book.find('ISS', id) ?? [])
    .filter(({ id }) => issues.every((own) => own.id !== id));
}

/** Cover texts with their endnotes taken out first, as they come first in reading order. */
function coverWithNotes(cover: Cover, notes: EndnoteList): Cover {
  return {
    ...cover,
    title: notes.take(cover.title),
    about: cover.about.map(({ name, text }) => ({ name, text: notes.take(text) })),
  };
}

function headerOf(cover: Cover, submission: RowOf<'SUB'>, book: Book, context: Context): string {
  const lead = book.find('ORG', submission.leadOrganization);
  const session = wholeNumber(context.setting(DOCUMENT_SETTINGS.session));
  const review = session ? `${documentsText.upr[context.bookLanguage]} ${session}` : cover.review;
  return [review, cover.country, cover.kind, lead ? lead.acronym || lead.name : '']
    .filter(Boolean)
    .join(' · ');
}

/** The issues of a submission, the main one first. */
export function issuesOf(book: Book, submission: RowOf<'SUB'>): readonly Issue[] {
  const ids = [...new Set([submission.mainIssue, ...submission.issues])];
  return ids.flatMap((id) => (id ? (book.find('ISS', id) ?? []) : []));
}

/** The authors' annex, and below it who endorses the text. */
function withOwnAnnex([heading, ...lines]: readonly string[], endorsers: Annex): Annex {
  if (heading === undefined) return endorsers;
  const below = endorsers.lines.length > 0 ? [endorsers.heading, ...endorsers.lines] : [];
  return { heading, lines: [...lines, ...below] };
}

function sourcesOf(book: Book, submission: RowOf<'SUB'>, given: Context): Sources {
  const context = inDocumentLanguage(submission, given);
  const issues = issuesOf(book, submission);
  const endorsements = endorsementsOf(book, submission, context);
  const cover = coverOf(book, submission, issues, endorsements, context);
  return { book, context, submission, issues, endorsements, cover, written: NOTHING_WRITTEN };
}

/** What a document of the submission has around its text, in any language. */
export function madeAround(book: Book, submission: RowOf<'SUB'>, context: Context) {
  const all = LANGUAGES.map((language) => sourcesOf(book, { ...submission, language }, context));
  const keys = new Set(all.flatMap(coverLines).map(lineKey));
  const isKindAndMonth = kindAndMonth(all);
  return {
    isOnCover: (line: string): boolean => keys.has(lineKey(line)) || isKindAndMonth(lineKey(line)),
    isOfAnnex: annexReader(book, submission.id),
  };
}

/**
 * Tells of each line of a text that was read back whether the workbook makes it by itself for this submission, in any
 * language: that of the submission may be another one since.
 */
export function generatedFor(
  book: Book,
  submission: RowOf<'SUB'>,
  context: Context,
): (line: string) => boolean {
  const [first, ...others] = LANGUAGES.map((language) =>
    sourcesOf(book, { ...submission, language }, context),
  );
  return generatedLines(first ?? sourcesOf(book, submission, context), others);
}

/**
 * The document of a submission, in its language. What is not written yet stands as a text in brackets.
 * Endnotes are what texts hold between `[[` and `]]`. Fails when the submission is not in the workbook.
 * `text` and `submission` are what would be written, where that is not what is there.
 */
export function submissionDocument(
  book: Book,
  submissionId: string,
  given: Context,
  text: string = storedText(book, submissionId),
  submission: RowOf<'SUB'> | undefined = book.find('SUB', submissionId),
): Outcome<DocumentModel> {
  if (submission === undefined) return failure(message(documentsText.notFound));
  const sources = sourcesOf(book, submission, given);
  const { cover, issues, endorsements, context } = sources;
  const isOwn = hasOwnOutline(text, book.rows('ISS'), formOf(submission.kind));
  const written =
    text === '' || isOwn
      ? NOTHING_WRITTEN
      : sortText(text, book.rows('ISS'), issues[0]?.id ?? '', generatedLines(sources));
  const all = { ...sources, written, issues: [...issues, ...moreIssues(sources, written)] };
  const notes = endnoteList();
  const limitKind = limitKindOf(submission);
  const warnings: Message[] = [...submitterWarnings(book, submission, endorsements), ...leftOutWarnings(all)];
  const open = unclosedNote(text);
  if (open !== undefined) warnings.push(message(documentsText.unclosedNote, { words: open }));
  return success({
    language: context.bookLanguage,
    limitKind,
    limit: limitOf(submission, limitKind, context),
    template: activeTemplate(formOf(submission.kind).template, context),
    pace: paceOf(submission.kind, context.bookLanguage, context),
    isNumbered: formOf(submission.kind).template === SUBMISSION_TEMPLATE,
    cover: coverWithNotes(cover, notes),
    header: headerOf(cover, submission, book, context),
    sections: numberSections(isOwn ? ownSections(text, all) : draftSections(all), notes.take, isOwn),
    annex: withOwnAnnex(isOwn ? ownAnnex(text, all) : [], annexOf(book, endorsements, context)),
    endnotes: notes.notes,
    warnings,
  });
}
