// The scripts' menu as a list of buttons, for those who work with the keyboard or a screen reader: the menu bar of the
// grid answers only to the mouse.
import type { Menu } from '../server/protocol';
import type { MenuItem } from '../services/ports';
import { openWindow } from './dialogs';

interface EntriesProps {
  readonly items: readonly MenuItem[];
  readonly choose: (functionName: string) => void;
  readonly class?: string;
}

const Entries = ({ items, choose, class: more = '' }: EntriesProps) => (
  <ul class={`upr-menu-list ${more}`.trim()}>
    {items.map((item) => {
      if (item.kind === 'separator') return null;
      if (item.kind === 'item')
        return (
          <li>
            <button type="button" class="upr-menu-item" onClick={() => choose(item.functionName)}>
              {item.caption}
            </button>
          </li>
        );
      return (
        <li>
          <h3>{item.caption}</h3>
          <Entries items={item.items} choose={choose} />
        </li>
      );
    })}
  </ul>
);

export const openMenuWindow = (menu: Menu, run: (functionName: string) => void): void => {
  openWindow(menu.caption, 'upr-menu-window', (close) => {
    const choose = (functionName: string): void => {
      close();
      run(functionName);
    };
    return <Entries items={menu.items} choose={choose} class="upr-menu-top" />;
  });
  document.querySelector<HTMLElement>('.upr-menu-top button')?.focus();
};
