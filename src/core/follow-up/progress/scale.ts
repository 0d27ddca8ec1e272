// The scale of ratings: the usual five grades, or the words that Settings have.
import { message, sameText, type Message, type Text } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';
import { progressGrades } from '../../base/vocabulary/words';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as progressText from '../../words/follow-up/progress';

/** Words of the scale from best to worst, divided by `;`. Empty means the usual scale. */
export const SCALE_SETTING = 'progress.scale';

export interface Grade {
  /** Of the usual grades, their key; of others, the folded word. */
  readonly key: string;
  readonly words: Text;
}

/** Best first. */
export type Scale = readonly Grade[];

const FEWEST = 2;
const MOST = 12;
const LONGEST_WORD = 60;

/** What is no step on the way: it agrees with every other grade. */
export const UNKNOWN = 'unknown';

/** The scale that a setting means. Fails on fewer than two different words, on doubles, and on far too many or long ones. */
export function scaleOf(setting: string): Outcome<Scale> {
  const words = setting
    .split(/[;\r\n]+/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
  if (words.length === 0) return success(progressGrades.map(({ key, text: name }) => ({ key, words: name })));
  const keys = new Set(words.map(foldText));
  const isUsable =
    keys.size === words.length &&
    words.length >= FEWEST &&
    words.length <= MOST &&
    words.every(({ length }) => length <= LONGEST_WORD);
  if (!isUsable)
    return failure(message(progressText.badScale, { scale: setting.trim(), tab: sheetSpec('SET').title }));
  return success(words.map((word) => ({ key: foldText(word), words: sameText(word) })));
}

/** Finds the grade that a cell or a form means: by its key or its word in any language. */
export function gradeReader(scale: Scale): (typed: string) => Grade | undefined {
  const byName = new Map<string, Grade>();
  for (const grade of [...scale].reverse())
    for (const name of [grade.key, ...Object.values(grade.words)]) byName.set(foldText(name), grade);
  return (typed) => byName.get(foldText(typed));
}

/** In `words`: the ratings in use that the scale does not have, each once, and of how many rows; undefined for none. */
export function offScale(book: Book, scale: Scale, words: Text): Message | undefined {
  const gradeOf = gradeReader(scale);
  const used = book.rows('PRG').map(({ rating }) => rating.trim());
  const lost = used.filter((rating) => rating !== '' && !gradeOf(rating));
  if (lost.length === 0) return undefined;
  return message(words, { ratings: [...new Set(lost)].join(', '), count: lost.length });
}

/** The scale of the workbook; fails when Settings hold none that fits the ratings there are: they would lose their meaning. */
export function workbookScale(book: Book, setting: (key: string) => string): Outcome<Scale> {
  const scale = scaleOf(setting(SCALE_SETTING));
  if (!scale.ok) return scale;
  const refusal = offScale(book, scale.value, progressText.scaleInUse);
  return refusal ? failure(refusal) : scale;
}

/** As `workbookScale`, for reading: the usual scale where Settings hold none that can be used. */
export function readingScale(setting: (key: string) => string): Scale {
  const scale = scaleOf(setting(SCALE_SETTING));
  if (scale.ok) return scale.value;
  const usual = scaleOf('');
  return usual.ok ? usual.value : [];
}
