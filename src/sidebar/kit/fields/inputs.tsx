// Fields for one line of text, dates, numbers and choices from a short list.
import * as kitText from '../../../core/words/panels/kit';
import { translate } from '../panel-context';
import { Field, type FieldProps } from './field';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** A second, quieter line. */
  readonly detail?: string | undefined;
  /** Other names by which it is found, and that are not shown. */
  readonly names?: string | undefined;
}

export interface TextProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
}

// The types of Preact tell text inputs from dates; all of these are worked alike.
type LineType = 'text' | 'email' | 'url' | 'date' | 'datetime-local';

const lineField = (type: LineType) =>
  function LineField({ value, onChange, ...field }: TextProps) {
    return (
      <Field {...field}>
        {(control) => (
          <input
            {...control}
            type={type as 'text'}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
    );
  };

export const TextField = lineField('text');
export const EmailField = lineField('email');
export const UrlField = lineField('url');
/** `YYYY-MM-DD`, '' for none. */
export const DateField = lineField('date');
/** `YYYY-MM-DDTHH:MM`, '' for none. */
export const DateTimeField = lineField('datetime-local');

export interface NumberProps extends FieldProps {
  readonly value: number | null;
  onChange(value: number | null): void;
  readonly min?: number;
  readonly max?: number;
}

export function NumberField({ value, onChange, min, max, ...field }: NumberProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="number"
          class="short"
          min={min}
          max={max}
          value={value ?? ''}
          onInput={({ currentTarget: { value: typed } }) => onChange(typed === '' ? null : Number(typed))}
        />
      )}
    </Field>
  );
}

export interface SelectProps extends TextProps {
  readonly options: readonly Option[];
  /** What stands for no choice; left out when a choice is a must. */
  readonly empty?: string | undefined;
}

/** One of a few choices. For long lists and for several, Picker. */
export function SelectField({ value, onChange, options, empty, ...field }: SelectProps) {
  const isKnown = options.some(({ id }) => id === value);
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {(empty !== undefined || !isKnown) && (
            <option value="">{empty ?? translate(kitText.choose)}</option>
          )}
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
