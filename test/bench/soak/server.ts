// The local workbook's server in a process of its own, so that it can be killed while people work.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { startPrepared } from '../../../scripts/start/start-prepared';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../../scripts/upr/sample';

/** What `bench.ts` is called with to be the server instead. */
export const SERVER = 'soak-server';

/** Serves the sample coalition until it is stopped; prints port and token when it is open. */
export async function serve(root: string, file: string): Promise<void> {
  const local = await startPrepared(
    root,
    {
      file,
      port: 0,
      bundleDir: join(root, 'dist'),
      as: SAMPLE_COORDINATOR,
    },
    sampleSteps(root),
  );
  console.log(JSON.stringify({ port: local.port, token: local.token, problems: local.problems }));
  await new Promise<void>((done) => process.once('SIGTERM', () => done()));
  await local.close();
}

export interface Server {
  readonly pid: number;
  readonly port: number;
  readonly token: string;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** As Ctrl+C does. */
  stop(): Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });

export async function startServer(file: string): Promise<Server> {
  const child = spawn(process.execPath, [process.argv[1] ?? '', SERVER, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const opened = JSON.parse(await firstLine(child)) as Pick<Server, 'port' | 'token'> & {
    readonly problems: readonly string[];
  };
  for (const problem of opened.problems) console.error(problem);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended(child);
  };
  return { ...opened, pid: child.pid ?? 0, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
