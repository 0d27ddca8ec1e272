// Findings of *Check and repair* that capabilities bring.
import type { Point } from '../../base/point';
import type { Book, WorkbookFinding } from '../records/book';
import type { Edit } from '../records/edits';
import type { SheetId } from '../schema/sheet-ids';
import type { Context } from './types';

/** What Check and repair looks for, where all of these sheets are there. */
export interface FindingRule {
  readonly reads: readonly SheetId[];
  find(book: Book, context: Context): readonly WorkbookFinding[];
  /** What mends those that are told as mended. */
  mend?(book: Book, context: Context): readonly Edit[];
}

export const FINDINGS: Point<readonly FindingRule[]> = { name: 'findings' };
