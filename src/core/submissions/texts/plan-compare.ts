// The rule of 'compare-versions': what changed between two versions of a submission whose texts were kept.
import * as z from 'zod/mini';
import { toWallClock } from '../../base/dates/zones';
import { message, render, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { zoneOf } from '../../people/joining/reader-zone';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { findBuildable } from '../documents/build-document';
import { documentReads } from '../documents/reads';
import { isTakenIn } from '../documents/versions';
import { changedAsks } from '../endorsing/difference';
import { keptSignedText, textNow, type SignedText } from '../endorsing/signed-text';
import { changesBetween, type Changes } from './changes';
import * as textsText from '../../words/submissions/texts';

const MOST_NAME = 500;
/** The text as it stands, in the place of a version's id. */
const NOW = 'now';

const compareInput = z.object({
  /** Id, title or label. */
  submission: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** Ids of versions, or `now`; left out, the last that differs against the text as it stands. */
  before: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  after: z.optional(z.string().check(z.maxLength(MOST_NAME))),
});
type CompareInput = z.infer<typeof compareInput>;

export interface ComparedVersions {
  /** Those that can be compared, the newest first; the text as it stands is the first. */
  readonly versions: readonly NamedRow[];
  readonly before: string;
  readonly after: string;
  /** Null where there is nothing to compare, or the two have too little in common. */
  readonly changes: Changes | null;
  readonly asksAdded: readonly string[];
  readonly asksRemoved: readonly string[];
  readonly isSame: boolean;
}

/** The versions whose text was kept, the newest first. */
const keptVersions = (book: Book, submission: string): readonly RowOf<'VER'>[] =>
  book
    .rows('VER')
    .filter(
      (row) => row.submission === submission && keptSignedText(book, submission, row.textHash) !== undefined,
    )
    .sort((one, other) => other.readAt.localeCompare(one.readAt));

function nameOf(book: Book, row: RowOf<'VER'>, context: Context): string {
  const { version, readAt, builtBy } = row;
  const isRead = !Number.isNaN(Date.parse(readAt));
  // Short: a list in a panel shows thirty letters of a name, and versions of one day differ in the hour.
  const zone = zoneOf(book, context.actor.person, context);
  const when = isRead ? toWallClock(readAt, zone).slice(0, 16).replace('T', ' ') : '';
  const number = version ?? 0;
  const said = isTakenIn(row)
    ? message(textsText.versionTaken, { version: number })
    : message(textsText.versionBuilt, { version: number });
  const who = builtBy === '' ? '' : book.labelOf('MEM', builtBy);
  return [render(said, context.language), when, who].filter((part) => part !== '').join(' · ');
}

function textOfVersion(book: Book, submission: RowOf<'SUB'>, id: string): SignedText | undefined {
  if (id === NOW) return textNow(book, submission);
  const row = book.find('VER', id);
  return row?.submission === submission.id ? keptSignedText(book, submission.id, row.textHash) : undefined;
}

const isEqual = (one: SignedText, other: SignedText): boolean =>
  one.text === other.text && one.asks.join('\n') === other.asks.join('\n');

function comparison(before: SignedText | undefined, after: SignedText | undefined) {
  if (!before || !after) return { changes: null, asksAdded: [], asksRemoved: [], isSame: false };
  const { added, removed } = changedAsks(before.asks, after.asks);
  return {
    changes: changesBetween(before.text, after.text) ?? null,
    asksAdded: added,
    asksRemoved: removed,
    isSame: isEqual(before, after),
  };
}

function planCompare(book: Book, input: CompareInput, context: Context): Outcome<Plan<ComparedVersions>> {
  const found = findBuildable(book, input.submission, context);
  if (!found.ok) return found;
  const submission = found.value;
  const kept = keptVersions(book, submission.id);
  const versions = [
    { id: NOW, name: textsText.versionNow[context.language] },
    ...kept.map((row) => ({ id: row.id, name: nameOf(book, row, context) })),
  ];
  const textFor = (id: string): SignedText | undefined => textOfVersion(book, submission, id);
  const now = textFor(NOW);
  const isOther = (text: SignedText | undefined): boolean => !text || !now || !isEqual(text, now);
  const other = kept.find(({ id }) => isOther(textFor(id))) ?? kept[0];
  const { before = other?.id ?? '', after = NOW } = input;
  const result = { versions, before, after, ...comparison(textFor(before), textFor(after)) };
  const summary: Message[] = kept.length === 0 ? [message(textsText.noVersionKept)] : [];
  return success({ edits: [], effects: [], result, summary });
}

/** What changed between two versions of a submission, by paragraph; writes nothing. */
export const compareVersions = defineCommand({
  name: 'compare-versions',
  title: textsText.compareVersions,
  audience: 'member',
  pace: 'query',
  input: compareInput,
  reads: documentReads,
  plan: planCompare,
});
