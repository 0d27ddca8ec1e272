// Who is signed in: the token lies outside the clone, readable by its owner alone, in the form that clasp reads too.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserRefreshClient, type Credentials } from 'google-auth-library';
import { Trouble } from './trouble';

/**
 * What is asked for at sign-in: scripts, their deployments, the files that these commands make, and who it is. Google lets
 * clasp's own client have what clasp lists, and nothing else.
 */
export const SCOPES = ['script.projects', 'script.deployments', 'drive.file', 'userinfo.email'];
/** Asked for only by `google:login -- --documents`: Word files of documents that the add-in made. clasp does not list it. */
export const READ_DOCUMENTS = 'drive.readonly';

export const scopeAddress = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** No commit, copy or backup of the clone takes the token along. */
export function tokenFile(env: NodeJS.ProcessEnv = process.env): string {
  const configurations = env['APPDATA'] ?? env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return join(env['UPR_GOOGLE_HOME'] ?? join(configurations, 'upr-workbook'), 'google.json');
}

/** Makes the folder, and lets nobody but the owner read what lies there. */
export function tightened(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  chmodSync(dirname(file), 0o700);
  if (existsSync(file)) chmodSync(file, 0o600);
  return file;
}

export function forgetToken(): void {
  rmSync(tokenFile(), { force: true });
}

/** As clasp writes it. */
type Saved = Credentials & { readonly client_id?: string; readonly client_secret?: string };

function savedToken(file: string): Saved {
  try {
    const { tokens } = JSON.parse(readFileSync(file, 'utf8')) as { tokens?: { default?: Saved } };
    if (tokens?.default) return tokens.default;
  } catch {
    // Told below, with the remedy.
  }
  throw new Trouble(
    'signed-out',
    `Nobody is signed in: ${file} has no token. Run npm run google:login first.`,
  );
}

/** What signs requests. Throws when nobody is signed in. */
export function signedIn(): UserRefreshClient {
  const saved = savedToken(tightened(tokenFile()));
  const client = new UserRefreshClient(
    saved.client_id,
    saved.client_secret,
    saved.refresh_token ?? undefined,
  );
  client.setCredentials(saved);
  return client;
}
