// How long the detection takes: for 100 to 1,000 submissions, and for one more.
import { emptyIndex, overlapsOf } from './adapter';
import { createCorpus, type Corpus } from './corpus';
import { median } from './metrics';
import { ignoredOf } from './ours';
import { timedNow } from './timing';

const ROUNDS = 5;

/** Texts of their own for each round, so that nothing is kept from the one before. */
const fresh = (corpus: Corpus): Corpus['submissions'] =>
  corpus.submissions.map((submission) => ({ ...submission }));

function wholeTime(corpus: Corpus): number {
  const submissions = fresh(corpus);
  const ignored = ignoredOf(corpus);
  return timedNow(() => overlapsOf(submissions, ignored)).milliseconds;
}

/**
 * Milliseconds for all pairs of each corpus, by its number of submissions, the median of several rounds. All sizes have
 * their turn in each round, so that what else the machine does meets all of them.
 */
export function wholeTimes(corpora: readonly Corpus[]): Map<number, number> {
  const rounds = Array.from({ length: ROUNDS }, () => corpora.map(wholeTime));
  return new Map(
    corpora.map(({ submissions }, i) => [submissions.length, median(rounds.map((times) => times[i] ?? NaN))]),
  );
}

export interface AddingTimes {
  /** Milliseconds for adding one, for comparing one draft, and for adding one and comparing it. */
  readonly put: number;
  readonly compare: number;
  readonly both: number;
}

export function addingTimes(corpus: Corpus): AddingTimes {
  const index = emptyIndex();
  for (const submission of corpus.submissions) index.put(submission);
  index.overlaps({ ignored: ignoredOf(corpus) });
  const others = createCorpus(60, 4242).submissions.slice(0, 15);
  const times = others.map((other, i) => {
    const draft = { ...other, id: `NEW-${i}` };
    const put = timedNow(() => index.put(draft)).milliseconds;
    const compare = timedNow(() => index.compare(draft, 10)).milliseconds;
    index.remove(draft.id);
    return { put, compare };
  });
  return {
    put: median(times.map(({ put }) => put)),
    compare: median(times.map(({ compare }) => compare)),
    both: median(times.map(({ put, compare }) => put + compare)),
  };
}
