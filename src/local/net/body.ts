// The body of a request, up to a size.
import type { IncomingMessage } from 'node:http';

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Rejects with a TooLargeError before more than `most` bytes are kept; what comes after is thrown away. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = Number(request.headers['content-length'] ?? 0) > most ? Infinity : 0;
    const giveUp = (): void => {
      chunks = [];
      reject(new TooLargeError());
    };
    if (size > most) giveUp();
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) giveUp();
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => reject(new Error('Whoever sent it left before its end.')));
  });
}
