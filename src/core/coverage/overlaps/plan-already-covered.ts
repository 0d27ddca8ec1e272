// The rule of 'already-covered': which submissions have something in common with a text that is not registered yet.
import * as z from 'zod/mini';
import { readDraft, coveredInput, type DraftText } from './draft-text';
import type { Context, Plan } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { leadersIn, partsByIssue, stateWords, namedIssue } from '../who-covers-what/parts';
import { coChairsOf } from '../../people/joining/memberships';
import { message, render, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { resolveLinks } from '../../workbook/records/links';
import { overlapLevels, wordText } from '../../base/vocabulary/words';
import { meaningTable } from '../../language/meaning/kept-table';
import { foldedText } from '../../language/reading/words';
import { findAsks } from '../../language/matching/asks-in-text';
import { compareDraft, keptComparison } from './comparison';
import { comparedSubmissions, type Compared } from './compared';
import { comparedWords, describePair } from './explain';
import { issuesInText } from './issues-in-text';
import type { ComparedSubmission, OverlapPair, Passage, Stretch } from '../../language/matching/overlaps';
import { ignoredTexts, sharedTextsReads } from './shared-texts';
import { defineCommand } from '../../workbook/command/define-command';
import * as alreadyCoveredText from '../../words/coverage/overlaps/already-covered';
import * as overlapsText from '../../words/coverage/overlaps';
import * as titles from '../../words/workbook/menu';
import type { Named } from '../../workbook/records/rows';

/** Part of a text with what stands around it. */
export interface Extract {
  /** Up to 80 characters before it, from a word's beginning. */
  readonly before: string;
  /** The passage; a very long one is cut between words and ends in `…`. */
  readonly text: string;
  readonly after: string;
}

export interface CoveredPassage {
  /** Words that are equal. */
  readonly words: number;
  readonly draft: Extract;
  readonly other: Extract;
  /** Both say it in the same words. */
  readonly isEqual: boolean;
}

export interface CoveredAsk {
  readonly draft: string;
  readonly other: string;
}

/** Whom to talk to about a submission or an issue. */
export interface Contact {
  /** Id '' when there is no workgroup. */
  readonly workgroup: Named;
  /** Names that the reader may see. */
  readonly people: readonly string[];
}

/** A submission that has something in common with the text. */
export interface CoveredSubmission {
  readonly id: string;
  readonly title: string;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
  readonly level: string;
  readonly levelText: string;
  readonly contact: Contact;
  /** Sentences that say why. */
  readonly reasons: readonly string[];
  /** The longest first, at most five. */
  readonly passages: readonly CoveredPassage[];
  readonly asks: readonly CoveredAsk[];
  /** Asks that contradict each other. */
  readonly opposed: readonly CoveredAsk[];
}

/** An issue that the text is on, and who looks after it. */
export interface CoveredIssue extends Named {
  /** Words of the text that speak for it; empty when the reader chose it. */
  readonly words: readonly string[];
  /** Such as: gap: nobody leads. */
  readonly stateText: string;
  readonly leads: readonly (Contact & { readonly angle: string })[];
}

export interface AlreadyCoveredResult {
  /** Submissions that the text was compared with. */
  readonly compared: number;
  readonly words: number;
  /** Asks that were found in the text. */
  readonly asks: number;
  /** Closest first. */
  readonly closest: readonly CoveredSubmission[];
  readonly issues: readonly CoveredIssue[];
}

const formInput = z.object({});

export interface CoveredFormResult {
  /** In alphabetical order. */
  readonly issues: readonly Named[];
}

const DRAFT_ID = 'draft';
const MOST_CLOSEST = 8;
const MOST_PASSAGES = 5;
const MOST_ISSUES = 5;
const AROUND = 80;
const LONGEST_SHOWN = 600;

function extract(text: string, { start, end }: Stretch): Extract {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, end + AROUND);
  const whole = text.slice(start, end);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s/, '')}`,
    text: whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN).replace(/\s\S*$/, '')} …` : whole,
    after: end + AROUND >= text.length ? after : `${after.replace(/\s\S*$/, '')} …`,
  };
}

function passageOf(
  draft: ComparedSubmission,
  other: Compared,
  { first, second, words }: Passage,
): CoveredPassage {
  const [own, theirs] = [
    draft.text.slice(first.start, first.end),
    other.text.slice(second.start, second.end),
  ];
  return {
    words,
    draft: extract(draft.text, first),
    other: extract(other.text, second),
    isEqual: foldedText(own) === foldedText(theirs),
  };
}

/** Members see everybody on the tab of people; others only those who agreed to be named. */
function namesFor(book: Book, { person }: Actor, people: readonly string[]): string[] {
  return people.flatMap((id) => {
    const row = book.find('MEM', id);
    const isShown = row && row.status !== 'left' && (person !== '' || row.listed);
    return isShown ? [book.labelOf('MEM', id)] : [];
  });
}

const contactOf = (book: Book, actor: Actor, workgroup: string): Contact => ({
  workgroup: { id: workgroup, name: workgroup && book.labelOf('WG', workgroup) },
  people: namesFor(book, actor, coChairsOf(book.find('WG', workgroup))),
});

interface DraftContext {
  readonly book: Book;
  readonly context: Context;
  readonly draft: ComparedSubmission;
}

