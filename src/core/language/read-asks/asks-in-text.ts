// Finds the asks of a text where nobody has listed them: by what announces them, and by nothing else.
import { paragraphsOf, sentencesOf, type TextParagraph } from '../../base/text/text-paragraphs';
import { isBareAsk, isOfOtherState, tells } from './bare-asks';
import { announcesAsks, isAskHeading, isOtherHeading } from './headings';
import { asksNobody, leadIn } from './lead-ins';
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

/** What begins no item of a list. */
const NO_ITEM =
  /^(?:the|an?|this|these|that|those|there|its?|he|she|they|we|our|in|on|at|of|for|from|to|when|while|since|after|before|more|most|many|some|nobody|children|women|people|el|las?|los|una?|unos|en|de|del|por|para|con|sin|al|desde|cuando|mientras|les?|des|du|aux?|dans|sur|pour|par|avec|sans|depuis|quand|il|elle|on|nous|ils|je)\s/iu;
/** `Maravel signed it in 2004`. */
const NAME_DID = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*\s\p{L}+(?:ed|ó|aron|ieron)\s/u;

interface Reader {
  readonly text: string;
  readonly asks: FoundAsk[];
  /** `opened`: a heading or lead-in stands above. `signed`, `plain`: among items with and without bullets or numbers. */
  list: 'none' | 'opened' | 'signed' | 'plain';
  /** That of the items, as `signOf` has it. */
  sign: string;
  /** What opened the list ends in a colon, so that whatever stands below is asked. */
  hasColon: boolean;
  /** In the part of the text that is headed as its asks. */
  isInPart: boolean;
  /** The sentence before asks. */
  goesOn: boolean;
}

function take({ text, asks }: Reader, span: Span): void {
  const ask = trimmed(text, span);
  if (ask && asks.length < MOST) asks.push(ask);
}

/** The requests of a sentence of running text. */
function readSentence(reader: Reader, sentence: Span): void {
  const said = reader.text.slice(sentence.start, sentence.end);
  const lead = leadIn(said, reader.goesOn);
  const isPassive = !lead && asksNobody(said, reader.goesOn || reader.isInPart);
  if (lead) for (const ask of joinedAsks(reader.text, sentence, lead)) take(reader, ask);
  else if (isPassive) take(reader, sentence);
  reader.goesOn = lead !== undefined || isPassive;
}

/** One item of a list: its first sentence, and each further one that asks. */
function readItem(reader: Reader, span: Span): void {
  for (const item of inlineItems(reader.text, span))
    sentencesOf(reader.text, item).forEach((sentence, index) => {
      const said = reader.text.slice(sentence.start, sentence.end);
      if (leadIn(said)) readSentence(reader, sentence);
      else if (index === 0 || isBareAsk(said)) take(reader, sentence);
    });
  reader.goesOn = false;
}

/** The bullet of a paragraph; of a number `1`, of a letter `a`: `13.` after `(a)` goes on with the text, not with the list. */
const signOf = (text: string, { start, bodyStart }: TextParagraph): string =>
  text
    .slice(start, bodyStart)
    .replace(/[\s().]/g, '')
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/i, 'a');

/** Whether a paragraph is an item of the list that is open. */
function isItem({ text, list, sign, hasColon }: Reader, paragraph: TextParagraph): boolean {
  const { bodyStart, end, hasMarker } = paragraph;
  const words = wordCount(text.slice(bodyStart, end));
  const [first = { start: end, end }] = sentencesOf(text, { start: bodyStart, end });
  const body = text.slice(first.start, first.end);
  if (list === 'none' || /\?\W*$/.test(body) || words > LONGEST_ITEM * (hasMarker ? 2 : 1)) return false;
  if (isBareAsk(body)) return true;
  if (isOfOtherState(body)) return false;
  if (hasMarker) {
    const isOther = list === 'plain' || (sign !== '' && sign !== signOf(text, paragraph));
    const isProse = tells(body)
      ? !hasColon || NO_ITEM.test(body)
      : body.endsWith('.') && (NO_ITEM.test(body) || NAME_DID.test(body));
    return !isOther && (!isProse || leadIn(body) !== undefined);
  }
  if (list === 'signed' || NO_ITEM.test(body) || NAME_DID.test(body) || tells(body)) return false;
  return hasColon || /[.;,]$/.test(body);
}

/** Whether a line ends in a colon and asks, or stands over more of a list: `We recommend that the Government:`. */
function opensList(reader: Reader, body: Span): boolean {
  const { text } = reader;
  if (text[body.end - 1] !== ':') return false;
  const last = sentencesOf(text, body).at(-1) ?? body;
  const said = text.slice(last.start, last.end);
  const isOpened = leadIn(said) !== undefined || announcesAsks(said);
  return isOpened || (reader.list !== 'none' && said.length < LONGEST_LEAD && !tells(said));
}

function readParagraph(reader: Reader, paragraph: TextParagraph): void {
  const { text } = reader;
  const line = text.slice(paragraph.start, paragraph.end);
  const body = { start: paragraph.bodyStart, end: paragraph.end };
  const said = text.slice(body.start, body.end);
  if (isAskHeading(line) || isAskHeading(said)) {
    Object.assign(reader, { isInPart: true, list: 'opened', hasColon: line.endsWith(':'), goesOn: false });
  } else if (isOtherHeading(line) && !isBareAsk(said)) {
    Object.assign(reader, { isInPart: false, list: 'none', goesOn: false });
  } else if (opensList(reader, body)) {
    for (const sentence of sentencesOf(text, body).slice(0, -1)) readSentence(reader, sentence);
    Object.assign(reader, { list: 'opened', hasColon: true });
  } else if (isItem(reader, paragraph)) {
    readItem(reader, body);
    if (reader.list === 'opened') reader.sign = signOf(text, paragraph);
    reader.list = paragraph.hasMarker ? 'signed' : 'plain';
  } else {
    const isRest = reader.list === 'signed' && !paragraph.isAfterGap && /^\p{Ll}/u.test(said);
    if (!isRest) Object.assign(reader, { list: reader.isInPart ? 'opened' : 'none', hasColon: false });
    for (const sentence of sentencesOf(text, body)) readSentence(reader, sentence);
  }
}

/**
 * What a text asks for, in order: what stands under a heading such as Recommendations, the lists under a lead-in such as
 * "We recommend that the Government:", and sentences that ask ("The Government should ..."), in English, Spanish and
 * French; what one lead-in joins is parted. Careful rather than complete: what bodies of the UN asked for, and what
 * earlier reviews recommended, is left out. At most 80.
 */
export function findAsks(text: string): FoundAsk[] {
  const reader: Reader = {
    ...{ text, asks: [], list: 'none', sign: '', hasColon: false, isInPart: false, goesOn: false },
  };
  for (const paragraph of paragraphsOf(text)) readParagraph(reader, paragraph);
  return reader.asks;
}

/** The asks of a draft, which may be no more than its asks, with nothing that announces them. */
export function asksOfDraft(text: string): string[] {
  const found = findAsks(text).map((ask) => ask.text);
  const sentences = paragraphsOf(text).flatMap(({ bodyStart, end }) =>
    sentencesOf(text, { start: bodyStart, end }),
  );
  const isAlone =
    sentences.length <= MOST_ALONE && sentences.every(({ start, end }) => isBareAsk(text.slice(start, end)));
  if (!isAlone || sentences.length <= found.length) return found;
  return sentences.flatMap((sentence) => trimmed(text, sentence)?.text ?? []);
}
