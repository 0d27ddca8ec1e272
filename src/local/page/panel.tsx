// The side panel: one at a time, right of the grid, 300 px as in Sheets.
import { type ComponentChildren, render } from 'preact';
import type { Page } from '../services/ports';
import { windowHead } from './dialogs';
import * as pageText from '../../core/words/local/page';
import { type Bridge, PanelFrame } from './panel-frame';
import { translatePageText } from './words';

export type Panel = ReturnType<typeof createPanel>;

export const createPanel = (place: HTMLElement, bridge: Bridge) => {
  let count = 0;
  const draw = (content: ComponentChildren): void => {
    render(content, place);
    place.hidden = content === null;
    // The grid measures itself again when the window's size seems to change.
    dispatchEvent(new Event('resize'));
  };
  const close = (): void => {
    draw(null);
    bridge.focusGrid();
  };
  return {
    close,
    show: (page: Page): void => {
      count += 1;
      const title = page.title || translatePageText(pageText.panel);
      draw([
        windowHead('upr-panel-head', 'upr-panel-title', title, translatePageText(pageText.closePanel), close),
        <PanelFrame key={count} page={page} bridge={bridge} close={close} />,
      ]);
    },
  };
};
