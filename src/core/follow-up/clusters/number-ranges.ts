// Numbers of recommendations in few characters: `92.1-92.4, 92.17`.

interface Read {
  readonly written: string;
  /** What stands before the last number: `92.` of `92.17`. */
  readonly front: string;
  readonly last: number;
}

const LAST_NUMBER = /^(.*?)(\d+)$/;
/** From this many in a row on a range is shorter than a list. */
const RANGE_FROM = 3;

/** Final zeros count: `92.10` is number ten of paragraph 92, which only text keeps apart from `92.1`. */
function read(number: string): Read {
  const written = number.trim().replace(/\.$/, '');
  const [, front = written, last = ''] = LAST_NUMBER.exec(written) ?? [];
  return { written, front, last: last === '' ? -1 : Number(last) };
}

const compare = (one: Read, other: Read): number =>
  one.front === other.front
    ? one.last - other.last
    : one.front.localeCompare(other.front, 'en', { numeric: true });

const follows = (one: Read | undefined, other: Read): boolean =>
  one !== undefined && one.last >= 0 && one.front === other.front && other.last === one.last + 1;

/** The numbers as text, each once and in order; three and more that follow each other become a range. '' for none. */
export function numberRanges(numbers: readonly string[]): string {
  const filled = [...new Set(numbers.map((number) => number.trim().replace(/\.$/, '')))].filter(Boolean);
  const runs: Read[][] = [];
  for (const number of filled.map(read).sort(compare)) {
    const run = runs[runs.length - 1];
    if (run && follows(run[run.length - 1], number)) run.push(number);
    else runs.push([number]);
  }
  return runs
    .flatMap((run) => {
      const names = run.map(({ written }) => written);
      return run.length >= RANGE_FROM ? [`${names[0] ?? ''}-${names[names.length - 1] ?? ''}`] : names;
    })
    .join(', ');
}

/** Whether a number is among those that `numberRanges` wrote. */
export function inRanges(written: string): (number: string) => boolean {
  const listed = written.split(', ');
  const ranges = listed.flatMap((one) => {
    const [, first, last] = /^(.+\d)-(.+\d)$/.exec(one) ?? [];
    return first === undefined || last === undefined ? [] : [{ first: read(first), last: read(last) }];
  });
  return (number) => {
    const one = read(number);
    const isIn = ({ first, last }: (typeof ranges)[number]): boolean =>
      one.front === first.front && one.last >= first.last && one.last <= last.last;
    return listed.includes(one.written) || (one.last >= 0 && ranges.some(isIn));
  };
}
