// Recognizes a tab that an interrupted set-up left behind.
import type { LayoutPort } from './layout-port';
import type { Tab } from './ports';
import type { Environment } from './types';

/** A tab of this name that holds nothing is what a set-up that was cut off left; it goes, and is made anew. Answers its id. */
export function removeUnfinished(
  { env, layout: port }: { readonly env: Environment; readonly layout: LayoutPort },
  title: string,
  present: readonly Tab[],
): number | undefined {
  const named = present.find(({ name }) => name === title);
  const cells = named && env.grid.grid(named.tabId)?.cells;
  if (!named || !cells?.every((row) => row.every((cell) => cell === ''))) return undefined;
  port.removeTab(named.tabId);
  return named.tabId;
}
