// Tables of a text as Word has them: the template engine knows only tables whose columns stand in the template.
import { LOOK_MARKS } from '../../core/base/rich-text/inline';
import { escapeXml } from './xml-text';

interface TableData {
  readonly hasHead: boolean;
  /** A caption or a quotation: no template has a place for a paragraph without a number. */
  readonly isLine?: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** Width of the text on the page, in twentieths of a point. */
const FULL_WIDTH = 9070;
/** Of a letter of a head, and of the edges of a cell. */
const LETTER = 110;
const CELL_EDGES = 220;
/** A longer word, such as an address, may be broken. */
const LONGEST_WORD = 18;
/** Characters: narrower and wider columns are held to these. */
const NARROWEST = 6;
const WIDEST = 60;
const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"';
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  (side) => `<w:${side} ${LINE}/>`,
);
const HEAD_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EAF0F7"/>';
/** Two tables that touch would be one. */
const AFTER =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

const ADDRESS = new RegExp(`${LOOK_MARKS.linkOpen}[^${LOOK_MARKS.linkWords}]*`, 'g');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Columns share the width by the length of what stands in them; each has room for its longest word. */
function widthsOf(rows: TableData['rows']): readonly number[] {
  const columns = Array.from({ length: Math.max(1, ...rows.map((cells) => cells.length)) }, (_, at) =>
    rows.map((cells) => (cells[at] ?? '').replace(ADDRESS, '')),
  );
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
  const least = columns.map((texts) => {
    const word = longest(texts.flatMap((text) => text.split(/\s+/)));
    return CELL_EDGES + LETTER * Math.min(LONGEST_WORD, word);
  });
  const lengths = columns.map((texts) => Math.sqrt(Math.min(WIDEST, Math.max(NARROWEST, longest(texts)))));
  const tight = Math.min(1, FULL_WIDTH / sum(least));
  const isTight = (at: number): boolean =>
    (FULL_WIDTH * (lengths[at] ?? 0)) / sum(lengths) <= (least[at] ?? 0) * tight;
  const fixed = least.map((width, at) => (isTight(at) ? width * tight : 0));
  const free = lengths.filter((_, at) => !isTight(at));
  return fixed.map((width, at) =>
    Math.floor(width || ((FULL_WIDTH - sum(fixed)) * (lengths[at] ?? 0)) / sum(free)),
  );
}

function cellXml(text: string, width: number, isHead: boolean): string {
  const properties = isHead ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  const paragraph = `<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r>${properties}${lines.join('<w:br/>')}</w:r></w:p>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${isHead ? HEAD_SHADE : ''}</w:tcPr>${paragraph}</w:tc>`;
}

/** In line with the text beside the numbers of paragraphs. */
const LINE_PLACE = '<w:keepLines/><w:spacing w:before="60" w:after="120"/><w:ind w:left="567"/>';

const lineXml = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="TableText"/>${LINE_PLACE}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** The table, with a little room below it. */
export function tableXml({ hasHead, isLine, rows }: TableData): string {
  if (rows.length === 0) return '';
  if (isLine) return lineXml(rows[0]?.[0] ?? '');
  const widths = widthsOf(rows);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const written = rows.map((cells, at) => {
    const isHead = hasHead && at === 0;
    const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
    return `<w:tr>${properties}${widths.map((width, column) => cellXml(cells[column] ?? '', width, isHead)).join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblBorders>${BORDERS.join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>${AFTER}`
  );
}

/** Whether data hold a table. */
export const isTable = (value: unknown): value is TableData =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows);
