// Recognizes mail that the start of a cycle dropped, which undo must not bring back: the old workbook sends it.
import type { Inverse } from '../../workbook/changes/journal';

/** What undoing a start of the next cycle, or something before it, restores: everything but mail. */
export const withoutMail = (inverse: Inverse): Inverse =>
  inverse.map((sheet) => (sheet.sheet === 'OBX' ? { ...sheet, deleted: [] } : sheet));
