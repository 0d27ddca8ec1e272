// A stakeholder submission as a document: cover, introduction, issues, follow-up, recommendations, endnotes.
import type { Context } from '../../workbook/command/types';
import { LANGUAGES, message, type Message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { LightBlock } from '../../base/rich-text/blocks';
import { escapeInline } from '../../base/rich-text/inline';
import { inDocumentLanguage } from './document-language';
import { annexOf, annexReader } from './annex';
import { coverOf, issueName, limitKindOf } from './cover';
import { endnoteList, unclosedNote, type EndnoteList } from '../../base/text/endnotes';
import { earlierOn, isEarlierLine, previousCycle } from './follow-up';
import type { Cover, DocumentModel, LimitKind } from './model';
import { limitFor } from '../registering/limits';
import { coverTexts } from './preview';
import { asksByIssue, asksOf, isAddressedLine, recommendationLists, type AskGroup } from './recommendations';
import { numberSections, type Draft, type DraftSection } from './sections';
import { DOCUMENT_SETTINGS, wholeNumber } from './settings-read';
import { submitterWarnings } from './submitters';
import { chosenAsks } from '../un-summary/first-asks';
import { SUMMARY_KIND, summaryParts } from '../un-summary/parts';
import { endorsementsOf, type Endorsement } from '../endorsing/standing';
import { lineKey, sortText, storedText, type WrittenText } from './written-text';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import * as documentsText from '../../words/submissions/documents';

type Issue = RowOf<'ISS'>;

/** All that sections are made of. */
interface Sources {
  readonly book: Book;
  readonly context: Context;
  readonly submission: RowOf<'SUB'>;
  readonly issues: readonly Issue[];
  readonly endorsements: readonly Endorsement[];
  readonly cover: Cover;
  readonly written: WrittenText;
}

/** What the workbook says itself, in which nothing is read as emphasis or a link. */
const said = (kind: Draft['kind'], text: string): Draft => ({ kind, text: escapeInline(text) });
const paragraph = (text: string): Draft => said('paragraph', text);

/** Headings of the authors' own down to this level are subheadings. */
const SUBHEADING_LEVEL = 2;

/** What the authors wrote, as the document has it. */
function draftOf(block: LightBlock): Draft {
  const { kind } = block;
  if (kind === 'table') return { kind, text: '', table: { hasHead: block.hasHead, rows: block.rows } };
  if (kind === 'item') return { kind: 'listItem', text: block.text, level: block.level };
  if (kind === 'heading')
    return { kind: block.level > SUBHEADING_LEVEL ? 'minor' : 'subheading', text: block.text };
  return { kind, text: block.text };
}

const writtenIn = (written: WrittenText, ...part: Parameters<WrittenText['blocks']>): readonly Draft[] =>
  written.blocks(...part).map(draftOf);

const prompt = (words: Text, context: Context, kind: Draft['kind'] = 'paragraph'): Draft => ({
  kind,
  text: words[context.bookLanguage],
  isPrompt: true,
});

const orPrompt = (blocks: readonly Draft[], words: Text, context: Context): readonly Draft[] =>
  blocks.length > 0 ? blocks : [prompt(words, context)];

/** Paragraphs of a text in a cell: each line is one. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);

function introduction({ submission, written, context }: Sources): readonly Draft[] {
  const own = writtenIn(written, 'introduction', '');
  const blocks = own.length > 0 ? own : linesOf(submission.summary).map(paragraph);
  return orPrompt(blocks, documentPrompts.introduction, context);
}

function listBlocks(groups: readonly AskGroup[], { cover, context }: Sources): readonly Draft[] {
  return recommendationLists(groups, cover.country, context).flatMap(({ lead, groups: byIssue }): Draft[] => [
    paragraph(lead),
    ...byIssue.flatMap(({ title, items }): Draft[] => [
      ...(byIssue.length > 1 ? [said('subheading', title)] : []),
      ...items.map((text) => said('item', text)),
    ]),
  ]);
}

/** Kinds that are no report on each issue: what is not written or listed does not stand there to be written. */
const SHORT_KINDS: ReadonlySet<string> = new Set(['executive-summary', 'one-pager', 'statement']);

/** The coalition's summary, from what its workgroups say: it stands where no text of its own was taken in. */
const assembled = ({ book }: Sources): readonly Draft[] =>
  summaryParts(book)
    .filter(({ text }) => text !== '')
    .flatMap(({ name, text }) => [
      ...(name === '' ? [] : [said('heading', name)]),
      ...linesOf(text).map(paragraph),
    ]);

/** The first asks of the coalition, then those of the summary's own row. */
const summaryAsks = (book: Book, submission: RowOf<'SUB'>): ReturnType<typeof asksOf> => [
  ...new Set([...chosenAsks(book), ...asksOf(book, submission)]),
];

/** The sections of a short kind: its text, and what it asks for. */
function shortSections(sources: Sources, asks: ReturnType<typeof asksByIssue>): readonly DraftSection[] {
  const { issues, written, context, submission } = sources;
  const words = (text: Text): string => text[context.bookLanguage];
  const byIssue = issues.flatMap((issue) => {
    const blocks = writtenIn(written, 'issues', issue.id);
    return blocks.length > 0 ? [said('heading', issueName(issue, context.bookLanguage)), ...blocks] : [];
  });
  const own = [...writtenIn(written, 'issues', ''), ...byIssue];
  const opening = writtenIn(written, 'introduction', '');
  const isAssembled = submission.kind === SUMMARY_KIND && written === NOTHING_WRITTEN;
  const body = isAssembled ? assembled(sources) : own;
  const foreword = isAssembled ? linesOf(submission.summary).map(paragraph) : [];
  const followUps = ['', ...issues.map(({ id }) => id)].flatMap((issue) =>
    writtenIn(written, 'follow-up', issue),
  );
  const asked = [...asks.values()].some((group) => group.length > 0);
  const texts = ['', ...issues.map(({ id }) => id)].some(
    (issue) => written.blocks('recommendations', issue).length > 0,
  );
  return [
    {
      kind: 'introduction',
      heading: words(documentWords.introduction),
      blocks: body.length > 0 ? [...opening, ...foreword] : introduction(sources),
    },
    { kind: 'issues', heading: words(documentWords.issues), blocks: body },
    { kind: 'follow-up', heading: words(documentWords.followUp), blocks: followUps },
    {
      kind: 'recommendations',
      heading: words(documentWords.recommendations),
      blocks: asked || texts ? recommendations(sources, asks, false) : [],
    },
  ];
}

function issueSections(
  sources: Sources,
  asks: ReturnType<typeof asksByIssue>,
  asksHere: boolean,
): readonly Draft[] {
  const { issues, written, context } = sources;
  const common = writtenIn(written, 'issues', '');
  const byIssue = issues.flatMap((issue): Draft[] => [
    said('heading', issueName(issue, context.bookLanguage)),
    ...orPrompt(writtenIn(written, 'issues', issue.id), documentPrompts.issue, context),
    ...(asksHere ? listBlocks([{ title: '', asks: asks.get(issue.id) ?? [] }], sources) : []),
  ]);
  return orPrompt([...common, ...byIssue], documentPrompts.issue, context);
}

function followUp({ book, submission, issues, written, context }: Sources): readonly Draft[] {
  const previous = previousCycle(book, context);
  const byIssue = issues.flatMap((issue): Draft[] => {
    const texts = writtenIn(written, 'follow-up', issue.id);
    const earlier = earlierOn(book, issue.id, previous, submission.leadOrganization, context);
    if (!earlier && texts.length === 0) return [];
    const list = earlier ? [paragraph(earlier.lead), ...earlier.lines.map((text) => said('item', text))] : [];
    const answer = orPrompt(texts, documentPrompts.followUp, context);
    return [said('heading', issueName(issue, context.bookLanguage)), ...list, ...answer];
  });
  return [...writtenIn(written, 'follow-up', ''), ...byIssue];
}

function recommendations(
  sources: Sources,
  asks: ReturnType<typeof asksByIssue>,
  asksElsewhere: boolean,
): readonly Draft[] {
  const { issues, written, context } = sources;
  const texts = ['', ...issues.map(({ id }) => id)].flatMap((issue) =>
    writtenIn(written, 'recommendations', issue),
  );
  const groups = asksElsewhere
    ? []
    : issues.map((issue) => ({
        title: issueName(issue, context.bookLanguage),
        asks: asks.get(issue.id) ?? [],
      }));
  const others = {
    title: documentWords.otherRecommendations[context.bookLanguage],
    asks: asks.get('') ?? [],
  };
  const filled = [...groups, others].filter((group) => group.asks.length > 0);
  const all = [...listBlocks(filled, sources), ...texts];
  const asked = [...asks.values()].some((group) => group.length > 0);
  return asked ? all : orPrompt(all, documentPrompts.recommendation, context);
}

function draftSections(sources: Sources): readonly DraftSection[] {
  const { book, submission, issues, context } = sources;
  const words = (text: Text): string => text[context.bookLanguage];
  const asks = asksByIssue(
    submission.kind === SUMMARY_KIND ? summaryAsks(book, submission) : asksOf(book, submission),
    issues.map(({ id }) => id),
  );
  if (SHORT_KINDS.has(submission.kind)) return shortSections(sources, asks);
  const byIssue = context.setting(DOCUMENT_SETTINGS.recommendations) === 'issue';
  return [
    { kind: 'introduction', heading: words(documentWords.introduction), blocks: introduction(sources) },
    { kind: 'issues', heading: words(documentWords.issues), blocks: issueSections(sources, asks, byIssue) },
    { kind: 'follow-up', heading: words(documentWords.followUp), blocks: followUp(sources) },
    {
      kind: 'recommendations',
      heading: words(documentWords.recommendations),
      blocks: recommendations(sources, asks, byIssue),
    },
  ];
}

const NOTHING_WRITTEN: WrittenText = { blocks: () => [], issues: [] };

/** Keys of every line that a document without any written text holds. */
function generatedKeys(sources: Sources): ReadonlySet<string> {
  const { cover, context, submission } = sources;
  const labels = [
    documentWords.submittedBy,
    documentWords.keyWords,
    documentWords.contact,
    documentWords.aboutOne,
    documentWords.aboutSeveral,
    documentWords.endnotes,
  ];
  const summary = new Set(linesOf(submission.summary));
  const inSections = draftSections({ ...sources, written: NOTHING_WRITTEN })
    // What a summary was assembled from is its text, once it is taken in.
    .filter(({ kind }) => submission.kind !== SUMMARY_KIND || kind !== 'issues')
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, text }) => kind !== 'heading' && !summary.has(text));
  const texts = [
    ...coverTexts(cover),
    ...labels.map((label) => label[context.bookLanguage]),
    ...inSections.map(({ text }) => text),
  ];
  return new Set(texts.map(lineKey).filter((key) => key !== ''));
}

