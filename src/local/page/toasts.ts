// Short messages at the foot of the page, read out, gone after a while.
import { element } from './dom';

const SHOWN_MILLISECONDS = 7000;

export const showToast = (text: string, title = ''): void => {
  const place = document.querySelector('#upr-messages');
  const heading = title ? [element('strong', {}, title)] : [];
  const toast = element('div', { class: 'upr-toast' }, ...heading, element('span', {}, text));
  place?.append(toast);
  setTimeout(() => toast.remove(), SHOWN_MILLISECONDS);
};
