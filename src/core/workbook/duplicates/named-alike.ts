// Which workgroups, and which issues, may be one: by their names in all languages, in which people put small words, the
// order, and at most one word more otherwise.
import { nameKey } from '../../base/text/name-key';
import { nameWords } from '../../language/names/name-words';
import type { Book } from '../records/book';
import { candidatePairs } from './candidates';
import type { AlikePair } from './find-alike';
import type { Reason } from './reasons';

interface Named {
  readonly id: string;
  /** In all languages. */
  readonly names: readonly string[];
  /** What people call it, too. */
  readonly synonyms: readonly string[];
  /** It is one of those that the UN has, each of which is another. */
  readonly isListed: boolean;
}

/** Shorter words are and, of, for and articles, in all languages. */
const SHORTEST = 4;
/** Names that share fewer words are not one for having one more. */
const FEWEST = 2;

const wordsOf = (name: string): readonly string[] => [
  ...new Set(nameWords(name).filter((word) => word.length >= SHORTEST)),
];

function wordsReason(one: string, other: string): Reason | undefined {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (fewer.length < FEWEST || !fewer.every((word) => more.includes(word))) return undefined;
  if (fewer.length === more.length) return 'otherOrder';
  return fewer.length + 1 === more.length ? 'longerName' : undefined;
}

const shareOne = (some: readonly string[], others: readonly string[]): boolean => {
  const keys = new Set(some.map(nameKey));
  return others.some((name) => keys.has(nameKey(name)));
};

function reasonFor(one: Named, other: Named): Reason | undefined {
  if (shareOne(one.names, other.names)) return 'sameName';
  if (one.isListed && other.isListed) return undefined;
  if (shareOne(one.names, other.synonyms) || shareOne(one.synonyms, other.names)) return 'sameName';
  const found = one.names.flatMap((name) => other.names.flatMap((there) => wordsReason(name, there) ?? []));
  return found.includes('otherOrder') ? 'otherOrder' : found[0];
}

const keysOf = ({ names, synonyms }: Named): readonly string[] => [
  ...[...names, ...synonyms].map((name) => `= ${nameKey(name)}`),
  ...names.flatMap(wordsOf),
];

function pairsOf(named: readonly Named[]): readonly AlikePair[] {
  const found: AlikePair[] = [];
  for (const [one, other] of candidatePairs(named, keysOf)) {
    const reason = reasonFor(one, other);
    if (reason) found.push({ one: one.id, other: other.id, reasons: [reason] });
  }
  return found;
}

const said = (names: readonly string[]): readonly string[] => names.filter((name) => nameKey(name) !== '');

/** Pairs of issues that may be one. Needs ISS. */
export const issuePairs = (book: Book): readonly AlikePair[] =>
  pairsOf(
    book.rows('ISS').map(({ id, name, nameEs, nameFr, synonyms, uprInfoIssue, ohchrTheme }) => ({
      ...{ id, names: said([name, nameEs, nameFr]), synonyms: said(synonyms) },
      isListed: uprInfoIssue !== '' || ohchrTheme !== '',
    })),
  );

/** Pairs of workgroups that may be one, of break-outs within their workgroup. Needs WG. */
export function likeWorkgroups(book: Book): readonly AlikePair[] {
  const rows = book.rows('WG');
  return [...new Set(rows.map(({ parent }) => parent))].flatMap((within) =>
    pairsOf(
      rows
        .filter(({ parent }) => parent === within)
        .map(({ id, name }) => ({ id, names: said([name]), synonyms: [], isListed: false })),
    ),
  );
}
