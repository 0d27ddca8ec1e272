// Parts of formulas that every area writes alike.

/** A text as a formula writes it: in double quotes, those in it doubled. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}
