// Time to find overlaps among generated submissions, against comparing all pairs of texts by their six-word runs.
import type { ComparedSubmission } from '../../src/core/coverage/overlaps';
import { findOverlaps } from '../../src/core/coverage/overlaps';
import { buildDigest, similarTo } from '../../src/core/coverage/digest';
import { foldedWords } from '../../src/core/language/words';

const WORDS_EACH = 2800;
const WORD_TYPES = 16_000;
const PLANTED_WORDS = 300;

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'do',
  'fe',
  'gi',
  'ku',
  'la',
  'mo',
  'ne',
  'pi',
  'ru',
  'sa',
  'to',
  've',
  'xi',
  'yu',
  'za',
];
const wordOf = (n: number): string =>
  [n & 15, (n >> 4) & 15, (n >> 8) & 15, (n >> 12) & 15].map((syllable) => SYLLABLES[syllable]).join('');

/** Invented submissions; every tenth repeats 300 words of the one before, which are the pairs to find. */
function generate(count: number): { submissions: ComparedSubmission[]; planted: Set<string> } {
  const random = seeded(count);
  // Few words are frequent and many rare, as in real texts.
  const word = (): string => wordOf(Math.floor(WORD_TYPES ** random()) - 1);
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  const planted = new Set<string>();
  const submissions: ComparedSubmission[] = [];
  for (let i = 0; i < count; i++) {
    const before = submissions[i - 1];
    const copies = i % 10 === 9 && before !== undefined;
    const copied = copies
      ? before.text
          .split(' ')
          .slice(500, 500 + PLANTED_WORDS)
          .join(' ')
      : '';
    const id = `S${10_000 + i}`;
    if (copies) planted.add(`${before.id} ${id}`);
    submissions.push({
      id,
      title: words(6),
      summary: words(40),
      asks: [words(15), words(15)],
      issues: [`I${Math.floor(random() * 40)}`],
      text: `${words(1000)} ${copied} ${words(WORDS_EACH - 1000 - (copies ? PLANTED_WORDS : 0))}`,
    });
  }
  return { submissions, planted };
}

/** The plain way: the set of six-word runs of each text, and for each pair the share of the smaller set in the other. */
function naivePairs(submissions: readonly ComparedSubmission[]): Set<string> {
  const runs = submissions.map(({ text }) => {
    const words = foldedWords(text);
    return new Set(words.slice(5).map((_word, i) => words.slice(i, i + 6).join(' ')));
  });
  const found = new Set<string>();
  for (let i = 0; i < runs.length; i++) {
    for (let j = i + 1; j < runs.length; j++) {
      const [one, other] = [runs[i] ?? new Set<string>(), runs[j] ?? new Set<string>()];
      let shared = 0;
      for (const run of one) if (other.has(run)) shared++;
      if (shared / Math.min(one.size, other.size) >= 0.05)
        found.add(`${submissions[i]?.id} ${submissions[j]?.id}`);
    }
  }
  return found;
}

function timed<T>(work: () => T): { milliseconds: number; value: T } {
  const start = performance.now();
  const value = work();
  return { milliseconds: performance.now() - start, value };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((x, y) => x - y)[Math.floor(numbers.length / 2)] ?? 0;
}

const recall = (found: ReadonlySet<string>, planted: ReadonlySet<string>): string =>
  `${[...planted].filter((pair) => found.has(pair)).length}/${planted.size}`;

/** Prints, for 100 and 300 submissions, the median time of three runs, that of the plain way once, and their ratio. */
export function run(): void {
  findOverlaps(generate(50).submissions);
  for (const count of [100, 300]) {
    const { submissions, planted } = generate(count);
    const ours = [1, 2, 3].map(() => timed(() => findOverlaps(submissions)));
    const copied = new Set(
      ours[0]?.value.pairs
        .filter(({ level }) => level === 'copied')
        .map(({ first, second }) => `${first} ${second}`),
    );
    const naive = timed(() => naivePairs(submissions));
    const milliseconds = median(ours.map((one) => one.milliseconds));
    console.log(
      `overlaps, ${count} submissions of ${WORDS_EACH} words: ${milliseconds.toFixed(0)} ms ` +
        `(planted pairs ${recall(copied, planted)}, copied in all ${copied.size}); ` +
        `all pairs by six-word runs: ${naive.milliseconds.toFixed(0)} ms (${recall(naive.value, planted)}); ` +
        `ratio ${(naive.milliseconds / milliseconds).toFixed(1)}`,
    );
  }
  const many = generate(1000).submissions.map((one) => ({ ...one, workgroup: 'Group' }));
  const digest = buildDigest(many);
  const draft = { title: many[7]?.title ?? '', summary: many[8]?.summary ?? '', issues: ['I3'], asks: [] };
  const calls = Array.from({ length: 21 }, () => timed(() => similarTo(digest, draft, 5)).milliseconds);
  console.log(
    `quiet line, 1000 submissions: ${median(calls).toFixed(1)} ms a call, ` +
      `${(JSON.stringify(digest).length / 1024).toFixed(0)} KB of extract`,
  );
}
