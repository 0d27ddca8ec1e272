// The rule of 'one-pager': what a one-pager for a country and an issue would say, whether it fits, and what goes with it.
import * as z from 'zod/mini';
import { render, languageNames, type Language } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { issueName } from '../../workbook/records/issue-name';
import type { NamedRow } from '../../workbook/records/rows';
import { isApproachOpen, standingsOf } from '../approaches';
import { allNames, countriesToAsk, otherNames } from '../countries';
import { missionLanguage, type MissionLanguage } from '../mission-language';
import { onePagerDraft, draftReads, type OnePagerSubject } from './one-pager-draft';
import { letterFor, type Letter } from './letter';
import { roomOf, whatToCut, type OnePager, type PageRoom } from './page';
import * as t from '../../words/advocacy/one-pagers';
import { givenTexts, maybeWanted, textsInput, subjectFrom } from './one-pager-subject';

const input = z.object({ ...maybeWanted, ...textsInput });
export type OnePagerInput = z.infer<typeof input>;

export interface CountryOption extends NamedRow {
  /** Other names by which it is searched. */
  readonly aliases: string;
  /** All of them in each language, not to be shown. */
  readonly names: string;
  /** In which its mission is written to. */
  readonly language: string;
  readonly mission: MissionLanguage;
  /** Ids of issues on which it is asked something. */
  readonly asked: readonly string[];
}

/** What a page says and whether it fits. */
export interface ShownDraft {
  readonly page: OnePager;
  readonly room: PageRoom;
  /** What to cut, '' where it fits. */
  readonly tooLong: string;
  readonly notes: readonly string[];
  readonly letter: Letter;
}

export interface OnePagerResult {
  readonly countries: readonly CountryOption[];
  readonly issues: readonly NamedRow[];
  readonly languages: readonly { readonly key: Language; readonly name: string }[];
  /** Undefined until both country and issue are chosen. */
  readonly draft?: ShownDraft;
}

function countryOptions(book: Book, context: Context): readonly CountryOption[] {
  const asked = new Map<string, Set<string>>();
  for (const standing of standingsOf(book).values()) {
    if (!isApproachOpen(standing)) continue;
    const issues = asked.get(standing.country) ?? new Set<string>();
    for (const issue of book.find('ASK', standing.ask)?.issues ?? []) issues.add(issue);
    asked.set(standing.country, issues);
  }
  return countriesToAsk(book, context).map((row) => ({
    id: row.id,
    name: row.name,
    aliases: otherNames(row),
    names: allNames(row),
    language: languageNames[missionLanguage(row).language],
    mission: missionLanguage(row),
    asked: [...(asked.get(row.id) ?? [])],
  }));
}

/** Issues that the coalition asks something on or writes about come first. */
function issueOptions(book: Book, { language }: Context): readonly NamedRow[] {
  const used = new Set([...book.rows('ASK'), ...book.rows('SUB')].flatMap(({ issues }) => issues));
  return [...book.rows('ISS')]
    .sort((one, other) => Number(used.has(other.id)) - Number(used.has(one.id)))
    .map((row) => ({ id: row.id, name: issueName(row, language) }));
}

function shown(book: Book, wanted: OnePagerSubject, given: OnePagerInput, context: Context): ShownDraft {
  const draft = onePagerDraft(book, wanted, context, givenTexts(given));
  const room = roomOf(draft.page);
  const cut = whatToCut(room);
  return {
    page: draft.page,
    room,
    tooLong: cut ? render(cut, context.language) : '',
    notes: draft.notes.map((one) => render(one, context.language)),
    letter: letterFor(book, wanted, draft, context),
  };
}

function planOnePager(book: Book, given: OnePagerInput, context: Context): Outcome<Plan<OnePagerResult>> {
  const { country = '', issue = '', language, layout } = given;
  const options = {
    countries: countryOptions(book, context),
    issues: issueOptions(book, context),
    languages: Object.entries(languageNames).map(([key, name]) => ({ key: key as Language, name })),
  };
  const plan = (result: OnePagerResult): Plan<OnePagerResult> => ({
    edits: [],
    effects: [],
    result,
    summary: [],
  });
  if (country === '' || issue === '') return success(plan(options));
  const wanted = subjectFrom(book, { country, issue, language, layout }, context);
  if (!wanted.ok) return wanted;
  return success(plan({ ...options, draft: shown(book, wanted.value, given, context) }));
}

/** The draft of a one-pager with its letter, and what may be chosen. */
export const onePager = defineCommand({
  name: 'one-pager',
  title: t.draftTitle,
  audience: 'member',
  pace: 'query',
  input,
  reads: [...draftReads, 'TIM', 'SET'],
  plan: planOnePager,
});
