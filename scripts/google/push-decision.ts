// Whether a push may replace what is deployed.
import { isLater } from '../../src/core/base/text/versions';
import { differences, differencesFrom, isUntouched, releaseOf } from './source';
import type { Difference, Release, SourceFile } from './source';

export type PushDecision =
  | { readonly kind: 'empty' }
  | { readonly kind: 'same'; readonly release: Release }
  /** What a push left there, untouched since. */
  | { readonly kind: 'ours'; readonly release: Release }
  | { readonly kind: 'newer'; readonly release: Release }
  /** Somebody changed what was pushed. */
  | { readonly kind: 'changed'; readonly release: Release; readonly differences: readonly Difference[] }
  /** There is code that no push of ours left there. */
  | { readonly kind: 'unknown' };

/**
 * Judges what is deployed beside what would be pushed. `isBehind` says whether the deployed commit comes after ours, or is
 * not known in this clone.
 */
export function decidePush(
  deployed: readonly SourceFile[],
  ours: readonly SourceFile[],
  isBehind: (commit: string) => boolean,
): PushDecision {
  if (isUntouched(deployed)) return { kind: 'empty' };
  const release = releaseOf(deployed);
  const mine = releaseOf(ours);
  if (!release || !mine) return { kind: 'unknown' };
  const changed = differences(release.files, deployed);
  if (changed.length > 0) return { kind: 'changed', release, differences: changed };
  const isSame = release.commit === mine.commit && release.version === mine.version;
  if (isSame && differencesFrom(ours, deployed).length === 0) return { kind: 'same', release };
  if (isLater(release.version, mine.version) || isBehind(release.commit)) return { kind: 'newer', release };
  return { kind: 'ours', release };
}
