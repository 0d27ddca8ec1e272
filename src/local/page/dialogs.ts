// Alerts and prompts of scripts, and pages that they show in a window of their own.
import type { DialogAnswer, DialogRequest, Page } from '../services/ports';
import { element } from './dom';
import { type Bridge, panelFrame } from './panel-frame';
import { say } from './words';
import * as pageText from '../../core/words/local/page';

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS = { OK: pageText.ok, CANCEL: pageText.cancel, YES: pageText.yes, NO: pageText.no } as const;

const label = (button: string): string =>
  button in LABELS ? say(LABELS[button as keyof typeof LABELS]) : button;

const isFirst = (index: number): string => (index === 0 ? 'upr-button upr-primary' : 'upr-button');

let serial = 0;

/**
 * Shows a dialog, and gives the focus back when it closes. The browser gives back the focus too, but without a place
 * to write at: the grid would no longer take what one types.
 */
const showModal = (dialog: HTMLDialogElement): void => {
  const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  before?.blur();
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
};

const questionBox = (
  request: DialogRequest,
  id: string,
  ...content: readonly HTMLElement[]
): HTMLDialogElement => {
  const title = request.title ? [element('h2', { id: `${id}-title` }, request.title)] : [];
  const text = element('p', { id: `${id}-text`, class: 'upr-question-text' }, request.text);
  const labelledBy = request.title ? `${id}-title` : `${id}-text`;
  const names = { class: 'upr-dialog', 'aria-labelledby': labelledBy, 'aria-describedby': `${id}-text` };
  return element('dialog', names, ...title, text, ...content);
};

const answerField = (request: DialogRequest, finish: (button: string) => void): HTMLInputElement => {
  const input = element('input', { type: 'text', autocomplete: 'off' });
  input.setAttribute('aria-label', request.text || request.title || say(pageText.answer));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') finish((BUTTONS[request.buttons] ?? ['OK'])[0] ?? 'OK');
  });
  return input;
};

/** Asks a script's question; resolves with the button, CLOSE for Escape. */
export const askQuestion = (request: DialogRequest): Promise<DialogAnswer> =>
  new Promise((resolve) => {
    serial += 1;
    const finish = (button: string): void => {
      dialog.close();
      resolve(request.kind === 'prompt' ? { button, text: input.value } : { button });
    };
    const input = answerField(request, finish);
    const buttons = (BUTTONS[request.buttons] ?? ['OK']).map((button, index) => {
      const names = { type: 'button', class: isFirst(index), 'data-button': button };
      return element('button', { ...names, onclick: () => finish(button) }, label(button));
    });
    const row = element('div', { class: 'upr-buttons' }, ...buttons);
    const dialog = questionBox(
      request,
      `upr-question-${serial}`,
      ...(request.kind === 'prompt' ? [input] : []),
      row,
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish('CLOSE');
    });
    showModal(dialog);
    (request.kind === 'prompt' ? input : buttons[0])?.focus();
  });

/** A window over the page, with a title and a way to close it. */
export const openWindow = (
  title: string,
  className: string,
  ...content: readonly HTMLElement[]
): HTMLDialogElement => {
  serial += 1;
  const id = `upr-window-${serial}`;
  const close = element(
    'button',
    {
      type: 'button',
      class: 'upr-icon-button',
      'aria-label': say(pageText.close),
      onclick: () => dialog.close(),
    },
    '✕',
  );
  const head = element('header', { class: 'upr-window-head' }, element('h2', { id }, title), close);
  const dialog = element(
    'dialog',
    { class: `upr-window ${className}`, 'aria-labelledby': id },
    head,
    ...content,
  );
  showModal(dialog);
  return dialog;
};

/** A page in a window of its own. As on Google, Escape inside the page is the page's own business. */
export const showPage = (page: Page, bridge: Bridge): void => {
  const frame = panelFrame(
    page,
    bridge,
    () => dialog.close(),
    () => undefined,
  );
  frame.style.width = `${page.width ?? 600}px`;
  frame.style.height = `${page.height ?? 400}px`;
  const dialog = openWindow(page.title, 'upr-page', frame);
  // Once its page is there: what had the focus before was the empty page that every frame begins with.
  frame.addEventListener('load', () => frame.focus());
};
