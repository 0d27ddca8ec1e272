// What is answered about a list before it is taken in, and the text of a file.
import { decisionKey, type MentionQuestion } from '../../../core/workbook/bring-in/resolve-mentions';

export const questionKeyOf = ({ sheet, typed }: MentionQuestion): string => decisionKey(sheet, typed);

/** All that is asked, as it was chosen or else as it is usual: what one saw is what counts. */
export const decisionsOf = (
  asked: readonly MentionQuestion[],
  chosen: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(asked.map((one) => [questionKeyOf(one), chosen[questionKeyOf(one)] ?? one.usual]));

/** Files of older programs are in the coding of Windows. */
export function decodedText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The one table of what was copied from Word, Excel or a page, as cells with tabs between them; '' where there is none. A
 * merged cell stands in each of its rows, so nothing has to be guessed; of one over several columns the others stay empty.
 */
export function tableInHtml(html: string): string {
  const [table, ...more] = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  if (!table || more.length > 0) return '';
  const lines: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (lines[at]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) {
          const line = lines[at + down];
          if (line) line[column + right] = right === 0 ? tidy(cell.textContent) : '';
        }
      column += cell.colSpan;
    }
  });
  return lines
    .map((line) => Array.from(line, (cell: string | undefined) => cell ?? '').join('\t'))
    .join('\n');
}
