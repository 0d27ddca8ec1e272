// Starts the page: the line to the server, the grid, and what scripts show around it.
import type { BootAnswer, ToPage } from '../server/protocol';
import { type CallAnswer, type Connection, connect, transportOver } from './connection';
import { askQuestion, showPage } from './dialogs';
import { openDocuments } from './documents';
import { element } from './dom';
import { type Grid, prepareLibrary, showGrid } from './grid';
import { type Header, createHeader } from './header';
import { openMailbox } from './mailbox';
import { type MenuBar, createMenuBar } from './menu';
import { openMenuWindow } from './menu-window';
import { type Panel, createPanel } from './panel';
import type { Bridge } from './panel-frame';
import { getJson } from './shelf';
import { showToast } from './toasts';
import { say, useLanguage } from './words';
import * as pageText from '../../core/words/local/page';

interface Stage {
  readonly connection: Connection;
  readonly header: Header;
  readonly panel: Panel;
  readonly menu: MenuBar;
  readonly bridge: Bridge;
  readonly grid: Grid;
  readonly deliver: (revision: Readonly<Record<string, unknown>>) => void;
}

type Shown = { [T in ToPage['t']]: (message: Extract<ToPage, { t: T }>) => void };

const shownBy = ({ connection, header, panel, menu, bridge, grid, deliver }: Stage): Shown => ({
  revision: ({ revision }) => deliver(revision),
  ran: () => undefined,
  dialog: ({ id, request }) =>
    void askQuestion(request).then((answer) => connection.send({ t: 'answer', id, answer })),
  sidebar: ({ page }) => panel.show(page),
  modal: ({ page }) => showPage(page, bridge),
  menu: (message) => menu.set(message.menu),
  noMenu: () => menu.set(null),
  toast: ({ message, title }) => showToast(message, title),
  select: ({ selection }) => grid.select(selection),
  people: ({ people }) => header.people(people),
  counts: ({ mails, documents }) => header.counts(mails, documents),
  busy: ({ functionName }) => header.busy(functionName !== null),
  again: () => {
    showToast(say(pageText.reloading));
    location.reload();
  },
});

const tellProblem = ({ problem }: CallAnswer): void => {
  if (problem) showToast(say(pageText.failed, { problem: problem.message }));
};

const runTriggers = async (connection: Connection): Promise<void> => {
  const answer = await connection.call({ t: 'triggers' });
  tellProblem(answer);
  const count = Number(answer.result ?? 0);
  if (!answer.problem) showToast(count > 0 ? say(pageText.triggersRan, { count }) : say(pageText.noTriggers));
};

const places = (): { head: HTMLElement; grid: HTMLElement; side: HTMLElement } => {
  const find = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
  const grid = element('div', { class: 'upr-grid' });
  const side = element('aside', { class: 'upr-panel', hidden: true });
  find('upr-grid').replaceChildren(grid, side);
  return { head: find('upr-header'), grid, side };
};

const listen = (connection: Connection, grid: Grid, shown: Shown): void => {
  connection.onMessage((message) => (shown[message.t] as (given: ToPage) => void)(message));
  grid.model.on('unexpected-revision-id', shown, () => shown.again({ t: 'again', reason: '' }));
  grid.onSelection((selection) => connection.send({ t: 'selection', selection }));
  connection.onClose(() =>
    document.body.prepend(element('p', { class: 'upr-stopped', role: 'alert' }, say(pageText.stopped))),
  );
};

const open = async (): Promise<void> => {
  const connection = await connect();
  const boot = await getJson<BootAnswer>('/boot');
  const language = useLanguage(
    new URLSearchParams(location.search).get('lang') ?? boot.language ?? navigator.language,
  );
  const { head, grid: gridPlace, side } = places();
  const run = (functionName: string, args: readonly unknown[]) =>
    connection.call({ t: 'run', functionName, args });
  const choose = (functionName: string): void => void run(functionName, []).then(tellProblem);
  const live: { grid?: Grid; menu?: MenuBar } = {};
  const bridge: Bridge = { run, focusGrid: () => live.grid?.focus() };
  const panel = createPanel(side, bridge);
  const header = createHeader(head, boot.name, boot.as, {
    actAs: (user) => {
      panel.close();
      connection.send({ t: 'as', user });
    },
    menu: () => {
      const shown = live.menu?.current();
      if (shown) openMenuWindow(shown, choose);
    },
    mailbox: () => void openMailbox(),
    documents: () => void openDocuments(),
    runTriggers: () => void runTriggers(connection),
  });
  header.people(boot.people);
  prepareLibrary(header.user, boot.owner);
  const menu = createMenuBar(choose, () => live.grid?.refresh());
  live.menu = menu;
  const { deliver, service } = transportOver(connection);
  const grid = await showGrid(gridPlace, { ...boot, transport: service, user: header.user });
  live.grid = grid;
  const shown = shownBy({ connection, header, panel, menu, bridge, grid, deliver });
  listen(connection, grid, shown);
  connection.send({ t: 'hello', user: header.user(), language });
  // For checks from outside: what is in the model, and when it could be used.
  Object.assign(globalThis, { uprPage: { model: grid.model, usableAt: performance.now() } });
};

// The library tells the console how long each step took.
console.debug = () => undefined;
open().catch((error: unknown) => {
  document.body.prepend(element('p', { class: 'upr-stopped', role: 'alert' }, String(error)));
});
