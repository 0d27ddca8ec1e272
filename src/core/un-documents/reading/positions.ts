// What words say of recommendations: supported, noted, in part, or not yet answered. A report says it in the set phrases
// of its lead-ins, a government in its own sentences and headings.
import type { Position } from './un-document';

const NOTED: readonly RegExp[] = [
  /\b(?:did|do|does|could|can) ?not (?:enjoy|have|support|accept)\b/i,
  /\b(?:cannot|could not) be (?:accepted|supported)|\bnot (?:accepted|supported)\b|\brejected\b/i,
  /\b(?:have been|has been|are|is|were|be|be thus) noted\b|\bnotes? the following\b|\btakes? note\b/i,
  /\bno (?:cuentan|gozan|apoya)|\btoma nota|\bse ha tomado nota|\bha tomado nota/i,
  /n['’](?:ont|a) pas (?:recueilli|reçu)|ne recueillent pas|\bprend note|\bpris note/i,
];
const IN_PART: readonly RegExp[] = [
  /\b(?:support\w*|accept\w*)\b[^.]{0,60}\b(?:in part|partially|partly)\b|\b(?:in part|partially|partly) (?:support|accept)/i,
  /\bapoy\w+[^.]{0,40}parcialmente|\bparcialmente/i,
  /\bpartiellement|en partie/i,
];
const PENDING: readonly RegExp[] = [
  /\bwill (?:examine|be examined|study|consider|respond|be (?:further )?considered)\b|\bwould study\b/i,
  /\bin due (?:time|course)\b|\bfurther considered\b/i,
  /\bserán examinad|\bexaminará|\ba su debido tiempo/i,
  /\bseront examinées|\bexaminera|\ben temps voulu/i,
];
const SUPPORTED: readonly RegExp[] = [
  /\benjoy(?:s|ed)? (?:the|its|their|his|her) support\b|\b(?:support|accept)(?:s|ed)\b/i,
  /\b(?:cuentan|gozan|gozaron) (?:con el|del) (?:apoyo|beneplácito)|\baprob|\bacept/i,
  /\brecueill\w+|\bont recueilli|\bappuie|\baccept/i,
];

const ABOUT_RECOMMENDATIONS =
  /\brecommendations?\b|\brecomendaci|\brecommandation|\bfollowing (?:enjoy|did|do)\b/i;
const INTRODUCES =
  /\b(?:following|below|formulated|made to|above|noted|support|examined?|response|considers?)\b|siguientes|formuladas|ci-après|suivantes|formulées/i;

const says = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** Where the government stands by the words of a paragraph; no clear word means that the answer is still to come. */
export function positionOf(text: string): Position {
  if (says(NOTED, text)) return 'noted';
  if (says(IN_PART, text)) return 'in-part';
  if (says(PENDING, text)) return 'pending';
  return says(SUPPORTED, text) ? 'supported' : 'pending';
}

/** Whether the start of a paragraph reads like the Working Group's own words and not like a recommendation. */
export const readsLikeLeadIn = (text: string): boolean => {
  const start = text.slice(0, 260);
  return (
    ABOUT_RECOMMENDATIONS.test(start) &&
    INTRODUCES.test(start) &&
    !/^(?:to )?(?:implement|follow|consider|accept|continue|take)\b/i.test(start)
  );
};

/** A paragraph about the procedure alone, which changes nothing for any recommendation. */
export const isProcedural = (text: string): boolean =>
  /\b(?:responses?|answers?) of .{2,80} (?:will be included|to these recommendations)|\bwill be included in the outcome (?:report|document)/i.test(
    text,
  );

/** How many recommendations the document says that it has, undefined when it does not say. */
export function statedCountIn(text: string): number | undefined {
  const found =
    /\b(?:total (?:number )?(?:of )?recommendations|recommendations (?:received|in total))\b[*\s:]{1,6}(\d{1,4})\b/i.exec(
      text,
    ) ?? /\b(?:a total of|received|the following) (\d{1,4}) recommendations\b/i.exec(text);
  return found?.[1] ? Number(found[1]) : undefined;
}

interface Phrase {
  readonly position: Position;
  readonly pattern: RegExp;
}

const REFUSING = String.raw`(?:do|does|did|can|could|would|will|is|are|was|were)(?:\s?not|n[’']t)|cannot|unable to|not in a position to|not able to`;

/** The first kind of phrase that fits a place counts: a refusal contains the word that would accept. */
const PHRASES: readonly Phrase[] = [
  {
    position: 'in-part',
    pattern:
      /\b(?:support\w*|accept\w*|agree\w*)\s(?:[\w.,]+\s){0,4}?(?:in part|partially|partly)\b|\b(?:in part|partially|partly)\s(?:support|accept|agree)\w*|\bsupported\s?\/\s?noted\b|\b(?:apoya|acepta)\w*\sparcialmente|\bparcialmente\s(?:apoya|acepta)\w*|\b(?:accept|appui|appuy)\w*\s(?:en partie|partiellement)|\bpartiellement\s(?:accept|appui|appuy)\w*/gi,
  },
  {
    position: 'pending',
    pattern:
      /\b(?:cannot|can not)[^.;]{0,40}\bdefinitive\b|\bwill (?:further )?(?:examine|consider|study)\b|\bunder (?:further )?(?:consideration|examination)\b|\bserán? examinad\w*|\bsera examinée?s?\b/gi,
  },
  {
    position: 'noted',
    pattern: new RegExp(
      [
        String.raw`\b(?:${REFUSING})\s(?:\w+[\s,]+){0,6}?(?:accept|support|agree|endorse|enjoy|approve)\w*`,
        String.raw`\b(?:rejects?|rejected|declines?|declined|refuses?)\b`,
        String.raw`\b(?:is|are|was|were|be|been)\s(?:(?:only|duly|therefore|thus|also)\s)?noted\b`,
        String.raw`\btakes? (?:due )?note of\b`,
        String.raw`\bnotes?\s(?:(?:all|also|the|following|other|remaining|these|this|above)\s){0,4}(?:\d{1,3}\s)?recommendations?\b`,
        String.raw`\bnotes?\s(?=\d)`,
        String.raw`\bno\s(?:puede\s)?(?:acept|apoy|cuent|goz)\w*|\btoma nota\b|\brechaz\w*`,
        String.raw`\bn[e’']\s?(?:peut|peuvent)?\s?(?:pas\s)?(?:accept|appui|appuy|recueill)\w*|\bprend note\b|\brejett?e\w*`,
      ].join('|'),
      'gi',
    ),
  },
  {
    position: 'supported',
    pattern:
      /\b(?:accepts?|accepted|supports?|supported|endorses?|endorsed|agrees?|agreed)\b|\benjoy(?:s|ed)? (?:the|its|their|his|her|our) support\b|\b(?:acepta|apoya)\w*|\b(?:accepte|appuie)\w*/gi,
  },
];

/** A phrase that gives a position, at 0-based UTF-16 offsets of its sentence, end exclusive. */
export interface SaidPosition {
  readonly position: Position;
  readonly start: number;
  readonly end: number;
}

/** The positions that a sentence gives, in the order in which it says them. */
export function positionsSaid(sentence: string): SaidPosition[] {
  const said: SaidPosition[] = [];
  for (const { position, pattern } of PHRASES) {
    for (const found of sentence.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (!said.some((other) => start < other.end && other.start < end)) said.push({ position, start, end });
    }
  }
  return said.sort((a, b) => a.start - b.start);
}

const HEADINGS: readonly (readonly [Position, RegExp])[] = [
  [
    'in-part',
    /\b(?:in part|partially|partly|parcialmente|partiellement|en partie)\b|supported\s?\/\s?noted/i,
  ],
  [
    'noted',
    /\b(?:noted|not (?:accepted|supported)|rejected|do(?:es)? not enjoy|anotadas?|rechazadas?|notées?|rejetées?)\b/i,
  ],
  ['pending', /\b(?:under consideration|to be examined|pending|pendientes?|en suspens)\b/i],
  ['supported', /\b(?:accepted|supported|enjoy\w* the support|aceptadas?|apoyadas?|acceptées?|appuyées?)\b/i],
];
const LONGEST_HEADING = 140;

/** The position that a heading gives to what stands below it; undefined when the line is no such heading. */
export function headingPosition(line: string): Position | undefined {
  if (line.length > LONGEST_HEADING || /[.;]$/.test(line) || /\d{1,3}\.\d/.test(line)) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(line))?.[0];
}

/** Words by which an answer takes back part of what it says, or puts it off. */
const LIMITS =
  /(?<!\p{L})(?:however|nevertheless|nonetheless|with the exception of|insofar as|at (?:this|the present) (?:point|stage|time|moment)|for the time being|(?:cannot|can not|can[’']t|unable to)\s[^.;]{0,40}\bdefinitive|(?:not|n[’']t) (?:be )?in a position to|sin embargo|no obstante|por (?:el momento|ahora)|en (?:este momento|esta etapa)|salvo|no est(?:á|án|amos) en condiciones|toutefois|cependant|néanmoins|pour (?:l[’']instant|le moment)|à (?:ce stade|l[’']heure actuelle)|sous réserve|pas en mesure)(?!\p{L})/iu;

/** The sentence of an answer that limits it, '' when none does. */
export const limitIn = (text: string): string =>
  text.split(/(?<=[.!?;])\s+(?=[\p{Lu}“"])/u).find((sentence) => LIMITS.test(sentence)) ?? '';
