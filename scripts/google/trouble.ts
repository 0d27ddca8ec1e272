// What goes wrong with Google, each as one kind with what it means and the next step.

/** Tells apart what needs different next steps. */
export type TroubleKind =
  | 'api-off'
  | 'consent'
  | 'signed-out'
  | 'quota'
  | 'full'
  | 'too-large'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'server'
  | 'no-network'
  | 'refused';

export class Trouble extends Error {
  override readonly name = 'Trouble';
  constructor(
    readonly kind: TroubleKind,
    message: string,
  ) {
    super(message);
  }
}

/** What Google's clients throw, as far as it is read here. */
interface Thrown {
  readonly message?: string;
  readonly code?: string | number;
  readonly cause?: { readonly code?: string };
  readonly status?: number;
  readonly response?: {
    readonly status?: number;
    readonly data?: {
      readonly error?:
        | string
        | {
            readonly message?: string;
            readonly errors?: readonly { readonly reason?: string }[];
            readonly details?: readonly {
              readonly reason?: string;
              readonly metadata?: Record<string, string>;
            }[];
          };
    };
  };
}

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|EPIPE/;
const QUOTA = /rateLimitExceeded|userRateLimitExceeded|quotaExceeded|dailyLimitExceeded|RATE_LIMIT_EXCEEDED/i;
const CONSENT = /insufficientPermissions|ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficient authentication scopes/i;
const API_OFF = /accessNotConfigured|SERVICE_DISABLED|has not enabled the Apps Script API/;

/** What the answer says besides its number: reasons and words in one line. */
function wordsOf({ message, response }: Thrown): string {
  const error = response?.data?.error;
  if (typeof error === 'string') return `${error} ${message ?? ''}`;
  const reasons = [...(error?.errors ?? []), ...(error?.details ?? [])].map(({ reason }) => reason ?? '');
  return [...reasons, error?.message ?? message ?? ''].join(' ').trim();
}

const BY_WORDS: readonly (readonly [RegExp, TroubleKind])[] = [
  [/invalid_grant|invalid_client|unauthorized_client|No refresh token/, 'signed-out'],
  [API_OFF, 'api-off'],
  [CONSENT, 'consent'],
  [/storageQuotaExceeded/, 'full'],
  [/exportSizeLimitExceeded/, 'too-large'],
  [QUOTA, 'quota'],
];

const BY_STATUS: Readonly<Record<number, TroubleKind>> = {
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  412: 'conflict',
  413: 'too-large',
  429: 'quota',
};

/** Which kind an error of Google's clients is. */
export function kindOf(error: unknown): TroubleKind {
  const thrown = error as Thrown;
  const status = thrown.response?.status ?? thrown.status ?? 0;
  const words = wordsOf(thrown);
  const named = BY_WORDS.find(([pattern]) => pattern.test(words));
  if (named) return named[1];
  if (status >= 500) return 'server';
  const byStatus = BY_STATUS[status];
  if (byStatus) return byStatus;
  const codes = `${String(thrown.code ?? '')} ${thrown.cause?.code ?? ''} ${words}`;
  return status === 0 && NO_NETWORK.test(codes) ? 'no-network' : 'refused';
}

/** Where to switch on the service that is off: Google's own link when it gives one. */
function switchOf(error: unknown): string {
  const data = (error as Thrown).response?.data?.error;
  const link = /https:\/\/\S+/.exec(wordsOf(error as Thrown))?.[0];
  const isScript = typeof data === 'object' && /Apps Script/.test(data.message ?? '');
  if (!link || isScript) return 'https://script.google.com/home/usersettings';
  return link;
}

const AGAIN = 'Run the same command again: it goes on where it stopped.';

/** What is said of each kind; `what` is the thing asked for, such as "the workbook 1AbC". */
const SAYS: Readonly<Record<TroubleKind, (what: string, error: unknown) => string>> = {
  'api-off': (_what, error) =>
    `A switch is off for this account. Turn it on at ${switchOf(error)}, wait a minute, and run this again.`,
  consent: (what) =>
    `A box was left unticked when you signed in, so ${what} cannot be reached. Run npm run google:login and tick every box.`,
  'signed-out': () =>
    'Google no longer accepts this sign-in: it was revoked, or not used for six months. Run npm run google:login.',
  quota: () =>
    `Google’s limit for this account is spent. Wait a minute; a limit for the day takes until tomorrow. ${AGAIN}`,
  full: () => `This account’s Drive is full. Make room there. ${AGAIN}`,
  'too-large': (what) =>
    `${what} is larger than Google takes or gives in one piece (10 MB for a Word or Excel file).`,
  'not-allowed': (what) =>
    `This account may not do that with ${what}. Ask its owner, or sign in as another account with npm run google:login.`,
  'not-found': (what) =>
    `${what} is not there for this account: it was deleted, or belongs to another account, or was not made by these commands. npm run google:status says who is signed in; npm run google:login -- --documents --client FILE lets it read files that others made (docs/install.md, Forms).`,
  conflict: (what) => `Somebody else changed ${what} at the same moment. ${AGAIN}`,
  server: () => `Google’s side failed several times in a row. Wait some minutes. ${AGAIN}`,
  'no-network': () => `Google cannot be reached. Look at your connection. ${AGAIN}`,
  refused: (what, error) => `Google refused what was asked of ${what}: ${wordsOf(error as Thrown)}`,
};

/** The error as something to read; `what` names the thing that was asked for. */
export function troubleOf(error: unknown, what: string): Trouble {
  if (error instanceof Trouble) return error;
  const kind = kindOf(error);
  const said = SAYS[kind](what, error);
  return new Trouble(kind, said.charAt(0).toUpperCase() + said.slice(1));
}
