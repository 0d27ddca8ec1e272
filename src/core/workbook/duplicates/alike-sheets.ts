/** The sheets in which the same one may stand twice without anybody seeing it. */
export const SHEETS_WITH_ALIKE = ['ORG', 'MEM', 'WG', 'ISS'] as const;
export type AlikeSheet = (typeof SHEETS_WITH_ALIKE)[number];
