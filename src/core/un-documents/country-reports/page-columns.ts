// Text of pages with two columns, as copying by lines leaves it: each line has a piece of both. The columns come one after
// the other again.

/** Two pieces with a wide space between them; a number before a paragraph is no column. */
const TWO = /^(\s*\S.*?\S)\s{4,}(\S.*)$/;
/** A line of the right column alone. */
const RIGHT = /^\s{30,}\S/;
const NUMBER = /^\s*(?:\d{1,4}|[A-Z]|[IVX]{1,4})[.)]?$/;
/** Of the lines of a page so many must be in two pieces. */
const LEAST_SHARE = 0.5;
const FEWEST_LINES = 6;

const piecesOf = (line: string): readonly [string, string] | undefined => {
  const [, left = '', right = ''] = TWO.exec(line.replace(/\t/g, '    ')) ?? [];
  return right === '' || NUMBER.test(left) ? undefined : [left, right];
};

function inOrder(page: string): string {
  const lines = page.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const parted = filled.filter((line) => piecesOf(line) !== undefined).length;
  if (filled.length < FEWEST_LINES || parted < filled.length * LEAST_SHARE) return page;
  const rights: string[] = [];
  const lefts = lines.map((line) => {
    const pieces = piecesOf(line);
    if (!pieces && !RIGHT.test(line)) {
      rights.push('');
      return line;
    }
    rights.push(pieces?.[1] ?? line.trim());
    return pieces?.[0] ?? '';
  });
  return [...lefts, ...rights].join('\n');
}

/** Page by page, as form feeds part them. */
export const columnsInOrder = (text: string): string => text.split('\f').map(inOrder).join('\n');
