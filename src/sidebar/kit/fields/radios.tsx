// One of a few choices, all in sight, each with room for a line of help.
import { useId } from 'preact/hooks';
import type { FieldProps } from './field';
import { FieldGroup } from './field';
import type { Option } from './inputs';
import { Tick } from './tick';

export interface RadiosProps extends FieldProps {
  readonly options: readonly Option[];
  /** Id, '' while nothing is chosen. */
  readonly value: string;
  onChange(value: string): void;
}

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
              {detail && <span class="quiet detail">{detail}</span>}
            </span>
          </label>
        </Tick>
      ))}
    </FieldGroup>
  );
}
