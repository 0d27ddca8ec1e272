// What all fields have in common: label above, help and error below, tied together for screen readers.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icons';
import * as kitText from '../../../core/words/panels/kit';
import { translate } from '../panel-context';

export interface FieldProps {
  readonly label: string;
  /** Help under the field, only where it helps. */
  readonly help?: string | undefined;
  /** What is wrong, in words. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
}

/** The attributes that tie a control to its words. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

export const FieldError = ({ id, words }: { id: string; words: string | undefined }) => (
  <div id={id} class="error" hidden={!words}>
    <Icon name="problem" />
    <span>{words}</span>
  </div>
);

export function RequiredMark({ required }: { required?: boolean | undefined }) {
  return required ? <span class="mark"> ({translate(kitText.required)})</span> : null;
}

const describedBy = (id: string, help: string | undefined, error: string | undefined): string | undefined =>
  [...(help ? [id + '-help'] : []), ...(error ? [id + '-error'] : [])].join(' ') || undefined;

/** A labelled field around one control. */
export function Field({
  label,
  help,
  error,
  required,
  after,
  children,
}: FieldProps & { after?: ComponentChildren; children: (control: ControlProps) => ComponentChildren }) {
  const id = useId();
  const control: ControlProps = {
    id,
    'aria-describedby': describedBy(id, help, error),
    'aria-invalid': Boolean(error),
    'aria-required': required ?? false,
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        <RequiredMark required={required} />
      </label>
      {children(control)}
      {after}
      <FieldError id={id + '-error'} words={error} />
      {help && (
        <p id={id + '-help'} class="help">
          {help}
        </p>
      )}
    </div>
  );
}

/** A labelled group of controls, such as check boxes. */
export function FieldGroup({
  label,
  help,
  error,
  required,
  children,
}: FieldProps & { children: ComponentChildren }) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={describedBy(id, help, error)}>
      <legend>
        {label}
        <RequiredMark required={required} />
      </legend>
      {children}
      <FieldError id={id + '-error'} words={error} />
      {help && (
        <p id={id + '-help'} class="help">
          {help}
        </p>
      )}
    </fieldset>
  );
}
