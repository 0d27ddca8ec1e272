// A growing list of free texts, each in a field of its own; a list that is pasted into one of them is taken apart.
import { Fragment, type ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { listedIn } from '../../../core/base/text/text-paragraphs';
import { translate, setStatus } from '../panel-context';
import { Button, IconButton } from '../buttons';
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

/** The entries once something is pasted into one of them, between what stands there before and behind it. */
function withPasted(
  entries: readonly string[],
  index: number,
  { value, selectionStart, selectionEnd }: HTMLTextAreaElement,
  parts: readonly string[],
): readonly string[] {
  const around = [value.slice(0, selectionStart), ...parts, value.slice(selectionEnd)];
  const filled = around.filter((part) => part.trim() !== '');
  return [...entries.slice(0, index), ...filled, ...entries.slice(index + 1)];
}

interface Pasted {
  readonly apart: readonly string[];
  readonly whole: readonly string[];
}

/** Takes a pasted list apart; `whole` puts it into one field after all, until something is changed. */
function usePasting({ value, onChange }: Pick<TextListProps, 'value' | 'onChange'>) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = (event: ClipboardEvent, entries: readonly string[], index: number): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const items = listedIn(text);
    if (items.length < 2) return;
    event.preventDefault();
    const field = event.currentTarget as HTMLTextAreaElement;
    const before = field.value.slice(0, field.selectionStart);
    const whole = `${before}${text.trim()}${field.value.slice(field.selectionEnd)}`;
    const apart = withPasted(entries, index, field, items);
    setPasted({ apart, whole: entries.map((entry, place) => (place === index ? whole : entry)) });
    onChange(apart);
    setStatus(translate(pickText.pasted, { count: items.length }), 'good');
  };
  const isApart = pasted !== null && value.join('\n') === pasted.apart.join('\n');
  return { paste, whole: isApart ? (): void => onChange(pasted.whole) : undefined };
}

/** Always shows at least one field. Empty entries are the caller's to leave out. */
export function TextList({ value, onChange, rows = 2, under, ...field }: TextListProps) {
  const id = useId();
  const entries = value.length > 0 ? value : [''];
  const { paste, whole } = usePasting({ value, onChange });
  const change = (index: number, text: string): void =>
    onChange(entries.map((entry, place) => (place === index ? text : entry)));
  return (
    <FieldGroup {...field}>
      {entries.map((entry, index) => {
        const name = translate(pickText.entry, { label: field.label, number: index + 1 });
        return (
          <Fragment key={index}>
            <div class="entry">
              <textarea
                rows={rows}
                aria-label={name}
                aria-describedby={under && `${id}-${index}`}
                value={entry}
                onInput={(event) => change(index, event.currentTarget.value)}
                onPaste={(event) => paste(event, entries, index)}
              />
              <IconButton
                label={translate(pickText.remove, { name })}
                onPress={() => onChange(entries.filter((_, place) => place !== index))}
              />
            </div>
            {under && <div id={`${id}-${index}`}>{under(entry)}</div>}
          </Fragment>
        );
      })}
      <button type="button" class="quiet" onClick={() => onChange([...entries, ''])}>
        <Icon name="add" />
        {translate(pickText.addEntry)}
      </button>
      {whole && <Button label={translate(pickText.pastedWhole)} kind="quiet" onPress={whole} />}
    </FieldGroup>
  );
}
