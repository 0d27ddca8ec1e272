// `google:login` and `google:logout`: one browser page, as few permissions as the commands need.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { forgetToken, READ_DOCUMENTS, scopeAddress, SCOPES, signedIn, tightened, tokenFile } from './account';
import { claspLogin } from './clasp';
import { openPublishContext } from './publish-context';
import { Trouble } from './trouble';

interface SignIn {
  /** Also asks to read documents that others made, for backups. */
  readonly readsDocuments: boolean;
  /** The JSON file of an OAuth client of one's own. */
  readonly client?: string | undefined;
}

/** Signs in; what was signed in before stays when this does not work out. Answers what to tell. */
export async function login(root: string, { readsDocuments, client }: SignIn): Promise<string[]> {
  if (client && !existsSync(client))
    throw new Trouble('refused', `${client} is not there. Download it from Google Cloud > Credentials.`);
  if (readsDocuments && !client)
    throw new Trouble(
      'refused',
      'Google’s tool clasp has no right to read files that others made, so --documents needs an OAuth client of your own: add --client FILE. How to make one stands in docs/install.md, under Forms.',
    );
  const file = tightened(tokenFile());
  const before = `${file}.before`;
  if (existsSync(file)) copyFileSync(file, before);
  forgetToken();
  const scopes = [...SCOPES, ...(readsDocuments ? [READ_DOCUMENTS] : [])].map(scopeAddress);
  try {
    await claspLogin(root, scopes, client && resolve(client));
  } catch (error) {
    if (existsSync(before)) renameSync(before, file);
    throw error;
  }
  rmSync(before, { force: true });
  const { email } = await openPublishContext(root);
  return [`Signed in as ${email}. The token lies in ${file}; only you can read it.`];
}

/** Takes back what was granted, and deletes the token. */
export async function logout(): Promise<string[]> {
  const client = signedIn();
  const isRevoked = await client.revokeCredentials().then(
    () => true,
    () => false,
  );
  forgetToken();
  return [
    isRevoked
      ? 'Signed out: the permission was taken back and the token deleted.'
      : 'The token was deleted. Google did not answer: take the permission back at https://myaccount.google.com/permissions.',
  ];
}
