// Names side by side, each in a frame of its own (chips).
import type { ComponentChildren } from 'preact';

/** Children are list items, their name in a span. */
export const Chips = ({ children }: { children: ComponentChildren }) => <ul class="chips">{children}</ul>;
