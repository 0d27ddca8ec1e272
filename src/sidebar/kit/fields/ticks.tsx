// Boxes and circles to tick: one box on its own, several of a list, one of a few choices.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Detail } from '../parts';
import { FieldError, FieldGroup, type FieldProps } from './field';
import type { Option } from './inputs';

/** A box or circle to tick, with its label beside it. */
export const Tick = ({ children }: { children: ComponentChildren }) => <div class="tick">{children}</div>;

interface CheckboxProps {
  readonly label: string;
  readonly value: boolean;
  onChange(value: boolean): void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

export function Checkbox({ label, value, onChange, help, error }: CheckboxProps) {
  const id = useId();
  return (
    <Tick>
      <label>
        <input
          type="checkbox"
          checked={value}
          aria-describedby={help || error ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <div id={id}>
        <FieldError id={id + '-error'} words={error} />
        {help && <p class="help">{help}</p>}
      </div>
    </Tick>
  );
}

interface CheckboxesProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  onChange(value: readonly string[]): void;
}

/** Several of a short list. The values keep the order of the options. */
export function Checkboxes({ options, value, onChange, ...field }: CheckboxesProps) {
  const change = (id: string, isTicked: boolean): void => {
    const ticked = new Set(value);
    if (isTicked) ticked.add(id);
    else ticked.delete(id);
    const known = options.map((option) => option.id).filter((one) => ticked.delete(one));
    onChange([...known, ...ticked]);
  };
  return (
    <FieldGroup {...field}>
      {options.map(({ id, name, detail }) => (
        <Checkbox
          key={id}
          label={name}
          help={detail}
          value={value.includes(id)}
          onChange={(ticked) => change(id, ticked)}
        />
      ))}
    </FieldGroup>
  );
}

interface RadiosProps extends FieldProps {
  readonly options: readonly Option[];
  /** Id, '' while nothing is chosen. */
  readonly value: string;
  onChange(value: string): void;
}

/** All choices in sight, each with room for a line of help. */
export function Radios({ options, value, onChange, ...field }: RadiosProps) {
  const name = useId();
  return (
    <FieldGroup {...field}>
      {options.map(({ id, name: label, detail }) => (
        <Tick key={id}>
          <label>
            <input
              type="radio"
              name={name}
              checked={value === id}
              aria-invalid={field.error ? true : undefined}
              onChange={() => onChange(id)}
            />
            <span>
              {label}
              {detail && <Detail>{detail}</Detail>}
            </span>
          </label>
        </Tick>
      ))}
    </FieldGroup>
  );
}
