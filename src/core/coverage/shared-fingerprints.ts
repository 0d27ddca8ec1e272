// Which texts have the same fingerprints, and which fingerprints are text that many share.
import type { Fingerprints } from './fingerprints';
import { at } from '../language/numbers';

/** Up to this many texts nothing is set aside: the work is small, and nine copies among ten are news. */
const FEW_TEXTS = 40;
/** Times that one fingerprint counts in one text; only text that repeats itself over and over has more. */
const OCCURRENCES = 16;
/** A text of which this share is shared by many is still linked to the next such text. */
const LARGE_SHARE = 0.12;

/** In more texts than this a fingerprint is text shared by many: a template's words, a quoted article. */
const commonFrom = (texts: number): number => Math.max(8, Math.ceil(texts * 0.02) + 6);

/** All fingerprints of all texts in one row, text after text. Numbers in it are 0-based. */
export interface FingerprintIndex {
  readonly hashes: Int32Array;
  readonly positions: Int32Array;
  /** The text that a fingerprint is from. */
  readonly textOf: Int32Array;
  /** Where a text's fingerprints start; one more than texts. */
  readonly starts: Int32Array;
  /** Fingerprints by hash; equal ones stand together, in the order of texts and places. */
  readonly order: Int32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;

/** Indexes ordered by hash; a stable radix sort in three passes, linear in their number. */
function orderByHash(hashes: Int32Array): Int32Array {
  let order = Int32Array.from(hashes, (_hash, i) => i);
  let next = new Int32Array(hashes.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Int32Array(BUCKETS + 1);
    for (const hash of hashes) {
      const bucket = ((hash >>> shift) & (BUCKETS - 1)) + 1;
      starts[bucket] = at(starts, bucket) + 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      starts[bucket + 1] = at(starts, bucket + 1) + at(starts, bucket);
    for (const index of order) {
      const bucket = (at(hashes, index) >>> shift) & (BUCKETS - 1);
      const place = at(starts, bucket);
      next[place] = index;
      starts[bucket] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Puts the fingerprints of all texts in one index. */
export function indexFingerprints(texts: readonly Fingerprints[]): FingerprintIndex {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => (starts[i + 1] = at(starts, i) + text.hashes.length));
  const count = at(starts, texts.length);
  const hashes = new Int32Array(count);
  const positions = new Int32Array(count);
  const textOf = new Int32Array(count);
  texts.forEach((text, i) => {
    hashes.set(text.hashes, at(starts, i));
    positions.set(text.positions, at(starts, i));
    textOf.fill(i, at(starts, i), at(starts, i + 1));
  });
  return { hashes, positions, textOf, starts, order: orderByHash(hashes) };
}

/** Visits each group of equal fingerprints: from `from` to before `to` in the order, in `texts` different texts. */
function eachGroup(index: FingerprintIndex, visit: (from: number, to: number, texts: number) => void): void {
  const { hashes, order, textOf } = index;
  let from = 0;
  while (from < order.length) {
    const hash = at(hashes, at(order, from));
    let to = from;
    let texts = 0;
    let last = -1;
    while (to < order.length && at(hashes, at(order, to)) === hash) {
      const text = at(textOf, at(order, to));
      if (text !== last) texts++;
      last = text;
      to++;
    }
    visit(from, to, texts);
    from = to;
  }
}

/** For each fingerprint that many texts share, in how many; 0 for all others. */
export function textsSharing(index: FingerprintIndex): Int32Array {
  const sharing = new Int32Array(index.hashes.length);
  const limit = commonFrom(index.starts.length - 1);
  eachGroup(index, (from, to, texts) => {
    if (texts > limit) for (let i = from; i < to; i++) sharing[at(index.order, i)] = texts;
  });
  return sharing;
}

/** Texts of which a large share is shared by many. */
function largelyCommon(index: FingerprintIndex, sharing: Int32Array): readonly boolean[] {
  return Array.from({ length: index.starts.length - 1 }, (_unused, text) => {
    const own = sharing.subarray(at(index.starts, text), at(index.starts, text + 1));
    return own.filter((texts) => texts > 0).length >= own.length * LARGE_SHARE;
  });
}

/** The earlier fingerprints that each one is to be compared with: `members` from `from[i]` to before `place[i]`. */
export interface Partners {
  readonly members: Int32Array;
  readonly from: Int32Array;
  readonly place: Int32Array;
}

/**
 * Who is compared with whom. Of a fingerprint that many texts share, only texts that consist largely of such text
 * are compared, each with the one before: copies of one letter stay linked, and the work stays linear.
 */
export function partnersOf(index: FingerprintIndex, sharing: Int32Array): Partners {
  const { order, textOf } = index;
  const [members, from, place] = [
    new Int32Array(order.length),
    new Int32Array(order.length),
    new Int32Array(order.length),
  ];
  const setsAside = index.starts.length - 1 > FEW_TEXTS;
  const isLargelyCommon = largelyCommon(index, sharing);
  let length = 0;
  eachGroup(index, (groupFrom, groupTo, texts) => {
    if (texts < 2) return;
    const isCommon = setsAside && at(sharing, at(order, groupFrom)) > 0;
    const groupStart = length;
    let [last, times, previous] = [-1, 0, length];
    for (let i = groupFrom; i < groupTo; i++) {
      const fingerprint = at(order, i);
      const text = at(textOf, fingerprint);
      if (isCommon && isLargelyCommon[text] !== true) continue;
      if (text !== last) [last, times, previous] = [text, 0, length - Math.min(times, OCCURRENCES)];
      if (++times > OCCURRENCES) continue;
      members[length] = fingerprint;
      from[fingerprint] = isCommon ? Math.max(groupStart, previous) : groupStart;
      place[fingerprint] = length++;
    }
  });
  return { members, from, place };
}
