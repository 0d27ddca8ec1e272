// Finds the asks of a text where nobody has listed them: by what announces them, and by nothing else.
import { paragraphsOf, sentencesOf, type TextParagraph } from '../../base/text/text-paragraphs';
import { announcesAsks, headed, isOfOthers } from './headings';
import { isImperative, isNoAsk, tells } from './imperatives';
import { asksForItems, leadIn, unaccented } from './lead-ins';
import { inlineItems, joinedAsks, type Span } from './parts';

/** A request of a text; `start` and `end` are 0-based UTF-16 offsets of its words, end exclusive. */
export interface FoundAsk extends Span {
  /** As it stands there, on one line. */
  readonly text: string;
}

/** Asks of a text; words and characters of each. */
const MOST = 80;
const FEWEST_WORDS = 3;
const LONGEST = 700;
/** Words of an item without a sign; twice as many with one. */
const LONGEST_ITEM = 60;
/** Characters of a line such as `On health:` inside a list. */
const LONGEST_LEAD = 160;
/** Sentences of a text that may be nothing but asks. */
const MOST_ALONE = 5;

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Without spaces and closing signs. */
function trimmed(text: string, { start, end }: Span): FoundAsk | undefined {
  if (end - start > 2 * LONGEST) return undefined;
  const inner = text.slice(start, end);
  const last = inner.replace(/[\s;.,]+(?:and|y|et|or|o|ou)?[\s;.,]*$/iu, '').length;
  const first = Math.min(last, inner.search(/[^\s:,–—-]|$/));
  const written = inner.slice(first, last);
  if (wordCount(written) < FEWEST_WORDS || written.length > LONGEST) return undefined;
  return { text: written.replace(/\s+/g, ' '), start: start + first, end: start + last };
}

interface Reader {
  readonly text: string;
  /** The text without accents, by which it is read. */
  readonly said: string;
  readonly asks: FoundAsk[];
  /** A heading or a lead-in stands above, and nothing has ended its list. */
  isOpen: boolean;
  /** What opened the list ends in a colon, so that whatever stands below is asked. */
  hasColon: boolean;
  /** The bullet of its items, as `signOf` has it; undefined before the first. */
  sign: string | undefined;
  /** In the part of the text that is headed as its asks. */
  isInPart: boolean;
  /** The sentence before asks. */
  goesOn: boolean;
}

function take({ text, asks }: Reader, span: Span): void {
  const ask = trimmed(text, span);
  if (ask && asks.length < MOST) asks.push(ask);
}

const saidIn = ({ said }: Reader, { start, end }: Span): string => said.slice(start, end);

/** The requests of a sentence of running text. */
function readSentence(reader: Reader, sentence: Span): void {
  const lead = leadIn(saidIn(reader, sentence), reader.goesOn || reader.isInPart);
  if (lead) for (const ask of joinedAsks(reader.said, sentence, lead)) take(reader, ask);
  reader.goesOn = lead !== undefined;
}

/** One item of a list: its first sentence, and each further one that asks. */
function readItem(reader: Reader, span: Span): void {
  for (const item of inlineItems(reader.said, span))
    sentencesOf(reader.said, item).forEach((sentence, index) => {
      const said = saidIn(reader, sentence);
      reader.goesOn = true;
      if (leadIn(said, true)) readSentence(reader, sentence);
      else if (index === 0 || isImperative(said)) take(reader, sentence);
    });
  reader.goesOn = false;
}

/** What begins no item of a list; `Maravel signed it in 2004`. */
const BEGINS_PROSE =
  /^(?:the|an?|this|these|that|those|there|its?|he|she|they|we|our|in|on|at|of|for|from|to|when|while|since|after|before|most|many|some|nobody|children|women|people|el|las?|los|una?|unos|en|de(?!\s\p{L}+(?:er|ir|re)\s)|del|por|para|con|sin|al|desde|cuando|mientras|les?|des|du|aux?|dans|sur|pour|par|avec|sans|depuis|quand|il|elle|on|nous|ils|je)\s/iu;
const NAME_DID = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s\p{L}+(?:ed|aron|ieron)\s/u;

const beginsProse = (said: string): boolean => BEGINS_PROSE.test(said) || NAME_DID.test(said);
/** Whether an item with a sign is a numbered paragraph of the text; below a colon both its beginning and its verb must tell so. */
const isProse = (said: string, hasColon: boolean): boolean =>
  tells(said)
    ? beginsProse(said) || !hasColon
    : beginsProse(said) && said.endsWith('.') && !hasColon && !/^(?:an?|une?|una)\s/i.test(said);

/** The bullet of a paragraph; of a number `1`, of a letter `a`: `13.` after `(a)` goes on with the text, not with the list. */
const signOf = ({ said }: Reader, { start, bodyStart }: TextParagraph): string =>
  said
    .slice(start, bodyStart)
    .replace(/[\s().]/g, '')
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/i, 'a');

