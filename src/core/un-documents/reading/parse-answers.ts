// Reads which recommendations a government supports and which it notes, out of the addendum to a report.
import { type Message, message } from '../../base/messages/text';
import type { Position } from './un-document';
import { type Outcome, failure, success } from '../../base/outcome';
import { whyNoText } from './pasted-text';
import { type AnswerParagraph, answerParagraphs } from './paragraphs';
import { type SaidPosition, positionsSaid } from './positions';
import { ITEM } from './item-number';
import { type NumberRun, bareRuns, numberRuns, paragraphsIn } from './read-numbers';
import * as answersText from '../../words/un-documents/answers';

export interface ParsedAnswer {
  /** As recommendations are numbered, such as `92.10`; without its paragraph where the document leaves that out. */
  readonly number: string;
  readonly position: Position;
  /** What the government says about this one, '' when it only lists the number. */
  readonly explanation: string;
  /** The heading that gave the position, '' when the paragraph itself did. */
  readonly heading: string;
  /** The last heading above, whether or not it gave the position; '' for none. */
  readonly below: string;
  /** The paragraph that names the number, whole, and those that go on explaining it, a line each. */
  readonly paragraph: string;
  /** 1-based line of the pasted text. */
  readonly lineNumber: number;
}

/** How many of a position the document says there are. */
export interface StatedTotal {
  readonly position: Position;
  readonly count: number;
  readonly lineNumber: number;
}

export interface AnswersRead {
  /** In the order of the document; a number that is answered twice stands here twice. */
  readonly answers: readonly ParsedAnswer[];
  readonly totals: readonly StatedTotal[];
  /** Numbers that stand where no position could be read. */
  readonly unclear: readonly {
    readonly number: string;
    readonly lineNumber: number;
    readonly reason: Message;
  }[];
  readonly documentSymbol?: string;
}

/** A longer explanation does not fit a cell that people read. */
const LONGEST_EXPLANATION = 4000;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly said: readonly SaidPosition[];
}

