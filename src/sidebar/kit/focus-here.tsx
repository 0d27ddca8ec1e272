// Takes the focus when it appears, for keyboard and screen reader to go on from there.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** `when` is false on the first screen of a panel: nothing takes the focus from the cells unasked. */
export function FocusHere({ when, children }: { when: boolean; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}
