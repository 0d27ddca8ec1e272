// A text that has an outline of its own: its headings stand in its order and at its levels, and nothing is inserted.
import { isInCapitals } from '../../base/office-files/rich/look';
import { parseBlocks, type LightBlock } from '../../base/rich-text/blocks';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { headed } from '../../language/read-asks/headings';
import { FOLLOW_UP_HEADINGS, INTRODUCTION_HEADINGS } from '../../words/lists/signs';
import type { RowOf } from '../../workbook/records/rows';
import type { KindForm } from '../kinds/kinds';
import type { Section } from './model';
import { headingReader, lineKey, withoutNumbers } from './written-text';

type Area = Section['kind'];

/** A part of a text under a heading of the first level. */
export interface OutlinePart {
  /** '' for what stands before the first heading. */
  readonly heading: string;
  readonly area: Area | undefined;
  readonly blocks: readonly LightBlock[];
}

const INTRODUCTIONS = inAnyLanguage(INTRODUCTION_HEADINGS);
const FOLLOW_UPS = [...inAnyLanguage(FOLLOW_UP_HEADINGS)];
const ANNEX = /^(?:annex|annexe|appendix|anexo|apendice)s?\b/;

/** Whether what stands under a heading is no part of the text, and does not count. */
export const isAnnexHeading = (heading: string): boolean => ANNEX.test(lineKey(heading));

/** The section of the form that a heading means under another name: who writes, what became of earlier recommendations, what is asked. */
export function otherName(heading: string): Area | undefined {
  const key = lineKey(heading);
  if (INTRODUCTIONS.has(key)) return 'introduction';
  if (FOLLOW_UPS.some((words) => key.startsWith(words))) return 'follow-up';
  return headed(foldText(heading)) === 'asks' ? 'recommendations' : undefined;
}

const TOP = /^# \S/m;

/** Kinds that have sections at all. */
const isSectioned = ({ sections }: KindForm): boolean => sections !== 'speech' && sections !== 'answers';

/** Whether a stored text has an outline of its own: headings of the first level, or none at all. */
export function hasOwnOutline(text: string, issues: readonly RowOf<'ISS'>[], form: KindForm): boolean {
  if (text === '' || !isSectioned(form)) return false;
  if (TOP.test(text)) return true;
  const headingOf = headingReader(issues);
  return !text.split('\n').some((line) => /^#{2,}\s/.test(line) || (line !== '' && headingOf(line)));
}

/** The parts of a text with an outline of its own, in its order; the last may be its annex. */
export function outlineOf(text: string, issues: readonly RowOf<'ISS'>[]): readonly OutlinePart[] {
  const headingOf = headingReader(issues);
  const parts: { heading: string; area: Area | undefined; blocks: LightBlock[] }[] = [];
  for (const block of withoutNumbers(parseBlocks(text))) {
    const last = parts.at(-1);
    if (block.kind === 'heading' && block.level === 1) {
      const named = headingOf(block.text);
      const area = named && 'area' in named ? named.area : otherName(block.text);
      parts.push({ heading: block.text, area, blocks: [] });
    } else if (last) last.blocks.push(block);
    else parts.push({ heading: '', area: undefined, blocks: [block] });
  }
  return parts;
}

/** Whether a text is nearly all in capitals, so that capitals say nothing in it. */
export const isShouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2;
};

const MOST_LETTERS_OF_ACRONYM = 5;

/** As a word in capitals is written otherwise: as the text has it elsewhere, as a known name, an acronym, or in small letters. */
function usualForm(word: string, others: ReadonlyMap<string, string>): string {
  const known = others.get(word.toLowerCase());
  if (known !== undefined) return known;
  const isAcronym = word.length <= MOST_LETTERS_OF_ACRONYM && !/[AEIOUYÁÉÍÓÚ]/.test(word);
  return isAcronym || /\d/.test(word) ? word : word.toLowerCase();
}

/** A heading in capitals as the UN writes headings, with names and acronyms kept; `names` as they are written. */
export function inSentenceCase(heading: string, text: string, names: readonly string[]): string {
  if (!isInCapitals(heading)) return heading;
  const running = text.split('\n').filter((line) => !isInCapitals(line));
  const others = new Map<string, string>();
  for (const [word] of running.join(' ').matchAll(/(?<![.!?:] |^)\p{L}[\p{L}\p{N}’'-]*/gu))
    others.set(
      word.toLowerCase(),
      others.get(word.toLowerCase()) === word.toLowerCase() ? word.toLowerCase() : word,
    );
  const small = heading.replace(/\p{L}[\p{L}\p{N}’'-]*/gu, (word) => usualForm(word, others));
  const named = names.reduce((written, name) => {
    const at = ` ${foldText(written)} `.indexOf(` ${foldText(name)} `);
    return at < 0 || foldText(written).length !== written.length
      ? written
      : written.slice(0, at) + name + written.slice(at + name.length);
  }, small);
  return named.replace(/\p{L}/u, (first) => first.toUpperCase());
}
