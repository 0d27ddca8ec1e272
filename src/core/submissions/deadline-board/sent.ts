// Whether a text is with the UN, and whether the check before upload had a say in it.
import type { RowOf } from '../../workbook/records/rows';

const WITH_THE_UN: readonly string[] = ['uploaded', 'received'];

export const isWithTheUn = ({ status }: Pick<RowOf<'SUB'>, 'status'>): boolean =>
  WITH_THE_UN.includes(status);

/** Set to uploaded in the cell: nobody looked at the text, and no reason was given. */
export const isUnchecked = (row: Pick<RowOf<'SUB'>, 'status' | 'uploadedAt' | 'uploadReason'>): boolean =>
  isWithTheUn(row) && row.uploadedAt === '' && row.uploadReason.trim() === '';
