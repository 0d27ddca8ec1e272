// The side panel: one at a time, right of the grid, 300 px as in Sheets.
import type { Page } from '../services/ports';
import { element } from './dom';
import { type Bridge, panelFrame } from './panel-frame';
import { say } from './words';
import * as pageText from '../../core/words/local/page';

export interface Panel {
  show(page: Page): void;
  close(): void;
}

export const createPanel = (place: HTMLElement, bridge: Bridge): Panel => {
  // The grid measures itself again when the window's size seems to change.
  const resized = (): void => void dispatchEvent(new Event('resize'));
  const close = (): void => {
    place.replaceChildren();
    place.hidden = true;
    resized();
    bridge.focusGrid();
  };
  return {
    close,
    show: (page) => {
      const title = element('h2', { id: 'upr-panel-title' }, page.title || say(pageText.panel));
      const button = element(
        'button',
        { type: 'button', class: 'upr-icon-button', 'aria-label': say(pageText.closePanel), onclick: close },
        '✕',
      );
      const frame = panelFrame(page, bridge, close);
      // Who asked for it by keyboard could not get there: the grid keeps Tab for itself. Escape leads back to the cells.
      frame.addEventListener('load', () => frame.focus());
      place.setAttribute('aria-labelledby', 'upr-panel-title');
      place.replaceChildren(element('header', { class: 'upr-panel-head' }, title, button), frame);
      place.hidden = false;
      resized();
    },
  };
};
