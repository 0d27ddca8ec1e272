// The rule of 'prepare-what-was-said': a row for each country in the order of speaking and for each ask put to it, ready
// for those who listen. What they typed already is never touched.
import { countryIn } from '../../workbook/records/country-name';
import * as z from 'zod/mini';
import { message, sayIn, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { MOST_CHARACTERS } from '../../base/text/given-text';
import { approachStatuses, wordText } from '../../base/vocabulary/words';
import { countryRows, resolverFor, type CountryRows } from '../../un-documents/reports/country-rows';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { isApproachOpen, isWithdrawn, standingsOf, type ApproachState } from '../approaches';
import { ownCountry } from '../countries';
import { isUnused } from './interventions';
import { readSpeakers, type Speakers } from './read-speakers';
import * as t from '../../words/advocacy/what-was-said';

const input = z.object({
  /** The list as it was pasted; left out, all countries that were asked, without an order. */
  speakers: z.optional(z.string().check(z.maxLength(MOST_CHARACTERS))),
});
export type PrepareInput = z.infer<typeof input>;

export interface PrepareResult {
  readonly countries: number;
  readonly added: number;
  readonly changed: number;
  /** All that names no country, as it was written. */
  readonly unknown: readonly string[];
  /** Countries that were asked and do not stand in the list. */
  readonly notSpeaking: readonly string[];
}

type Said = RowOf<'HRD'>;
const MOST_TOLD = 12;

interface Place {
  readonly country: string;
  /** Null where no list says it. */
  readonly order: number | null;
}

/** What a country said of the ask before, in the workbook's language. */
function promisedBefore({ status, row, contacts }: ApproachState, { bookLanguage }: Context): string {
  const told = row?.promise || (contacts.find(({ promise }) => promise !== '')?.promise ?? '');
  const word = wordText(approachStatuses, status)[bookLanguage];
  return told === '' ? word : sayIn(bookLanguage)(t.promisedSo, { status: word, words: told });
}

/** Rows of one country: those there get their place and what was promised, and asks that have none get one. */
function rowsFor(
  { country, order }: Place,
  asked: readonly ApproachState[],
  noted: readonly Said[],
  context: Context,
): readonly Edit[] {
  const wanted = asked.map((one) => ({ ask: one.ask, promised: promisedBefore(one, context) }));
  const missing = wanted.filter(({ ask }) => !noted.some((row) => row.ask === ask));
  const place = order === null ? {} : { order };
  const bare = noted.filter((row) => row.ask === '' && isUnused(row));
  const updates = noted.flatMap((row): Edit[] => {
    const filled =
      wanted.find(({ ask }) => ask === row.ask) ?? (row === bare[0] ? missing.shift() : undefined);
    const changed = changedValues('HRD', row, { ...place, ...filled });
    return Object.keys(changed).length > 0 ? [updateRow('HRD', row.id, changed)] : [];
  });
  const fresh = noted.length === 0 && missing.length === 0 ? [{}] : missing;
  return [
    ...updates,
    ...fresh.map((values) => insertRow('HRD', context.newId('HRD'), { country, ...place, ...values })),
  ];
}

/** Asks that were put to each country and still are; what is only planned was never heard there. */
function askedByCountry(book: Book): ReadonlyMap<string, readonly ApproachState[]> {
  const asked = [...standingsOf(book).values()].filter(
    (one) => one.status !== 'planned' && isApproachOpen(one) && !isWithdrawn(book, one.ask),
  );
  return rowsByKey(asked, ({ country }) => country);
}

const few = (names: readonly string[]): string =>
  names.slice(0, MOST_TOLD).join('; ') + (names.length > MOST_TOLD ? ' …' : '');

interface Told {
  readonly read: Speakers;
  readonly result: PrepareResult;
  readonly hasOwn: boolean;
  readonly rows: CountryRows;
}

function inWords({ read, result, hasOwn, rows }: Told): readonly Message[] {
  const { countries, added, changed, unknown, notSpeaking } = result;
  const guesses = read.guessed.map(({ written, iso3 }) => `${written} → ${rows.nameOf(iso3)}`);
  const all: readonly (readonly [boolean, Message])[] = [
    [added + changed > 0, message(t.prepared, { countries, added, changed })],
    [added + changed === 0 && countries > 0, message(t.nothingNew)],
    [countries === 0, message(t.noCountries)],
    [unknown.length > 0, message(t.unknown, { count: unknown.length, names: few(unknown) })],
    [guesses.length > 0, message(t.guessed, { names: few(guesses) })],
    [read.repeated > 0, message(t.repeated, { count: read.repeated })],
    [hasOwn, message(t.ownLeftOut)],
    [notSpeaking.length > 0, message(t.notSpeaking, { names: few(notSpeaking) })],
  ];
  return all.flatMap(([applies, words]) => (applies ? [words] : []));
}

/**
 * Rows of What was said, in speaking order. Said again with a longer or another list, places are renewed, rows are added
 * and none is taken away. Names that are no country are told, and hold nothing up.
 */
function planPrepare(
  book: Book,
  { speakers = '' }: PrepareInput,
  context: Context,
): Outcome<Plan<PrepareResult>> {
  const read = readSpeakers(speakers, resolverFor(book.rows('CTY')));
  const rows = countryRows(book.rows('CTY'), new Set(read.iso3s), context);
  const own = ownCountry(book, context);
  const listed = read.iso3s.flatMap((iso3) => rows.idOf(iso3) ?? []);
  const speaking = listed.filter((id) => id !== own);
  const asked = askedByCountry(book);
  const missing = [...asked.keys()].filter((id) => id !== own && !speaking.includes(id));
  const places: readonly Place[] =
    speakers.trim() === ''
      ? missing.map((country) => ({ country, order: null }))
      : speaking.map((country, index) => ({ country, order: index + 1 }));
  const noted = rowsByKey(book.rows('HRD'), ({ country }) => country);
  const edits = places.flatMap((place) =>
    rowsFor(place, asked.get(place.country) ?? [], noted.get(place.country) ?? [], context),
  );
  const added = edits.filter(({ kind }) => kind === 'insert').length;
  const result: PrepareResult = {
    countries: places.length,
    added,
    changed: edits.length - added,
    unknown: read.unknown,
    notSpeaking: speakers.trim() === '' ? [] : missing.map((id) => countryIn(book, id, context.language)),
  };
  const summary = inWords({ read, result, hasOwn: listed.length > speaking.length, rows });
  return success({ edits: [...rows.edits, ...edits], effects: [], result, summary });
}

/** Prepares the rows in which people note what countries say. */
export const prepareWhatWasSaid = defineCommand({
  name: 'prepare-what-was-said',
  title: t.prepareTitle,
  audience: 'co-chair',
  pace: 'short',
  input,
  reads: ['HRD', 'CTY', 'ATC', 'CON', 'ASK', 'SUB'],
  plan: planPrepare,
});
