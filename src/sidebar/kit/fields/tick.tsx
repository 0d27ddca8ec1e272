// A box or circle to tick, with its label beside it.
import type { ComponentChildren } from 'preact';

export const Tick = ({ children }: { children: ComponentChildren }) => <div class="tick">{children}</div>;
