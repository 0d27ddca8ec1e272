// What the page of an issue is told.
import type { NamedRow } from '../../workbook/records/rows';
import type { AskLine, Funnel } from './steps';

export interface IssuePageResult {
  readonly issues: readonly NamedRow[];
  readonly issue: NamedRow;
  readonly funnel: Funnel;
  readonly lines: readonly AskLine[];
  readonly reviews: readonly {
    readonly cycle: number;
    readonly all: number;
    readonly supported: number;
    readonly unanswered: number;
    readonly countries: readonly string[];
  }[];
}
