// What whoever is refused reads: plain words in every language, since what is refused may not have been read.
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { LANGUAGES, type Text } from '../../core/base/messages/text';
import * as t from '../../core/words/local/refusals';

const WORDS: Readonly<Record<number, Text>> = {
  408: t.late,
  413: t.large,
  429: t.tooMany,
  500: t.failed,
  503: t.full,
};

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Of those who may simply come again. */
const LATER = { 429: '60', 503: '60' } as const;

export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const wordsOf = (status: number): Text => WORDS[status] ?? t.unread;

const pageOf = (status: number): string => {
  const said = LANGUAGES.map((language) => `<p lang="${language}">${wordsOf(status)[language]}</p>`).join('');
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title>${said}`;
};

const isProgram = ({ headers }: IncomingMessage): boolean =>
  !/text\/html/.test(headers.accept ?? 'text/html');

/** A page, or what a program reads; without a request, which was not read, a page. */
export function refusalOf(status: number, request?: IncomingMessage): Refusal {
  const isJson = request !== undefined && isProgram(request);
  const body = isJson ? JSON.stringify({ problem: { message: wordsOf(status).en } }) : pageOf(status);
  return {
    status,
    headers: {
      ...HEADERS,
      'content-type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      ...(status in LATER ? { 'retry-after': LATER[status as keyof typeof LATER] } : {}),
    },
    body,
  };
}

/** The same as it goes over the line, where there is no response to write it. */
export function rawRefusal(status: number): string {
  const { headers, body } = refusalOf(status);
  const lines = Object.entries(headers).map((line) => line.join(': '));
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, 'connection: close', ...lines, '', body].join(
    '\r\n',
  );
}
