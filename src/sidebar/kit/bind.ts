// Binds fields to the draft that they fill: `<TextField label={...} {...bind('title')} />`.
import type { FieldErrors } from './use-calls';

export interface Bound<Value> {
  readonly value: Value;
  readonly error: string | undefined;
  onChange(value: Value): void;
}

/** `errorKey` names the field of the input where it is called otherwise than in the draft. */
export const binder =
  <Draft extends object>(draft: Draft, errors: FieldErrors, change: (changes: Partial<Draft>) => void) =>
  <K extends keyof Draft & string>(key: K, errorKey: string = key): Bound<Draft[K]> => ({
    value: draft[key],
    error: errors[errorKey],
    onChange: (value) => change({ [key]: value } as unknown as Partial<Draft>),
  });
