// What a government's sentence says about recommendations: supported, noted, in part, or not yet answered.
import type { Position } from './report-types';

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
