// A question of the worker is answered by its own answer, also when the wake-up of an earlier one comes late.
import { MessageChannel, Worker } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { asking } from '../../../src/local/server/worker-call';

/** Answers as the main thread does, after it woke the asker once for nothing. */
const LATE = `
  const { port, flag } = require('node:worker_threads').workerData;
  port.on('message', ({ operation }) => {
    Atomics.notify(flag, 0);
    setTimeout(() => {
      port.postMessage({ result: operation });
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    }, 50);
  });`;

describe('a question of the worker', () => {
  it('waits on when it is woken before its answer', async () => {
    const { port1, port2 } = new MessageChannel();
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(LATE, {
      eval: true,
      workerData: { port: port2, flag },
      transferList: [port2],
    });
    const ask = asking(port1, flag);
    try {
      expect(['first', 'second'].map((operation) => ask(operation))).toEqual(['first', 'second']);
    } finally {
      port1.close();
      await worker.terminate();
    }
  });
});
