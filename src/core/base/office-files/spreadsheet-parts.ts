// What an .xlsx file says of its sheets, and where they stand among its parts. Source: ECMA-376, part 1, 18.2.
import { attributeOf, scanXml } from './xml/xml-scan';

/** The XML of a part by its path, such as `xl/worksheets/sheet1.xml`; undefined for one that is not there. */
export type PartOf = (path: string) => string | undefined;

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

interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

interface ListedSheets {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904, as on older Macs. */
  readonly is1904: boolean;
}

/** The sheets in the order of the workbook. */
export function listedSheets(partOf: PartOf): ListedSheets {
  const workbook = partOf('xl/workbook.xml') ?? '';
  const relations = attributesOf(partOf('xl/_rels/workbook.xml.rels') ?? '', 'Relationship', [
    'Id',
    'Target',
  ]);
  const targets = new Map(relations.map(([id = '', target = '']) => [id, target]));
  const sheets = attributesOf(workbook, 'sheet', ['name', 'state', 'r:id']);
  return {
    sheets: sheets.map(([name = '', state = '', id = '']) => ({
      ...{ name, isHidden: /hidden/i.test(state) },
      path: (targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    })),
    is1904: attributesOf(workbook, 'workbookPr', ['date1904']).some(([on = '']) => /^(?:1|true)$/.test(on)),
  };
}
