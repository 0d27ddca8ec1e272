// Several values in a cell: hard signs part always, words between them only where what stands beside is known by itself.
import { bare } from './plain-words';

const HARD = /\s*(?:;|\n|:::|\||\/|,)\s*/;
const SOFT = /(\s+(?:&|\+|y|e|et|and)\s+)/;

/** How often each value stands by itself, in comparable form. */
export type Alone = ReadonlyMap<string, number>;

/** What stands by itself in the cells of a column. */
export function aloneIn(cells: readonly string[]): Alone {
  const found = new Map<string, number>();
  for (const value of cells.flatMap((cell) => cell.split(HARD)).map(bare))
    if (value !== '') found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

interface Cut {
  readonly values: readonly string[];
  readonly score: number;
}

/** Every way to cut at words between; values that stand alone elsewhere speak for a cut. */
function bestCut(tokens: readonly string[], alone: Alone): Cut {
  let best: Cut = { values: [], score: -Infinity };
  const cut = (from: number, { values, score }: Cut): void => {
    if (from >= tokens.length) {
      if (score > best.score) best = { values, score };
      return;
    }
    for (let to = from; to < tokens.length; to += 2) {
      const value = tokens.slice(from, to + 1).join('');
      const times = alone.get(bare(value)) ?? 0;
      const gain = times > 0 ? 1 + Math.log(1 + times) * 0.1 : -1;
      cut(to + 2, { values: [...values, value], score: score + gain });
    }
  };
  cut(0, { values: [], score: 0 });
  return best;
}

/** More parts than these are no list of values with words between. */
const MOST_TOKENS = 13;

function softly(part: string, alone: Alone): readonly string[] {
  const tokens = part.split(SOFT);
  if (tokens.length === 1 || tokens.length > MOST_TOKENS) return [part];
  const { values } = bestCut(tokens, alone);
  return values.every((value) => alone.has(bare(value))) ? values : [part];
}

const isOfGoogle = (value: string): boolean => /^my ?contacts$/i.test(value);

/** The values of a cell, each once. */
export function valuesIn(cell: string, alone: Alone): readonly string[] {
  const parts = cell.split(HARD).map((part) =>
    part
      .replace(/^\s*[-•]\s+/, '')
      .replace(/^\* ?/, '')
      .trim(),
  );
  const values = parts
    .filter((part) => part !== '' && !isOfGoogle(part))
    .flatMap((part) => softly(part, alone));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

/** The lines of a cell with hyphens before them. */
export const linesIn = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((line) => line.replace(/^\s*[-•]\s+/, '').trim())
    .filter((line) => line !== '');
