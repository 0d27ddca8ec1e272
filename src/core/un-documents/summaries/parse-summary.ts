// Reads a summary of stakeholders' submissions: who is in its list, and which paragraphs cite whom.
import type { CountryResolver } from '../../language/country-names/resolver';
import { message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { parseReport } from '../reading/parse-report';
import { isOtherScript, whyNoText } from '../reading/pasted-text';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { bodyParagraphs, type BodyParagraph } from '../reading/body-paragraphs';
import { citedCodes, codeFinder, codeKey, codeParts, type CodeFinder } from './codes';
import { readNotes, skippedNumbers, type Note, summaryParts } from '../reading/notes';
import { readSubmitters, type Submitter } from './submitters';
import { countrySymbolIn, EXPLAINS, listsSubmitters, TITLE } from '../reading/summary-words';
import * as t from '../../words/un-documents/summaries';

export interface CitedParagraph {
  readonly number: number;
  /** Without the marks of notes. */
  readonly text: string;
  /** The nearest heading above it, '' for none. */
  readonly heading: string;
  /** Notes that stand in it, by their number. */
  readonly notes: readonly number[];
  /** Codes of submitters that it cites, each once. */
  readonly codes: readonly string[];
  /** Of these, the codes that its own words name while its notes could not be placed. */
  readonly fromWords: readonly string[];
}

/** A note that holds neither a submitter that is known nor another document. */
export interface UnreadNote {
  readonly number: number;
  readonly text: string;
}

export interface StakeholderSummary {
  /** Such as `A/HRC/WG.6/57/USA/3`; '' when the text does not print it. */
  readonly symbol: string;
  /** ISO code of the country under review, '' when the text does not say. */
  readonly about: string;
  readonly paragraphs: readonly CitedParagraph[];
  readonly submitters: readonly Submitter[];
  /** Codes that notes cite and that the list does not have, with the number of notes. */
  readonly unknownCodes: readonly { readonly code: string; readonly notes: number }[];
  /** How many notes the text has. */
  readonly notes: number;
  readonly unreadNotes: readonly UnreadNote[];
  /** Numbers that the run of notes skips. */
  readonly missingNotes: readonly number[];
  /** Notes that were read, but whose place in the text was not found. */
  readonly unplacedNotes: readonly number[];
  /** The paragraphs had lost their numbers and are counted in order. */
  readonly isNumberedByOrder: boolean;
}

const BEGINNING = 4000;
const SUMMARY = 3;
const COMPILATION = 2;

/** Whether a text is a stakeholder summary, be it one whose notes are missing. */
const isStakeholderSummary = (text: string): boolean => {
  const part = countrySymbolIn(text)?.part;
  if (part === SUMMARY) return listsSubmitters(text) || TITLE.test(text.slice(0, BEGINNING));
  return part === undefined && listsSubmitters(text);
};

/** No report of the Working Group is longer by far; what is longer is not read to the end to say what it is. */
const LONGEST_REPORT = 500_000;

/** What to say of a text that is no whole summary: what it is, or `otherwise`. */
function whyNoSummary(text: string, resolver: CountryResolver, otherwise: Text): Text {
  if (countrySymbolIn(text)?.part === COMPILATION) return t.compilation;
  return text.length < LONGEST_REPORT && parseReport(text, resolver).ok ? t.report : otherwise;
}

/** All names by which notes and paragraphs may call each submitter, by its code. */
function calledBy(submitters: readonly Submitter[]): Map<string, readonly string[]> {
  const called = new Map<string, readonly string[]>();
  for (const { code, isJoint, names } of submitters) {
    if (code === '') continue;
    const own = isJoint ? [] : names.map(({ name }) => name);
    called.set(code, [...codeParts(code), ...own]);
  }
  return called;
}

/** For each note the codes that it cites; `Ibid.` cites the last one of the note before. */
function codesOf(notes: readonly Note[], finder: CodeFinder): Map<number, readonly string[]> {
  const codes = new Map<number, readonly string[]>();
  let before: readonly string[] = [];
  for (const { number, text } of notes) {
    const found = finder.inNote(text);
    const own = /^ibid/i.test(text) ? [...new Set([...before.slice(-1), ...found])] : found;
    codes.set(number, own);
    before = own;
  }
  return codes;
}

const IS_ABOUT_DOCUMENTS = /[A-Z]+\/[A-Z\d]|https?:|www\./;

const unreadOf = (notes: readonly Note[], codes: ReadonlyMap<number, readonly string[]>): UnreadNote[] =>
  notes
    .filter(({ number, text }) => (codes.get(number) ?? []).length === 0 && !IS_ABOUT_DOCUMENTS.test(text))
    .filter(({ text }) => !EXPLAINS.test(text.slice(0, 200)) && /[\p{L}\d]/u.test(text))
    .map(({ number, text }) => ({ number, text: text.replace(/\s+/g, ' ').slice(0, 200) }));

/** Codes that notes cite before a page or paragraph and that the list does not have. */
function unknownIn(notes: readonly Note[], finder: CodeFinder): StakeholderSummary['unknownCodes'] {
  const counts = new Map<string, { code: string; notes: number }>();
  for (const { text } of notes)
    for (const code of new Set(citedCodes(text))) {
      if (finder.inNote(code).length > 0) continue;
      const known = counts.get(codeKey(code)) ?? { code, notes: 0 };
      counts.set(codeKey(code), { ...known, notes: known.notes + 1 });
    }
  return [...counts.values()];
}

/** Notes whose mark was not found, but which can only stand in one paragraph: between two marks of it. */
function placeBetween(paragraphs: readonly BodyParagraph[], numbers: readonly number[]) {
  const placed = new Map<number, number>();
  paragraphs.forEach(({ notes }, at) => notes.forEach((note) => placed.set(note, at)));
  let before = -1;
  const open: number[] = [];
  const added = new Map<number, number[]>();
  for (const number of numbers) {
    const at = placed.get(number);
    if (at === undefined) {
      open.push(number);
      continue;
    }
    if (at === before) added.set(at, [...(added.get(at) ?? []), ...open]);
    open.length = 0;
    before = at;
  }
  const found = new Set([...placed.keys(), ...[...added.values()].flat()]);
  return { added, unplaced: numbers.filter((number) => !found.has(number)) };
}

/** Whether a note without a place may stand in the paragraph: between its neighbours' notes there is one missing. */
function gapFinder(paragraphs: readonly BodyParagraph[], unplaced: readonly number[]) {
  const before: number[] = [];
  const after: number[] = [];
  let high = 0;
  paragraphs.forEach(({ notes }, at) => {
    before[at] = high;
    high = Math.max(high, ...notes);
  });
  let low = Infinity;
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    after[at] = low;
    low = Math.min(low, ...(paragraphs[at]?.notes ?? []));
  }
  return (at: number): boolean =>
    unplaced.some((number) => number > (before[at] ?? 0) && number < (after[at] ?? Infinity));
}

