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
