// The scripts' menu and all actions by place as a list of buttons, for those who work with the keyboard or a screen reader: the menu bar of the
// grid answers only to the mouse.
import { functionName } from '../../core/base/function-name';
import { DIALOGS, type DialogName } from '../../core/workbook/menu/dialogs';
import { PANELS, type PanelName } from '../../core/workbook/menu/panels';
import { PLACE_NAMES, PLACES } from '../../core/workbook/menu/places';
import type { Menu } from '../server/protocol';
import type { MenuItem } from '../services/ports';
import { openWindow } from './dialogs';
import { translatePageText } from './words';

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

const entryOf = (view: PanelName | DialogName): MenuItem => ({
  kind: 'item',
  caption: translatePageText(view in PANELS ? PANELS[view as PanelName] : DIALOGS[view as DialogName].title),
  functionName: functionName(`${view in PANELS ? 'panel' : 'dialog'}-${view}`),
});

/** What the menu leaves to *Find*, by place; scripts of others have no such functions. */
const allActions = ({ items }: Menu): readonly MenuItem[] =>
  items.some((item) => item.kind === 'item' && item.functionName === functionName('panel-find'))
    ? PLACE_NAMES.map((place) => ({
        kind: 'menu',
        caption: translatePageText(PLACES[place].title),
        items: PLACES[place].acts.map(entryOf),
      }))
    : [];

export const openMenuWindow = (menu: Menu, run: (functionName: string) => void): void => {
  openWindow(menu.caption, 'upr-menu-window', (close) => {
    const choose = (functionName: string): void => {
      close();
      run(functionName);
    };
    return <Entries items={[...menu.items, ...allActions(menu)]} choose={choose} class="upr-menu-top" />;
  });
  document.querySelector<HTMLElement>('.upr-menu-top button')?.focus();
};
