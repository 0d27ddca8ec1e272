// The paragraphs that introduce lists of recommendations, in the UN's set phrases, and what position they give.
import type { Position } from './report-types';

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
    /\b(?:total (?:number )?(?:of )?recommendations|recommendations (?:received|in total))\b[*\s:]{1,6}(\d{1,3})\b/i.exec(
      text,
    ) ?? /\b(?:a total of|received|the following) (\d{1,3}) recommendations\b/i.exec(text);
  return found?.[1] ? Number(found[1]) : undefined;
}
