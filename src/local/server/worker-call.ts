// A worker asks the main thread and waits for the answer, so that a script can stand still in a dialog while the page
// lives on.
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { reasonOf } from '../../core/base/reason-of';

interface Answer {
  readonly result?: unknown;
  readonly error?: string;
}

export type Ask = (operation: string, ...args: readonly unknown[]) => unknown;

const WAITING = 0;
const ANSWERED = 1;

/** The worker's end. */
export const asking = (port: MessagePort, flag: Int32Array): Ask => {
  return (operation, ...args) => {
    Atomics.store(flag, 0, WAITING);
    port.postMessage({ operation, args });
    // The wake-up of an earlier answer may come only now: then the answer to this question is not there yet.
    while (Atomics.load(flag, 0) === WAITING) Atomics.wait(flag, 0, WAITING);
    const answer = receiveMessageOnPort(port)?.message as Answer | undefined;
    if (!answer) throw new Error(`No answer to ${operation}.`);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.result;
  };
};

export type Operations = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The main thread's end; an operation may answer later. */
export const answering = (port: MessagePort, flag: Int32Array, operations: Operations): void => {
  port.on('message', ({ operation, args }: { operation: string; args: never[] }) => {
    const reply = (answer: Answer): void => {
      port.postMessage(answer);
      Atomics.store(flag, 0, ANSWERED);
      Atomics.notify(flag, 0);
    };
    const run = async (): Promise<unknown> =>
      Object.hasOwn(operations, operation) ? operations[operation]?.(...args) : undefined;
    run().then(
      (result) => reply({ result }),
      (error: unknown) => reply({ error: reasonOf(error) }),
    );
  });
};
