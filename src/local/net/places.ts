// Which sockets are open: one too many takes the place of the one that has waited longest for what its visitor sends.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Limits } from './limits';

interface Place {
  readonly address: string;
  request: IncomingMessage | undefined;
  response: ServerResponse | undefined;
  /** A line of a page, which stays. */
  isLine: boolean;
}

/** The address that limits count; of one of the sixth version the part that belongs to one household. */
export function countedAddress(address = ''): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = (text: string): string[] => text.split(':').filter((group) => group !== '');
  const [left, right] = [groups(head), groups(tail ?? '')];
  const between = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...between, ...right].slice(0, 4).join(':');
}

/** Waiting for the rest of a request, or for the next one. */
const isWaiting = ({ isLine, request }: Place): boolean => !isLine && request?.complete !== true;

export class Places {
  // In the order in which they began to wait.
  private readonly places = new Map<Duplex, Place>();

  constructor(private readonly limits: Pick<Limits, 'sockets' | 'socketsOfOne'>) {}

  /** False where everybody is being answered, so that there is no place. */
  take(socket: Duplex, address: string): boolean {
    if (!this.makeRoom(address)) return false;
    this.places.set(socket, { address, request: undefined, response: undefined, isLine: false });
    socket.once('close', () => this.places.delete(socket));
    return true;
  }

  has(socket: Duplex): boolean {
    return this.places.has(socket);
  }

  leave(socket: Duplex): void {
    this.places.delete(socket);
  }

  addressOf(socket: Duplex): string {
    return this.places.get(socket)?.address ?? '';
  }

  /** Whether an answer has begun on it, into which no other words may be written. */
  isSpeaking(socket: Duplex): boolean {
    return this.places.get(socket)?.response?.headersSent === true;
  }

  begin(socket: Duplex, request: IncomingMessage, response: ServerResponse): void {
    const place = this.places.get(socket);
    if (!place) return;
    Object.assign(place, { request, response });
    response.once('close', () => this.waitAgain(socket, place, response));
  }

  keep(socket: Duplex): void {
    const place = this.places.get(socket);
    if (place) place.isLine = true;
  }

  private waitAgain(socket: Duplex, place: Place, response: ServerResponse): void {
    // Requests that came together are answered one after the other.
    if (place.response !== response || !this.places.delete(socket)) return;
    this.places.set(socket, { ...place, request: undefined, response: undefined });
  }

  private makeRoom(address: string): boolean {
    const own = [...this.places].filter(([, place]) => place.address === address);
    if (own.length >= this.limits.socketsOfOne) return this.giveUp(own);
    return this.places.size < this.limits.sockets || this.giveUp([...this.places]);
  }

  private giveUp(places: readonly (readonly [Duplex, Place])[]): boolean {
    const [oldest] = places.find(([, place]) => isWaiting(place)) ?? [];
    if (!oldest) return false;
    this.places.delete(oldest);
    oldest.destroy();
    return true;
  }
}
