// One thread of scripts: tasks go to it by number, and when it ends, whoever waits for it is told.
import { MessageChannel, Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerData, WorkerTask } from './worker';
import { type Operations, answering } from './worker-call';

export interface WorkerHandle {
  /** Rejects when the thread ends before it has answered. */
  send(task: WorkerTask): Promise<WorkerAnswer>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(answer: WorkerAnswer): void;
  reject(error: unknown): void;
}

/** What waits for the worker, which ends once. */
class Line {
  private readonly waiting = new Map<number, Waiting>();
  private ended: Error | null = null;

  wait(id: number): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      if (this.ended) reject(this.ended);
      else this.waiting.set(id, { resolve, reject });
    });
  }

  answer(answer: WorkerAnswer): void {
    this.waiting.get(answer.id)?.resolve(answer);
    this.waiting.delete(answer.id);
  }

  end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }

  isOpen(): boolean {
    return this.ended === null;
  }
}

type Begin = Omit<WorkerData, 'port' | 'flag'>;

/** Starts it; answers when it is ready. */
export const startWorker = async (
  code: string,
  operations: Operations,
  begin: Begin,
): Promise<WorkerHandle> => {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  answering(port1, flag, operations);
  const workerData: WorkerData = { port: port2, flag, ...begin };
  const worker = new Worker(code, { eval: true, workerData, transferList: [port2] });
  const line = new Line();
  worker.on('message', (answer: WorkerAnswer) => line.answer(answer));
  worker.on('error', (error: Error) => line.end(error));
  worker.on('exit', () => {
    line.end(new Error('The scripts were stopped before they had ended.'));
    port1.close();
  });
  await line.wait(0);
  let sent = 0;
  return {
    send: (task) => {
      sent += 1;
      const answer = line.wait(sent);
      worker.postMessage({ ...task, id: sent });
      return answer;
    },
    isAlive: () => line.isOpen(),
    stop: async () => void (await worker.terminate()),
  };
};
