// The table of contents of a ZIP file, and what its entries hold. Source of the layout: APPNOTE.TXT of PKWARE, section 4.3.

interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the file itself says. */
  readonly size: number;
  /** Its bytes in the file, packed as `method` says. */
  readonly packed: Uint8Array;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  /** Checksum of its bytes when unpacked (CRC-32). */
  readonly sum: number;
}

/** Unpacks deflated bytes into at most `size` bytes; throws when they are damaged. */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** Where the end record stands, -1 for none. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && last - at <= LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

/** The entries of a ZIP file in the order of its table; throws when the file is cut off or damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) throw new Error('The file has no table of contents.');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY_MARK) throw new Error('The table of contents is damaged.');
    const short = (place: number): number => view.getUint16(at + place, true);
    const nameEnd = at + ENTRY_LENGTH + short(28);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      method: short(10),
      sum: view.getUint32(at + 16, true),
    });
    at = nameEnd + short(30) + short(32);
  }
  return entries;
}

const POLYNOMIAL = 0xedb88320;
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * The bytes that an entry holds: stored ones (method 0) as they are, all others by `inflate`. Throws when they are not
 * what was packed: a flipped bit would else pass for text.
 */
export function unpacked({ packed, size, method, sum }: ZipEntry, inflate: Inflate): Uint8Array {
  const bytes = method === 0 ? packed : inflate(packed, size);
  if (sumOf(bytes) !== sum) throw new Error('What is in the file is not what was packed.');
  return bytes;
}
