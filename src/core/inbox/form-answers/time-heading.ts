// The heading above the times at which a form was sent. Apart from the questions, since looking for tabs needs no more.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { FORM_TIME } from '../../words/lists/signs';

/** `E-mail: *` is `e mail`, and `Group(s)` is `group`. */
export const bare = (heading: string): string =>
  foldText(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const TIMES = new Set([...inAnyLanguage(FORM_TIME)].map(bare));
const ENGLISH = new Set<string>(FORM_TIME.en.map(bare));

export const isTimeHeading = (cell: string): boolean => TIMES.has(bare(cell));

/** Where the heading is English, 3/4/2027 is the fourth of March. */
export const isEnglishTime = (cell: string): boolean => ENGLISH.has(bare(cell));
