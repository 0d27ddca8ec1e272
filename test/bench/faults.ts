// `npm run bench -- faults`: faults at random over all writing commands, with a line for each that leaves something wrong.
import { wrongAfterFaults } from '../addin/engine/random-faults';

const COUNT = 10_000;
/** Faults between two lines that say how far it is. */
const STEP = 500;

const numberAt = (args: readonly string[], name: string): number | undefined => {
  const given = args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  return given === undefined ? undefined : Number(given);
};

/** `--seed=3 --count=2000`, or `--seed=3 --only=17` for one of them; ends with 1 when something is wrong. */
export async function run(args: readonly string[]): Promise<void> {
  const seed = numberAt(args, 'seed') ?? Math.floor(Date.now() / 1000) % 100_000;
  const [count, only] = [numberAt(args, 'count') ?? COUNT, numberAt(args, 'only')];
  console.log(`Seed ${String(seed)}: --seed=${String(seed)} --only=NUMBER makes a single one again.`);
  let wrong = 0;
  const steps = only === undefined ? Math.ceil(count / STEP) : 1;
  for (let step = 0; step < steps; step += 1) {
    const [from, to] = [step * STEP, Math.min(count, (step + 1) * STEP)];
    const lines = await wrongAfterFaults(
      only === undefined ? { seed, from, to } : { seed, from: only, to: only + 1 },
    );
    for (const line of lines) console.log(line);
    wrong += lines.length;
    if (only === undefined) console.log(`${String(to)} faults, ${String(wrong)} wrong`);
  }
  if (wrong > 0) process.exitCode = 1;
}
