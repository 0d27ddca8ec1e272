// The goals of the project for finding overlaps, each with its figure.
import type { AsksQuality } from './asks-quality';
import type { Memory } from './memory';
import type { Row } from './methods';
import type { ModuleFigures } from './module-bundle';
import type { Share } from './ours';
import type { AddingTimes } from './speed';

export interface Figures {
  readonly ours: Row;
  readonly peers: readonly Row[];
  /** Over submissions that ask for the same, and over all that share an issue. */
  readonly asks: AsksQuality;
  readonly asksOfIssue: AsksQuality;
  readonly boilerplate: Share;
  readonly offsets: Share;
  readonly sameOrder: boolean;
  readonly rand: number;
  /** Milliseconds for that many submissions. */
  readonly times: ReadonlyMap<number, number>;
  readonly adding: AddingTimes;
  readonly module: ModuleFigures;
  readonly memory: readonly Memory[];
}

export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly figure: string;
  readonly met: boolean;
}

const least = (what: string, wanted: number, figure: number | undefined, digits = 2): Goal => ({
  what,
  wanted: `>= ${wanted}`,
  figure: (figure ?? NaN).toFixed(digits),
  met: (figure ?? NaN) >= wanted - 1e-9,
});

const most = (what: string, wanted: number, figure: number | undefined, digits = 1): Goal => ({
  what,
  wanted: `<= ${wanted}`,
  figure: (figure ?? NaN).toFixed(digits),
  met: (figure ?? NaN) <= wanted + 1e-9,
});

function qualityGoals({ ours, asks, boilerplate, offsets, sameOrder, rand }: Figures): Goal[] {
  const recall = ours.quality?.recall ?? {};
  return [
    least('0 same file: recall at 1 false in 10,000', 1, recall['0']),
    least('1 word for word, 5 % of the text', 1, recall['1-5']),
    least('1 word for word, 10 %', 1, recall['1-10']),
    least('1 word for word, 25 %', 1, recall['1-25']),
    least('2 lightly edited', 0.98, recall['2']),
    least('3 reordered', 0.98, recall['3']),
    least('4 paraphrased, held-out wordings', 0.92, recall['4']),
    least('5 same asks only, held-out wordings', 0.8, recall['5']),
    least('asks: recall of reworded ones at precision .95', 0.92, asks.reworded),
    most(`boilerplate above Perhaps, of ${boilerplate.of} pairs`, 0, boilerplate.count, 0),
    least(`offsets exact, of ${offsets.of} passages`, offsets.of, offsets.count, 0),
    least('same answer in any order (1: yes)', 1, sameOrder ? 1 : 0, 0),
    least('groups: adjusted Rand index', 0.9, rand, 3),
  ];
}

/** How many times as fast as others; nothing where these were not run. */
function peerGoals({ ours: { count, milliseconds }, peers }: Figures): Goal[] {
  const timesAsFast = (start: string): number | undefined => {
    const peer = peers.find(({ method }) => method.startsWith(start));
    return peer && peer.milliseconds / milliseconds;
  };
  if (peers.length === 0) return [];
  return [
    least(`${count}: times as fast as naive cosine`, 20, timesAsFast('naive: tf-idf'), 1),
    least(`${count}: as naive 6-word runs`, 30, timesAsFast('naive: 6-word'), 1),
    least(`${count}: as minhash with LSH`, 10, timesAsFast('minhash 128, LSH'), 1),
    least(`${count}: as dolos-core k23 w17`, 2, timesAsFast('dolos-core k23'), 1),
  ];
}

function speedGoals({ ours: { count }, times, adding, module, memory }: Figures): Goal[] {
  const growth = (times.get(count) ?? NaN) / (times.get(100) ?? NaN);
  const goals = [
    most(`t(${count}) / t(100)`, 12, growth),
    most('300 submissions, seconds', 1, (times.get(300) ?? NaN) / 1000, 2),
    most('one more in an index, put and compared, ms', 50, adding.both),
    most('module, KB minified', 80, module.kilobytes),
    most('bare context by Node, time', 1.3, module.bareRatio, 2),
  ];
  for (const { count: size, milliseconds: time, peak } of memory) {
    goals.push(most(`${size}: memory at its highest, MB`, size > 1000 ? 1500 : 400, peak, 0));
    if (size >= 10_000) goals.push(most(`${size}: seconds`, 60, time / 1000));
  }
  return goals;
}

export const goalsOf = (figures: Figures): Goal[] => [
  ...qualityGoals(figures),
  ...peerGoals(figures),
  ...speedGoals(figures),
];
