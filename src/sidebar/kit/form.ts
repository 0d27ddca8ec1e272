// A form while it is filled in: its draft, what is wrong with it, and its fields bound to both.
import { useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/base/messages/text';
import * as kitText from '../../core/words/panels/kit';
import { translate, setStatus } from './panel-context';
import { useUnsentDraft } from './unsent-draft';
import type { FieldErrors } from './use-calls';

/** What a part of a form gets: what may be chosen, what is filled in, and the way to change it. */
export interface FormProps<Draft, Form> {
  readonly form: Form;
  readonly draft: Draft;
  readonly errors: FieldErrors;
  change(changes: Partial<Draft>): void;
}

interface Bound<Value> {
  readonly value: Value;
  readonly error: string | undefined;
  onChange(value: Value): void;
}

/**
 * Binds fields to the draft that they fill: `<TextField label={...} {...bind('title')} />`. `errorKey` names the field
 * of the input where it is called otherwise than in the draft.
 */
export const binder =
  <Draft extends object>(draft: Draft, errors: FieldErrors, change: (changes: Partial<Draft>) => void) =>
  <K extends keyof Draft & string>(key: K, errorKey: string = key): Bound<Draft[K]> => ({
    value: draft[key],
    error: errors[errorKey],
    onChange: (value) => change({ [key]: value } as unknown as Partial<Draft>),
  });

/** The errors without those of fields that were changed since: what was put right is not held against one. */
export function useFreshErrors(errors: FieldErrors, draft: object): FieldErrors {
  const found = useRef({ errors, draft });
  if (found.current.errors !== errors) found.current = { errors, draft };
  const now: Readonly<Record<string, unknown>> = { ...draft };
  const then: Readonly<Record<string, unknown>> = { ...found.current.draft };
  return Object.fromEntries(Object.entries(errors).filter(([field]) => now[field] === then[field]));
}

/** Fields that have to be filled in and are not, as problems. */
export const unfilled = (fields: readonly string[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(fields.map((field) => [field, kitText.fillIn]));

/** Whether there are problems before anything is sent: they are shown beside their fields, and their number is told. */
export function refuses(
  { showErrors }: { showErrors(errors: FieldErrors): void },
  problems: Readonly<Record<string, Text>>,
): boolean {
  const found = Object.entries(problems);
  if (found.length === 0) return false;
  showErrors(Object.fromEntries(found.map(([field, problem]) => [field, translate(problem)])));
  setStatus(translate(kitText.checkFields, { count: found.length }), 'bad');
  return true;
}

/** The fields that differ from the first ones, with what stood there when the form opened; null without any. */
function typedIn<Draft extends object>(draft: Draft, first: Draft): Partial<Draft> | null {
  const before = first as Readonly<Record<string, unknown>>;
  const isTyped = ([field, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(before[field]);
  const fields = Object.entries(draft).filter(isTyped);
  if (fields.length === 0) return null;
  const opened = 'opened' in draft ? { opened: draft.opened } : {};
  return { ...opened, ...Object.fromEntries(fields) } as Partial<Draft>;
}

/**
 * A draft about something (see `useUnsentDraft`), kept until it is sent or thrown away, and the way to change it. `sent` gives
 * it up once it went through; `back` is for `CameBack`.
 */
export function useDraft<Draft extends object>(about: string, start: () => Draft) {
  const [first] = useState(start);
  const { typed, type, back } = useUnsentDraft<Partial<Draft>>(about, () => first);
  const latest = useRef(first);
  latest.current = { ...first, ...typed };
  const change = (changes: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...changes };
    type(typedIn(latest.current, first));
  };
  return { draft: latest.current, change, back, sent: () => type(null) };
}
