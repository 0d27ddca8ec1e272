// A list of cards: things with several lines and actions of their own.
import type { ComponentChildren } from 'preact';

interface CardsProps {
  readonly label?: string;
  /** List items of the class `card`. */
  readonly children: ComponentChildren;
}

export const Cards = ({ label, children }: CardsProps) => (
  <ul class="cards" aria-label={label}>
    {children}
  </ul>
);
