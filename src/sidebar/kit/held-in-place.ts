// Keeps what has the focus at the same place on the screen while something above it comes or goes.
import { useLayoutEffect, useRef } from 'preact/hooks';

const topOfFocus = (): number => document.activeElement?.getBoundingClientRect().top ?? 0;

/** The part of the panel that scrolls; in a low window the whole page does. */
function scroller(): Element | null {
  const main = document.querySelector('.view:not([hidden]) main');
  return main && getComputedStyle(main).overflowY !== 'visible' ? main : document.scrollingElement;
}

/** To be called just before `changed` becomes another one. */
export function useHeldInPlace(changed: unknown): () => void {
  const top = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (top.current === null) return;
    scroller()?.scrollBy({ top: topOfFocus() - top.current, behavior: 'instant' });
    top.current = null;
  }, [changed]);
  return () => {
    top.current = topOfFocus();
  };
}
