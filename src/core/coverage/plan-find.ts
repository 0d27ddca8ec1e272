// The rule of 'find-overlaps': compares all submissions and writes what changed on the list of overlaps.
import type { FindOverlapsInput } from '../calls/coverage';
import type { Context, Plan } from '../calls/types';
import type { Message } from '../messages/text';
import { message, render } from '../messages/text';
import type { Outcome } from '../outcome';
import { success } from '../outcome';
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import { deleteRow, insertRow, updateRow } from '../records/edits';
import type { RowOf, SomeValues } from '../records/rows';
import type { Compared } from './compared';
import { comparedSubmissions, issueName } from './compared';
import { comparedWords, describePair, turned } from './explain';
import { coverageText } from './messages';
import type { CommonText, OverlapPair } from './overlaps';
import { findOverlaps } from './overlaps';
import { isSettled, isUntouched, pairKey } from './settling';
import { sketchOf, writeVersions } from './text-versions';

export const findOverlapsReads = ['SUB', 'ASK', 'TXT', 'ISS', 'OVL'] as const;

/** Text that many submissions have, such as a template's words. */
export interface TextOfMany {
  readonly words: number;
  /** At most 200 characters of it. */
  readonly start: string;
  readonly submissions: readonly { readonly id: string; readonly title: string }[];
}

export interface FindOverlapsResult {
  readonly compared: number;
  /** Submissions of which only title, summary and asks are known. */
  readonly withoutText: number;
  readonly pairs: number;
  readonly added: number;
  readonly removed: number;
  /** Ids of settled overlaps of which a text has changed since. */
  readonly changedSince: readonly string[];
  readonly common: readonly TextOfMany[];
}

const SHOWN_CHARACTERS = 200;
const TOLD_COMMON_TEXTS = 3;

type Columns = SomeValues<'OVL'>;

/** What the row of a pair should hold, with `first` on the left. */
function columnsOf(given: OverlapPair, first: string, { known, book, context }: Found): Columns {
  const pair = given.first === first ? given : turned(given);
  const sentences = describePair(pair, {
    titleOf: (id) => known.get(id)?.title ?? id,
    wordsOf: (id) => comparedWords(known.get(id)?.text ?? ''),
    issueName: (id) => issueName(book.find('ISS', id), context.bookLanguage) || id,
  });
  const evidence = sentences.map((sentence) => render(sentence, context.bookLanguage)).join('\n');
  return { level: pair.level, rank: pair.rank, issues: pair.issues, evidence };
}

const sameValue = (x: unknown, y: unknown): boolean => JSON.stringify(x) === JSON.stringify(y);

function changedColumns(row: RowOf<'OVL'>, wanted: Columns): Columns {
  const current: Readonly<Record<string, unknown>> = row;
  return Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => !sameValue(current[column], value)),
  );
}

/** The texts that were compared when a settled pair was decided on stay on record; others follow the texts. */
function wantedVersions(row: RowOf<'OVL'>, now: string): string {
  return isSettled(row) && row.textVersions !== '' ? row.textVersions : now;
}

const versionsOf = (first: Compared, second: Compared): string =>
  writeVersions(
    { mark: first.mark, sketch: sketchOf(first.text) },
    { mark: second.mark, sketch: sketchOf(second.text) },
  );

interface Changes {
  readonly edits: readonly Edit[];
  readonly added: readonly OverlapPair[];
  readonly removed: number;
  readonly changedSince: readonly string[];
}

interface Found {
  readonly known: ReadonlyMap<string, Compared>;
  readonly book: Book;
  readonly context: Context;
}

/** The versions of the row's texts as they are now; what it holds when one is gone. */
function versionsNow(row: RowOf<'OVL'>, known: ReadonlyMap<string, Compared>): string {
  const [first, second] = [known.get(row.first), known.get(row.second)];
  return first && second ? versionsOf(first, second) : row.textVersions;
}

/** What becomes of a row on the list: nothing, new evidence, or it goes. */
function editKnown(row: RowOf<'OVL'>, pair: OverlapPair | undefined, found: Found): Edit[] {
  if (!pair) return isUntouched(row) ? [deleteRow('OVL', row.id)] : [];
  const textVersions = wantedVersions(row, versionsNow(row, found.known));
  const changed = changedColumns(row, { ...columnsOf(pair, row.first, found), textVersions });
  return Object.keys(changed).length > 0 ? [updateRow('OVL', row.id, changed)] : [];
}

