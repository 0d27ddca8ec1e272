// The table of what tasks cost: one line a task, over all rounds.
import type { Cost } from './hand';
import { TASKS, type Task } from './tasks';

export interface Done {
  readonly task: Task;
  /** Or why it could not be done. */
  readonly cost: Cost | string;
}

const COLUMNS = ['presses', 'before', 'fields', 'seconds'];
const NAME = 44;
/** Presses of all tasks; they took 49 when each action stood in the menu. */
const GOAL = 35;

const row = (name: string, cells: readonly string[], more = ''): string =>
  `${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(9)).join('')}  ${more}`.trimEnd();

const middle = (all: readonly number[]): number =>
  [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;

interface Line {
  readonly text: string;
  /** The most that it took in a round. */
  readonly presses: number;
  readonly isFine: boolean;
}

function lineOf(task: Task, costs: readonly (Cost | string)[]): Line {
  const failed = costs.find((cost) => typeof cost === 'string');
  if (failed !== undefined)
    return { text: `${task.name.padEnd(NAME)}  could not be done: ${failed}`, presses: 0, isFine: false };
  const done = costs.filter((cost) => typeof cost !== 'string');
  const each = (count: (cost: Cost) => number): string => [...new Set(done.map(count))].join('/');
  const presses = each((cost) => cost.presses);
  const fields = each((cost) => cost.fields);
  const seconds = middle(done.map((cost) => cost.seconds)).toFixed(1);
  const differs = presses.includes('/') || fields.includes('/');
  const most = Math.max(0, ...done.map((cost) => cost.presses));
  const isOver = most > task.before;
  const verdict = [isOver && 'more than before', differs && 'not the same each time']
    .filter(Boolean)
    .join(', ');
  return {
    text: row(task.name, [presses, String(task.before), fields, seconds], verdict),
    presses: most,
    isFine: !isOver && !differs,
  };
}

/** The seconds are the middle ones of all rounds; the counts have to be the same in each. */
export function report(rounds: readonly (readonly Done[])[]): {
  readonly lines: readonly string[];
  readonly isFine: boolean;
} {
  const tasks = (rounds[0] ?? []).map(({ task }) => task);
  const lines = tasks.map((task, at) =>
    lineOf(
      task,
      rounds.flatMap((round) => round[at]?.cost ?? []),
    ),
  );
  const all = lines.reduce((sum, { presses }) => sum + presses, 0);
  const goal = tasks.length === TASKS.length ? [row('in all', [String(all), String(GOAL)], 'goal')] : [];
  return {
    lines: [row(`task (${rounds.length} rounds)`, COLUMNS), ...lines.map(({ text }) => text), ...goal],
    isFine: lines.every(({ isFine }) => isFine) && (goal.length === 0 || all <= GOAL),
  };
}
