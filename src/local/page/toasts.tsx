// Short messages at the foot of the page, read out, gone after a while.
import { render } from 'preact';

const SHOWN_MILLISECONDS = 7000;

export const showToast = (text: string, title = ''): void => {
  const toast = document.createElement('div');
  toast.className = 'upr-toast';
  render([title && <strong>{title}</strong>, <span>{text}</span>], toast);
  document.querySelector('#upr-messages')?.append(toast);
  setTimeout(() => toast.remove(), SHOWN_MILLISECONDS);
};
