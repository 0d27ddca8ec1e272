// Where every program of the project ends up: its status, a sentence where it failed, and output that somebody may stop reading.
import { reasonOf } from '../src/core/base/reason-of';

export function runTask(task: () => Promise<number> | number): void {
  // A reader such as `head` may stop listening; the work goes on to its end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const run = async (): Promise<void> => {
    process.exitCode = await task();
  };
  run().catch((error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`);
    if (process.env['UPR_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = 1;
  });
}
