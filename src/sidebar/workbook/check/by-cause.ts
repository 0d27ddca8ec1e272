// The findings of a check, put together by cause, and within it by what is said: nothing is said once a row.
import type { CheckFinding } from '../../../core/workbook/check/workbook-commands';

/** One sentence with all places of which it is said. */
export interface SaidOf {
  readonly message: string;
  readonly value: string | undefined;
  /** Never empty. */
  readonly findings: readonly CheckFinding[];
}

export interface Cause {
  readonly cause: string;
  readonly count: number;
  readonly sheet: string;
  readonly column: string;
  readonly mended: boolean;
  /** The one of most places first. */
  readonly said: readonly SaidOf[];
}

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
};

function saidOf(findings: readonly CheckFinding[]): SaidOf[] {
  const all = grouped(findings, ({ message }) => message).map((of): SaidOf => {
    const byRow = [...of].sort((one, other) => one.row - other.row);
    return { message: byRow[0]?.message ?? '', value: byRow[0]?.value, findings: byRow };
  });
  return all.sort((one, other) => other.findings.length - one.findings.length);
}

/** What needs a person first, then what is found most often. */
export function byCause(report: readonly CheckFinding[]): readonly Cause[] {
  const causes = grouped(report, ({ cause, mended }) => `${String(mended)} ${cause}`).map(
    (findings): Cause => {
      const { cause = '', sheet = '', column = '', mended = false } = findings[0] ?? {};
      return { cause, sheet, column, mended, count: findings.length, said: saidOf(findings) };
    },
  );
  return causes.sort((one, other) => Number(one.mended) - Number(other.mended) || other.count - one.count);
}
