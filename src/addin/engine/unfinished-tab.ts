// Recognizes a tab that an interrupted set-up left behind.
import type { LayoutPort } from './layout-port';
import type { Environment, Tab } from './ports';

/** A tab of this name that holds nothing is what a set-up that was cut off left; it is made anew. */
export function removeUnfinished(
  { env, layout: port }: { readonly env: Environment; readonly layout: LayoutPort },
  title: string,
  present: readonly Tab[],
): void {
  const named = present.find(({ name }) => name === title);
  const cells = named && env.grid.grid(named.tabId)?.cells;
  if (named && cells?.every((row) => row.every((cell) => cell === ''))) port.removeTab(named.tabId);
}