function citedParagraphs(
  paragraphs: readonly BodyParagraph[],
  notes: readonly Note[],
  finder: CodeFinder,
  listNote: number,
): { readonly paragraphs: readonly CitedParagraph[]; readonly unplaced: readonly number[] } {
  const codes = codesOf(notes, finder);
  // The notes of the first paragraph and of headings list and explain: they cite nobody.
  const citing = notes
    .map(({ number }) => number)
    .filter((one) => one !== listNote && (codes.get(one) ?? []).length > 0);
  const { added, unplaced } = placeBetween(paragraphs, citing);
  const mayHold = gapFinder(paragraphs, unplaced);
  const cited = paragraphs.map((paragraph, at): CitedParagraph => {
    const own = [...paragraph.notes, ...(added.get(at) ?? [])].filter((note) => note !== listNote);
    const byNotes = own.flatMap((note) => codes.get(note) ?? []);
    const isOpen = citing.length === 0 || mayHold(at);
    const fromWords = isOpen ? finder.inWords(paragraph.text).filter((code) => !byNotes.includes(code)) : [];
    return { ...paragraph, notes: own, codes: [...new Set([...byNotes, ...fromWords])], fromWords };
  });
  return { paragraphs: cited, unplaced };
}

/** The note that lists the submitters, or all of the notes where their numbers were lost. */
function listIn(notes: readonly Note[], lines: readonly string[]): Note {
  const found = notes.find(({ text }) => listsSubmitters(text));
  const all = lines.join('\n');
  return found ?? { number: 0, text: listsSubmitters(all) ? all : '' };
}

/** Notes that the run skips, and those whose mark stands in the text without a note. */
function missingFrom(notes: readonly Note[], paragraphs: readonly BodyParagraph[]): readonly number[] {
  const have = new Set(notes.map(({ number }) => number));
  const marked = paragraphs.flatMap((paragraph) => paragraph.notes).filter((number) => !have.has(number));
  return [...new Set([...skippedNumbers(notes), ...marked])].sort((one, other) => one - other);
}

/** Why the text cannot be read at all, undefined when it can. */
function refusalOf(text: string): ReturnType<typeof message> | undefined {
  if (text.trim() === '') return message(t.empty);
  return whyNoText(text) ?? (isOtherScript(text) ? message(t.noSummary) : undefined);
}

/**
 * Reads a summary that was pasted or taken from a file. A problem with the remedy for a text that is none, and for one
 * that has neither list nor notes, since then nobody can be found in it.
 */
export function parseSummary(text: string, resolver: CountryResolver): Outcome<StakeholderSummary> {
  const refusal = refusalOf(text);
  if (refusal) return failure(refusal);
  if (!isStakeholderSummary(text)) return failure(message(whyNoSummary(text, resolver, t.noSummary)));
  const own = countrySymbolIn(text);
  const parts = summaryParts(text, own?.symbol ?? '');
  const notes = readNotes(parts.notes);
  const list = listIn(notes, parts.notes.length > 0 ? parts.notes : parts.body);
  const others = notes.filter(({ number }) => number !== list.number);
  const submitters = readSubmitters(
    list.text,
    [...new Set(others.flatMap((note) => citedCodes(note.text)))],
    resolver,
  );
  if (submitters.length === 0) return failure(message(whyNoSummary(text, resolver, t.noList)));
  const called = calledBy(submitters);
  const unknown = unknownIn(others, codeFinder(called));
  const finder = codeFinder(new Map([...called, ...unknown.map(({ code }) => [code, [code]] as const)]));
  const body = bodyParagraphs(
    parts.body,
    notes.map(({ number }) => number),
  );
  const { paragraphs, unplaced } = citedParagraphs(body.paragraphs, others, finder, list.number);
  if (paragraphs.length === 0) return failure(message(t.onlyList, { count: submitters.length }));
  return success({
    symbol: own?.symbol ?? '',
    about: own && countryByIso3(own.iso3) ? own.iso3 : '',
    paragraphs,
    submitters,
    unknownCodes: unknown,
    notes: notes.length,
    unreadNotes: unreadOf(others, codesOf(others, finder)),
    missingNotes: missingFrom(notes, body.paragraphs),
    unplacedNotes: unplaced,
    isNumberedByOrder: body.isNumberedByOrder,
  });
}
