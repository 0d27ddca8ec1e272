// Items of any look, searched when there are many: only those that fit what was typed are drawn.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from './fields/inputs';
import { matching } from './fields/matching';
import * as kitText from '../../core/words/panels/kit';
import { usePanel } from './panel-context';

/** Shorter lists are read faster than searched. */
const SEARCHED_FROM = 8;
const SHOWN_AT_ONCE = 30;

export interface SearchedProps<Item> {
  readonly items: readonly Item[];
  /** What the search looks at. */
  textOf(item: Item): string;
  /** Most items drawn at once. */
  readonly most?: number;
  children(shown: readonly Item[]): ComponentChildren;
}

export function Searched<Item>({ items, textOf, most = SHOWN_AT_ONCE, children }: SearchedProps<Item>) {
  const { say } = usePanel();
  const [typed, setTyped] = useState('');
  const options = items.map((item, index) => ({ id: String(index), name: textOf(item) }));
  const { shown: found, more } = matching(options, typed, most);
  // What was not searched for stays in its own order.
  const places = found.map(({ id }) => Number(id));
  const ordered = typed === '' ? places.sort((one, other) => one - other) : places;
  const shown = ordered.flatMap((place) => items.slice(place, place + 1));
  return (
    <>
      {items.length >= SEARCHED_FROM && (
        <TextField label={say(kitText.search)} value={typed} onChange={setTyped} />
      )}
      {children(shown)}
      {shown.length === 0 && <p class="help">{say(kitText.nothingFound)}</p>}
      {more > 0 && <p class="help">{say(kitText.moreFound, { count: more })}</p>}
    </>
  );
}
