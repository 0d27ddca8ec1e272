// A seeded collection of submissions of which is known which overlap, and how.
import type { ComparedSubmission } from './adapter';
import { createDraft, submissionOf, type Draft, type SaidAsk } from './document';
import { issueOf } from './issues';
import { PLANTS, jointPlant, type PlantLevel } from './plant';
import { seeded, shuffled, type Random } from './random';

/**
 * Planted levels; 6: same issue; 8: no issue in common; open: not judged, since nobody planted that both ask for the
 * same twice, or both are among the few in another language or in plain words, and so alike in all they say.
 */
export type TruthLevel = PlantLevel | '9' | '6' | '8' | 'open';

/** What is still asked of a draft once its text is written. Its sentences would be a hundred megabytes to step over. */
export type Written = Omit<Draft, 'body' | 'pool'>;

const written = (draft: Draft): Written => {
  const { half, subIssues, title, summary, blurb, article, common, tags, asks } = draft;
  return { half, subIssues, title, summary, blurb, article, common, tags, asks };
};

export interface Corpus {
  readonly submissions: readonly ComparedSubmission[];
  readonly drafts: readonly Written[];
  /** Level of the pair of two places in `submissions`. */
  level(first: number, second: number): TruthLevel;
  /** Planted pairs, by the places of their submissions, the lower first. */
  readonly planted: ReadonlyMap<string, TruthLevel>;
}

export const POSITIVE: readonly TruthLevel[] = ['0', '1-5', '1-10', '1-25', '2', '3', '4', '5', '9'];

export const pairKey = (first: number, second: number): string =>
  first < second ? `${first} ${second}` : `${second} ${first}`;

/** A pair that shares so many asks by chance overlaps in truth, so it is neither found nor false. */
const CHANCE_ASKS = 2;

export interface AskOf extends SaidAsk {
  readonly submission: number;
}

/** The asks of all, same identity together. */
export function asksByIdentity(drafts: readonly Written[]): Map<string, AskOf[]> {
  const groups = new Map<string, AskOf[]>();
  drafts.forEach(({ asks }, submission) => {
    for (const ask of asks) {
      const group = groups.get(ask.identity) ?? [];
      group.push({ ...ask, submission });
      groups.set(ask.identity, group);
    }
  });
  return groups;
}

function chancePairs(drafts: readonly Written[]): Set<string> {
  const counts = new Map<string, number>();
  for (const group of asksByIdentity(drafts).values()) {
    const holders = [...new Set(group.map(({ submission }) => submission))];
    holders.forEach((first, i) => {
      for (const second of holders.slice(i + 1)) {
        const key = pairKey(first, second);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  }
  return new Set([...counts].filter(([, count]) => count >= CHANCE_ASKS).map(([key]) => key));
}

const isForeign = (draft: Written | undefined): boolean =>
  draft?.half === 'plain' || (draft?.asks.some(({ half }) => half === 'translated') ?? false);

interface Planted {
  readonly drafts: Draft[];
  readonly links: { first: Draft; second: Draft; level: TruthLevel }[];
}

/** Of each level one pair in forty submissions; the joint ones are a third as many. */
function plantAll(random: Random, count: number): Planted {
  const each = Math.max(1, Math.floor(count / 40));
  const drafts: Draft[] = [];
  const links: Planted['links'] = [];
  for (const level of Object.keys(PLANTS) as PlantLevel[]) {
    for (let i = 0; i < each; i++) {
      const [first, second] = PLANTS[level](random);
      drafts.push(first, second);
      links.push({ first, second, level });
    }
  }
  for (let i = 0; i < Math.max(1, Math.floor(each / 3)); i++) {
    const { joint, sources } = jointPlant(random);
    drafts.push(joint, ...sources);
    for (const source of sources) links.push({ first: joint, second: source, level: '9' });
  }
  return { drafts, links };
}

/** The drafts of `createCorpus` with all that they say, in its order, and the planted pairs among them. */
export function createDrafts(count: number, seed: number): { drafts: Draft[]; planted: Corpus['planted'] } {
  const random = seeded(seed);
  const { drafts: made, links } = plantAll(random, count);
  while (made.length < count) made.push(createDraft(random));
  const drafts = shuffled(random, made);
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const planted = new Map<string, TruthLevel>();
  for (const { first, second, level } of links) {
    planted.set(pairKey(places.get(first) ?? -1, places.get(second) ?? -1), level);
  }
  return { drafts, planted };
}

/** `count` submissions, at least 30; the same ones for the same seed. */
export function createCorpus(count: number, seed: number): Corpus {
  const { drafts, planted } = createDrafts(count, seed);
  const byChance = chancePairs(drafts);
  const foreign = drafts.map(isForeign);
  const issues = drafts.map(({ subIssues }) => new Set(subIssues.map(issueOf)));
  const level = (first: number, second: number): TruthLevel => {
    const key = pairKey(first, second);
    const known = planted.get(key);
    if (known !== undefined && known !== '6b' && known !== '7') return known;
    if (byChance.has(key) || (foreign[first] && foreign[second])) return 'open';
    const shared = [...(issues[first] ?? [])].some((issue) => issues[second]?.has(issue));
    return known ?? (shared ? '6' : '8');
  };
  const submissions = drafts.map((draft, i) => submissionOf(draft, `SUB-${String(10_000 + i)}`));
  return { submissions, drafts: drafts.map(written), level, planted };
}

/** Whether both are in another language than English, or in plain words. */
export const sharesForeign = (corpus: Corpus, first: number, second: number): boolean =>
  isForeign(corpus.drafts[first]) && isForeign(corpus.drafts[second]);

/** Whether two submissions have an issue in common, whatever their tags say. */
export function sharesIssue(corpus: Corpus, first: number, second: number): boolean {
  const issues = new Set(corpus.drafts[first]?.subIssues.map(issueOf));
  return corpus.drafts[second]?.subIssues.some((subIssue) => issues.has(issueOf(subIssue))) ?? false;
}
