// Google's own tool for scripts, run as a program of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tightened, tokenFile } from './account';
import type { SourceFile } from './source';
import { Trouble, troubleOf } from './trouble';

const EXTENSIONS: Readonly<Record<SourceFile['type'], string>> = {
  SERVER_JS: 'js',
  HTML: 'html',
  JSON: 'json',
};

/** Runs clasp with our token and answers what it printed; `isShown` lets the user see and answer it. */
function clasp(root: string, folder: string, args: readonly string[], isShown = false): Promise<string> {
  const program = join(root, 'scripts/google/node_modules/@google/clasp/build/src/index.js');
  const words = ['--auth', tightened(tokenFile()), '--project', join(folder, '.clasp.json'), ...args];
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (isShown) process.stderr.write(chunk);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(printed.trim() || `clasp ended with ${code}.`));
    });
  });
}

function freshFolder(root: string, name: string): string {
  const folder = join(root, '.cache', 'google', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'files'), { recursive: true });
  return folder;
}

const writeProject = (folder: string, scriptId: string): void =>
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'files' }));

/** Replaces all files of a script: all or none, as Google takes them in one request. */
export async function claspPush(root: string, scriptId: string, files: readonly SourceFile[]): Promise<void> {
  const folder = freshFolder(root, `push-${process.pid}`);
  writeProject(folder, scriptId);
  for (const { name, type, source } of files)
    writeFileSync(join(folder, 'files', `${name}.${EXTENSIONS[type]}`), source);
  try {
    await clasp(root, folder, ['push', '--force']);
  } catch (error) {
    throw troubleOf(error, `the script ${scriptId}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Signs in through the browser, asking for these permissions only; the answer comes back to this machine. */
export async function claspLogin(root: string, scopes: readonly string[], client?: string): Promise<void> {
  const folder = freshFolder(root, `login-${process.pid}`);
  writeProject(folder, 'none-yet');
  writeFileSync(join(folder, 'files', 'appsscript.json'), JSON.stringify({ oauthScopes: scopes }));
  const own = client ? ['--creds', client] : [];
  try {
    await clasp(root, folder, ['login', '--use-project-scopes', ...own], true);
  } catch {
    throw new Trouble(
      'signed-out',
      'Nobody was signed in: the page was closed or refused. Run npm run google:login again.',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  tightened(tokenFile());
}
