// A window with a list on the left and what one has chosen on the right; the mailbox and the documents look alike.
import { openWindow } from './dialogs';
import { element } from './dom';

export interface ShelfItem {
  readonly title: string;
  readonly details: readonly string[];
  /** The content, made when the item is chosen. */
  show(): Promise<readonly HTMLElement[]>;
}

export interface ShelfWords {
  readonly title: string;
  readonly note: string;
  readonly empty: string;
  readonly choose: string;
}

const itemButton = (item: ShelfItem, choose: (button: HTMLElement) => void): HTMLElement => {
  const details = item.details.map((detail) => element('span', { class: 'upr-shelf-detail' }, detail));
  const button = element(
    'button',
    { type: 'button', class: 'upr-shelf-item', onclick: () => choose(button) },
    element('span', { class: 'upr-shelf-title' }, item.title),
    ...details,
  );
  return element('li', {}, button);
};

export const openShelf = (words: ShelfWords, items: readonly ShelfItem[]): void => {
  const content = element(
    'div',
    { class: 'upr-shelf-content', tabindex: '0' },
    element('p', { class: 'upr-quiet' }, words.choose),
  );
  const buttons = items.map((item) =>
    itemButton(item, (button) => {
      for (const other of document.querySelectorAll('.upr-shelf-item')) other.removeAttribute('aria-current');
      button.setAttribute('aria-current', 'true');
      void item.show().then((shown) => content.replaceChildren(...shown));
    }),
  );
  const list =
    items.length > 0
      ? element('ul', { class: 'upr-shelf-list' }, ...buttons)
      : element('p', { class: 'upr-quiet' }, words.empty);
  const body = element('div', { class: 'upr-shelf' }, list, ...(items.length > 0 ? [content] : []));
  openWindow(words.title, 'upr-wide', element('p', { class: 'upr-quiet' }, words.note), body);
};

export const getJson = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;

export const downloadLink = (path: string, label: string): HTMLElement =>
  element('a', { class: 'upr-button', href: path, download: true }, label);
