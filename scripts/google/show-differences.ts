// What somebody changed in the deployed script, as lines to read.
import { diffLines } from 'diff';
import type { Difference, SourceFile } from './source';

const LINES = 20;
const WIDTH = 160;

const HOW: Readonly<Record<Difference['how'], string>> = {
  changed: 'changed',
  missing: 'no longer there',
  added: 'not from us',
};

/** Bundled lines are longer than a screen, so each is shown around the first place where the two differ. */
function excerpt(line: string, other: string): string {
  let at = 0;
  while (at < line.length && line[at] === other[at]) at++;
  const from = Math.max(0, at - WIDTH / 4);
  const shown = line.slice(from, from + WIDTH);
  return `${from > 0 ? '…' : ''}${shown}${from + WIDTH < line.length ? '…' : ''}`;
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** The lines that differ, at most some of each file. */
export function changedLines(before: string, after: string): string[] {
  const parts = diffLines(before.replace(/\r\n/g, '\n'), after.replace(/\r\n/g, '\n'));
  const lines = parts.flatMap(({ added, removed, value }, i) => {
    if (!added && !removed) return [];
    const beside = linesOf((added ? parts[i - 1] : parts[i + 1])?.value ?? '');
    return linesOf(value).map((line, n) => `    ${added ? '+' : '-'} ${excerpt(line, beside[n] ?? '')}`);
  });
  const rest = lines.length - LINES;
  return rest > 0 ? [...lines.slice(0, LINES), `    and ${rest} more lines`] : lines;
}

/** Each file that differs, with its lines where both texts are known. */
export function shown(
  differences: readonly Difference[],
  before: readonly SourceFile[],
  after: readonly SourceFile[],
): string[] {
  const textIn = (files: readonly SourceFile[], name: string): string | undefined =>
    files.find((file) => file.name === name)?.source;
  return differences.flatMap(({ name, how }) => {
    const [old, now] = [textIn(before, name), textIn(after, name)];
    const lines = how === 'changed' && old !== undefined && now !== undefined ? changedLines(old, now) : [];
    return [`  ${name}: ${HOW[how]}`, ...lines];
  });
}
