// The scripts' menu in the menu bar of the grid.
import type { MenuItem } from '../services/ports';
import type { Menu } from '../server/protocol';
import { library } from './globals';

interface LibraryItem {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly separator?: boolean;
  readonly execute?: () => void;
  readonly children?: readonly LibraryItem[];
}

export interface MenuBar {
  set(menu: Menu | null): void;
  current(): Menu | null;
}

// After the library's own menus.
const LAST = 1000;

const itemsOf = (
  items: readonly MenuItem[],
  path: string,
  run: (functionName: string) => void,
): LibraryItem[] =>
  items.flatMap((item, index): LibraryItem[] => {
    if (item.kind === 'separator') return [];
    const separator = items[index + 1]?.kind === 'separator';
    const base = { id: `${path}-${index}`, name: item.caption, sequence: index, separator };
    if (item.kind === 'menu') return [{ ...base, children: itemsOf(item.items, base.id, run) }];
    return [{ ...base, execute: () => run(item.functionName) }];
  });

export const createMenuBar = (run: (functionName: string) => void, changed: () => void): MenuBar => {
  let current: Menu | null = null;
  library.registries['topbarMenuRegistry']?.add('upr', {
    id: 'upr',
    name: () => current?.caption ?? '',
    sequence: LAST,
    isVisible: () => current !== null,
    children: [() => (current ? itemsOf(current.items, 'upr', run) : [])],
  });
  return {
    current: () => current,
    set: (menu) => {
      current = menu;
      changed();
    },
  };
};
