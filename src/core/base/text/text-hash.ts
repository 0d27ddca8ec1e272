// A short fingerprint of a text, by which is seen whether it changed.

/** 32-bit FNV-1a over UTF-16 units, from a start value; two starts give 64 bits. */
function fnv(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** 16 hex digits that change with the text: FNV-1a, 32 bits, from two starting values. */
export const textHash = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x050c5d1f);
