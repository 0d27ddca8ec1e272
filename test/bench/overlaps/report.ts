// What the benchmark prints.
import type { TruthLevel } from './corpus';
import { LEVELS } from './adapter';
import type { Figures, Goal } from './goals';
import type { Row } from './methods';

const SHOWN: readonly TruthLevel[] = ['0', '1-5', '1-10', '1-25', '2', '3', '4', '5', '9', '5p', '5x'];

const LEGEND =
  'Recall by level at no more than 1 false pair in 10,000. 0 same file; 1 word for word, 5, 10 or 25 % of the text; ' +
  '2 lightly edited; 3 reordered; 4 paraphrased; 5 same asks reworded; 9 joint submission and its parts; ' +
  '5p asks in plain words; 5x asks in Spanish or French. ' +
  'P: precision at that bar. F1: the best over levels 0 to 9, with its precision and recall.';

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const share = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '-' : value.toFixed(2).replace(/^0/, '');

const seconds = (milliseconds: number): string =>
  (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1);

export function printRows(rows: readonly Row[]): void {
  const ours = rows[0];
  const head = ['method', 'texts', 's', 'by ours', ...SHOWN, 'P', 'F1', 'its P', 'its R'];
  const lines = rows.map(({ method, count, milliseconds, quality, extrapolated }) => {
    const whole = extrapolated ?? milliseconds;
    return [
      method,
      String(count),
      seconds(milliseconds),
      ours ? `${(whole / ours.milliseconds).toFixed(1)}${extrapolated === undefined ? '' : '*'}` : '',
      ...SHOWN.map((level) => share(quality?.recall[level])),
      ...[quality?.precision, quality?.best.f1, quality?.best.precision, quality?.best.recall].map(share),
    ];
  });
  console.log(`\nOverlaps\n${LEGEND}\n`);
  console.log(table([head, ...lines]));
  if (rows.some(({ extrapolated }) => extrapolated !== undefined)) {
    console.log(`* run on fewer texts, extrapolated by pairs to ${ours?.count}`);
  }
}

export function printConfusion(counts: ReadonlyMap<TruthLevel, ReadonlyMap<string, number>>): void {
  const order: readonly TruthLevel[] = [...SHOWN, '6b', '6', '7', '8', 'open'];
  const shown = [...LEVELS].reverse();
  const lines = order.map((level) => [
    level,
    ...shown.map((each) => String(counts.get(level)?.get(each) ?? 0)),
  ]);
  console.log(
    '\nPairs by what is true and the level shown (6b same issue and numbers, 6 same issue, 7 boilerplate, 8 neither, ' +
      'open: not judged)\n',
  );
  console.log(table([['', ...shown], ...lines]));
}

export function printGoals(goals: readonly Goal[]): void {
  const lines = goals.map(({ what, wanted, figure, met }) => [what, wanted, figure, met ? 'met' : 'MISSED']);
  console.log(`\n${table([['goal', 'wanted', 'figure', ''], ...lines])}`);
}

export function printRest({ asks, asksOfIssue, adding, times, module, memory }: Figures): void {
  const lines = [
    ['asks listed, of pairs that ask for the same: precision', asks.listedPrecision.toFixed(3)],
    ['asks listed, of all pairs on one issue: precision', asksOfIssue.listedPrecision.toFixed(3)],
    ['the same: recall of reworded ones at precision .95', asksOfIssue.reworded.toFixed(3)],
    [`asks listed: recall of ${asks.pairs} reworded pairs`, asks.listedRecall.toFixed(3)],
    ['asks at precision .95: recall in wordings of one half', asks.sameHalf.toFixed(3)],
    ['asks listed: recall in plain words', asks.plain.toFixed(3)],
    ['asks listed: recall in Spanish or French', asks.translated.toFixed(3)],
    ...[...times].map(([count, time]) => [`${count} submissions, s`, seconds(time)]),
    ['one more put into the index, ms', adding.put.toFixed(1)],
    ['one draft compared, ms', adding.compare.toFixed(1)],
    ['module, KB zipped', module.zipped.toFixed(1)],
    ...memory.map((one) => [
      `${one.count} submissions in a process of their own: s; MB added to the texts`,
      `${seconds(one.milliseconds)}; ${one.added}`,
    ]),
  ];
  console.log(`\n${table([['also', ''], ...lines])}`);
}
