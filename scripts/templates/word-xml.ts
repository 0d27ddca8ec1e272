// Short ways to write WordprocessingML by hand.

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A run of text; `properties` are the children of w:rPr. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph in a style; `properties` are further children of w:pPr in schema order. */
export const paragraph = (style: string, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

/** A paragraph that only holds a tag of the template engine and disappears with it. */
export const tag = (name: string): string => `<w:p><w:r><w:t>{${name}}</w:t></w:r></w:p>`;

/** What stands between the tags is kept once for each item of the list, or when the value is true. */
export const repeat = (name: string, content: string): string => tag(`#${name}`) + content + tag(`/${name}`);

/** A simple field such as PAGE, with the number that shows until Word counts. */
export const field = (code: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Numbering of a paragraph. It stands on the paragraph itself: converters drop numbering that only a style has. */
export const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A column of a table, in twentieths of a point. */
export interface Column {
  readonly width: number;
}
export const column = (width: number): Column => ({ width });

const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"';
const BORDERS = {
  plain: '',
  ruled: `<w:tblBorders><w:top ${LINE}/><w:bottom ${LINE}/><w:insideH ${LINE}/></w:tblBorders>`,
  boxed:
    `<w:tblBorders><w:top ${LINE}/><w:left ${LINE}/><w:bottom ${LINE}/><w:right ${LINE}/>` +
    `<w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders>`,
} as const;

/** A table as wide as its columns; `ruled` has a line between rows, `boxed` also between columns. */
export const table = (look: keyof typeof BORDERS, columns: readonly Column[], rows: string): string => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const grid = columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${BORDERS[look]}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
  );
};

const HEAD_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EAF0F7"/>';

/** A row of cells, each one or more paragraphs. A head comes again on each page; only long rows are cut between pages. */
export const row = (
  columns: readonly Column[],
  cells: readonly string[],
  kind: 'head' | 'data' | 'long' = 'data',
): string => {
  const flags = `${kind === 'long' ? '' : '<w:cantSplit/>'}${kind === 'head' ? '<w:tblHeader/>' : ''}`;
  const properties = flags && `<w:trPr>${flags}</w:trPr>`;
  const shade = kind === 'head' ? HEAD_SHADE : '';
  const written = columns.map(
    ({ width }, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${cells[index] ?? ''}</w:tc>`,
  );
  return `<w:tr>${properties}${written.join('')}</w:tr>`;
};

/** A row of one cell over all columns, kept with the row below it. */
export const spanningRow = (columns: readonly Column[], content: string): string => {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const cell = `<w:tcW w:w="${total}" w:type="dxa"/><w:gridSpan w:val="${columns.length}"/>${HEAD_SHADE}`;
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${content}</w:tc></w:tr>`;
};

/** A row for each item of the list: its tags open in the first text of the first cell and close in the last of the last. */
export const repeatRow = (list: string, columns: readonly Column[], cells: readonly string[]): string => {
  const [start, end] = ['<w:t xml:space="preserve">', '</w:t>'];
  const written = row(columns, cells).replace(start, `${start}{#${list}}`);
  const last = written.lastIndexOf(end);
  return `${written.slice(0, last)}{/${list}}${written.slice(last)}`;
};

/** Charts, each with the sentence that says the same and how it is counted. */
export const charts = (list: string): string =>
  repeat(
    list,
    paragraph('Chart', run('{@chart}')) +
      paragraph('AfterTable', run('{beside}')) +
      paragraph('Counted', run('{counted}')),
  );