/** A new row; the submission that stands higher on its sheet is the first. */
function insertNew(pair: OverlapPair, found: Found): Edit[] {
  const [one, other] = [found.known.get(pair.first), found.known.get(pair.second)];
  if (!one || !other) return [];
  const [first, second] = one.rowNumber <= other.rowNumber ? [one, other] : [other, one];
  const links = { first: first.id, second: second.id, textVersions: versionsOf(first, second) };
  return [insertRow('OVL', found.context.newId('OVL'), { ...links, ...columnsOf(pair, first.id, found) })];
}

function changesFor(pairs: readonly OverlapPair[], found: Found): Changes {
  const left = new Map(pairs.map((pair) => [pairKey(pair.first, pair.second), pair]));
  // A row whose links cannot be read is for people to repair.
  const rows = found.book.rows('OVL').filter(({ first, second }) => first !== '' && second !== '');
  const kept = rows.flatMap((row) => {
    const key = pairKey(row.first, row.second);
    const pair = left.get(key);
    left.delete(key);
    return editKnown(row, pair, found);
  });
  const added = [...left.values()];
  return {
    edits: [...kept, ...added.flatMap((pair) => insertNew(pair, found))],
    added,
    removed: kept.filter((edit) => edit.kind === 'delete').length,
    changedSince: rows
      .filter(
        (row) =>
          isSettled(row) && row.textVersions !== '' && row.textVersions !== versionsNow(row, found.known),
      )
      .map((row) => row.id),
  };
}

function showCommon(common: CommonText, all: ReadonlyMap<string, Compared>): TextOfMany {
  const text = (all.get(common.in)?.text ?? '').slice(common.stretch.start, common.stretch.end);
  const start = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).trimEnd()} …` : text;
  const submissions = common.sharedBy.map((id) => ({ id, title: all.get(id)?.title ?? id }));
  return { words: comparedWords(text), start: start.replace(/\s+/g, ' '), submissions };
}

function summaryOf(result: FindOverlapsResult, copied: number, hasEdits: boolean): Message[] {
  const { compared, withoutText, pairs, added, removed, changedSince, common } = result;
  const told: (readonly [boolean, () => Message])[] = [
    [true, () => message(coverageText.compared, { count: compared, pairs })],
    [withoutText > 0, () => message(coverageText.withoutText, { count: withoutText })],
    [added > 0, () => message(coverageText.newPairs, { count: added, copied })],
    [removed > 0, () => message(coverageText.pairsGone, { count: removed })],
    [changedSince.length > 0, () => message(coverageText.changedSince, { count: changedSince.length })],
    [!hasEdits, () => message(coverageText.nothingNew)],
  ];
  const shared = common
    .slice(0, TOLD_COMMON_TEXTS)
    .map(({ words, start, submissions }) =>
      message(coverageText.commonText, { count: submissions.length, words, start }),
    );
  return [
    ...told.flatMap(([applies, say]) => (applies ? [say()] : [])),
    ...shared,
    message(coverageText.limits),
  ];
}

/**
 * Compares all submissions that are not withdrawn. New pairs are inserted, known ones follow level, rank and
 * evidence; what people decided or noted stays. Open pairs that nobody touched and that no longer hold are deleted.
 * A second run on the same workbook has no edits.
 */
export function planFindOverlaps(
  book: Book,
  _input: FindOverlapsInput,
  context: Context,
): Outcome<Plan<FindOverlapsResult>> {
  const all = comparedSubmissions(book);
  const known = new Map(all.map((one) => [one.id, one]));
  const { pairs, common } = findOverlaps(all);
  const { edits, added, removed, changedSince } = changesFor(pairs, { known, book, context });
  const result: FindOverlapsResult = {
    compared: all.length,
    withoutText: all.filter(({ hasText }) => !hasText).length,
    pairs: pairs.length,
    added: added.length,
    removed,
    changedSince,
    common: common.map((one) => showCommon(one, known)),
  };
  const copied = added.filter(({ level }) => level === 'copied').length;
  return success({ edits, effects: [], result, summary: summaryOf(result, copied, edits.length > 0) });
}
