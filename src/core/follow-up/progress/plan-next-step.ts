// The rule of 'set-next-step': agency, next step and day of some recommendations.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { SomeValues, NamedRow, RowOf } from '../../workbook/records/rows';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { isDate } from '../../base/dates/formats';
import { followersOf, mayPlan, whichRecommendations } from './which';
import { defineCommand } from '../../workbook/command/define-command';
import { longText, namedRecommendations, typedName } from '../input-parts';
import * as progressText from '../../words/follow-up/progress';

const nextStepInput = z.object({
  recommendations: namedRecommendations,
  /** What is left out stays as it is; '' clears it. */
  agency: z.optional(longText),
  nextStep: z.optional(longText),
  /** `YYYY-MM-DD`. */
  due: z.optional(typedName),
  was: heldBefore,
});
export type SetNextStepInput = z.infer<typeof nextStepInput>;

export interface SetNextStepResult {
  readonly recommendations: readonly NamedRow[];
  /** How many rows changed. */
  readonly changed: number;
}

function readValues({ agency, nextStep, due }: SetNextStepInput): Outcome<SomeValues<'REC'>> {
  const day = due?.trim();
  if (day !== undefined && day !== '' && !isDate(day))
    return failure(message(progressText.badDate, { value: day }));
  const values = {
    ...(agency !== undefined && { agency }),
    ...(nextStep !== undefined && { nextStep }),
    ...(day !== undefined && { due: day }),
  };
  return success(values);
}

/** What changes in the rows; in none where somebody else changed one of them to something else. */
function editsOf(
  book: Book,
  input: SetNextStepInput,
  rows: readonly RowOf<'REC'>[],
): Outcome<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const row of rows) {
    const { agency, nextStep, due } = row;
    const own = ownChanges(input, standingFields(book, 'REC', { agency, nextStep, due }));
    if (!own.ok) return own;
    const values = readValues(own.value);
    if (!values.ok) return values;
    const changed = changedValues('REC', row, values.value);
    if (Object.keys(changed).length > 0) edits.push(updateRow('REC', row.id, changed));
  }
  return success(edits);
}

/**
 * Sets what is given on each of the recommendations; what is left out stays. Fails when one of them is followed by
 * workgroups that the actor does not co-chair.
 */
function planSetNextStep(
  book: Book,
  input: SetNextStepInput,
  context: Context,
): Outcome<Plan<SetNextStepResult>> {
  const rows = whichRecommendations(book, input.recommendations);
  if (!rows.ok) return rows;
  const says = [input.agency, input.nextStep, input.due, input.was].some((one) => one !== undefined);
  if (!says) return failure(message(progressText.nothingGiven));
  const foreign = rows.value.find((row) => !mayPlan(row, context.actor));
  if (foreign)
    return failure(
      message(progressText.notYourRecommendation, {
        name: book.labelOf('REC', foreign.id),
        workgroup: followersOf(foreign)
          .map((id) => book.labelOf('WG', id))
          .join(', '),
      }),
    );
  const changes = editsOf(book, input, rows.value);
  if (!changes.ok) return changes;
  const edits = changes.value;
  return success({
    edits,
    effects: [],
    result: {
      recommendations: rows.value.map(({ id }) => ({ id, name: book.labelOf('REC', id) })),
      changed: edits.length,
    },
    summary: [
      edits.length === 0
        ? message(progressText.unchanged)
        : message(progressText.nextStepSet, { count: edits.length }),
    ],
  });
}

/** Says who in the government has to act, what the coalition does next, and by when. */
export const setNextStep = defineCommand({
  name: 'set-next-step',
  title: progressText.nextStepTitle,
  audience: 'co-chair',
  pace: 'short',
  input: nextStepInput,
  reads: ['REC', 'WG', 'CTY', 'ISS'],
  plan: planSetNextStep,
});
