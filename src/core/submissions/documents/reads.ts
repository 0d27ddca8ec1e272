// The sheets that a submission's document is made from.
import type { SheetId } from '../../workbook/schema/sheet-ids';

export const documentReads = [
  ...(['SUB', 'TXT', 'VER', 'ASK', 'ISS', 'ORG', 'MEM', 'WG', 'REC', 'PRG', 'CTY', 'SET'] as const),
  ...(['END', 'SGT', 'TIM'] as const),
] as const satisfies readonly SheetId[];
