// Boxes to tick: one on its own, or several of a list.
import { useId } from 'preact/hooks';
import type { FieldProps } from './field';
import { FieldError, FieldGroup } from './field';
import type { Option } from './inputs';
import { Tick } from './tick';

export interface CheckboxProps {
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

export interface CheckboxesProps extends FieldProps {
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
