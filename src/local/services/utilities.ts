// Utilities: ids, encodings, digests, dates, blobs.
import { createHash } from 'node:crypto';
import { blobOf, toBytes, toSigned } from './blob';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { enumOf, guard } from './guard';
import { formatInstant } from './patterns';
import { isDate } from './realm';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

const DIGESTS: Record<string, string> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_512: 'sha512' };

/** A random version 4 UUID from numbers from 0 up to 1. */
export const uuid = (random: () => number): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });

const digest = (algorithm: unknown, data: unknown): number[] => {
  const name = DIGESTS[String(algorithm)];
  if (!name)
    throw serviceError(`${String(algorithm)} is not a digest that is emulated by the local workbook.`);
  return toSigned(createHash(name).update(toBytes(data)).digest());
};

const decodeBase64 = (text: string, alphabet: RegExp): number[] => {
  if (!alphabet.test(text)) throw serviceError('Could not decode string.');
  return toSigned(Buffer.from(text, 'base64'));
};

const formatDate = (date: unknown, timeZone: string, pattern: string): string => {
  if (!isDate(date)) throw serviceError("The parameters don't match the method signature: expected Date.");
  return formatInstant(date.getTime(), timeZone, pattern);
};

const encodings: Partial<GoogleUtilities> = {
  base64Encode: (data: unknown) => Buffer.from(toBytes(data)).toString('base64'),
  base64EncodeWebSafe: (data: unknown) =>
    Buffer.from(toBytes(data)).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
  base64Decode: (text: string) => decodeBase64(text, /^[A-Za-z0-9+/\s]*={0,2}\s*$/),
  base64DecodeWebSafe: (text: string) => decodeBase64(text, /^[A-Za-z0-9\-_\s]*={0,2}\s*$/),
  computeDigest: (algorithm: unknown, data: unknown) => digest(algorithm, data),
};

export const utilities = (env: Environment): GoogleUtilities =>
  guard<GoogleUtilities>(env, 'Utilities', {
    ...encodings,
    getUuid: () => uuid(env.random),
    formatDate,
    newBlob: (
      data: unknown,
      // Text is text unless told, bytes are of no type.
      contentType: string | null = typeof data === 'string' ? 'text/plain' : null,
      name: string | null = null,
    ) => blobOf(env, { bytes: toBytes(data), contentType, name }),
    sleep: (milliseconds) => {
      if (milliseconds > 300_000) throw serviceError('The longest sleep is 300000 milliseconds.');
      env.ports.sleep(milliseconds);
    },
    ...({
      DigestAlgorithm: enumOf('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'),
      Charset: enumOf('US_ASCII', 'UTF_8'),
    } as unknown as Partial<GoogleUtilities>),
  });
