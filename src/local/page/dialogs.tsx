// Alerts and prompts of scripts, and pages that they show in a window of their own.
import { type ComponentChildren, createRef, render } from 'preact';
import type { DialogAnswer, DialogRequest, Page } from '../services/ports';
import * as pageText from '../../core/words/local/page';
import { type Bridge, PanelFrame } from './panel-frame';
import { translatePageText } from './words';

const label = (button: string): string =>
  translatePageText(pageText[button.toLowerCase() as 'ok' | 'cancel' | 'yes' | 'no']);

let serial = 0;

/**
 * Shows a dialog, and gives the focus back when it closes. The browser gives back the focus too, but without a place
 * to write at: the grid would no longer take what one types.
 */
const showModal = (
  attributes: Readonly<Record<string, string>>,
  draw: (close: () => void) => ComponentChildren,
  closed?: () => void,
): void => {
  const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  before?.blur();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  for (const [name, value] of Object.entries(attributes)) dialog.setAttribute(name, value);
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => {
    closed?.();
    render(null, dialog);
    dialog.remove();
    before?.focus();
  });
  const content = draw(() => dialog.close());
  render(content, dialog);
  dialog.showModal();
};

/** Asks a script's question; resolves with the button, CLOSE for Escape. */
export const askQuestion = ({ kind, title, text, buttons }: DialogRequest): Promise<DialogAnswer> =>
  new Promise((resolve) => {
    const id = `upr-question-${(serial += 1)}`;
    const field = createRef<HTMLInputElement>();
    let chosen = 'CLOSE';
    const draw = (close: () => void) => {
      const finish = (button: string): void => {
        chosen = button;
        close();
      };
      const row = buttons.split('_').map((button, index) => {
        const look = index === 0 ? 'upr-button upr-primary' : 'upr-button';
        return (
          <button type="button" class={look} data-button={button} onClick={() => finish(button)}>
            {label(button)}
          </button>
        );
      });
      const name = text || title || translatePageText(pageText.answer);
      const enter = ({ key }: KeyboardEvent) => key === 'Enter' && finish(buttons.split('_', 1).join());
      return [
        title && <h2 id={`${id}-title`}>{title}</h2>,
        <p id={`${id}-text`} class="upr-question-text">
          {text}
        </p>,
        kind === 'prompt' && (
          <input ref={field} type="text" autocomplete="off" aria-label={name} onKeyDown={enter} />
        ),
        <div class="upr-buttons">{row}</div>,
      ];
    };
    const labels = {
      'aria-labelledby': `${id}-${title ? 'title' : 'text'}`,
      'aria-describedby': `${id}-text`,
    };
    showModal({ class: 'upr-dialog', ...labels }, draw, () =>
      resolve(field.current ? { button: chosen, text: field.current.value } : { button: chosen }),
    );
  });

/** The head of a window or a panel, with its title and a way to close it. */
export const windowHead = (kind: string, id: string, title: string, closeName: string, close: () => void) => (
  <header class={kind}>
    <h2 id={id}>{title}</h2>
    <button type="button" class="upr-icon-button" aria-label={closeName} onClick={close}>
      ✕
    </button>
  </header>
);

/** A window over the page. */
export const openWindow = (
  title: string,
  kind: string,
  content: (close: () => void) => ComponentChildren,
): void => {
  const id = `upr-window-${(serial += 1)}`;
  showModal({ class: `upr-window ${kind}`, 'aria-labelledby': id }, (close) => [
    windowHead('upr-window-head', id, title, translatePageText(pageText.close), close),
    content(close),
  ]);
};

/** A page in a window of its own. As on Google, Escape inside the page is the page's own business. */
export const showPage = (page: Page, bridge: Bridge): void => {
  const size = { width: `${page.width ?? 600}px`, height: `${page.height ?? 400}px` };
  openWindow(page.title, 'upr-page', (close) => (
    <PanelFrame page={page} bridge={bridge} close={close} escape={() => undefined} size={size} />
  ));
};
