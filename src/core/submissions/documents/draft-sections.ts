// The sections of a document before they are numbered, by the kind of its text: what the authors wrote, what the workbook
// says itself, and what is still to be written.
import type { Context } from '../../workbook/command/types';
import { LANGUAGES, type Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { plainLine, plainText, type LightBlock } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import { foldedText } from '../../language/reading/words';
import { escapeInline } from '../../base/rich-text/inline';
import { issueName } from './cover';
import { earlierOn, previousCycle } from './follow-up';
import type { Cover } from './model';
import { asksByIssue, asksOf, recommendationLists, type AskGroup } from './recommendations';
import type { BlockDraft, DraftSection } from './sections';
import { DOCUMENT_SETTINGS, wholeNumber } from './settings-read';
import { chosenAsks } from '../un-summary/first-asks';
import { summaryParts } from '../un-summary/parts';
import { formOf, SUMMARY_KIND } from '../kinds/kinds';
import type { Endorsement } from '../endorsing/endorsement-status';
import type { WrittenText } from './written-text';
import { documentPrompts, documentWords } from '../../words/submissions/documents/document';
import { broughtOnce } from '../../base/point';
import { ANSWER_GROUPS } from './brought-lines';
import { isAnnexHeading, outlineOf, type OutlinePart } from './own-outline';
import { isToBeWritten } from './preview';

type Issue = RowOf<'ISS'>;

export const NOTHING_WRITTEN: WrittenText = { blocks: () => [], issues: [] };

/** All that sections are made of. */
export interface Sources {
  readonly book: Book;
  readonly context: Context;
  readonly submission: RowOf<'SUB'>;
  readonly issues: readonly Issue[];
  readonly endorsements: readonly Endorsement[];
  readonly cover: Cover;
  readonly written: WrittenText;
}

/** What the workbook says itself, in which nothing is read as emphasis or a link. */
const said = (kind: BlockDraft['kind'], text: string): BlockDraft => ({ kind, text: escapeInline(text) });
const paragraph = (text: string): BlockDraft => said('paragraph', text);

/** Headings from the level below that of a section. */
const HEADINGS = ['heading', 'subheading', 'minor'] as const;

/** What the authors wrote, as the document has it; `top` is the level of a heading right below a section. */
function draftOf(block: LightBlock, top: number): BlockDraft {
  const { kind } = block;
  if (kind === 'table') return { kind, text: '', table: { hasHead: block.hasHead, rows: block.rows } };
  const { text } = block;
  if (kind === 'item') return { kind: 'listItem', text, level: block.level };
  if (kind === 'heading') return { kind: HEADINGS[Math.max(0, block.level - top)] ?? 'minor', text };
  if (kind !== 'paragraph') return { kind: 'aside', text };
  return { kind, text, isPrompt: LANGUAGES.some((language) => isToBeWritten(text, language)) };
}

const writtenIn = (written: WrittenText, ...part: Parameters<WrittenText['blocks']>): readonly BlockDraft[] =>
  written.blocks(...part).map((block) => draftOf(block, 1));

const prompt = (words: Text, context: Context, kind: BlockDraft['kind'] = 'paragraph'): BlockDraft => ({
  kind,
  text: words[context.bookLanguage],
  isPrompt: true,
});

const orPrompt = (blocks: readonly BlockDraft[], words: Text, context: Context): readonly BlockDraft[] =>
  blocks.length > 0 ? blocks : [prompt(words, context)];

/** Paragraphs of a text in a cell: each line is one. */
export const textLines = (text: string): readonly string[] =>
  text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** What is asked to be written first, by kind. */
const OPENINGS = {
  report: documentPrompts.introduction,
  local: documentPrompts.localOpening,
  short: documentPrompts.introduction,
  speech: documentPrompts.speechOpening,
  answers: documentPrompts.answersOpening,
} as const;

function introduction({ submission, written, context }: Sources): readonly BlockDraft[] {
  const own = writtenIn(written, 'introduction', '');
  const blocks = own.length > 0 ? own : textLines(submission.summary).map(paragraph);
  return orPrompt(blocks, OPENINGS[formOf(submission.kind).sections], context);
}

function listBlocks(groups: readonly AskGroup[], { cover, context }: Sources): readonly BlockDraft[] {
  return recommendationLists(groups, cover.country, context).flatMap(
    ({ lead, groups: byIssue }): BlockDraft[] => [
      paragraph(lead),
      ...byIssue.flatMap(({ title, items }): BlockDraft[] => [
        ...(byIssue.length > 1 ? [said('subheading', title)] : []),
        ...items.map((text) => said('item', text)),
      ]),
    ],
  );
}

/** The coalition's summary, from what its workgroups say: it stands where no text of its own was taken in. */
const assembled = ({ book }: Sources): readonly BlockDraft[] =>
  summaryParts(book)
    .filter(({ text }) => text !== '')
    .flatMap(({ name, text }) => [
      ...(name === '' ? [] : [said('heading', name)]),
      ...textLines(text).map(paragraph),
    ]);

/** The first asks of the coalition, then those of the summary's own row. */
const summaryAsks = (book: Book, submission: RowOf<'SUB'>): ReturnType<typeof asksOf> => [
  ...new Set([...chosenAsks(book), ...asksOf(book, submission)]),
];

const allAsks = ({ book, submission }: Sources): ReturnType<typeof asksOf> =>
  submission.kind === SUMMARY_KIND ? summaryAsks(book, submission) : asksOf(book, submission);

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
  const foreword = isAssembled ? textLines(submission.summary).map(paragraph) : [];
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
): readonly BlockDraft[] {
  const { issues, written, context, submission } = sources;
  const isLocal = formOf(submission.kind).sections === 'local';
  const issuePrompt = isLocal ? documentPrompts.localIssue : documentPrompts.issue;
  const common = writtenIn(written, 'issues', '');
  const byIssue = issues.flatMap((issue): BlockDraft[] => [
    said('heading', issueName(issue, context.bookLanguage)),
    ...orPrompt(writtenIn(written, 'issues', issue.id), issuePrompt, context),
    ...(asksHere ? listBlocks([{ title: '', asks: asks.get(issue.id) ?? [] }], sources) : []),
  ]);
  return orPrompt([...common, ...byIssue], issuePrompt, context);
}

