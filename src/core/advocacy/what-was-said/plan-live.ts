// The rule of 'what-was-said': how the session stands by what people noted, and who speaks next with what they promised.
import type { Count } from '../../base/charts/count';
import type { Language } from '../../base/messages/text';
import { countryIn } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { heardWords } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { mayRun } from '../../workbook/rights/rights';
import type { NamedRow } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { isUnused, interventionRows, SAID_FIGURES, type Intervention } from './interventions';
import * as t from '../../words/advocacy/what-was-said';

const MOST_NEXT = 8;

export interface NextSpeaker {
  readonly country: string;
  /** Null where no list of speakers says it. */
  readonly order: number | null;
  readonly asks: readonly { readonly text: string; readonly promised: string }[];
}

/** A row as it is noted in the panel. */
export interface NotedRow {
  readonly id: string;
  readonly country: string;
  readonly order: number | null;
  /** Text of the ask, '' for what else the country says. */
  readonly ask: string;
  readonly promised: string;
  /** Key, '' while nothing is noted. */
  readonly heard: string;
  readonly words: string;
}

export interface WhatWasSaidResult {
  /** Countries with a row, and those of which anything was noted. */
  readonly speakers: Count;
  readonly noted: Count;
  /** Asks by what was heard; `open` are those listened for of which nothing is noted. */
  readonly heard: {
    readonly yes: Count;
    readonly partly: Count;
    readonly no: Count;
    readonly open: Count;
  };
  readonly next: readonly NextSpeaker[];
  /** Countries before the last noted one of which nothing was noted. */
  readonly passedOver: readonly string[];
  readonly mayPrepare: boolean;
  /** In the order of speaking. */
  readonly rows: readonly NotedRow[];
  /** What can be heard of an ask. */
  readonly answers: readonly NamedRow[];
}

interface Speaker {
  readonly country: string;
  readonly order: number | null;
  readonly rows: readonly Intervention[];
  readonly isNoted: boolean;
}

/** By place in the list; those without one last, as they stand in the tab. */
function speakersOf(book: Book): readonly Speaker[] {
  const placed = (order: number | null): number => order ?? Infinity;
  return [...rowsByKey(interventionRows(book), ({ country }) => country)]
    .map(([country, rows]) => ({
      country,
      rows,
      order: rows.find(({ order }) => order !== null)?.order ?? null,
      isNoted: rows.some((row) => !isUnused(row)),
    }))
    .sort((one, other) => (one.order === other.order ? 0 : placed(one.order) - placed(other.order)));
}

const nextSpeaker = (book: Book, { country, order, rows }: Speaker, language: Language): NextSpeaker => ({
  country: countryIn(book, country, language),
  order,
  asks: rows
    .filter(({ ask }) => ask !== '')
    .map(({ ask, promised }) => ({ text: book.labelOf('ASK', ask), promised })),
});

const notedRow = (
  book: Book,
  { id, country, order, ask, promised, heard, words }: Intervention,
  language: Language,
): NotedRow => ({
  ...{ id, order, promised, heard, words },
  country: countryIn(book, country, language),
  ask: ask === '' ? '' : (book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask)),
});

/** Fails never; an empty tab counts nothing. */
function planLive(
  book: Book,
  _input: object,
  { actor, language }: Context,
): Outcome<Plan<WhatWasSaidResult>> {
  const speakers = speakersOf(book);
  const rows = speakers.flatMap((one) => one.rows);
  const count = (key: keyof typeof SAID_FIGURES): Count => countOf(SAID_FIGURES[key], rows);
  const last = speakers.reduce((found, { isNoted }, index) => (isNoted ? index : found), -1);
  const result: WhatWasSaidResult = {
    speakers: count('speakers'),
    noted: count('noted'),
    heard: { yes: count('yes'), partly: count('partly'), no: count('no'), open: count('open') },
    next: speakers.slice(last + 1, last + 1 + MOST_NEXT).map((one) => nextSpeaker(book, one, language)),
    passedOver: speakers
      .slice(0, Math.max(last, 0))
      .filter(({ isNoted }) => !isNoted)
      .map(({ country }) => countryIn(book, country, language)),
    mayPrepare: mayRun(actor, 'co-chair'),
    rows: rows.map((row) => notedRow(book, row, language)),
    answers: heardWords.map(({ key, text }) => ({ id: key, name: text[language] })),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** How the session stands. */
export const whatWasSaid = defineCommand({
  name: 'what-was-said',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['HRD', 'CTY', 'ASK'],
  plan: planLive,
});
