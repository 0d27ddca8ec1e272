// The scripts' menu as a list of buttons, for those who work with the keyboard or a screen reader: the menu bar of the
// grid answers only to the mouse.
import type { Menu } from '../server/protocol';
import type { MenuItem } from '../services/ports';
import { openWindow } from './dialogs';
import { element } from './dom';

type Choose = (functionName: string) => void;

const entry = (item: MenuItem, choose: Choose): HTMLElement[] => {
  if (item.kind === 'separator') return [];
  if (item.kind === 'menu')
    return [
      element(
        'li',
        {},
        element('h3', {}, item.caption),
        element('ul', { class: 'upr-menu-list' }, ...item.items.flatMap((inner) => entry(inner, choose))),
      ),
    ];
  const button = element(
    'button',
    { type: 'button', class: 'upr-menu-item', onclick: () => choose(item.functionName) },
    item.caption,
  );
  return [element('li', {}, button)];
};

export const openMenuWindow = (menu: Menu, run: Choose): void => {
  const choose = (functionName: string): void => {
    dialog.close();
    run(functionName);
  };
  const list = element(
    'ul',
    { class: 'upr-menu-list upr-menu-top' },
    ...menu.items.flatMap((item) => entry(item, choose)),
  );
  const dialog = openWindow(menu.caption, 'upr-menu-window', list);
  list.querySelector('button')?.focus();
};
