// Which column of a table holds what, by the words in its header.
import { headingsOf } from '../../workbook/schema/headings';
import { columnKey } from '../../workbook/schema/sheets';
import { foldText } from '../../base/text/fold';
import type { Table, TableKind } from './un-document';
import { bareHeader, REVIEWED_HEADER } from './tables';

export type ColumnRole =
  | 'number'
  | 'part'
  | 'text'
  | 'countries'
  | 'position'
  | 'positionSource'
  | 'themes'
  | 'theme'
  | 'concerns'
  | 'sdgs'
  | 'comments'
  | 'reviewed'
  | 'symbol'
  | 'annotation';

/** The first pattern that fits a header gives its role. Headers are compared without case, accents and signs. */
const HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['annotation', /\bannotation id\b/],
  ['symbol', /^document symbol|^symbol$|^signatura$|^cote$/],
  ['reviewed', REVIEWED_HEADER],
  [
    'countries',
    /^(?:upr )?rec+om+ending (?:states?|countr)|^from$|^made by|^(?:recommended|issued) by|^formulada por|^formulee? par|^(?:estados?|paises) que recomiend|^etats? auteurs?/,
  ],
  ['positionSource', /source of (?:the )?(?:position|answer)|^fuente de la respuesta|^source de la reponse/],
  ['comments', /assessment|comments?\b|level of implementation/],
  [
    'position',
    /^(?:upr )?positions?\b|^(?:state |government s? ?)?(?:response|answer)|^respuesta|^posicion|^reponse|^government s answer/,
  ],
  [
    'sdgs',
    /\bsdgs?\b|sustainable development|^ods$|^odd$|objetivos de desarrollo|objectifs de developpement/,
  ],
  ['theme', /^(?:primary |main )theme|^theme$|^right or area/],
  ['themes', /\bthemes?\b|^issues?$|^temas?$|^thematic/],
  [
    'concerns',
    /affected persons|groups? of persons$|^persons? (?:affected|concerned)|^people concerned|^groups$|^personas|^personnes/,
  ],
  ['part', /^part$|^parte$|^partie$/],
  [
    'number',
    /^(?:rec\w*\.? )?(?:no|nr|number|numero|paragraph|para)$|^n[o°]?$|^recommendation (?:no|number)/,
  ],
  ['text', /^recommendations?\b|^text\b|^texto?\b|^texte\b|^recomendaci|^recommandation/],
];

/** Columns of our own sheet of recommendations that a table may bring back. */
const OWN: Readonly<Record<string, ColumnRole>> = {
  number: 'number',
  part: 'part',
  text: 'text',
  countries: 'countries',
  answer: 'position',
  answerSource: 'positionSource',
  suggested: 'themes',
  concerns: 'concerns',
  sdgs: 'sdgs',
};

let ownLabels: ReadonlyMap<string, ColumnRole> | undefined;

/** Headers of our own sheet, by key and by what stands above; made when first needed, since exports are long. */
function ownHeaders(): ReadonlyMap<string, ColumnRole> {
  ownLabels ??= new Map(
    Object.entries(OWN).flatMap(([key, role]) =>
      [columnKey('REC', key), ...headingsOf('REC', key)].map((name) => [foldText(name), role] as const),
    ),
  );
  return ownLabels;
}

const LONGEST_HEADER = 90;

const ownRole = (header: string): ColumnRole | undefined =>
  header.length > LONGEST_HEADER ? undefined : ownHeaders().get(foldText(header));

const roleOf = (header: string): ColumnRole | undefined => {
  if (header.length > LONGEST_HEADER) return undefined;
  const folded = bareHeader(header);
  if (folded === '') return undefined;
  return HEADERS.find(([, pattern]) => pattern.test(folded))?.[0];
};

export type Columns = ReadonlyMap<ColumnRole, number>;

export interface Header {
  /** 0-based. */
  readonly row: number;
  /** 0-based places of columns. */
  readonly columns: Columns;
  readonly kind: TableKind;
}

function rolesOf(cells: readonly string[]): { columns: Map<ColumnRole, number>; own: number } {
  const columns = new Map<ColumnRole, number>();
  const own = new Map<ColumnRole, number>();
  cells.forEach((cell, at) => {
    const ownOne = ownRole(cell.trim());
    if (ownOne && !own.has(ownOne)) own.set(ownOne, at);
    const role = roleOf(cell);
    if (role && !columns.has(role)) columns.set(role, at);
  });
  return own.size >= 4 ? { columns: own, own: own.size } : { columns, own: 0 };
}

function kindOf(columns: Columns, own: number): TableKind {
  if (own > 0) return 'own';
  if (columns.has('annotation')) return 'uhri';
  if (columns.has('comments')) return 'matrix';
  return columns.has('themes') && columns.has('position') ? 'list' : 'table';
}

const LOOKED_AT = 30;

/** The row of headers among the first rows: one that names the recommendation and something else of it. */
export function findHeader(table: Table): Header | undefined {
  for (const [row, cells] of table.slice(0, LOOKED_AT).entries()) {
    const { columns, own } = rolesOf(cells);
    if (columns.has('text') && columns.size >= 2) return { row, columns, kind: kindOf(columns, own) };
  }
  return undefined;
}

/** Whether a row repeats the header, as tables do on each page. */
export const isHeaderAgain = (cells: readonly string[], header: Header): boolean => {
  const { columns } = rolesOf(cells);
  return (
    columns.size >= 2 &&
    [...header.columns].every(([role, at]) => (columns.get(role) ?? at) === at) &&
    columns.has('text')
  );
};
