// Finding overlaps: how well and how fast, beside plain ways and published packages, on the same texts in one run.
// `--n=300` compares fewer, `--large` adds 10,000, `--all` runs the slow packages on all texts, `--no-peers` none;
// `--cpu` measures processor time.
import { overlapsOf } from './adapter';
import { askingTheSame, asksQuality, onOneIssue } from './asks-quality';
import { createCorpus } from './corpus';
import { goalsOf } from './goals';
import { measureMemory, ranForMemory } from './memory';
import { mainPeers, otherPeers, runOurs } from './methods';
import { measureModule, ranForModule } from './module-bundle';
import { boilerplateAbove, confusion, exactOffsets, groupsRand, ignoredOf, ignoresOrder } from './ours';
import { printConfusion, printGoals, printRows, printRest } from './report';
import { addingTimes, wholeTimes } from './speed';

const SEED = 2026;
const FEWER = 300;
const FOR_SLOW_PEERS = 200;

const option = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const asked = (name: string): boolean => process.argv.includes(`--${name}`);

/** Tells on standard error what is being done: a whole run takes minutes. */
const tell = (what: string): void => void process.stderr.write(`${what} ...\n`);

function warmUp(): void {
  const corpus = createCorpus(60, 1);
  overlapsOf(corpus.submissions, ignoredOf(corpus));
  overlapsOf(corpus.submissions, ignoredOf(corpus));
}

export async function run(): Promise<void> {
  if (ranForMemory() || (await ranForModule())) return;
  const count = Number(option('n') ?? 1000);
  const corpus = createCorpus(count, Number(option('seed') ?? SEED));
  const ignored = ignoredOf(corpus);
  tell(`comparing ${count} submissions`);
  warmUp();
  const smaller = [100, FEWER].map((size) => createCorpus(size, SEED + 2));
  const times = wholeTimes([...smaller, corpus]);
  const ours = runOurs(corpus, times.get(count) ?? NaN);
  tell('the same with plain ways and packages');
  const peers = asked('no-peers') ? [] : await mainPeers(corpus);
  const others = asked('no-peers')
    ? []
    : await otherPeers(asked('all') ? corpus : createCorpus(FOR_SLOW_PEERS, SEED + 3), count);
  tell('memory, truth and goals');
  const sizes = [...new Set([count, ...(asked('large') ? [10_000] : [])])];
  const figures = {
    ours: ours.row,
    peers,
    asks: asksQuality(corpus, ours.shown.pairs, askingTheSame(corpus)),
    asksOfIssue: asksQuality(corpus, ours.shown.pairs, onOneIssue(corpus)),
    boilerplate: boilerplateAbove(corpus, ours.shown.pairs),
    offsets: exactOffsets(corpus, ours.shown.pairs),
    sameOrder: ignoresOrder(corpus, ignored, ours.shown),
    rand: groupsRand(corpus, ours.shown.groups),
    times,
    adding: addingTimes(corpus),
    module: measureModule(FEWER),
    memory: sizes.map(measureMemory),
  };
  printRows([ours.row, ...peers, ...others]);
  printConfusion(confusion(corpus, ours.shown.pairs));
  printGoals(goalsOf(figures));
  printRest(figures);
}