function showSubmission(
  pair: OverlapPair,
  other: Compared,
  { book, context, draft }: DraftContext,
): CoveredSubmission {
  const { language, actor } = context;
  const yourText = alreadyCoveredText.yourText[language];
  const reasons = describePair(pair, {
    titleOf: (id) => (id === DRAFT_ID ? draft.title || yourText : other.title),
    wordsOf: (id) => comparedWords((id === DRAFT_ID ? draft : other).text),
    asksOf: (id) => (id === DRAFT_ID ? draft : other).asks.length,
    issueName: (issue) => namedIssue(book, issue, language).name,
  });
  const inWords = (asks: OverlapPair['asks']): CoveredAsk[] =>
    asks.map((ask) => ({ draft: draft.asks[ask.first] ?? '', other: other.asks[ask.second] ?? '' }));
  return {
    id: other.id,
    title: other.title,
    cycle: other.cycle,
    level: pair.level,
    levelText: wordText(overlapLevels, pair.level)[language],
    contact: contactOf(book, actor, book.find('SUB', other.id)?.workgroup ?? ''),
    reasons: reasons.map((reason) => render(reason, language)),
    passages: pair.passages.slice(0, MOST_PASSAGES).map((passage) => passageOf(draft, other, passage)),
    asks: inWords(pair.asks),
    opposed: inWords(pair.opposed),
  };
}

/** The issues that were chosen, then those that the text speaks of. */
function issuesOf(chosen: readonly string[], { book, context, draft }: DraftContext): CoveredIssue[] {
  const { language, actor } = context;
  const parts = partsByIssue(book);
  const mentioned = issuesInText(
    book.rows('ISS'),
    draft.title,
    draft.text,
    MOST_ISSUES + chosen.length,
    meaningTable(context),
  );
  const suggested = mentioned.filter(({ issue }) => !chosen.includes(issue)).slice(0, MOST_ISSUES);
  return [...chosen.map((issue) => ({ issue, words: [] })), ...suggested].map(({ issue, words }) => {
    const own = parts.get(issue) ?? [];
    return {
      ...namedIssue(book, issue, language),
      words,
      stateText: render(stateWords(own), language),
      leads: leadersIn(own).map(({ workgroup, person, angle }) => {
        const { people, ...contact } = contactOf(book, actor, workgroup);
        const asked = namesFor(book, actor, [person]);
        return { ...contact, angle, people: asked.length > 0 ? asked : people };
      }),
    };
  });
}

function summaryOf(result: AlreadyCoveredResult, notes: readonly Message[]): Message[] {
  const { compared: count, words, closest } = result;
  if (count === 0) return [message(alreadyCoveredText.noOthers), ...notes];
  return [
    ...(closest.length === 0 ? [message(alreadyCoveredText.nothingClose)] : []),
    ...notes,
    message(alreadyCoveredText.compared, { count, words }),
    message(overlapsText.limits),
  ];
}

const draftOf = ({ text }: DraftText, title: string, issues: readonly string[]): ComparedSubmission => ({
  id: DRAFT_ID,
  title,
  summary: '',
  issues,
  asks: findAsks(text).map((ask) => ask.text),
  text,
});

/**
 * The submissions closest to a text, of this cycle and of earlier ones, each with what it shares and whom to talk to;
 * and the issues that the text is on, with who leads them. Writes nothing. Fails, in words, on a text that is empty, a
 * few words, too long or unreadable, and on an unknown issue.
 */
export const alreadyCovered = defineCommand({
  name: 'already-covered',
  title: titles.alreadyCovered,
  audience: 'anyone',
  pace: 'query',
  input: coveredInput,
  reads: ['SUB', 'TXT', 'ASK', 'ISS', 'WG', 'COV', 'MEM', ...sharedTextsReads],
  plan: (book, input, context): Outcome<Plan<AlreadyCoveredResult>> => {
    const read = readDraft(input);
    if (!read.ok) return read;
    const chosen = resolveLinks(book, ['ISS'], input.issues ?? []);
    if (!chosen.ok) return chosen;
    const draft = draftOf(read.value, input.title?.trim() ?? '', chosen.value);
    const draftContext: DraftContext = { book, context, draft };
    const all = comparedSubmissions(book);
    const byId = new Map(all.map((one) => [one.id, one]));
    const limits = { limit: MOST_CLOSEST, ignored: ignoredTexts(book) };
    const closest = compareDraft(all, draft, limits, context.kept(keptComparison)).flatMap((pair) => {
      const other = byId.get(pair.second);
      return other ? [showSubmission(pair, other, draftContext)] : [];
    });
    const result: AlreadyCoveredResult = {
      compared: all.length,
      words: read.value.words,
      asks: draft.asks.length,
      closest,
      issues: issuesOf(chosen.value, draftContext),
    };
    return success({ edits: [], effects: [], result, summary: summaryOf(result, read.value.notes) });
  },
});

/** The issues of the coalition, in alphabetical order of the reader's language. */
export const coveredForm = defineCommand({
  name: 'covered-form',
  title: alreadyCoveredText.formTitle,
  audience: 'anyone',
  pace: 'query',
  input: formInput,
  reads: ['ISS'],
  plan: (book, _input, { language }): Outcome<Plan<CoveredFormResult>> => {
    const issues = book
      .rows('ISS')
      .map(({ id }) => namedIssue(book, id, language))
      .sort((x, y) => x.name.localeCompare(y.name, language));
    return success({ edits: [], effects: [], result: { issues }, summary: [] });
  },
});
