// Working through the list by keyboard: up and down go from one recommendation to the next, Enter accepts what is
// suggested for it, F2 changes it as in a cell, Delete leaves it.
import { useEffect, useRef } from 'preact/hooks';
import type { ShownRecommendation } from '../../../core/follow-up/tagging/plan-tagging-form';
import type { RowActions } from './view';

type Key = 'Enter' | 'F2' | 'Delete';
const ACTS: Readonly<Record<Key, keyof RowActions>> = { Enter: 'accept', F2: 'change', Delete: 'leave' };
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const isKey = (key: string): key is Key => key in ACTS;

const cardsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('.card') ?? []),
];

/** `actions` is left out where nothing may be done. */
export function useKeys(rows: readonly ShownRecommendation[], actions: RowActions | undefined) {
  const list = useRef<HTMLDivElement>(null);
  /** The place of the card that had the focus when something was done with it. */
  const left = useRef<number | undefined>(undefined);
  const focusAt = (place: number): void => {
    const cards = cardsIn(list.current);
    cards[Math.max(0, Math.min(place, cards.length - 1))]?.focus();
  };
  // What was accepted is gone from the list: the one that has its place is next.
  useEffect(() => {
    if (left.current === undefined) return;
    focusAt(left.current);
    left.current = undefined;
  }, [rows]);
  const act = (key: Key, place: number): void => {
    const row = rows[place];
    const action = ACTS[key];
    if (!actions || !row || (action !== 'change' && row.suggestions.length === 0)) return;
    left.current = place;
    actions[action](row);
  };
  const press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const at = cardsIn(list.current).findIndex((card) => card.contains(target as Node));
    const step = STEPS[key];
    if (at < 0 || (step === undefined && !isKey(key))) return;
    // A button in a card is pressed by its own Enter.
    if (step === undefined && target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (step !== undefined) focusAt(at + step);
    else if (isKey(key)) act(key, at);
  };
  return { list, press };
}
