// What one chooses where somebody else changed the same cells meanwhile.
import { useState } from 'preact/hooks';
import type { CallClash } from '../../../core/workbook/command/types';
import type { Value } from '../../../core/workbook/records/rows';
import { useAtRefusal, type Choice } from '../../kit/clashes';
import type { Changes } from './target';

interface Chosen {
  /** Values of others that one has seen: what one keeps instead is no longer refused. */
  readonly accepted: Changes;
  choose(clash: CallClash, choice: Choice): void;
  forget(): void;
}

export function useChoice(
  clashes: readonly CallClash[],
  typed: Changes,
  setTyped: (changes: Changes) => void,
): Chosen {
  const [accepted, setAccepted] = useState<Changes>({});
  const refused = useAtRefusal(clashes, typed);
  const choose = ({ field, now }: CallClash, choice: Choice): void => {
    const mine: Value = refused[field] ?? null;
    setTyped({ ...typed, [field]: choice === 'theirs' ? now : mine });
    setAccepted({ ...accepted, [field]: now });
  };
  return { accepted, choose, forget: () => setAccepted({}) };
}
