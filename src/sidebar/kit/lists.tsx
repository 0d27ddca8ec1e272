// Lists that are searched, not scrolled: items of any look, and entries of which a press picks one.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as kitText from '../../core/words/panels/kit';
import { EntryButton } from './buttons';
import { TextField } from './fields/inputs';
import { matching } from './fields/matching';
import { translate } from './panel-context';
import { Empty } from './states';

/** Shorter lists are read faster than searched. */
const SEARCHED_FROM = 8;
const SHOWN_AT_ONCE = 30;

interface SearchedProps<Item> {
  readonly items: readonly Item[];
  /** What the search looks at. */
  textOf(item: Item): string;
  /** Most items drawn at once. */
  readonly most?: number;
  children(shown: readonly Item[]): ComponentChildren;
}

/** Only items that fit what was typed are drawn. */
export function Searched<Item>({ items, textOf, most = SHOWN_AT_ONCE, children }: SearchedProps<Item>) {
  const [typed, setTyped] = useState('');
  const options = items.map((item, index) => ({ id: String(index), name: textOf(item) }));
  const { shown, more } = matching(options, typed, most);
  return (
    <>
      {items.length >= SEARCHED_FROM && (
        <TextField label={translate(kitText.search)} value={typed} onChange={setTyped} />
      )}
      {children(shown.flatMap(({ id }) => items.slice(Number(id), Number(id) + 1)))}
      {shown.length === 0 && <p class="help">{translate(kitText.nothingFound)}</p>}
      {more > 0 && <p class="help">{translate(kitText.moreFound, { count: more })}</p>}
    </>
  );
}

interface PickListProps<Item> extends Omit<SearchedProps<Item>, 'children'> {
  /** What is listed, for screen readers. */
  readonly label: string;
  /** Class of what an entry says. */
  readonly look?: string;
  /** Said where there is nothing to list. */
  readonly empty?: string;
  onPick(item: Item): void;
  /** What an entry says. */
  children(item: Item): ComponentChildren;
}

export function PickList<Item>({ label, look, empty, onPick, children, ...searched }: PickListProps<Item>) {
  if (searched.items.length === 0) return <Empty words={empty} />;
  return (
    <Searched {...searched}>
      {(shown) => (
        <div class="search-list">
          <ul aria-label={label}>
            {shown.map((item, index) => (
              <li key={index}>
                <EntryButton look={look} onPress={() => onPick(item)}>
                  {children(item)}
                </EntryButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Searched>
  );
}
