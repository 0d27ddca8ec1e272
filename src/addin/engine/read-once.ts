// Set-up and check go over all sheets several times. Under the lock each sheet is read once, and again after it was written
// to: who types meanwhile is met by what is looked at afresh before and after each write.
import type { LayoutPort } from './layout-port';
import type { GridPort, PortSlot } from './ports';
import type { Environment } from './types';

interface Once {
  readonly env: Environment;
  readonly layout: LayoutPort;
}

/** What is known of the tabs. */
interface Seen {
  readonly grids: Map<number, NonNullable<ReturnType<GridPort['grid']>>>;
  readonly keys: Map<number, ReturnType<GridPort['keys']>>;
}

type Change<Rest extends readonly unknown[]> = (tabId: number, ...rest: Rest) => void;

/** A change of a tab, after which it has to be read again. */
const forgetting =
  ({ grids, keys }: Seen) =>
  <Rest extends readonly unknown[]>(change: Change<Rest>): Change<Rest> =>
  (tabId, ...rest) => {
    grids.delete(tabId);
    keys.delete(tabId);
    change(tabId, ...rest);
  };

function layoutOnce(layout: LayoutPort, seen: Seen): LayoutPort {
  const anew = forgetting(seen);
  const writeHead = anew(layout.writeHead);
  return {
    ...layout,
    writeHead: (tabId, keys, headers) => {
      writeHead(tabId, keys, headers);
      seen.keys.set(tabId, keys);
    },
    writeRow: anew(layout.writeRow),
    insertRowBefore: anew(layout.insertRowBefore),
    addColumn: anew(layout.addColumn),
    removeTab: anew(layout.removeTab),
  };
}

/** A port of a capability says itself which of its functions change a tab. */
function portOnce<Value>(port: Value, { changesTab = [] }: PortSlot<Value>, seen: Seen): Value {
  const anew = forgetting(seen);
  const changing = changesTab.map((name) => [name, anew(port[name] as Change<readonly unknown[]>)]);
  return { ...port, ...Object.fromEntries(changing) };
}

function gridOnce(grid: GridPort, seen: Seen): GridPort {
  const anew = forgetting(seen);
  return {
    ...grid,
    grid: (tabId) => {
      const read = seen.grids.get(tabId) ?? grid.grid(tabId);
      if (read) seen.grids.set(tabId, read);
      return read;
    },
    keys: (tabId) => {
      const keys = seen.grids.get(tabId)?.cells[0] ?? seen.keys.get(tabId) ?? grid.keys(tabId);
      seen.keys.set(tabId, keys);
      return keys;
    },
    write: anew(grid.write),
    insertRowsBefore: anew(grid.insertRowsBefore),
    deleteRows: anew(grid.deleteRows),
  };
}

/** The same, remembering what was read until it is written to. Begin under the lock. */
export function readingOnce({ env, layout }: Once): Once {
  const seen: Seen = { grids: new Map(), keys: new Map() };
  const once: Environment = {
    ...env,
    grid: gridOnce(env.grid, seen),
    port: (slot) => portOnce(env.port(slot), slot, seen),
    get bookLanguage() {
      return env.bookLanguage;
    },
    set bookLanguage(language) {
      env.bookLanguage = language;
    },
  };
  return { env: once, layout: layoutOnce(layout, seen) };
}
