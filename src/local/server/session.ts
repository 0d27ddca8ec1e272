// One open page: who acts there, what is selected, and the questions that a script has put to it.
import type { WebSocket } from 'ws';
import type { DialogAnswer, Selection } from '../services/ports';
import type { ToPage } from './protocol';
import type { Screen } from './scripts';

export interface Session {
  readonly screen: Screen;
  user: string;
  /** Two letters. */
  language: string;
  selection: Selection | null;
  send(message: ToPage): void;
  answer(id: number, answer: DialogAnswer): void;
  /** The page has gone: whoever waits for it gets a closed dialog. */
  end(): void;
}

const OPEN = 1;

export const openSession = (socket: Pick<WebSocket, 'send' | 'readyState'>, user: string): Session => {
  const questions = new Map<number, (answer: DialogAnswer) => void>();
  let asked = 0;
  const send = (message: ToPage): void => {
    if (socket.readyState === OPEN) socket.send(JSON.stringify(message));
  };
  const answer = (id: number, given: DialogAnswer): void => {
    questions.get(id)?.(given);
    questions.delete(id);
  };
  const session: Session = {
    user,
    language: 'en',
    selection: null,
    send,
    answer,
    end: () => {
      for (const id of [...questions.keys()]) answer(id, { button: 'CLOSE' });
    },
    screen: {
      dialog: (request) =>
        new Promise((resolve) => {
          if (socket.readyState !== OPEN) return resolve({ button: 'CLOSE' });
          asked += 1;
          questions.set(asked, resolve);
          send({ t: 'dialog', id: asked, request });
        }),
      sidebar: (page) => send({ t: 'sidebar', page }),
      modal: (page) => send({ t: 'modal', page }),
      menu: (menu) => send({ t: 'menu', menu }),
      toast: (message, title) => send({ t: 'toast', message, title }),
      selection: () => session.selection,
      select: (selection) => {
        session.selection = selection;
        send({ t: 'select', selection });
      },
    },
  };
  return session;
};
