// Trials side by side: all of them, whatever fails; what failed once more alone, and all of that told at the end.

export interface Outcome {
  readonly trial: string;
  readonly isOk: boolean;
  readonly seconds: number;
  readonly output: string;
}

type Run = (trial: string) => Promise<Outcome>;

const told = ({ trial, isOk, seconds, output }: Outcome): string =>
  `== ${trial}: ${isOk ? 'as expected' : 'FAILED'}, ${seconds} s\n${output}`;

/** What was not as expected, of an outcome that is none of the good ones. */
const failures = ({ trial, output }: Outcome): string =>
  [trial, ...output.split('\n').filter((line) => line.startsWith('FAIL '))].join('\n    ');

async function sideBySide(
  trials: readonly string[],
  jobs: number,
  run: Run,
  say: (text: string) => void,
): Promise<readonly Outcome[]> {
  const waiting = [...trials];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const outcome = await run(trial);
      say(told(outcome));
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return outcomes;
}

const listed = (what: string, some: readonly Outcome[]): readonly string[] =>
  some.length === 0 ? [] : [what, ...some.map((one) => `  ${failures(one)}`)];

/** Runs every trial, so many at a time; answers 1 where one failed alone, too. */
export async function runTrials(
  trials: readonly string[],
  jobs: number,
  run: Run,
  say: (text: string) => void,
): Promise<number> {
  const started = Date.now();
  const failed = (await sideBySide(trials, jobs, run, say)).filter(({ isOk }) => !isOk);
  if (failed.length > 0) say(`${failed.length} failed; once more, each alone:`);
  const again = await sideBySide(
    failed.map(({ trial }) => trial),
    1,
    run,
    say,
  );
  const lost = again.filter(({ isOk }) => !isOk);
  const unsteady = failed.filter(({ trial }) => !lost.some((one) => one.trial === trial));
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  say(
    [
      `${trials.length} trials in ${minutes} minutes, ${jobs} at a time: ${trials.length - failed.length} as expected.`,
      ...listed('Failed, and passed when it ran once more alone:', unsteady),
      ...listed('Failed twice:', lost),
    ].join('\n'),
  );
  return lost.length > 0 ? 1 : 0;
}
