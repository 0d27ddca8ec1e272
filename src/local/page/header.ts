// The strip above the grid: which workbook, who one is, what came in.
import type { Person } from '../server/protocol';
import { element, icon } from './dom';
import { say } from './words';
import * as pageText from '../../core/words/local/page';

export interface HeaderActions {
  actAs(email: string): void;
  /** Shows the scripts' menu as a list. */
  menu(): void;
  mailbox(): void;
  documents(): void;
  runTriggers(): void;
}

export interface Header {
  people(people: readonly Person[]): void;
  counts(mails: number, documents: number): void;
  busy(isBusy: boolean): void;
  user(): string;
}

const nameOf = ({ label, email }: Person): string => (label === email ? email : `${label} (${email})`);

const headerButton = (
  id: string,
  sign: string,
  text: string,
  run: () => void,
  ...more: readonly HTMLElement[]
) =>
  element(
    'button',
    { type: 'button', id, class: 'upr-header-button', onclick: run },
    icon(sign),
    text,
    ...more,
  );

/** Its whole name would not leave room for the rest on one line. */
const triggersButton = ({ runTriggers }: HeaderActions): HTMLElement => {
  const button = headerButton('upr-triggers', 'clock-o', say(pageText.runTriggersNow), runTriggers);
  button.title = say(pageText.runTriggers);
  return button;
};

const countBadge = (): { badge: HTMLElement; show(value: number): void } => {
  const badge = element('span', { class: 'upr-count' });
  return { badge, show: (value) => void (badge.textContent = value > 0 ? String(value) : '') };
};

const fillPeople = (select: HTMLSelectElement, people: readonly Person[], user: string): void => {
  const chosen = select.value || user;
  const options = people.map((person) =>
    element('option', { value: person.email, selected: person.email === chosen }, nameOf(person)),
  );
  select.replaceChildren(...options);
};

export const createHeader = (
  place: HTMLElement,
  name: string,
  user: string,
  actions: HeaderActions,
): Header => {
  const select = element('select', { id: 'upr-act-as', onchange: () => actions.actAs(select.value) });
  const [mails, documents] = [countBadge(), countBadge()];
  const state = element('span', { class: 'upr-state', role: 'status' });
  place.replaceChildren(
    element('h1', { class: 'upr-name', title: name }, name),
    element('span', { class: 'upr-quiet' }, say(pageText.localWorkbook)),
    state,
    element('span', { class: 'upr-gap' }),
    element('label', { for: 'upr-act-as' }, say(pageText.actAs)),
    select,
    headerButton('upr-menu', 'bars', say(pageText.allActions), actions.menu),
    headerButton('upr-mailbox', 'envelope-o', say(pageText.mailbox), actions.mailbox, mails.badge),
    headerButton('upr-documents', 'file-text-o', say(pageText.documents), actions.documents, documents.badge),
    triggersButton(actions),
    element('a', { class: 'upr-quiet', href: '/licences', target: '_blank' }, say(pageText.licences)),
  );
  return {
    people: (people) => fillPeople(select, people, user),
    counts: (mailCount, documentCount) => {
      mails.show(mailCount);
      documents.show(documentCount);
    },
    busy: (isBusy) => void (state.textContent = isBusy ? say(pageText.running) : ''),
    user: () => select.value || user,
  };
};