/** Whether a paragraph is an item of the list that is open. */
function isItem(reader: Reader, paragraph: TextParagraph): boolean {
  const { hasMarker, bodyStart, end } = paragraph;
  const body = { start: bodyStart, end };
  if (!reader.isOpen || wordCount(saidIn(reader, body)) > LONGEST_ITEM * (hasMarker ? 2 : 1)) return false;
  const said = saidIn(reader, sentencesOf(reader.said, body)[0] ?? body);
  if (isImperative(said)) return true;
  const sign = signOf(reader, paragraph);
  if (isNoAsk(said) || (reader.sign ?? sign) !== sign) return false;
  if (leadIn(said, true)) return hasMarker;
  return hasMarker
    ? !isProse(said, reader.hasColon)
    : !beginsProse(said) && !tells(said) && (reader.hasColon || /[.;,]$/.test(said));
}

/** Whether a line ends in a colon, or as no sentence does over an item, and asks: `We recommend that the Government:`. */
function opensList(reader: Reader, body: Span, next: TextParagraph | undefined): boolean {
  const last = reader.said[body.end - 1] ?? '';
  if (last !== ':' && !(/\p{L}/u.test(last) && next?.hasMarker)) return false;
  const said = saidIn(reader, sentencesOf(reader.said, body).at(-1) ?? body);
  const isOpened =
    leadIn(said) !== undefined || announcesAsks(said) || (asksForItems(said) && !isOfOthers(said));
  return isOpened || (last === ':' && reader.isOpen && said.length < LONGEST_LEAD && !tells(said));
}

/** Whether a short line stands over more items of the list that is open: `To the authorities of Norway`. */
function isSubheading(reader: Reader, paragraph: TextParagraph, next: TextParagraph | undefined): boolean {
  const said = saidIn(reader, paragraph);
  const isOver = next?.hasMarker === true && said.length < LONGEST_LEAD && /[\p{L})]$/u.test(said);
  return reader.isOpen && isOver && !paragraph.hasMarker && !isItem(reader, paragraph);
}

/** What is neither heading, lead-in nor item; lines that go on with an item leave its list open. */
function readProse(reader: Reader, paragraph: TextParagraph): void {
  const body = { start: paragraph.bodyStart, end: paragraph.end };
  const isRestOfItem = !paragraph.isAfterGap && !paragraph.hasMarker && /^\p{Ll}/u.test(saidIn(reader, body));
  if (!isRestOfItem) Object.assign(reader, { isOpen: reader.isInPart, sign: undefined, hasColon: false });
  for (const sentence of sentencesOf(reader.said, body)) readSentence(reader, sentence);
}

function readParagraph(reader: Reader, paragraph: TextParagraph, next: TextParagraph | undefined): void {
  const line = saidIn(reader, paragraph);
  const body = { start: paragraph.bodyStart, end: paragraph.end };
  const said = saidIn(reader, body);
  const opened = { isOpen: true, sign: undefined, hasColon: line.endsWith(':') };
  const heads = headed(said) === 'asks' ? 'asks' : headed(line);
  if (heads === 'asks') {
    Object.assign(reader, { ...opened, isInPart: true, goesOn: false });
  } else if (heads === 'other' && !isImperative(said)) {
    Object.assign(reader, { isInPart: false, isOpen: false, goesOn: false });
  } else if (isSubheading(reader, paragraph, next)) {
    reader.sign = undefined;
  } else if (opensList(reader, body, next)) {
    for (const sentence of sentencesOf(reader.said, body).slice(0, -1)) readSentence(reader, sentence);
    Object.assign(reader, { ...opened, hasColon: true });
  } else if (isItem(reader, paragraph)) {
    const before = reader.asks.length;
    readItem(reader, body);
    if (reader.asks.length > before) reader.sign ??= signOf(reader, paragraph);
  } else readProse(reader, paragraph);
}

/**
 * What a text asks for, in order: what stands under a heading such as Recommendations, the lists under a lead-in such as
 * "We recommend that the Government:", and sentences that ask ("The Government should ..."), in English, Spanish and
 * French; what one lead-in joins is parted. Careful rather than complete: what bodies of the UN asked for, and what
 * earlier reviews recommended, is left out. At most 80.
 */
export function findAsks(text: string): FoundAsk[] {
  const reader: Reader = {
    ...{ text, said: unaccented(text), asks: [], sign: undefined },
    ...{ isOpen: false, hasColon: false, isInPart: false, goesOn: false },
  };
  paragraphsOf(reader.said).forEach((paragraph, i, all) => readParagraph(reader, paragraph, all[i + 1]));
  return reader.asks;
}

/** The asks of a draft, which may be no more than its asks, with nothing that announces them. */
export function asksOfDraft(text: string): string[] {
  const found = findAsks(text).map((ask) => ask.text);
  const sentences = paragraphsOf(text).flatMap(({ bodyStart, end }) =>
    sentencesOf(text, { start: bodyStart, end }),
  );
  if (sentences.length <= found.length || sentences.length > MOST_ALONE) return found;
  const areAsks = sentences.every(({ start, end }) => isImperative(unaccented(text.slice(start, end))));
  return areAsks ? sentences.flatMap((sentence) => trimmed(text, sentence)?.text ?? []) : found;
}
