// The sheets that the workbook holds; the id is also the prefix of row ids and column keys.
export const SHEET_IDS = [
  'WG', 'ORG', 'MEM', 'PAR', 'ISS', 'COV', 'SUB', 'VER', 'TXT', 'ASK', 'OVL', 'MTG', 'INV', 'ACT', 'CTY', 'REC',
  'TIM', 'OBX', 'CHG', 'SET', 'TPL',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];
