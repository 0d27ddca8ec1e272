// Where the sheets of an .xlsx file stand among its parts. Source: ECMA-376, part 1, 18.2.
import { attributeOf, scanXml } from './xml/xml-scan';

/** The XML files of a spreadsheet by their path, such as `xl/worksheets/sheet1.xml`. */
export type SpreadsheetParts = ReadonlyMap<string, string>;

/** Values of attributes of all elements of a name, in their order. Prefixes of the element do not count. */
function attributesOf(xml: string, element: string, names: readonly string[]): string[][] {
  const found: string[][] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name.replace(/^.*:/, '') === element) found.push(names.map((one) => attributeOf(attributes, one)));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The path of each sheet in the order of the workbook. */
export function sheetPaths(parts: SpreadsheetParts): readonly string[] {
  const sheets = attributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet', ['r:id']);
  const relations = attributesOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship', [
    'Id',
    'Target',
  ]);
  const targets = new Map(relations.map(([id = '', target = '']) => [id, target]));
  return sheets.map(([id = '']) => (targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'));
}
