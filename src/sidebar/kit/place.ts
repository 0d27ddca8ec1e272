// Where in the workbook something is, in words.
import type { CallProblem } from '../../core/workbook/command/types';
import { translate } from './panel-context';
import * as kitText from '../../core/words/panels/kit';

/** Tab, row and column, as far as the problem is of one: a row that is gone has no number. */
export function placeInWords({ sheet, row, column }: CallProblem): string {
  if (sheet === '') return '';
  const parts = [row > 0 ? translate(kitText.where, { sheet, row }) : sheet, column];
  return parts.filter((part) => part !== '').join(', ');
}
