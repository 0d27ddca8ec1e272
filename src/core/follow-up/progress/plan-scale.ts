// The rule of 'set-progress-scale': other words for the ratings, as long as nothing was rated.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { scaleChoices, type ProgressChoice } from './plan-progress-form';
import { SCALE_SETTING, scaleOf } from './scale';
import { today } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import { typedName } from '../input-parts';
import { settingMeanings } from '../../words/workbook/settings';
import * as progressText from '../../words/follow-up/progress';

const scaleInput = z.object({
  /** Best first; none for the usual scale. */
  words: z.array(typedName).check(z.maxLength(50)),
});

export interface SetProgressScaleResult {
  readonly scale: readonly ProgressChoice[];
}

/** Why the scale has to stay as it is; undefined while nothing was rated. */
export function fixedScale(book: Book): Message | undefined {
  const count = book.rows('PRG').filter(({ rating }) => rating.trim() !== '').length;
  return count === 0 ? undefined : message(progressText.scaleFixed, { count });
}

function settingEdit(book: Book, value: string, context: Context): Edit {
  const row = book.rows('SET').find(({ key }) => key === SCALE_SETTING);
  const date = today(context);
  if (row) return updateRow('SET', row.id, { value, date });
  const meaning = settingMeanings[SCALE_SETTING][context.bookLanguage];
  return insertRow('SET', context.newId('SET'), { key: SCALE_SETTING, value, meaning, date });
}

/** Writes the scale into Settings; refuses a change once something was rated. */
function planSetProgressScale(
  book: Book,
  input: z.infer<typeof scaleInput>,
  context: Context,
): Outcome<Plan<SetProgressScaleResult>> {
  const value = input.words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join('; ');
  const scale = scaleOf(value);
  if (!scale.ok) return scale;
  const result = { scale: scaleChoices(scale.value, context.language) };
  const words = result.scale.map(({ name }) => name).join(', ');
  if (value === context.setting(SCALE_SETTING).trim())
    return success({
      edits: [],
      effects: [],
      result,
      summary: [message(progressText.scaleSame, { words })],
    });
  const fixed = fixedScale(book);
  if (fixed) return failure(fixed);
  return success({
    edits: [settingEdit(book, value, context)],
    effects: [],
    result,
    summary: [message(progressText.scaleSet, { words })],
  });
}

/** Changes the words of the scale before anything was rated. */
export const setProgressScale = defineCommand({
  name: 'set-progress-scale',
  title: progressText.scaleTitle,
  audience: 'coordinator',
  pace: 'short',
  input: scaleInput,
  reads: ['SET', 'PRG', 'REC', 'ORG', 'WG', 'MEM'],
  plan: planSetProgressScale,
});
