// Typing over a selected cell replaces its content, however slow the page draws.
import { library } from './globals';

/** The library's store of what is being typed into a cell. */
interface CellComposer {
  readonly editionMode: string;
}

/**
 * The field that takes the keys holds the selected cell's text until the page has drawn after the first key. A second
 * key that comes before would be read together with the old text, so the first one meets an empty field.
 */
export function typeOverCells(stores: ReturnType<typeof library.stores.useStoreProvider>): void {
  document.addEventListener(
    'beforeinput',
    (event) => {
      const field = event.target;
      if (!(field instanceof HTMLElement) || !field.matches('.o-grid .o-composer')) return;
      const { editionMode } = stores.get(library.stores.CellComposerStore) as CellComposer;
      if (editionMode !== 'inactive' || event.inputType !== 'insertText') return;
      field.replaceChildren();
      getSelection()?.collapse(field, 0);
    },
    true,
  );
}