function followUp({ book, submission, issues, written, context }: Sources): readonly BlockDraft[] {
  const previous = previousCycle(book, context);
  const byIssue = issues.flatMap((issue): BlockDraft[] => {
    const texts = writtenIn(written, 'follow-up', issue.id);
    const earlier = earlierOn(book, issue.id, previous, submission.leadOrganization, context);
    if (!earlier && texts.length === 0) return [];
    const list = earlier ? [paragraph(earlier.lead), ...earlier.lines.map((text) => said('item', text))] : [];
    // Ratings with their evidence have said it already.
    const answer = earlier?.isTold ? texts : orPrompt(texts, documentPrompts.followUp, context);
    return [said('heading', issueName(issue, context.bookLanguage)), ...list, ...answer];
  });
  return [...writtenIn(written, 'follow-up', ''), ...byIssue];
}

function recommendations(
  sources: Sources,
  asks: ReturnType<typeof asksByIssue>,
  asksElsewhere: boolean,
): readonly BlockDraft[] {
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

/** The government's answers with what each answers; what the authors say of them stands before. */
function answerSections(sources: Sources): readonly DraftSection[] {
  const { book, written, context } = sources;
  const cycle = wholeNumber(context.setting(DOCUMENT_SETTINGS.cycle)) ?? 0;
  const groups = broughtOnce(context.brought, ANSWER_GROUPS)(book, cycle, context.bookLanguage);
  const blocks = groups.flatMap(({ heading, paragraph: own, items }): readonly BlockDraft[] => [
    ...(heading === '' ? [] : [said('heading', heading)]),
    ...(own === '' ? [] : [paragraph(own)]),
    ...items.map(({ number, text, countries }) => said('item', `${number} ${text} (${countries})`)),
  ]);
  return [
    {
      kind: 'introduction',
      heading: documentWords.introduction[context.bookLanguage],
      blocks: [...introduction(sources), ...writtenIn(written, 'issues', '')],
    },
    {
      kind: 'follow-up',
      heading: documentWords.answers[context.bookLanguage],
      blocks: [...blocks, ...writtenIn(written, 'follow-up', '')],
    },
  ];
}

/** A report on each issue, to the UN or from a city or state. */
function reportSections(sources: Sources, asks: ReturnType<typeof asksByIssue>): readonly DraftSection[] {
  const { context, submission } = sources;
  const words = (text: Text): string => text[context.bookLanguage];
  const isLocal = formOf(submission.kind).sections === 'local';
  const issues = isLocal ? documentWords.localIssues : documentWords.issues;
  const byIssue = context.setting(DOCUMENT_SETTINGS.recommendations) === 'issue';
  return [
    { kind: 'introduction', heading: words(documentWords.introduction), blocks: introduction(sources) },
    { kind: 'issues', heading: words(issues), blocks: issueSections(sources, asks, byIssue) },
    { kind: 'follow-up', heading: words(documentWords.followUp), blocks: followUp(sources) },
    {
      kind: 'recommendations',
      heading: words(documentWords.recommendations),
      blocks: recommendations(sources, asks, byIssue),
    },
  ];
}

const withoutEnd = (text: string): string => foldedText(text.replace(/[\s.;,]+$/, ''));

/** Asks that stand nowhere in the text: they are listed as the last of what it recommends. */
function asksLeft(text: string, sources: Sources): ReturnType<typeof asksOf> {
  const said = foldedText(withoutNotes(plainText(text)));
  return allAsks(sources).filter((ask) => !said.includes(withoutEnd(ask.text)));
}

/** What the text does not say itself, under its own heading for it, else under one at the end. */
function withAsks(
  drafts: readonly DraftSection[],
  asks: ReturnType<typeof asksOf>,
  sources: Sources,
): readonly DraftSection[] {
  if (asks.length === 0) return drafts;
  const listed = listBlocks([{ title: '', asks }], sources).map((block) =>
    block.kind === 'item' ? { ...block, kind: 'listItem' as const } : block,
  );
  const place = drafts.filter(({ kind }) => kind === 'recommendations').at(-1);
  if (place)
    return drafts.map((one) => (one === place ? { ...one, blocks: [...one.blocks, ...listed] } : one));
  const heading = documentWords.recommendations[sources.context.bookLanguage];
  return [...drafts, { kind: 'recommendations', heading, blocks: listed }];
}

const isAnnex = ({ heading }: OutlinePart): boolean => heading !== '' && isAnnexHeading(heading);

/** The annex that authors wrote: its headings and lines. */
export function ownAnnex(text: string, { book }: Sources): readonly string[] {
  const parts = outlineOf(text, book.rows('ISS'));
  const from = parts.findIndex(isAnnex);
  const lines = from < 0 ? [] : parts.slice(from);
  return lines.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((cells) => cells.map(plainLine).join(' · ')) : [block.text],
    ),
  ]);
}

/** The sections of a text with an outline of its own: all of it, in its order, and nothing that it lacks. */
export function ownSections(text: string, sources: Sources): readonly DraftSection[] {
  const parts = outlineOf(text, sources.book.rows('ISS'));
  const end = parts.findIndex(isAnnex);
  const drafts = parts
    .slice(0, end < 0 ? undefined : end)
    .map(({ heading, area = 'issues', blocks }): DraftSection => ({
      kind: area,
      heading,
      blocks: blocks.map((block) => draftOf(block, 2)),
    }));
  return withAsks(drafts, asksLeft(text, sources), sources);
}

/** The sections of the document, as its kind has them. */
export function draftSections(sources: Sources): readonly DraftSection[] {
  const { submission, issues } = sources;
  const { sections } = formOf(submission.kind);
  const asks = asksByIssue(
    allAsks(sources),
    issues.map(({ id }) => id),
  );
  if (sections === 'answers') return answerSections(sources);
  if (sections === 'short') return shortSections(sources, asks);
  if (sections === 'speech')
    return shortSections(sources, asks).map((section) => ({ ...section, heading: '' }));
  return reportSections(sources, asks);
}
