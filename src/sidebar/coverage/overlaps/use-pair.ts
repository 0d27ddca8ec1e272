// A pair that is open, in the reader's language and as it stands: the list that it came from spoke of then.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-list';
import { call } from '../../kit/client';
import { usePanel } from '../../kit/panel-context';

interface OpenPair {
  readonly pair: ListedOverlap;
  /** Asks again how it stands; what is in the form stays. */
  refresh(): void;
}

export function usePair(listed: ListedOverlap): OpenPair {
  const { language } = usePanel();
  const [pair, setPair] = useState(listed);
  const [turn, setTurn] = useState(0);
  const wanted = `${language} ${turn}`;
  const spoken = useRef(wanted);
  useEffect(() => {
    if (spoken.current === wanted) return undefined;
    let isWanted = true;
    const input = { show: 'all', id: listed.id } as const;
    void call('list-overlaps', input, { reads: true }).then((answer) => {
      const found = answer.ok && answer.result.overlaps.find(({ id }) => id === listed.id);
      if (!isWanted || !found) return;
      spoken.current = wanted;
      setPair(found);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return { pair, refresh: () => setTurn((before) => before + 1) };
}
