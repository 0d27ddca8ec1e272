// Blobs: bytes with a name and a type.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard, recall, remember } from './guard';

export type GoogleBlob = GoogleAppsScript.Base.Blob;

/** What stands behind a Blob. */
export interface BlobState {
  bytes: Uint8Array;
  name: string | null;
  contentType: string | null;
}

/** Apps Script's bytes are signed: -128 to 127. */
export const toSigned = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

/** Bytes of text (UTF-8) or of an array of signed or unsigned numbers. */
export const toBytes = (data: unknown): Uint8Array => {
  if (typeof data === 'string') return new Uint8Array(Buffer.from(data, 'utf8'));
  if (Array.isArray(data) && data.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 255))
    return Uint8Array.from(data as number[], (byte) => byte & 255);
  throw serviceError("The parameters don't match the method signature: expected String or Byte[].");
};

const decode = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw serviceError(`Unsupported charset: ${charset}`);
  }
};

export const blobOf = (env: Environment, state: BlobState): GoogleBlob => {
  const changed = (change: Partial<BlobState>): GoogleBlob => {
    Object.assign(state, change);
    return self;
  };
  const self: GoogleBlob = remember(
    guard<GoogleBlob>(env, 'Blob', {
      getBytes: () => toSigned(state.bytes),
      setBytes: (bytes) => changed({ bytes: toBytes(bytes) }),
      getDataAsString: (charset: string = 'utf-8') => decode(state.bytes, charset),
      setDataFromString: (text: string) => changed({ bytes: toBytes(text) }),
      getName: () => state.name,
      setName: (name) => changed({ name }),
      getContentType: () => state.contentType,
      setContentType: (contentType: string | null) => changed({ contentType }),
      copyBlob: () => blobOf(env, { ...state }),
    }),
    state,
  );
  return self;
};

/** What stands behind the blob; throws for anything else. */
export const blobState = (blob: unknown): BlobState => recall<BlobState>(blob, 'Blob');
