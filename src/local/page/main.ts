// Starts the page: the line to the server, the grid, and what scripts show around it.
import type { BootAnswer, ToPage } from '../server/protocol';
import { type CallAnswer, type Connection, connect, getJson, transportOver } from './connection';
import { askQuestion, showPage } from './dialogs';
import { type Grid, prepareLibrary, showGrid } from './grid';
import { type Header, createHeader } from './header';
import { type MenuBar, createMenuBar } from './menu';
import { runPressedImages } from './image-buttons';
import { openMenuWindow } from './menu-window';
import { type Panel, createPanel } from './panel';
import type { Bridge } from './panel-frame';
import { openDocuments, openMailbox } from './shelf';
import { showToast } from './toasts';
import { translatePageText, useLanguage } from './words';
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
  waits: () => undefined,
  dialog: ({ id, request }) =>
    void askQuestion(request).then((answer) => connection.send({ t: 'answer', id, answer })),
  sidebar: ({ page }) => panel.show(page),
  modal: ({ page }) => showPage(page, bridge),
  menu: (message) => menu.set(message.menu),
  noMenu: () => menu.set(null),
  toast: ({ message, title }) => showToast(message, title),
  select: ({ selection }) => grid.select(selection),
  people: ({ people }) => header.show({ people }),
  counts: ({ mails, documents }) => header.show({ mails, documents }),
  busy: ({ functionName }) => header.show({ isBusy: functionName !== null }),
  unsaved: () => tellStopped(translatePageText(pageText.notSaved)),
  again: () => {
    showToast(translatePageText(pageText.reloading));
    location.reload();
  },
});

const tellProblem = ({ problem }: CallAnswer): void => {
  if (problem?.code === 'NOT_SAVED') showToast(translatePageText(pageText.runNotSaved));
  else if (problem) showToast(translatePageText(pageText.failed, { problem: problem.message }));
};

const runTriggers = async (connection: Connection): Promise<void> => {
  const answer = await connection.call({ t: 'triggers' });
  tellProblem(answer);
  const count = Number(answer.result ?? 0);
  if (!answer.problem)
    showToast(
      count > 0 ? translatePageText(pageText.triggersRan, { count }) : translatePageText(pageText.noTriggers),
    );
};

const find = (selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector) ?? document.body;

const tellStopped = (text: string): void => {
  find('.upr-stopped').textContent = text;
};

/** A workbook that nobody named is called so in the language of the page. */
const nameOf = (name: string): string =>
  name === pageText.workbookName.en ? translatePageText(pageText.workbookName) : name;

const listen = (connection: Connection, grid: Grid, shown: Shown): void => {
  connection.onMessage((message) => (shown[message.t] as (given: ToPage) => void)(message));
  grid.model.on('unexpected-revision-id', shown, () => shown.again({ t: 'again', reason: '' }));
  grid.onSelection((selection) => connection.send({ t: 'selection', selection }));
  connection.onClose(() => tellStopped(translatePageText(pageText.stopped)));
};

const open = async (): Promise<void> => {
  const connection = await connect();
  const boot = await getJson<BootAnswer>('/boot');
  const language = useLanguage(
    new URLSearchParams(location.search).get('lang') ?? boot.language ?? navigator.language,
  );
  const run: Bridge['run'] = (functionName, args, waits) =>
    connection.call({ t: 'run', functionName, args }, waits);
  const choose = (functionName: string): void => void run(functionName, []).then(tellProblem);
  const live: { grid?: Grid; menu?: MenuBar } = {};
  const bridge: Bridge = { run, focusGrid: () => live.grid?.focus() };
  const panel = createPanel(find('.upr-panel'), bridge);
  const header = createHeader(find('#upr-header'), nameOf(boot.name), boot.as, {
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
  header.show({ people: boot.people });
  prepareLibrary(header.user, boot.owner);
  const menu = createMenuBar(choose, () => live.grid?.refresh());
  live.menu = menu;
  const { deliver, service } = transportOver(connection);
  const grid = await showGrid(find('.upr-grid'), { ...boot, transport: service, user: header.user });
  live.grid = grid;
  runPressedImages(grid.model, choose);
  const shown = shownBy({ connection, header, panel, menu, bridge, grid, deliver });
  listen(connection, grid, shown);
  connection.send({ t: 'hello', user: header.user(), language });
  // For checks from outside: what is in the model, and when it could be used.
  Object.assign(globalThis, { uprPage: { model: grid.model, usableAt: performance.now() } });
};

// The library tells the console how long each step took.
console.debug = () => undefined;
open().catch((error: unknown) => tellStopped(String(error)));
