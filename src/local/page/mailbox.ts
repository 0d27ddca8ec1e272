// Everything that scripts have mailed, newest first.
import { element } from './dom';
import { type ShelfItem, downloadLink, getJson, openShelf } from './shelf';
import { say, sayDate } from './words';
import * as pageText from '../../core/words/local/page';

interface MailHead {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
}

interface MailBody extends MailHead {
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

const path = (id: string, ...more: readonly string[]): string =>
  ['/mails', encodeURIComponent(id), ...more].join('/');

const bodyOf = ({ html, text, subject }: MailBody): HTMLElement =>
  html
    ? element('iframe', { class: 'upr-mail-html', sandbox: 'allow-popups', title: subject, srcdoc: html })
    : element('pre', { class: 'upr-text' }, text);

const show = async (id: string): Promise<readonly HTMLElement[]> => {
  const mail = await getJson<MailBody>(path(id));
  const links = mail.attachments.map(({ name }, index) =>
    element('li', {}, element('a', { href: path(id, 'attachments', String(index)), download: true }, name)),
  );
  const attachments =
    links.length > 0 ? [element('h4', {}, say(pageText.attachments)), element('ul', {}, ...links)] : [];
  return [
    element('h3', {}, mail.subject),
    element('p', { class: 'upr-quiet' }, `${say(pageText.from)}: ${mail.from}`),
    element('p', { class: 'upr-quiet' }, `${say(pageText.to)}: ${mail.to}`),
    bodyOf(mail),
    ...attachments,
    element('p', {}, downloadLink(path(id, 'eml'), say(pageText.downloadMail))),
  ];
};

const itemOf = ({ id, subject, to, date }: MailHead): ShelfItem => ({
  title: subject,
  details: [`${say(pageText.to)}: ${to}`, sayDate(date)],
  show: () => show(id),
});

export const openMailbox = async (): Promise<void> => {
  const mails = await getJson<readonly MailHead[]>('/mails');
  const words = {
    title: say(pageText.mailbox),
    note: say(pageText.mailStays),
    empty: say(pageText.noMail),
    choose: say(pageText.chooseMail),
  };
  openShelf(words, mails.map(itemOf));
};
