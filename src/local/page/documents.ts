// The documents that scripts have built.
import { element } from './dom';
import { type ShelfItem, downloadLink, getJson, openShelf } from './shelf';
import { say, sayDate } from './words';
import * as pageText from '../../core/words/local/page';

interface DocumentCard {
  readonly id: string;
  readonly name: string;
  readonly modifiedTime: string;
}

const show = async ({ id, name }: DocumentCard): Promise<readonly HTMLElement[]> => {
  const path = `/documents/${encodeURIComponent(id)}`;
  const words = await (await fetch(`${path}/text`)).text();
  return [
    element('h3', {}, name),
    element('p', {}, downloadLink(path, say(pageText.downloadWord))),
    element('pre', { class: 'upr-text' }, words || say(pageText.emptyDocument)),
  ];
};

const itemOf = (card: DocumentCard): ShelfItem => ({
  title: card.name,
  details: [sayDate(card.modifiedTime)],
  show: () => show(card),
});

export const openDocuments = async (): Promise<void> => {
  const cards = await getJson<readonly DocumentCard[]>('/documents');
  const words = {
    title: say(pageText.documents),
    note: say(pageText.documentsStay),
    empty: say(pageText.noDocuments),
    choose: say(pageText.chooseDocument),
  };
  openShelf(words, cards.map(itemOf));
};
