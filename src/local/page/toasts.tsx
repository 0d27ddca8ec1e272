// Short messages at the foot of the page, read out, gone after a while.
import { render } from 'preact';

const SHOWN_MILLISECONDS = 7000;

/** Those on the page; what is said again while it stands there stays longer and does not come a second time. */
const shown = new Map<string, ReturnType<typeof setTimeout>>();

const add = (text: string, title: string): HTMLElement => {
  const toast = document.createElement('div');
  toast.className = 'upr-toast';
  render([title && <strong>{title}</strong>, <span>{text}</span>], toast);
  document.querySelector('#upr-messages')?.append(toast);
  return toast;
};

export const showToast = (text: string, title = ''): void => {
  const key = `${title}\n${text}`;
  if (shown.has(key)) return;
  const toast = add(text, title);
  const end = (): void => {
    shown.delete(key);
    toast.remove();
  };
  shown.set(key, setTimeout(end, SHOWN_MILLISECONDS));
};
