// What Check and repair finds: a place in the workbook, what is wrong there, and whether it was mended.
import type { CellProblem } from '../records/book';

export interface Finding extends CellProblem {
  readonly mended: boolean;
}
