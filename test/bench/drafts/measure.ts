// How often a draft finds the submission that it retells in other words, through the command that people use. A set is a
// file of lines: facts, each with title, summary, paragraph and drafts by kind; and drafts on something else.
import { readFileSync } from 'node:fs';
import { alreadyCovered } from '../../../src/core/coverage/overlaps/plan-already-covered';
import type { CoveredSubmission } from '../../../src/core/coverage/overlaps/covered-submission';
import { bookOf, contextOf, keptIn } from '../../support/book';

interface Fact {
  readonly kind: 'fact';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly paragraph?: string;
  /** By kind, such as en_plain. */
  readonly drafts: Readonly<Record<string, string>>;
}

interface OtherDraft {
  readonly kind: 'negative';
  readonly text: string;
}

export interface DraftSet {
  readonly facts: readonly Fact[];
  readonly others: readonly OtherDraft[];
}

/** Shares of the drafts of one kind. */
export interface Found {
  readonly first: number;
  readonly amongThree: number;
  /** Told as near. */
  readonly near: number;
}

export interface Figures {
  readonly kinds: ReadonlyMap<string, Found>;
  /** Share of drafts on something else that are told near to some submission. */
  readonly othersNear: number;
}

export function readDraftSet(file: string): DraftSet {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Fact | OtherDraft);
  return {
    facts: rows.flatMap((row) => (row.kind === 'fact' ? [row] : [])),
    others: rows.flatMap((row) => (row.kind === 'negative' ? [row] : [])),
  };
}

/** Asks the command about a text, among the submissions of the set, each with its paragraph as text or without. */
export function asking(
  { facts }: DraftSet,
  withText: boolean,
): (text: string) => readonly CoveredSubmission[] {
  const book = bookOf({
    SUB: facts.map(({ id, title, summary }) => ({ id, title, summary })),
    TXT: withText
      ? facts.map(({ id, paragraph = '' }) => ({ id: `TXT-${id}`, submission: id, part: 1, text: paragraph }))
      : [],
    ...{ ASK: [], ISS: [], WG: [], COV: [], MEM: [], SET: [], REC: [], ORG: [] },
  });
  const context = { ...contextOf({}), kept: keptIn({}) };
  return (text) => {
    const plan = alreadyCovered.plan(book, { text }, context);
    if (!plan.ok) throw new Error(`The draft was refused: ${text}`);
    return plan.value.result.closest;
  };
}

const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / (items.length || 1);

export function measureDrafts(set: DraftSet, withText: boolean): Figures {
  const ask = asking(set, withText);
  const told = set.facts.flatMap(({ id, title, summary, drafts }) =>
    Object.entries({ ...drafts, title, summary }).map(([kind, text]) => {
      const closest = ask(text);
      const place = closest.findIndex((one) => one.id === id);
      return { kind, place, near: closest[place]?.near === true };
    }),
  );
  const kinds = new Map<string, Found>();
  for (const kind of new Set(told.map((one) => one.kind))) {
    const own = told.filter((one) => one.kind === kind);
    kinds.set(kind, {
      first: shareOf(own, ({ place }) => place === 0),
      amongThree: shareOf(own, ({ place }) => place >= 0 && place < 3),
      near: shareOf(own, ({ near }) => near),
    });
  }
  return { kinds, othersNear: shareOf(set.others, ({ text }) => ask(text).some(({ near }) => near)) };
}
