// A window with a list on the left and the chosen item on the right; mailbox and documents use it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { getJson } from './connection';
import { openWindow } from './dialogs';
import * as pageText from '../../core/words/local/page';
import { labelled, translatePageText, sayDate } from './words';

interface ShelfItem {
  readonly title: string;
  readonly details: readonly string[];
  /** The content, made when the item is chosen. */
  show(): Promise<ComponentChildren>;
}

interface ShelfWords {
  readonly title: string;
  readonly note: string;
  readonly empty: string;
  readonly choose: string;
}

const Shelf = ({ words, items }: { words: ShelfWords; items: readonly ShelfItem[] }) => {
  const [chosen, setChosen] = useState<ShelfItem>();
  const [content, setContent] = useState<ComponentChildren>(<p class="upr-quiet">{words.choose}</p>);
  if (items.length === 0) return <p class="upr-quiet">{words.empty}</p>;
  const choose = (item: ShelfItem): void => {
    setChosen(item);
    void item.show().then(setContent);
  };
  return (
    <>
      <ul class="upr-shelf-list">
        {items.map((item) => (
          <li>
            <button
              type="button"
              class="upr-shelf-item"
              aria-current={item === chosen ? 'true' : undefined}
              onClick={() => choose(item)}
            >
              <span class="upr-shelf-title">{item.title}</span>
              {item.details.map((detail) => (
                <span class="upr-shelf-detail">{detail}</span>
              ))}
            </button>
          </li>
        ))}
      </ul>
      <div class="upr-shelf-content" tabIndex={0}>
        {content}
      </div>
    </>
  );
};

const openShelf = (words: ShelfWords, items: readonly ShelfItem[]): void =>
  openWindow(words.title, 'upr-wide', () => [
    <p class="upr-quiet">{words.note}</p>,
    <div class="upr-shelf">
      <Shelf words={words} items={items} />
    </div>,
  ]);

const downloadLink = (path: string, label: string) => (
  <a class="upr-button" href={path} download="">
    {label}
  </a>
);

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

const bodyOf = ({ html, text, subject }: MailBody) =>
  html ? (
    <iframe class="upr-mail-html" sandbox="allow-popups" title={subject} srcdoc={html} />
  ) : (
    <pre class="upr-text">{text}</pre>
  );

const readMail = async (path: string): Promise<ComponentChildren> => {
  const mail = await getJson<MailBody>(path);
  const attachments = mail.attachments.map(({ name }, index) => (
    <li>
      <a href={`${path}/attachments/${String(index)}`} download="">
        {name}
      </a>
    </li>
  ));
  return [
    <h3>{mail.subject}</h3>,
    <p class="upr-quiet">{labelled(translatePageText(pageText.from), mail.from)}</p>,
    <p class="upr-quiet">{labelled(translatePageText(pageText.to), mail.to)}</p>,
    bodyOf(mail),
    attachments.length > 0 && [<h4>{translatePageText(pageText.attachments)}</h4>, <ul>{attachments}</ul>],
    <p>{downloadLink(`${path}/eml`, translatePageText(pageText.downloadMail))}</p>,
  ];
};

const mailItem = ({ id, subject, to, date }: MailHead): ShelfItem => ({
  title: subject,
  details: [labelled(translatePageText(pageText.to), to), sayDate(date)],
  show: () => readMail(`/mails/${encodeURIComponent(id)}`),
});

/** Everything that scripts have mailed, newest first. */
export const openMailbox = async (): Promise<void> => {
  const mails = await getJson<readonly MailHead[]>('/mails');
  const words = {
    title: translatePageText(pageText.mailbox),
    note: translatePageText(pageText.mailStays),
    empty: translatePageText(pageText.noMail),
    choose: translatePageText(pageText.chooseMail),
  };
  openShelf(words, mails.map(mailItem));
};

interface DocumentCard {
  readonly id: string;
  readonly name: string;
  readonly modifiedTime: string;
}

const documentItem = ({ id, name, modifiedTime }: DocumentCard): ShelfItem => ({
  title: name,
  details: [sayDate(modifiedTime)],
  show: async () => {
    const path = `/documents/${encodeURIComponent(id)}`;
    const words = await (await fetch(`${path}/text`)).text();
    return [
      <h3>{name}</h3>,
      <p>{downloadLink(path, translatePageText(pageText.downloadWord))}</p>,
      <pre class="upr-text">{words || translatePageText(pageText.emptyDocument)}</pre>,
    ];
  },
});

/** The documents that scripts have built. */
export const openDocuments = async (): Promise<void> => {
  const cards = await getJson<readonly DocumentCard[]>('/documents');
  const words = {
    title: translatePageText(pageText.documents),
    note: translatePageText(pageText.documentsStay),
    empty: translatePageText(pageText.noDocuments),
    choose: translatePageText(pageText.chooseDocument),
  };
  openShelf(words, cards.map(documentItem));
};
