// A growing list of free texts, each in a field of its own.
import { Fragment, type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../panel-context';
import { IconButton } from '../buttons';
import { Icon } from '../icons';
import { FieldGroup, type FieldProps } from './field';
import * as pickText from '../../../core/words/panels/kit';

export interface TextListProps extends FieldProps {
  readonly value: readonly string[];
  onChange(value: readonly string[]): void;
  readonly rows?: number;
  /** What is shown below an entry while it is typed. */
  under?(entry: string): ComponentChildren;
}

/** Always shows at least one field. Empty entries are the caller's to leave out. */
export function TextList({ value, onChange, rows = 2, under, ...field }: TextListProps) {
  const id = useId();
  const entries = value.length > 0 ? value : [''];
  const change = (index: number, text: string): void =>
    onChange(entries.map((entry, place) => (place === index ? text : entry)));
  return (
    <FieldGroup {...field}>
      {entries.map((entry, index) => {
        const name = say(pickText.entry, { label: field.label, number: index + 1 });
        return (
          <Fragment key={index}>
            <div class="entry">
              <textarea
                rows={rows}
                aria-label={name}
                aria-describedby={under && `${id}-${index}`}
                value={entry}
                onInput={(event) => change(index, event.currentTarget.value)}
              />
              <IconButton
                label={say(pickText.remove, { name })}
                onPress={() => onChange(entries.filter((_, place) => place !== index))}
              />
            </div>
            {under && <div id={`${id}-${index}`}>{under(entry)}</div>}
          </Fragment>
        );
      })}
      <button type="button" class="quiet" onClick={() => onChange([...entries, ''])}>
        <Icon name="add" />
        {say(pickText.addEntry)}
      </button>
    </FieldGroup>
  );
}
