// Mail that the start of a cycle dropped never comes back: the old workbook has it, and from there it goes out.
import type { Inverse } from '../../workbook/changes/journal';

/** What undoing a start of the next cycle, or something before it, restores: everything but mail. */
export const withoutMail = (inverse: Inverse): Inverse =>
  inverse.map((sheet) => (sheet.sheet === 'OBX' ? { ...sheet, deleted: [] } : sheet));
