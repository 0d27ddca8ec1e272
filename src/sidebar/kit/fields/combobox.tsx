// A text field with a list that narrows while one types; worked by keyboard, pointer and screen reader alike.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import * as kitText from '../../../core/words/panels/kit';
import { translate } from '../panel-context';
import type { ControlProps } from './field';
import type { Option } from './inputs';
import { exactMatch, matching } from './matching';
import { NotOnList } from './not-on-list';
import * as pickText from '../../../core/words/panels/kit';
import { Detail } from '../parts';

/** Enough to choose from without scrolling far, few enough to draw at every key. */
const MOST_SHOWN = 40;

export interface ComboboxProps {
  readonly control: ControlProps;
  readonly label: string;
  readonly options: readonly Option[];
  /** What the field shows while nothing is being typed. */
  readonly shown: string;
  onPick(option: Option): void;
  /** Called with a name that is not on the list; left out, only options can be picked. */
  onNew?: ((name: string) => void) | undefined;
  /** Backspace in the empty field. */
  onBackspace?: (() => void) | undefined;
  /** All that can be meant, where some of it is picked and no option any more. */
  readonly known?: readonly Option[] | undefined;
  /** How something is added to the list, told where what was typed is not on it. */
  readonly howToAdd?: string | undefined;
}

const NEW_ID = '\u0000new';

interface Row {
  readonly option: Option;
  readonly isNew: boolean;
}

function useRows({ options, onNew }: ComboboxProps, typed: string): { rows: readonly Row[]; more: number } {
  const { shown, more } = matching(options, typed, MOST_SHOWN);
  const rows = shown.map((option) => ({ option, isNew: false }));
  const name = typed.trim();
  const offersNew = onNew && name !== '' && !exactMatch(options, name);
  const added: Row = { option: { id: NEW_ID, name: translate(pickText.addNew, { name }) }, isNew: true };
  return { rows: offersNew ? [...rows, added] : rows, more };
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly more: number;
  readonly active: number;
  onPick(row: Row): void;
}

function OptionList({ id, label, rows, more, active, onPick }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.parentElement?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <div class="options">
      <ul id={id} role="listbox" aria-label={label} ref={list}>
        {rows.map((row, index) => (
          <li
            key={row.option.id}
            id={id + '-' + String(index)}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(row)}
          >
            {row.isNew && <Icon name="add" />}
            {row.option.name}
            {row.option.detail && <Detail>{row.option.detail}</Detail>}
          </li>
        ))}
      </ul>
      {(rows.length === 0 || more > 0) && (
        <p class="help">
          {rows.length === 0
            ? translate(kitText.nothingFound)
            : translate(kitText.moreFound, { count: more })}
        </p>
      )}
    </div>
  );
}

interface Keys {
  readonly rows: readonly Row[];
  readonly isOpen: boolean;
  readonly active: number;
  readonly typed: string;
  setActive(active: number): void;
  open(): void;
  close(): void;
  pick(row: Row): void;
  onBackspace?: (() => void) | undefined;
}

/** What a key does; true when it was ours. */
function press(key: string, keys: Keys): boolean {
  const { rows, isOpen, active, typed, setActive, open, close, pick, onBackspace } = keys;
  const row = rows[active];
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const step = key === 'ArrowDown' ? 1 : -1;
    if (isOpen) setActive((active + step + rows.length) % Math.max(1, rows.length));
    else open();
    return true;
  }
  if (key === 'Enter' && isOpen) {
    if (row) pick(row);
    return true;
  }
  if (key === 'Escape' && isOpen) {
    close();
    return true;
  }
  if (key === 'Backspace' && typed === '') onBackspace?.();
  return false;
}

interface Box extends Keys {
  readonly more: number;
  /** What was typed when the field was left and is not on the list; '' for nothing. */
  readonly left: string;
  type(text: string): void;
  leave(): void;
}

/** What is typed and marked, and what keys do with it. What is on no list stays when the field is left. */
function useCombobox(props: ComboboxProps): Box {
  const { options, known = options, shown, onPick, onNew, onBackspace } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState('');
  const [active, setActive] = useState(0);
  const { rows, more } = useRows(props, typed ?? '');
  const close = (): void => {
    setTyped(null);
    setLeft('');
  };
  const type = (text: string): void => {
    setTyped(text);
    setLeft('');
    setActive(0);
  };
  const leave = (): void => {
    const name = (typed ?? left).trim();
    const meant = exactMatch(known, name);
    close();
    if (meant) onPick(meant);
    else setLeft(name);
  };
  const pick = ({ option, isNew }: Row): void => {
    if (isNew) onNew?.((typed ?? left).trim());
    else onPick(option);
    close();
  };
  const open = (): void => type(left);
  const state = { rows, more, active, left, isOpen: typed !== null, typed: typed ?? (left || shown) };
  return { ...state, type, open, close, leave, pick, setActive, onBackspace };
}

/** What was typed, left and is on no list. */
function Left({
  box: { left, pick, close },
  options,
  howToAdd,
  onNew,
}: ComboboxProps & { readonly box: Box }) {
  if (left === '') return null;
  const added = { option: { id: NEW_ID, name: left }, isNew: true };
  return (
    <NotOnList
      {...{ typed: left, options, howToAdd, onLeave: close }}
      onPick={(option) => pick({ option, isNew: false })}
      onNew={onNew && (() => pick(added))}
    />
  );
}

export function Combobox(props: ComboboxProps) {
  const { control, label, shown } = props;
  const box = useCombobox(props);
  const { rows, more, active, isOpen, typed, left, type, open, leave, pick } = box;
  const listId = control.id + '-list';
  const handleKey = (event: KeyboardEvent): void => {
    if (!press(event.key, box)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="combobox">
      <input
        {...control}
        aria-invalid={control['aria-invalid'] || left !== ''}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && rows[active] ? listId + '-' + String(active) : undefined}
        value={typed}
        placeholder={isOpen ? shown : undefined}
        onClick={() => !isOpen && open()}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={handleKey}
      />
      <Icon name="more" />
      <span class="unseen" aria-live="polite">
        {isOpen ? translate(pickText.optionsFound, { count: rows.length + more }) : ''}
      </span>
      {isOpen && (
        <OptionList id={listId} label={label} rows={rows} more={more} active={active} onPick={pick} />
      )}
      <Left box={box} {...props} />
    </div>
  );
}
