// Several people in one form: what each of them changed is taken, and where two changed the same field to different
// values, the later one is asked instead of winning. A form says what its fields held when it opened.
import * as z from 'zod/mini';
import type { Clash, FieldValue } from '../../base/clash';
import { message, render, textBy, type Text } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import * as changedFieldsText from '../../words/workbook/changed-fields';

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/**
 * By field of the input, what it held when the form opened. A field that is not named here is taken as it was sent, so
 * that callers without a form may send whole rows.
 */
export const heldBefore = z.optional(z.record(z.string(), fieldValue));

export interface StandingField {
  readonly label: Text;
  /** What stands there now, as the form holds it. */
  readonly now: FieldValue;
  /** A value in words. */
  show(value: FieldValue): Text;
  /** A value that was typed as it would stand there, such as the id of a name. */
  read?(value: FieldValue): FieldValue;
}

/** The fields of what is changed, by name in the input. */
export type CurrentFields = Readonly<Record<string, StandingField>>;

type WithBefore = Readonly<Record<string, unknown>> & {
  readonly was?: Readonly<Record<string, FieldValue>> | undefined;
};

const tidied = (value: FieldValue): string =>
  JSON.stringify(typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);

/** Whether two values differ in blanks at most: those that the workbook tidies are nobody's change. */
const isAsBefore = (one: FieldValue, other: FieldValue): boolean => {
  const bare = (value: FieldValue): string => tidied(value).replace(/(\\n|\s)+/g, ' ');
  return bare(one) === bare(other);
};

interface Sent {
  readonly field: string;
  readonly mine: FieldValue;
  readonly before: FieldValue;
  readonly standing: StandingField;
}

/** The fields of the input that say what they held before. */
function sentFields(input: WithBefore, standing: CurrentFields): readonly Sent[] {
  return Object.entries(input.was ?? {}).flatMap(([field, before]): Sent[] => {
    const mine = input[field] as FieldValue | undefined;
    const there = standing[field];
    return mine === undefined || there === undefined ? [] : [{ field, mine, before, standing: there }];
  });
}

function isClash({ mine, before, standing }: Sent): boolean {
  const { now, read = (value: FieldValue) => value } = standing;
  return !isAsBefore(now, before) && !isAsBefore(now, mine) && !isAsBefore(now, read(mine));
}

/** Of two long texts, so much of the end that one sees where they differ. */
const LONGEST = 160;
const KEPT_BEFORE = 40;

function shown(text: string, other: string): string {
  let alike = 0;
  while (alike < text.length && text[alike] === other[alike]) alike += 1;
  const start = text.length <= LONGEST ? 0 : Math.max(0, alike - KEPT_BEFORE);
  const part = text.slice(start, start + LONGEST);
  return `${start > 0 ? '… ' : ''}${part}${start + LONGEST < text.length ? ' …' : ''}`;
}

function clashOf({ field, mine, standing }: Sent): Clash {
  const { label, now, show, read = (value: FieldValue) => value } = standing;
  const [own, there] = [show(read(mine)), show(now)];
  return {
    field,
    label,
    mine: textBy((language) => shown(own[language], there[language])),
    theirs: textBy((language) => shown(there[language], own[language])),
    now,
  };
}

const sentence = ({ label, mine, theirs }: Clash) =>
  message(changedFieldsText.clash, { field: label, mine, theirs });

/** Refuses to write over what somebody else wrote meanwhile, and says what both wrote. */
export function refusedFor(clashes: readonly Clash[]): ReturnType<typeof failure> {
  const all = textBy((language) => clashes.map((one) => render(sentence(one), language)).join(' '));
  return failure(message(changedFieldsText.notSaved, { clashes: all }), clashes);
}

/**
 * The input without the fields that its person left as they were: there holds what stands now, whoever wrote it. Fails
 * where both changed a field to different values.
 */
export function ownChanges<Input extends WithBefore>(input: Input, standing: CurrentFields): Outcome<Input> {
  const sent = sentFields(input, standing);
  const untouched = sent.filter(({ mine, before }) => tidied(mine) === tidied(before));
  const clashes = sent.filter((one) => !untouched.includes(one) && isClash(one)).map(clashOf);
  if (clashes.length > 0) return refusedFor(clashes);
  const left = new Set(untouched.map(({ field }) => field));
  return success(Object.fromEntries(Object.entries(input).filter(([field]) => !left.has(field))) as Input);
}
