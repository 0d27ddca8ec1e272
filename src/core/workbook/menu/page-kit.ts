// What the pages of all places share stands once in the script, and is put into a page when that is opened.
import { modulesOn } from '../../base/text/page-text';

/** The name of the page that holds it. */
export const KIT = 'kit';

/** The page of what reads files: the others are opened without it, and bring it in when a file is chosen. */
export const LATE = 'late';

/** Where a page takes in a piece of it. */
export const kitMark = (piece: 'style' | 'script'): string => `@@kit-${piece}@@`;

/** A page as it is served, with what it shares with the others. */
export function wholePage(page: string, kit: string): string {
  const pieces = modulesOn(kit);
  return page.replace(/@@kit-(\w+)@@/g, (_mark, piece: string) => pieces.get(piece) ?? '');
}

const BETWEEN = '_';

/** What a file is called that holds the pages of these places. */
export const fileNameOf = (places: readonly string[]): string => [...places].sort().join(BETWEEN);

/** Which of the files holds a page; undefined where none does. */
export const fileWith = (files: readonly string[], page: string): string | undefined =>
  files.find((file) => file.split(BETWEEN).includes(page));
