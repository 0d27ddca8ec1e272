// The commands as people run them: a program of its own with the real clients, in a clone of its own, against the fake.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { scopeAddress, SCOPES } from '../../../scripts/google/account';
import { startFakeGoogle, type FakeGoogle } from './fake-google';

const PROJECT = process.cwd();
/** Where Google's programs are installed. */
export const PACKAGES = join(PROJECT, 'scripts', 'google', 'node_modules');

export interface CommandEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly google: FakeGoogle;
  /** The clone that is published from. */
  readonly root: string;
  readonly tokenFile: string;
  run(...args: string[]): Promise<CommandEnd>;
  /** Runs, and tells each time what was printed to standard error so far. */
  watching(listen: (printed: string) => void, ...args: string[]): Promise<CommandEnd>;
  git(...args: string[]): string;
  write(file: string, content: string): void;
  read(file: string): string;
  end(): Promise<void>;
}

export const MANIFEST = { timeZone: 'Etc/UTC', oauthScopes: ['https://www.googleapis.com/auth/drive.file'] };

let bundled = false;

/** Bundled once for a test file, into the folder that goes when the run is over. */
function bundle(): string {
  const folder = join(process.env['UPR_RUN_FOLDER'] ?? tmpdir(), `google-${process.pid}`);
  const outfile = join(folder, 'google.cjs');
  if (bundled) return outfile;
  bundled = true;
  mkdirSync(folder, { recursive: true });
  buildSync({
    absWorkingDir: PROJECT,
    entryPoints: ['scripts/google/google.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  // What the project has itself is found beside the bundle, as it is under .cache/scripts.
  rmSync(join(folder, 'node_modules'), { force: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return outfile;
}

function fill(root: string): void {
  const put = (file: string, content: string): void => writeFileSync(join(root, file), content);
  mkdirSync(join(root, 'dist'), { recursive: true });
  mkdirSync(join(root, 'scripts', 'google'), { recursive: true });
  symlinkSync(PACKAGES, join(root, 'scripts', 'google', 'node_modules'));
  put('dist/Code.js', 'var App=1;\nfunction onOpen(){}\n');
  put('dist/panel.html', '<p>Panel</p>\n');
  put('dist/appsscript.json', JSON.stringify(MANIFEST, null, 2));
  put('package.json', '{ "version": "0.2.0" }');
  put('.gitignore', '.cache/\n.clasp*.json\nnode_modules\n');
  put(
    'scripts/run.mjs',
    "import { existsSync } from 'node:fs'; process.exit(existsSync('broken') ? 1 : 0);\n",
  );
}

export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-google-'));
  const [root, home] = [join(folder, 'clone'), join(folder, 'home')];
  const program = bundle();
  fill(root);
  const google = await startFakeGoogle(SCOPES.map(scopeAddress));
  const git = (...args: string[]): string =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'First');
  mkdirSync(home);
  const tokenFile = join(home, 'google.json');
  const token = {
    type: 'authorized_user',
    client_id: 'c',
    client_secret: 's',
    refresh_token: 'r',
    access_token: 't',
  };
  writeFileSync(
    tokenFile,
    JSON.stringify({ tokens: { default: { ...token, expiry_date: Date.now() + 3_000_000 } } }),
  );
  const env = {
    ...process.env,
    NODE_PATH: PACKAGES,
    NODE_OPTIONS: `--require ${join(PROJECT, 'test/google/support/preload.cjs')}`,
    UPR_ROOT: root,
    UPR_GOOGLE_HOME: home,
    UPR_GOOGLE_WAIT: '1',
    UPR_FAKE_GOOGLE: String(google.port),
    INIT_CWD: root,
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    FORCE_COLOR: '0',
    // Nothing to open a browser with.
    PATH: `${join(folder, 'none')}:${process.env['PATH'] ?? ''}`,
  };
  const watching = (listen: (printed: string) => void, ...args: string[]): Promise<CommandEnd> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...args], {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
        listen(err);
      });
      child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
    });
  return {
    google,
    root,
    tokenFile,
    git,
    write: (file, content) => writeFileSync(join(root, file), content),
    read: (file) => readFileSync(join(root, file), 'utf8'),
    run: (...args) => watching(() => undefined, ...args),
    watching,
    end: async () => {
      await google.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
