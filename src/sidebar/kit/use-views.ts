// Where one is in a panel that starts with a list, and the way back to it.
import { useRef, useState } from 'preact/hooks';
import { setStatus } from './panel-context';

interface ListView {
  readonly kind: 'list';
}

/** `onList` hears from where one comes back. */
export function useViews<View extends { readonly kind: string }>(
  start: View | ListView = { kind: 'list' },
  onList?: (from: View | ListView) => void,
) {
  const [view, go] = useState<View | ListView>(start);
  /** On the first screen nothing takes the focus from the cells unasked; when one comes back, the list does. */
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    onList?.(view);
    setStatus('');
    go({ kind: 'list' });
  };
  return { view, go, toList, cameBack: cameBack.current };
}
