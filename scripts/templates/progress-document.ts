// Text parts of the templates for reports on progress: the landscape tables, and the portrait reports.
import { FEWEST_GRADE_COLUMNS, MOST_GRADE_COLUMNS } from '../../src/core/follow-up/report/template-data';
import {
  charts,
  column,
  LINKS,
  paragraph,
  repeat,
  repeatRow,
  row,
  run,
  spanningRow,
  table,
  WORD,
  XML_START,
  type Column,
} from './word-xml';

const word = (key: string): string => run(`{words.${key}}`);
const cellText = (tag: string): string => paragraph('CellText', run(`{${tag}}`));
const headCell = (key: string): string => paragraph('CellHead', word(key));

const head = (): string =>
  paragraph('Coalition', run('{coalition}')) +
  paragraph('Title', run('{title}')) +
  paragraph('Subtitle', run('{subtitle}')) +
  repeat('scope', paragraph('Scope', run('{scope}'))) +
  paragraph('Made', run('{made}'));

const MATRIX = [column(5000), column(1500), column(3000), column(4460)];

/** Under each theme its recommendations; the head comes again on each page. */
const matrix = (): string =>
  repeat(
    'isMatrix',
    table(
      'boxed',
      MATRIX,
      row(MATRIX, ['recommendation', 'position', 'themes', 'assessment'].map(headCell), 'head') +
        spanningRow(MATRIX, paragraph('CellTheme', run('{#groups}{heading}'))) +
        row(
          MATRIX,
          [
            paragraph('CellText', run('{#rows}{recommendation}')),
            cellText('position'),
            cellText('themes'),
            paragraph('CellText', run('{assessment}{/rows}{/groups}')),
          ],
          'long',
        ),
    ),
  );

const NAME = 3960;
const SMALL = 1000;

/** A table with one column for each grade of the scale. */
function gradeTable(count: number): string {
  const grades = Array.from({ length: count }, (_, index) => `g${index + 1}`);
  const columns: readonly Column[] = [
    column(NAME),
    ...Array.from({ length: count + 3 }, () => column(Math.floor((13_960 - NAME) / (count + 3)))),
  ];
  const number = (tag: string): string => paragraph('CellNumber', run(`{${tag}}`));
  const heads = [
    paragraph('CellHead', ''),
    paragraph('CellHeadRight', word('all')),
    ...grades.map((tag) => paragraph('CellHeadRight', run(`{${tag}}`))),
    ...['differ', 'unrated'].map((key) => paragraph('CellHeadRight', word(key))),
  ];
  const cells = [
    paragraph('CellStrong', run('{name}')),
    ...['total', ...grades, 'differing', 'unrated'].map(number),
  ];
  return repeat(
    `has${count}`,
    table('ruled', columns, row(columns, heads, 'head') + repeatRow('rows', columns, cells)),
  );
}

const WIDE = [column(NAME), column(SMALL), column(7000), column(SMALL), column(SMALL)];

/** For longer scales the grades stand below each other in one column. */
const wideTable = (): string =>
  repeat(
    'hasMore',
    table(
      'ruled',
      WIDE,
      row(
        WIDE,
        [paragraph('CellHead', ''), ...['all', 'ratings', 'differ', 'unrated'].map(headCell)],
        'head',
      ) +
        repeatRow('rows', WIDE, [
          paragraph('CellStrong', run('{name}')),
          ...['total', 'counts', 'differing', 'unrated'].map(cellText),
        ]),
    ),
  );

const DETAIL = [column(6000), column(1700), column(6260)];

const scorecard = (): string =>
  repeat(
    'isScorecard',
    charts('charts') +
      repeat(
        'tables',
        paragraph('Heading1', run('{title}')) +
          Array.from({ length: MOST_GRADE_COLUMNS - FEWEST_GRADE_COLUMNS + 1 }, (_, index) =>
            gradeTable(index + FEWEST_GRADE_COLUMNS),
          ).join('') +
          wideTable(),
      ) +
      paragraph('AfterTable', word('howCounted')) +
      paragraph('Heading1', word('detail')) +
      repeat(
        'hasDetail',
        table(
          'boxed',
          DETAIL,
          row(DETAIL, ['recommendation', 'position', 'ratings'].map(headCell), 'head') +
            spanningRow(DETAIL, paragraph('CellTheme', run('{#detailGroups}{heading}'))) +
            row(
              DETAIL,
              [
                paragraph('CellText', run('{#rows}{recommendation}')),
                cellText('position'),
                paragraph('CellText', run('{ratings}{/rows}{/detailGroups}')),
              ],
              'long',
            ),
        ),
      ) +
      `<w:p><w:r><w:t>{^hasDetail}</w:t></w:r></w:p>` +
      paragraph('Normal', word('noneRated')) +
      `<w:p><w:r><w:t>{/hasDetail}</w:t></w:r></w:p>`,
  );

const FOLLOW_UP = [column(900), column(1800), column(1250), column(2300), column(2820)];

const followUp = (): string =>
  repeat(
    'isFollowUp',
    repeat('intro', paragraph('Normal', run('{.}'))) +
      table(
        'ruled',
        FOLLOW_UP,
        row(FOLLOW_UP, ['number', 'states', 'position', 'status', 'evidence'].map(headCell), 'head') +
          repeatRow('followUp', FOLLOW_UP, [
            paragraph('CellStrong', run('{number}')),
            ...['states', 'position', 'status', 'evidence'].map(cellText),
          ]),
      ),
  );

const FIGURES = [column(2400), column(6670)];

const midterm = (): string =>
  repeat(
    'isMidterm',
    paragraph('Heading1', word('intro')) +
      repeat('intro', paragraph('Normal', run('{.}'))) +
      paragraph('Heading1', word('figures')) +
      table(
        'plain',
        FIGURES,
        repeatRow('figures', FIGURES, [paragraph('CellStrong', run('{speaker}')), cellText('counts')]),
      ) +
      charts('charts') +
      paragraph('Heading1', word('whatWasDone')) +
      repeat(
        'themes',
        paragraph('Heading2', run('{theme}')) +
          repeat(
            'entries',
            paragraph('Recommendation', run('{recommendation}')) +
              paragraph('Position', run('{position}')) +
              repeat('said', paragraph('Bullet', run('•\t{.}'))),
          ) +
          repeat('hasSilent', paragraph('AfterTable', run('{silent}'))),
      ),
  );

const SHEET = {
  landscape: { size: 'w:w="16838" w:h="11906" w:orient="landscape"', side: 1440 },
  portrait: { size: 'w:w="11906" w:h="16838"', side: 1418 },
} as const;

function documentOf(content: string, sheet: keyof typeof SHEET): string {
  const { size, side } = SHEET[sheet];
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdEmptyHeader"/>' +
    '<w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/>' +
    `<w:pgSz ${size}/><w:pgMar w:top="1304" w:right="${side}" w:bottom="1304" w:left="${side}" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`;
  return `${XML_START}<w:document ${WORD} ${LINKS}><w:body>${content}${section}</w:body></w:document>`;
}

/** word/document.xml of the landscape tables */
export const tablesPart = (): string => documentOf(head() + matrix() + scorecard(), 'landscape');

/** word/document.xml of the portrait reports */
export const textPart = (): string => documentOf(head() + followUp() + midterm(), 'portrait');
