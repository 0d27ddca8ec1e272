// Picks rows by name from a long list: one, or several shown as chips.
import { labelled } from '../labelled';
import { Chips } from '../chips';
import { IconButton } from '../buttons';
import { translate } from '../panel-context';
import { Combobox } from './combobox';
import { Field, type FieldProps } from './field';
import type { Option } from './inputs';
import * as pickText from '../../../core/words/panels/kit';

interface PickerProps extends FieldProps {
  readonly options: readonly Option[];
  /** A name that is not on the list is taken as typed, in place of an id. */
  readonly takesNew?: boolean;
  /** How something is added to the list, told where what was typed is not on it. */
  readonly howToAdd?: string | undefined;
}

const nameOf = (options: readonly Option[], id: string): string =>
  options.find((option) => option.id === id)?.name ?? id;

interface PickOneProps extends PickerProps {
  /** Id, or a new name; '' for none. */
  readonly value: string;
  onChange(value: string): void;
}

export function PickOne({ options, takesNew, howToAdd, value, onChange, ...field }: PickOneProps) {
  return (
    <Field {...field}>
      {(control) => (
        <div class="picked-one">
          <Combobox
            control={control}
            label={field.label}
            options={options}
            howToAdd={howToAdd}
            shown={nameOf(options, value)}
            onPick={({ id }) => onChange(id)}
            onNew={takesNew ? onChange : undefined}
          />
          {value !== '' && !field.required && (
            <IconButton
              label={labelled(translate(pickText.clear), field.label)}
              onPress={() => onChange('')}
            />
          )}
        </div>
      )}
    </Field>
  );
}

interface PickSeveralProps extends PickerProps {
  /** Ids, and new names. */
  readonly value: readonly string[];
  onChange(value: readonly string[]): void;
}

export function PickSeveral({ options, takesNew, howToAdd, value, onChange, ...field }: PickSeveralProps) {
  const add = (id: string): void => onChange(value.includes(id) ? value : [...value, id]);
  const remove = (id: string): void => onChange(value.filter((one) => one !== id));
  const free = options.filter(({ id }) => !value.includes(id));
  // The only one there is leaves nothing to pick.
  const hasMore = takesNew === true || options.length !== 1 || free.length > 0;
  return (
    <Field {...field}>
      {(control) => (
        <>
          {value.length > 0 && (
            <Chips>
              {value.map((id) => {
                const name = nameOf(options, id);
                return (
                  <li key={id}>
                    <span>{name}</span>
                    <IconButton label={translate(pickText.remove, { name })} onPress={() => remove(id)} />
                  </li>
                );
              })}
            </Chips>
          )}
          {hasMore && (
            <Combobox
              control={control}
              label={field.label}
              options={free}
              known={options}
              howToAdd={howToAdd}
              shown=""
              onPick={({ id }) => add(id)}
              onNew={takesNew ? add : undefined}
              onBackspace={() => onChange(value.slice(0, -1))}
            />
          )}
        </>
      )}
    </Field>
  );
}
