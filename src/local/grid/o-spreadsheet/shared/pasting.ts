// Pasting as on Google: a list that is wider than the frozen columns may be pasted across their edge.
import type { Library } from './library';

interface Handlers {
  contains(name: string): boolean;
  remove(name: string): void;
}

/** All that this handler of the library does is to refuse what crosses the edge; merged cells are refused elsewhere. */
const EDGE_KEEPER = 'sheet';

export function pasteAcrossFrozenEdges(library: Library): void {
  const registries = library.registries as Readonly<Record<string, unknown>>;
  const { cellHandlers } = registries['clipboardHandlersRegistries'] as { readonly cellHandlers: Handlers };
  if (!cellHandlers.contains(EDGE_KEEPER))
    throw new Error('This version of o-spreadsheet pastes in another way.');
  cellHandlers.remove(EDGE_KEEPER);
}
