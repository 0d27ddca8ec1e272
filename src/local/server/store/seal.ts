// Checksums. Each line of the log begins with its own and names that of the line before; a snapshot ends with its own
// and names that of the last line that it holds. So a flipped bit, a missing line and files of different times show.
import { createHash } from 'node:crypto';

const LENGTH = 32;
const SEALED_LINE = /^[0-9a-f]{32} /;
const SEAL_OF_SNAPSHOT = /,"seal":"([0-9a-f]{32})"\}\s*$/;

export const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, LENGTH);

/** A line of the log, without its end. */
export const sealLine = (body: string): { sum: string; line: string } => {
  const sum = sumOf(body);
  return { sum, line: `${sum} ${body}` };
};

/** What a line says, and its checksum; null when they do not belong together. A line of before has none of its own. */
export const unsealLine = (line: Buffer): { body: string; sum: string; isSealed: boolean } | null => {
  const start = line.subarray(0, LENGTH + 1).toString('latin1');
  if (!SEALED_LINE.test(start))
    return start.startsWith('{') ? { body: line.toString('utf8'), sum: sumOf(line), isSealed: false } : null;
  const body = line.subarray(LENGTH + 1);
  const sum = sumOf(body);
  return start === `${sum} ` ? { body: body.toString('utf8'), sum, isSealed: true } : null;
};

/** Adds the checksum as the last field of an object that is written as JSON. */
export const sealObject = (json: string): string => `${json.slice(0, -1)},"seal":"${sumOf(json)}"}`;

export type SealState = 'whole' | 'broken' | 'none';

export const sealStateOf = (text: string): SealState => {
  const found = SEAL_OF_SNAPSHOT.exec(text);
  if (!found) return 'none';
  return sumOf(`${text.slice(0, found.index)}}`) === found[1] ? 'whole' : 'broken';
};
