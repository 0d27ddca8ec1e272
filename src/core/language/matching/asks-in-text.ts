// Finds the asks in a text where nobody has listed them.
import {
  bareAsks,
  beginsWithVerb,
  isAskAlone,
  isAskHeading,
  isOtherHeading,
  type BareAsks,
} from './ask-signs';
import { ASKS_IN_TEXT } from './ask-sign-thresholds';
import { requestStart } from './request-start';
import { paragraphsOf, sentencesOf, type TextParagraph } from '../../base/text/text-paragraphs';

/** A request of a text; `start` and `end` are 0-based UTF-16 offsets of its words, end exclusive. */
export interface FoundAsk {
  /** As it stands there, on one line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** `(a) ...; (b) ...` in one paragraph. */
const NEXT_ITEM = /;\s*(?:and|or|y|o|et|ou)?\s*\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s*/giu;
const FIRST_ITEM = /^(?:[^;]{0,200}:)?\s*\(?(?:a|1|i)\)\s*/iu;

/** A stretch in its lettered items; itself when it has none. */
function inlineItems(text: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  const slice = text.slice(start, end);
  let from = start + (FIRST_ITEM.exec(slice)?.[0].length ?? 0);
  for (const found of slice.matchAll(NEXT_ITEM)) {
    items.push({ start: from, end: start + found.index });
    from = start + found.index + found[0].length;
  }
  return [...items, { start: from, end }];
}

/** Without spaces and closing signs. */
function trimmed(text: string, { start, end }: Span): FoundAsk | undefined {
  if (end - start > 2 * ASKS_IN_TEXT.longest) return undefined;
  const inner = text.slice(start, end);
  const last = inner.replace(/[\s;.,]+(?:and|y|et|or|o|ou)?[\s;.,]*$/iu, '').length;
  const first = Math.min(last, inner.search(/[^\s:–—-]|$/));
  const written = inner.slice(first, last);
  if (wordCount(written) < ASKS_IN_TEXT.fewestWords || written.length > ASKS_IN_TEXT.longest)
    return undefined;
  return { text: written.replace(/\s+/g, ' '), start: start + first, end: start + last };
}

interface Collected {
  readonly asks: FoundAsk[];
  /** Takes a stretch as a request. */
  take(span: Span): void;
}

function collector(text: string): Collected {
  const asks: FoundAsk[] = [];
  const take = (span: Span): void => {
    const ask = trimmed(text, span);
    if (ask && asks.length < ASKS_IN_TEXT.most) asks.push(ask);
  };
  return { asks, take };
}

/** `list`: under a lead-in that ends in a colon. `part`: under a heading such as Recommendations. */
type Place = 'elsewhere' | 'list' | 'part';

interface Reader {
  readonly text: string;
  readonly collected: Collected;
  readonly bare: BareAsks;
  place: Place;
  /** Where the text goes on after a list. */
  around: 'elsewhere' | 'part';
  /** How the items of the list are told: undefined until the first. */
  listHasMarkers: boolean | undefined;
}

/** The requests among the sentences of running text: those that are announced, and those in the imperative. */
function takeSentences({ text, collected, bare }: Reader, span: Span): void {
  const sentences = sentencesOf(text, span);
  for (const sentence of sentences) {
    const written = text.slice(sentence.start, sentence.end);
    const at = requestStart(written);
    if (at < 0) {
      if (bare.has(written, sentences.length === 1)) collected.take(sentence);
      continue;
    }
    for (const item of inlineItems(text, { start: sentence.start + at, end: sentence.end }))
      collected.take(item);
  }
}

/** One item of a list of requests: its first sentence, and each further one that shows itself to be a request. */
function takeItem(text: string, span: Span, collected: Collected): void {
  for (const item of inlineItems(text, span)) {
    sentencesOf(text, item).forEach((sentence, index) => {
      const written = text.slice(sentence.start, sentence.end);
      const at = requestStart(written);
      if (at >= 0) collected.take({ start: sentence.start + at, end: sentence.end });
      else if (index === 0 || beginsWithVerb(written)) collected.take(sentence);
    });
  }
}

/** Whether a paragraph goes on with the list. */
function isNextItem(reader: Reader, { hasMarker, isAfterGap, bodyStart, end }: TextParagraph): boolean {
  reader.listHasMarkers ??= hasMarker;
  if (reader.listHasMarkers) return hasMarker;
  const body = reader.text.slice(bodyStart, end);
  return !hasMarker && (beginsWithVerb(body) || (!isAfterGap && /^\p{Ll}/u.test(body)));
}

function isAskOfPart({ text }: Reader, { hasMarker, bodyStart, end }: TextParagraph): boolean {
  const body = text.slice(bodyStart, end);
  const words = wordCount(body);
  if (beginsWithVerb(body) || requestStart(body) >= 0) return true;
  if (/:$/.test(body)) return false;
  return hasMarker
    ? words <= ASKS_IN_TEXT.shortParagraph * 2
    : words >= ASKS_IN_TEXT.fewestWordsUnmarked && words <= ASKS_IN_TEXT.shortParagraph;
}

/** A paragraph that ends in a colon and asks: `We recommend that the Government:`. */
function isLeadIn({ text, place }: Reader, { bodyStart, end }: TextParagraph): boolean {
  const sentence = sentencesOf(text, { start: bodyStart, end }).at(-1);
  if (!sentence || text[end - 1] !== ':') return false;
  return place !== 'elsewhere' || requestStart(text.slice(sentence.start, sentence.end)) >= 0;
}

function readParagraph(reader: Reader, paragraph: TextParagraph): void {
  const { text, collected } = reader;
  const line = text.slice(paragraph.start, paragraph.end);
  const body = { start: paragraph.bodyStart, end: paragraph.end };
  reader.bare.read(line, paragraph.hasMarker);
  if (isAskHeading(line)) {
    reader.place = reader.around = 'part';
    return;
  }
  if (isOtherHeading(line)) {
    reader.place = reader.around = 'elsewhere';
    return;
  }
  if (reader.place === 'list' && !isNextItem(reader, paragraph)) reader.place = reader.around;
  if (isLeadIn(reader, paragraph)) {
    reader.place = 'list';
    reader.listHasMarkers = undefined;
  } else if (reader.place === 'list') takeItem(text, body, collected);
  else if (reader.place === 'elsewhere') takeSentences(reader, body);
  else if (isAskOfPart(reader, paragraph)) takeItem(text, body, collected);
}

/**
 * What a text asks for, in order: the items under a heading such as Recommendations, the lists under a lead-in such as
 * "We recommend that the Government:", sentences that ask ("The Government should ...") and sentences in the imperative, in English, Spanish and
 * French. Careful rather than complete: what bodies of the UN asked for, and what earlier reviews recommended, is left
 * out. At most 80.
 */
export function findAsks(text: string): FoundAsk[] {
  const collected = collector(text);
  const reader: Reader = {
    text,
    collected,
    bare: bareAsks(),
    place: 'elsewhere',
    around: 'elsewhere',
    listHasMarkers: undefined,
  };
  for (const paragraph of paragraphsOf(text)) readParagraph(reader, paragraph);
  return collected.asks;
}

/** The sentences of a text that is nothing but a few asks in the imperative; none of any other. */
function asksAlone(text: string): FoundAsk[] {
  const { asks, take } = collector(text);
  const sentences = paragraphsOf(text).flatMap(({ bodyStart, end }) =>
    sentencesOf(text, { start: bodyStart, end }),
  );
  if (sentences.length > ASKS_IN_TEXT.mostAlone) return [];
  if (sentences.every(({ start, end }) => isAskAlone(text.slice(start, end)))) sentences.forEach(take);
  return asks;
}

/** The asks of a draft, which may be no more than its asks, with nothing that announces them. */
export function asksOfDraft(text: string): string[] {
  const [found, alone] = [findAsks(text), asksAlone(text)];
  return (alone.length > found.length ? alone : found).map((ask) => ask.text);
}
