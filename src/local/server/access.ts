// Who may talk to the server: only this machine, only pages of ours, only with the token of this start.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Access {
  readonly token: string;
  readonly port: () => number;
}

const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const hosts = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** A page of another origin, or a name that somebody made point here, is refused. */
export const comesFromHere = ({ headers }: IncomingMessage, { port }: Access): boolean => {
  const known = hosts(port());
  const isOwnOrigin =
    headers.origin === undefined || known.some((host) => headers.origin === `http://${host}`);
  return isOwnOrigin && known.includes(headers.host ?? '');
};

export const cookieName = (port: number): string => `upr_${port}`;

const cookieOf = ({ headers }: IncomingMessage, name: string): string => {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
};

export const bearerOf = ({ headers }: IncomingMessage): string =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

/** By cookie for the page, by header for the command line. */
export const hasToken = (request: IncomingMessage, { token, port }: Access): boolean =>
  sameText(cookieOf(request, cookieName(port())), token) || sameText(bearerOf(request), token);

export const isToken = (text: string, { token }: Access): boolean => sameText(text, token);