/** The sentences of a paragraph; a full stop inside a run of numbers ends none. */
function sentencesOf(text: string, runs: readonly NumberRun[]): Sentence[] {
  const ends = [...text.matchAll(/[.!?;](?=\s+[\p{Lu}“"\d])/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => !runs.some((run) => run.start < end && end <= run.end + 1));
  return [...ends, text.length].map((end, at, all) => {
    const start = at === 0 ? 0 : (all[at - 1] ?? 0);
    const said = positionsSaid(text.slice(start, end)).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }));
    return { start, end, said };
  });
}

/** What the paragraph as a whole says of the numbers it opens with; two different words make an answer in part. */
function positionOfWhole(text: string, sentences: readonly Sentence[]): Position | undefined {
  const said = sentences.flatMap((sentence) => sentence.said);
  const [first, ...others] = said;
  if (!first) return undefined;
  const aboutIt = others.filter(({ end }) =>
    /^(?:\s\S+){0,3}\s(?:recommend|recomend|recommand)/i.test(text.slice(end)),
  );
  const differs = aboutIt.some(({ position }) => position !== first.position && position !== 'pending');
  return differs && first.position !== 'pending' ? 'in-part' : first.position;
}

interface Place {
  readonly heading: AnswerParagraph | undefined;
  /** What a lead-in that ends with a colon said. */
  readonly carried: Position | undefined;
}

/** Whether a sentence speaks of recommendations: below a lead-in, other words that accept are about something else. */
const isAboutRecommendations = (text: string): boolean => /recommend|recomend|recommand/i.test(text);

/** What the sentence of the run, or the paragraph that the run opens, says of it. */
function saidHere(run: NumberRun, text: string, sentences: readonly Sentence[]): Position | undefined {
  const own = sentences.find(({ start, end }) => start <= run.start && run.start < end);
  const before = own?.said.filter(({ start }) => start < run.start) ?? [];
  const [after] = own?.said.filter(({ start }) => start >= run.end) ?? [];
  const opens = run.start < 4 && text.length > run.end + 1;
  const whole = opens ? positionOfWhole(text, sentences) : undefined;
  return before[before.length - 1]?.position ?? whole ?? after?.position;
}

function positionOfRun(
  run: NumberRun,
  text: string,
  sentences: readonly Sentence[],
  { heading, carried }: Place,
): { position: Position | undefined; isFromHeading: boolean } {
  const isBelowLeadIn = carried !== undefined && run.start < 4 && !isAboutRecommendations(text);
  const position = isBelowLeadIn ? carried : (saidHere(run, text, sentences) ?? carried);
  return { position: position ?? heading?.heading, isFromHeading: position === undefined };
}

const tidy = (text: string): string =>
  text
    .replace(/^[\s.,;:)–-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_EXPLANATION);

/** `are noted by the Government` gives none: what is left of it, beside the position, is too short. */
const FEWEST_WORDS = 5;
const BECAUSE = /\b(?:because|since|as|due|given|owing|porque|pues|dado|debido|car|parce|puisque|raison)\b/i;

/** Whether a sentence says more behind a list of numbers than where the government stands. */
function givesReason(text: string, from: number, { end, said }: Sentence): boolean {
  const after = said.filter((one) => one.start >= from);
  const behind = text.slice(from, end);
  if (after.length === 0 || /[:–—(]/.test(behind) || BECAUSE.test(behind)) return true;
  const beside = after.reduceRight(
    (rest, one) => `${rest.slice(0, one.start - from)} ${rest.slice(one.end - from)}`,
    behind,
  );
  return beside.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
}

/** What is said about the numbers of a paragraph, without the list itself. */
function explanationIn(text: string, runs: readonly NumberRun[], sentences: readonly Sentence[]): string {
  const [first] = runs;
  if (!first) return tidy(text);
  if (first.start < 4) return tidy(text.slice(first.end));
  const lastEnd = Math.max(...runs.map(({ end }) => end));
  const own = sentences.find(({ start, end }) => start < lastEnd && lastEnd <= end + 1);
  const behind = tidy(text.slice(Math.max(lastEnd, own?.end ?? lastEnd)));
  // `: reason` behind the list, in the same sentence, is a reason too.
  return behind === '' && own && givesReason(text, lastEnd, own)
    ? tidy(text.slice(lastEnd, own.end))
    : behind;
}

/** Signs between the word that accepts and the number of recommendations. */
const TOTAL_NEAR = 30;
const TOTALS = new RegExp(
  String.raw`\b(?:a total of\s)?(${ITEM})\s(?:of (?:the|these|its) (?:${ITEM}\s)?)?(?:recommendations?|recomendaciones|recommandations)\b`,
  'gi',
);

function totalsIn({ text, lineNumber }: AnswerParagraph): StatedTotal[] {
  const sentences = sentencesOf(text, []);
  return [...text.matchAll(TOTALS)].flatMap((found) => {
    const own = sentences.find(({ start, end }) => start <= found.index && found.index < end);
    const said = own?.said ?? [];
    const end = found.index + found[0].length;
    const before = said.filter((one) => one.start <= found.index && found.index - one.end < TOTAL_NEAR);
    const after = said.filter((one) => one.start >= end && !text.slice(end, one.start).includes(','));
    const position = (before[before.length - 1] ?? after.find((one) => one.start - end < TOTAL_NEAR))
      ?.position;
    return position ? [{ position, count: Number(found[1]), lineNumber }] : [];
  });
}

interface Reading {
  readonly answers: ParsedAnswer[];
  readonly unclear: AnswersRead['unclear'][number][];
  heading: AnswerParagraph | undefined;
  carried: Position | undefined;
  /** The answers that a paragraph without numbers goes on explaining. */
  last: ParsedAnswer[];
}

function addExplanation(reading: Reading, text: string): void {
  const longer = reading.last.map((answer) => ({
    ...answer,
    explanation: tidy(`${answer.explanation} ${text}`),
    paragraph: `${answer.paragraph}\n${text}`,
  }));
  reading.answers.splice(reading.answers.length - longer.length, longer.length, ...longer);
  reading.last = longer;
}

function readParagraph(paragraph: AnswerParagraph, runs: readonly NumberRun[], reading: Reading): void {
  const { text, lineNumber } = paragraph;
  const sentences = sentencesOf(text, runs);
  const explanation = explanationIn(text, runs, sentences);
  const below = reading.heading?.text ?? '';
  const added: ParsedAnswer[] = [];
  for (const run of runs) {
    const { position, isFromHeading } = positionOfRun(run, text, sentences, reading);
    const heading = isFromHeading ? (reading.heading?.text ?? '') : '';
    for (const number of run.numbers) {
      if (position)
        added.push({ number, position, explanation, heading, below, paragraph: text, lineNumber });
      else reading.unclear.push({ number, lineNumber, reason: message(answersText.noPosition) });
    }
  }
  reading.answers.push(...added);
  reading.last = added;
}

/** Words that only name numbers, such as `Report of the Working Group`, before anything has been answered. */
const isStart = (reading: Reading): boolean => reading.answers.length === 0;

function readOne(paragraph: AnswerParagraph, runs: readonly NumberRun[], reading: Reading): void {
  if (paragraph.heading) {
    const carried = paragraph.text.endsWith(':') ? paragraph.heading : undefined;
    Object.assign(reading, { heading: paragraph, carried, last: [] });
    return;
  }
  if (runs.length > 0) readParagraph(paragraph, runs, reading);
  else if (!isStart(reading) && !/:$/.test(paragraph.text)) addExplanation(reading, paragraph.text);
  const said = positionsSaid(paragraph.text);
  if (/:$/.test(paragraph.text)) {
    reading.carried = said[said.length - 1]?.position ?? reading.carried;
    reading.last = [];
  }
}

/** `3. The Government accepts ...`: the document's own numbers of paragraphs are no recommendations. */
const withoutOwnNumber = (paragraph: AnswerParagraph): AnswerParagraph => ({
  ...paragraph,
  text: paragraph.text.replace(/^\d{1,4}\.\s+(?=[\p{Lu}“"(])/u, ''),
});

/**
 * The answers in the text of an addendum, copied from Word, a web page or a PDF: lists of numbers, ranges, headings
 * that carry the position, and paragraphs that open with the number they answer. `known` are the numbers of the
 * report's recommendations, where they are at hand: their paragraphs tell numbers of recommendations from others.
 * A problem when the input is no text, or answers nothing.
 */
export function parseAnswers(text: string, known: readonly string[] = []): Outcome<AnswersRead> {
  const refusal = whyNoText(text);
  if (refusal) return failure(refusal);
  const { paragraphs, symbol } = answerParagraphs(text);
  const whole = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const fromKnown = new Set(known.flatMap((number) => /^(\d+)\./.exec(number)?.[1] ?? []));
  const numbered = fromKnown.size > 0 ? fromKnown : paragraphsIn(whole);
  const isBare = numberRuns(whole, numbered).length === 0;
  const reading: Reading = { answers: [], unclear: [], heading: undefined, carried: undefined, last: [] };
  for (const paragraph of paragraphs) {
    const own = isBare ? paragraph : withoutOwnNumber(paragraph);
    const runs = isBare ? bareRuns(own.text) : numberRuns(own.text, numbered);
    readOne(own, runs, reading);
  }
  if (reading.answers.length === 0) return failure(message(answersText.noAnswers));
  const { answers, unclear } = reading;
  const totals = paragraphs.flatMap(totalsIn);
  return success({ answers, totals, unclear, ...(symbol === undefined ? {} : { documentSymbol: symbol }) });
}
