// The rule of 'propose-share': which asks to put to which countries next, over all asks that are chosen, and on what each
// of these rests. It writes nothing: the dialog marks what is proposed, and people change and save it.
import * as z from 'zod/mini';
import { quotedText } from '../../base/messages/quoted';
import { joinTexts, message, sameText, type Message, type Text } from '../../base/messages/text';
import { shortText } from '../../base/text/short-text';
import { success, type Outcome } from '../../base/outcome';
import { aName, typedName } from '../../follow-up/input-parts';
import { countryName } from '../../workbook/records/country-name';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow } from '../../workbook/records/rows';
import { isApproachOpen, isWithdrawn, approachKey, standingsOf } from '../approaches';
import { askSetting } from '../ask-settings';
import { rankedSubject, reasonsInWords, type RankedSubject } from './cells';
import { columnsOf, wantedIn } from './columns';
import type { Ground } from './likeness';
import { rankedBook, rankReads, type RankedBook } from './ranked-book';
import { NOTHING } from './rank';
import { shareOut, type SharePair, type Share } from './share-out';
import * as t from '../../words/advocacy/whom-to-ask';

const MOST_PAIRS = 1000;
const LONGEST_ASK = 80;

const pairs = z.array(z.object({ country: z.string(), ask: z.string() })).check(z.maxLength(MOST_PAIRS));
const input = z.object({
  /** Id or name; '' for all. Left out, a workgroup that the reader co-chairs and that asks something. */
  workgroup: z.optional(typedName),
  issue: z.optional(aName),
  /** What is chosen and not saved yet, by ids. */
  plan: z.optional(pairs),
  drop: z.optional(pairs),
});
export type ProposeShareInput = z.infer<typeof input>;

export interface ProposedPair {
  readonly country: NamedRow;
  readonly ask: NamedRow;
  /** '' where nothing known speaks for it. */
  readonly ground: Ground;
  readonly reasons: readonly string[];
}

export interface ProposeShareResult {
  readonly pairs: readonly ProposedPair[];
}

interface Task {
  readonly book: Book;
  readonly context: Context;
  readonly ranked: RankedBook;
  readonly subjects: readonly RankedSubject[];
}

/** What stands, and what is chosen and not saved yet. */
function shareOf(
  { book, context, ranked, subjects }: Task,
  { plan = [], drop = [] }: ProposeShareInput,
): Share {
  const standings = standingsOf(book);
  const dropped = new Set(drop.map(approachKey));
  const known = new Set([...standings.keys(), ...plan.map(approachKey)]);
  const underWay = [...standings.values()].filter(
    (one) => isApproachOpen(one) && !dropped.has(approachKey(one)),
  );
  const carriers = [...underWay, ...plan];
  return {
    wishes: subjects.map(({ subject: { id: ask }, standpoints }) =>
      ranked.countries.flatMap(({ id }, country) => {
        const { points, ground } = standpoints[country] ?? NOTHING;
        return known.has(approachKey({ country: id, ask })) ? [] : [{ country, points, ground }];
      }),
    ),
    carried: subjects.map(({ subject }) => carriers.filter(({ ask }) => ask === subject.id).length),
    heard: ranked.countries.map(({ id }) => carriers.filter(({ country }) => country === id).length),
    perCountry: askSetting(context, 'asks.mission'),
    perAsk: askSetting(context, 'asks.countries'),
  };
}

function proposedPair({ context, ranked, subjects }: Task, pair: SharePair): readonly ProposedPair[] {
  const [row, subject] = [ranked.countries[pair.country], subjects[pair.ask]];
  if (!row || !subject) return [];
  const { id, text } = subject.subject;
  return [
    {
      country: { id: row.id, name: countryName(row, context.language) },
      ask: { id, name: shortText(text, LONGEST_ASK) },
      ground: pair.ground,
      reasons: reasonsInWords(ranked, subject, pair.country, context.language),
    },
  ];
}

/** Names that are shown; the rest stand with the reasons of each. */
const MOST_NAMED = 3;
const fewOf = (names: readonly Text[]): Text =>
  joinTexts([...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? [sameText('…')] : [])]);

/** How many rest on what, and which asks rest on nothing or have nobody. */
function summaryOf({ subjects }: Task, { carried }: Share, chosen: readonly SharePair[]): Message[] {
  const count = (ground: Ground): number => chosen.filter((pair) => pair.ground === ground).length;
  const named = (is: (ask: number) => boolean): Text[] =>
    subjects.flatMap(({ subject: { text } }, ask) =>
      is(ask) ? [quotedText(sameText(shortText(text, LONGEST_ASK)))] : [],
    );
  const unfounded = named((ask) => chosen.some((pair) => pair.ask === ask && pair.ground === ''));
  const alone = named((ask) => carried[ask] === 0 && !chosen.some((pair) => pair.ask === ask));
  const counts = { count: chosen.length, same: count('same'), perhaps: count('perhaps') };
  const all: readonly (readonly [boolean, Message])[] = [
    [chosen.length === 0, message(t.nothingMore)],
    [chosen.length > 0, message(t.proposed, counts)],
    [unfounded.length > 0, message(t.restOnNothing, { count: unfounded.length, names: fewOf(unfounded) })],
    [alone.length > 0, message(t.nobodyFree, { names: joinTexts(alone) })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

/** Proposes nothing where no recommendation is like any ask. Fails on a workgroup or an issue that nobody knows. */
function planShare(
  book: Book,
  given: ProposeShareInput,
  context: Context,
): Outcome<Plan<ProposeShareResult>> {
  const wanted = wantedIn(book, given, context);
  if (!wanted.ok) return wanted;
  const ranked = rankedBook(book, context);
  const subjects = columnsOf(book, wanted.value, ranked.evidence, context)
    .filter(({ id }) => !isWithdrawn(book, id))
    .map((column) => rankedSubject(ranked, column));
  const task: Task = { book, context, ranked, subjects };
  const isRanked = subjects.some(({ standpoints }) => standpoints.some(({ ground }) => ground !== ''));
  const share = shareOf(task, given);
  const chosen = isRanked ? shareOut(share) : [];
  const summary = isRanked ? summaryOf(task, share, chosen) : [message(t.nothingKnown)];
  const result = { pairs: chosen.flatMap((pair) => proposedPair(task, pair)) };
  return success({ edits: [], effects: [], result, summary });
}

/** Proposes a balanced share of the asks. */
export const proposeShare = defineCommand({
  name: 'propose-share',
  title: t.shareTitle,
  audience: 'co-chair',
  pace: 'query',
  input,
  reads: [...rankReads, 'ATC', 'CON', 'ASK', 'SUB', 'COV', 'WG', 'MEM', 'SET'],
  plan: planShare,
});