/** In all languages, since the workbook's may have changed; what a document asks for may be in the sheet by now. */
const PROMPTS = new Set(Object.values(documentPrompts).flatMap((words) => Object.values(words).map(lineKey)));

const MONTH_AND_YEAR = /^[\p{L} ]+ \d{4}$/u;

/** Tells of a line whether a document without any written text holds it: in a text read back it is not new. */
function generatedLines(sources: Sources, more: readonly Sources[] = []): (line: string) => boolean {
  const all = [sources, ...more];
  const isOfAnnex = annexReader(sources.book, sources.submission.id);
  const keys = new Set(all.flatMap((one) => [...generatedKeys(one)]));
  const kinds = all.map(({ cover }) => `${lineKey(cover.kind)}, `);
  // The month, lists of recommendations and ratings change between builds: such lines are known by their form.
  return (line) => {
    const key = lineKey(line);
    const isKindAndMonth = kinds.some(
      (kind) => key.startsWith(kind) && MONTH_AND_YEAR.test(key.slice(kind.length)),
    );
    return (
      keys.has(key) ||
      PROMPTS.has(key) ||
      isAddressedLine(key) ||
      isOfAnnex(line) ||
      isKindAndMonth ||
      sources.context.above.progressLines.isOne(line) ||
      isEarlierLine(line)
    );
  };
}

function limitOf(submission: RowOf<'SUB'>, kind: LimitKind, context: Context): number | null {
  return submission.limit !== null && submission.limit > 0
    ? submission.limit
    : limitFor(kind === 'other' ? submission.kind : kind, context);
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

function sourcesOf(book: Book, submission: RowOf<'SUB'>, given: Context): Sources {
  const context = inDocumentLanguage(submission, given);
  const issues = issuesOf(book, submission);
  const endorsements = endorsementsOf(book, submission, context);
  const cover = coverOf(book, submission, issues, endorsements, context);
  return { book, context, submission, issues, endorsements, cover, written: NOTHING_WRITTEN };
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
  const written =
    text === ''
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
    cover: coverWithNotes(cover, notes),
    header: headerOf(cover, submission, book, context),
    sections: numberSections(draftSections(all), notes.take),
    annex: annexOf(book, endorsements, context),
    endnotes: notes.notes,
    warnings,
  });
}
