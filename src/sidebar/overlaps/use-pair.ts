// A pair that is open, in the reader's language: the list that it came from spoke the one of then.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedOverlap } from '../../core/coverage/plan-list';
import { call } from '../kit/client';
import { usePanel } from '../kit/panel-context';
import { PAGE } from './filter';

export function usePair(listed: ListedOverlap): ListedOverlap {
  const { language } = usePanel();
  const [pair, setPair] = useState(listed);
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return undefined;
    let isWanted = true;
    const input = { show: 'all', submission: listed.first.id, count: PAGE } as const;
    void call('list-overlaps', input, { reads: true }).then((answer) => {
      const found = answer.ok && answer.result.overlaps.find(({ id }) => id === listed.id);
      if (!isWanted || !found) return;
      spoken.current = language;
      setPair(found);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return pair;
}
