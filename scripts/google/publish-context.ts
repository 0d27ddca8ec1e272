// What every command works with: Google's clients, signed and patient, and a voice.
import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive';
import { forms, type forms_v1 } from 'googleapis/build/src/apis/forms';
import { oauth2 } from 'googleapis/build/src/apis/oauth2';
import { script, type script_v1 } from 'googleapis/build/src/apis/script';
import type { GaxiosError } from 'gaxios';
import { signedIn } from './account';
import { kindOf, Trouble, troubleOf } from './trouble';

const TRIES = 5;

export interface PublishContext {
  readonly root: string;
  readonly drive: drive_v3.Drive;
  readonly forms: forms_v1.Forms;
  readonly script: script_v1.Script;
  /** Who is signed in. */
  readonly email: string;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
}

/** What was never carried out may be asked again; what may have been, only where twice is as good as once. */
function isRepeatable(error: GaxiosError): boolean {
  const kind = kindOf(error);
  if (kind === 'quota') return true;
  return (kind === 'server' || kind === 'no-network') && error.config.method?.toUpperCase() !== 'POST';
}

/** Waits longer each time, and never as long as the next one who waits. */
const patience = (say: PublishContext['say']): object => ({
  retryConfig: {
    retry: TRIES,
    shouldRetry: (error: GaxiosError) =>
      (error.config.retryConfig?.currentRetryAttempt ?? 0) < TRIES - 1 && isRepeatable(error),
    retryBackoff: async (error: GaxiosError): Promise<void> => {
      const attempt = error.config.retryConfig?.currentRetryAttempt ?? 1;
      const most = Number(process.env['UPR_GOOGLE_WAIT'] ?? 1000) * 2 ** attempt;
      const wait = most / 2 + (Math.random() * most) / 2;
      say(
        `Google is busy or out of reach. Trying again in ${Math.ceil(wait / 1000)} s (${attempt} of ${TRIES - 1}).`,
      );
      await new Promise((resolve) => setTimeout(resolve, wait));
    },
  },
});

/** What Google answered; throws what to do when it did not. `what` names the thing asked for. */
export async function asked<T>(what: string, request: Promise<{ readonly data: T }>): Promise<T> {
  try {
    return (await request).data;
  } catch (error) {
    throw troubleOf(error, what);
  }
}

/** Signs in. Throws when another account is meant than the one that is signed in. */
export async function openPublishContext(root: string, as?: string): Promise<PublishContext> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const auth = signedIn();
  const options = { auth, ...patience(say) };
  const { email } = await asked('who is signed in', oauth2({ version: 'v2', ...options }).userinfo.get());
  const known = email ?? 'an account without an address';
  if (as && as.toLowerCase() !== known.toLowerCase())
    throw new Trouble(
      'not-allowed',
      `Signed in is ${known}, not ${as}. Run npm run google:login to change that.`,
    );
  return {
    root,
    say,
    email: known,
    drive: drive({ version: 'v3', ...options }),
    forms: forms({ version: 'v1', ...options }),
    script: script({ version: 'v1', ...options }),
  };
}
