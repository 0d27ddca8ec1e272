// A form for something that exists: it sends what its person changed, with what stood there when the form opened, so that
// the workbook notices when somebody else changed the same meanwhile.
import type { FieldValue } from '../../core/base/clash';

/** A draft that remembers the fields as they were when the form opened; null for something new. */
export type EditedDraft<Fields> = Fields & { readonly opened: Fields | null };

export const openedWith = <Fields extends object>(fields: Fields): EditedDraft<Fields> => ({
  ...fields,
  opened: fields,
});

type Sent = Readonly<Record<string, unknown>>;
export type EarlierValues = Record<string, FieldValue & (string | number | boolean | null | string[])>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Of the input, what differs from the one that the opened form would have sent, and what that said. A field that one of
 * both leaves out has no value to compare: it is sent as it is.
 */
export function changedFields<Input extends object>(
  input: Input,
  before: Input,
): { readonly changes: Partial<Input>; readonly was: EarlierValues } {
  const held = { ...before } as Sent;
  const changed = Object.entries(input).filter(([field, value]) => !same(value, held[field]));
  const was = changed.filter(([field]) => held[field] !== undefined).map(([field]) => [field, held[field]]);
  return {
    changes: Object.fromEntries(changed) as Partial<Input>,
    was: Object.fromEntries(was) as EarlierValues,
  };
}

/** What a draft becomes when one of two values is chosen for a field: the form has seen what stands there now. */
export const chosenIn = <Fields extends object>(
  draft: EditedDraft<Fields>,
  field: string,
  { value, now }: { readonly value: unknown; readonly now: unknown },
): Partial<EditedDraft<Fields>> =>
  ({ [field]: value, opened: { ...draft.opened, [field]: now } }) as unknown as Partial<EditedDraft<Fields>>;

/** Values of a form that was another one when they were typed are left aside. */
const isAlike = (one: unknown, other: unknown): boolean =>
  one === null ||
  other === null ||
  (typeof one === typeof other && Array.isArray(one) === Array.isArray(other));

/**
 * A draft that was typed earlier, laid over what the form would show now. Of something that exists, what was typed comes
 * back with what stood there then, so that a change made meanwhile is noticed; the other fields show what stands there now.
 */
export function comeBack<Draft extends object>(start: Draft, typed: object): Draft {
  const { opened: then } = typed as { opened?: Sent | null };
  const { opened: now } = start as { opened?: Sent | null };
  const isTyped = ([field, value]: [string, unknown]): boolean =>
    field !== 'opened' &&
    isAlike(value, (start as Sent)[field]) &&
    !(now && then && same(value, then[field]));
  const fields = Object.entries(typed).filter(isTyped);
  if (!now) return { ...start, ...Object.fromEntries(fields) };
  const held = fields.map(([field]) => [field, (then ?? now)[field]]);
  return { ...start, ...Object.fromEntries(fields), opened: { ...now, ...Object.fromEntries(held) } };
}
