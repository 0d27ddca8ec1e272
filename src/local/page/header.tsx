// The strip above the grid: which workbook, who one is, what came in.
import { render } from 'preact';
import type { Person } from '../server/protocol';
import * as pageText from '../../core/words/local/page';
import { translatePageText } from './words';

export interface HeaderActions {
  actAs(email: string): void;
  /** Shows the scripts' menu as a list. */
  menu(): void;
  mailbox(): void;
  documents(): void;
  runTriggers(): void;
}

interface Shown {
  readonly user: string;
  readonly people: readonly Person[];
  readonly mails: number;
  readonly documents: number;
  readonly isBusy: boolean;
}

export type Header = ReturnType<typeof createHeader>;

const nameOf = ({ label, email }: Person): string => (label === email ? email : `${label} (${email})`);

interface More {
  readonly count?: number;
  readonly title?: string;
}

const headerButton = (id: string, icon: string, text: string, run: () => void, more: More = {}) => (
  <button type="button" id={id} class="upr-header-button" title={more.title} onClick={run}>
    <i class={`fa fa-${icon}`} aria-hidden="true" />
    {text}
    {more.count !== undefined && <span class="upr-count">{more.count || ''}</span>}
  </button>
);

const strip = (name: string, { user, people, mails, documents, isBusy }: Shown, actions: HeaderActions) => [
  <h1 class="upr-name" title={name}>
    {name}
  </h1>,
  <span class="upr-quiet">{translatePageText(pageText.localWorkbook)}</span>,
  <span class="upr-state" role="status">
    {isBusy && translatePageText(pageText.running)}
  </span>,
  <span class="upr-gap" />,
  <label for="upr-act-as">{translatePageText(pageText.actAs)}</label>,
  <select id="upr-act-as" onChange={({ currentTarget }) => actions.actAs(currentTarget.value)}>
    {people.map((person) => (
      <option key={person.email} value={person.email} selected={person.email === user}>
        {nameOf(person)}
      </option>
    ))}
  </select>,
  headerButton('upr-menu', 'bars', translatePageText(pageText.allActions), actions.menu),
  headerButton('upr-mailbox', 'envelope-o', translatePageText(pageText.mailbox), actions.mailbox, {
    count: mails,
  }),
  headerButton('upr-documents', 'file-text-o', translatePageText(pageText.documents), actions.documents, {
    count: documents,
  }),
  // Its whole name would not leave room for the rest on one line.
  headerButton('upr-triggers', 'clock-o', translatePageText(pageText.runTriggersNow), actions.runTriggers, {
    title: translatePageText(pageText.runTriggers),
  }),
  <a class="upr-quiet" href="/licences" target="_blank">
    {translatePageText(pageText.licences)}
  </a>,
];

export const createHeader = (place: HTMLElement, name: string, user: string, actions: HeaderActions) => {
  let shown: Shown = { user, people: [], mails: 0, documents: 0, isBusy: false };
  const show = (news: Partial<Shown>): void => {
    shown = { ...shown, ...news };
    render(strip(name, shown, { ...actions, actAs }), place);
  };
  const actAs = (email: string): void => {
    show({ user: email });
    actions.actAs(email);
  };
  show({});
  return { show, user: (): string => shown.user };
};
