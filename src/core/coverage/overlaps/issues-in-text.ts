// Which issues of the coalition's list a text is on, by the names and other words that stand with each issue.
import { foldedWords } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';

/** An issue that a text speaks of. */
interface MentionedIssue {
  readonly issue: string;
  /** Words of the list that stand in the text, the most frequent first; at most four. */
  readonly words: readonly string[];
  /** How often. */
  readonly times: number;
}

/** What decides whether a text is on an issue or only mentions it. */
const MENTION_THRESHOLDS = {
  /** Fewer mentions are asides. */
  times: 2,
  /** Share of the mentions of the issue that is spoken of most. */
  share: 0.2,
  /** Mentions for which one in the title counts. */
  inTitle: 3,
} as const;
const TOLD_WORDS = 4;

type Issue = Pick<RowOf<'ISS'>, 'id' | 'name' | 'nameEs' | 'nameFr' | 'synonyms'>;

interface Phrase {
  readonly issue: string;
  readonly written: string;
  readonly words: readonly string[];
}

/** Plural and singular count as one. */
const bare = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word);

const wordsOf = (text: string): string[] => foldedWords(text).map(bare);

/** The phrases of all issues by their first word, longer ones first. */
function phrasesOf(issues: readonly Issue[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { id, name, nameEs, nameFr, synonyms } of issues)
    for (const written of new Set([name, nameEs, nameFr, ...synonyms])) {
      const words = wordsOf(written);
      const [first] = words;
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { issue: id, written, words }]);
    }
  for (const all of phrases.values()) all.sort((x, y) => y.words.length - x.words.length);
  return phrases;
}

type Counts = Map<string, Map<string, number>>;

/** Counts the phrases in words; at each place the longest one of each issue counts. */
function count(
  words: readonly string[],
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  weight: number,
  into: Counts,
): void {
  words.forEach((word, at) => {
    const seen = new Set<string>();
    for (const phrase of phrases.get(word) ?? []) {
      if (seen.has(phrase.issue) || !phrase.words.every((one, i) => words[at + i] === one)) continue;
      seen.add(phrase.issue);
      const known = into.get(phrase.issue) ?? new Map<string, number>();
      known.set(phrase.written, (known.get(phrase.written) ?? 0) + weight);
      into.set(phrase.issue, known);
    }
  });
}

/**
 * The issues that a title and a text speak of, the one spoken of most first, at most `limit`: those that are named at
 * least twice, or in the title, and a fifth as often as the first.
 */
export function issuesInText(
  issues: readonly Issue[],
  title: string,
  text: string,
  limit: number,
): MentionedIssue[] {
  const phrases = phrasesOf(issues);
  const counts: Counts = new Map();
  count(wordsOf(title), phrases, MENTION_THRESHOLDS.inTitle, counts);
  count(wordsOf(text), phrases, 1, counts);
  const found = [...counts].map(([issue, words]) => ({
    issue,
    words: [...words]
      .sort((x, y) => y[1] - x[1])
      .map(([written]) => written)
      .slice(0, TOLD_WORDS),
    times: [...words.values()].reduce((sum, times) => sum + times, 0),
  }));
  found.sort((x, y) => y.times - x.times || (x.issue < y.issue ? -1 : 1));
  const most = found[0]?.times ?? 0;
  return found
    .filter(({ times }) => times >= MENTION_THRESHOLDS.times && times >= most * MENTION_THRESHOLDS.share)
    .slice(0, limit);
}
