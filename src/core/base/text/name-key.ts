// One name is known however people write it.
import { foldText } from './fold';

const LEADING = /^(the|la|el|los|las|le|les|l)\s+/;

/** A name as it compares: without accents, case, punctuation, spaces and a leading article; of signs alone, the signs. */
export function nameKey(name: string): string {
  const folded = foldText(name);
  const bare = folded
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADING, '')
    .replace(/\s/g, '');
  return bare || folded;
}
