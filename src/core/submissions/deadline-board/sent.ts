// Whether the check before upload had a say in a text that is with the UN.
import type { RowOf } from '../../workbook/records/rows';
import { isWithTheUn } from '../../workbook/records/this-cycle';

/** Set to uploaded in the cell: nobody looked at the text, and no reason was given. */
export const isUnchecked = (row: Pick<RowOf<'SUB'>, 'status' | 'uploadedAt' | 'uploadReason'>): boolean =>
  isWithTheUn(row) && row.uploadedAt === '' && row.uploadReason.trim() === '';
