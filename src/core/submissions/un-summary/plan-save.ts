// The rules of what people change in the summary for the UN: a workgroup's text and budget, the first asks, its own row.
import * as z from 'zod/mini';
import { message, sameText } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { textHash } from '../../base/text/text-hash';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { sheetSpec } from '../../workbook/schema/sheets';
import { mayChangeRow } from '../../workbook/rights/rights';
import { internalDueFrom, limitFor, officialDueFor } from '../registering/limits';
import { chosenAsks, MOST_ASKS } from './first-asks';
import { SUMMARY_KIND } from '../kinds/kinds';
import { summaryParts, type SummaryPart } from './parts';
import { summarySubmission } from './submission';
import * as summaryText from '../../words/submissions/un-summary';

const LONGEST = 20_000;
const MOST_WORDS = 100_000;

const saveInput = z.object({
  /** Id. */
  workgroup: z.string().check(z.minLength(1)),
  /** The text as it shall stand; '' goes back to the summaries of the submissions. */
  text: z.optional(z.string().check(z.maxLength(LONGEST))),
  /** Most words; null for an equal share. */
  budget: z.optional(z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(MOST_WORDS)))),
  was: heldBefore,
});
type SaveInput = z.infer<typeof saveInput>;

const column = (key: string) => {
  const { label } = sheetSpec('WG').columns[key] ?? { label: sameText(key) };
  return { label, show: (value: unknown) => sameText(String(value ?? '')) };
};

/** Without the fields that somebody left as they were. */
const ownPart = (input: SaveInput, { text, ownBudget }: SummaryPart): Outcome<SaveInput> =>
  ownChanges(input, {
    text: { ...column('summary'), now: text },
    budget: { ...column('summaryWords'), now: ownBudget },
  });

/** What the row of the workgroup keeps: a text that is the assembled one is nobody's own. */
function keptOf({ text, budget }: SaveInput, { assembled }: SummaryPart) {
  const tidy = text?.replace(/\r\n?/g, '\n').trim();
  const isOwn = tidy !== undefined && tidy !== '' && tidy !== assembled;
  return {
    ...(tidy !== undefined && { summary: isOwn ? tidy : '', summaryOf: isOwn ? textHash(assembled) : '' }),
    ...(budget !== undefined && { summaryWords: budget }),
  };
}

function planSave(book: Book, input: SaveInput, { actor }: Context): Outcome<Plan<{ saved: boolean }>> {
  const group = book.find('WG', input.workgroup);
  const part = summaryParts(book).find(({ workgroup }) => workgroup === input.workgroup);
  if (!group || !part) return failure(message(summaryText.notFound));
  if (!mayChangeRow(book, 'WG', group, actor)) return failure(message(summaryText.notYours));
  const own = ownPart(input, part);
  if (!own.ok) return own;
  const changes = changedValues('WG', group, keptOf(own.value, part));
  const saved = Object.keys(changes).length > 0;
  return success({
    edits: saved ? [updateRow('WG', group.id, changes)] : [],
    effects: [],
    result: { saved },
    summary: [message(saved ? summaryText.saved : summaryText.nothingNew, { name: part.name })],
  });
}

/** Keeps what somebody made of a workgroup's part. */
export const saveUnSummary = defineCommand({
  name: 'save-un-summary',
  title: summaryText.saveTitle,
  audience: 'member',
  pace: 'short',
  input: saveInput,
  reads: ['WG', 'SUB', 'ORG', 'MEM'],
  plan: planSave,
});

const asksInput = z.object({
  /** Ids, the first ask first. */
  asks: z.array(z.string()).check(z.maxLength(MOST_ASKS)),
  was: heldBefore,
});

function planChoose(
  book: Book,
  input: z.infer<typeof asksInput>,
): Outcome<Plan<{ readonly chosen: number }>> {
  const standing = chosenAsks(book).map(({ id }) => id);
  const label = summaryText.firstAsks;
  const show = (value: unknown) =>
    sameText((value as readonly string[]).map((id) => book.find('ASK', id)?.text ?? id).join('; '));
  const own = ownChanges(input, { asks: { label, show, now: standing } });
  if (!own.ok) return own;
  const asks = [...new Set(input.asks)];
  if (asks.some((id) => !book.find('ASK', id))) return failure(message(summaryText.askGone));
  const edits = book.rows('ASK').flatMap((row): readonly Edit[] => {
    const place = asks.indexOf(row.id);
    const summaryPlace = place < 0 ? null : place + 1;
    return row.summaryPlace === summaryPlace ? [] : [updateRow('ASK', row.id, { summaryPlace })];
  });
  const summary = [message(summaryText.chosen, { count: asks.length })];
  return success({ edits, effects: [], result: { chosen: asks.length }, summary });
}

/** Says which asks stand in the summary, in which order. */
export const chooseFirstAsks = defineCommand({
  name: 'choose-first-asks',
  title: summaryText.chooseTitle,
  audience: 'coordinator',
  pace: 'short',
  input: asksInput,
  reads: ['ASK'],
  plan: planChoose,
});

/** The row of the summary: it is there, or it is made, so that it has document, versions, check and upload as any text. */
function planStart(book: Book, _input: object, context: Context): Outcome<Plan<{ submission: string }>> {
  const row = summarySubmission(book);
  if (row)
    return success({
      ...{ edits: [], effects: [], result: { submission: row.id } },
      summary: [message(summaryText.isThere, { title: row.title || row.label })],
    });
  const id = context.newId('SUB');
  const title = summaryText.rowTitle[context.bookLanguage];
  const values = {
    ...{ title, kind: SUMMARY_KIND, limit: limitFor(SUMMARY_KIND, context) },
    ...{ internalDue: internalDueFrom(context), officialDue: officialDueFor(SUMMARY_KIND, context) },
    authors: context.actor.person === '' ? [] : [context.actor.person],
  };
  return success({
    ...{ edits: [insertRow('SUB', id, values)], effects: [], result: { submission: id } },
    summary: [message(summaryText.started, { title })],
  });
}

/** Makes the row of the summary where there is none. */
export const startUnSummary = defineCommand({
  name: 'start-un-summary',
  title: summaryText.startTitle,
  audience: 'coordinator',
  pace: 'short',
  input: z.object({}),
  reads: ['SUB', 'SET'],
  plan: planStart,
});
