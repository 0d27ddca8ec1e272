// Text parts of the coverage report's template: head, figures, tables, and the tags that data fill.
import {
  charts,
  column,
  field,
  LINKS,
  paragraph,
  repeat,
  repeatRow,
  row,
  run,
  table,
  WORD,
  XML_START,
} from './word-xml';

const word = (key: string): string => run(`{words.${key}}`);
const cellText = (tag: string): string => paragraph('CellText', run(`{${tag}}`));
const headCell = (key: string): string => paragraph('CellHead', word(key));

/** A heading with its content, or the word that there is nothing. */
const section = (title: string, condition: string, content: string): string =>
  paragraph('Heading1', word(title)) +
  repeat(condition, content) +
  `<w:p><w:r><w:t>{^${condition}}</w:t></w:r></w:p>` +
  paragraph('Normal', word('none')) +
  `<w:p><w:r><w:t>{/${condition}}</w:t></w:r></w:p>`;

const head = (): string =>
  paragraph('Coalition', run('{coalition}')) +
  paragraph('Title', run('{title}')) +
  paragraph('Subtitle', run('{subtitle}')) +
  paragraph('Scope', run('{scope}')) +
  paragraph('Made', run('{made}'));

const FIGURES = [column(1100), column(7970)];

const figures = (): string =>
  paragraph('Heading1', word('figures')) +
  table(
    'plain',
    FIGURES,
    repeatRow('figures', FIGURES, [
      paragraph('FigureCount', run('{count}')),
      paragraph('FigureLabel', run('{label}')),
    ]),
  ) +
  charts('charts');

const GAPS = [column(2300), column(2370), column(2800), column(1600)];
const gaps = (): string =>
  section(
    'gaps',
    'hasGaps',
    paragraph('Normal', word('gapsIntro')) +
      table(
        'ruled',
        GAPS,
        row(GAPS, ['issue', 'onIt', 'submissionColumn', 'lastTime'].map(headCell), 'head') +
          repeatRow('gaps', GAPS, [
            paragraph('CellStrong', run('{issue}')),
            cellText('workgroups'),
            cellText('submissions'),
            paragraph('CellNumber', run('{recommended}')),
          ]),
      ),
  ) + repeat('hasUntouched', paragraph('AfterTable', run('{untouched}')));

const DOUBLES = [column(3000), column(6070)];
const doubles = (): string =>
  section(
    'doubles',
    'hasDoubles',
    table(
      'ruled',
      DOUBLES,
      row(DOUBLES, ['issue', 'leaders'].map(headCell), 'head') +
        repeatRow('doubles', DOUBLES, [paragraph('CellStrong', run('{issue}')), cellText('leaders')]),
    ),
  );

/** Title and workgroup of both sides in one cell. */
const sides = (): string =>
  ['first', 'second']
    .map(
      (side) =>
        paragraph('CellStrong', run(`{${side}Title}`)) + paragraph('CellQuiet', run(`{${side}Workgroup}`)),
    )
    .join('');

const PAIRS = [column(520), column(3150), column(3600), column(1800)];
const pairs = (): string =>
  section(
    'pairs',
    'hasWorkgroups',
    repeat(
      'workgroups',
      paragraph('Heading2', run('{workgroup}')) +
        repeat(
          'hasPairs',
          table(
            'ruled',
            PAIRS,
            row(
              PAIRS,
              [paragraph('CellHead', ''), ...['pairColumn', 'why', 'waiting'].map(headCell)],
              'head',
            ) +
              repeatRow('pairs', PAIRS, [
                paragraph('CellNumber', run('{number}')),
                sides(),
                paragraph('CellStrong', run('{level}')) + cellText('why'),
                cellText('waiting'),
              ]),
          ),
        ) +
        repeat('notes', paragraph('AfterTable', run('{.}'))),
    ),
  );

const SETTLED = [column(3150), column(1700), column(2420), column(1800)];
const settled = (): string =>
  section(
    'decisions',
    'hasSettled',
    table(
      'ruled',
      SETTLED,
      row(SETTLED, ['pairColumn', 'decision', 'reason', 'agreed'].map(headCell), 'head') +
        repeatRow('settled', SETTLED, [
          sides(),
          paragraph('CellStrong', run('{decision}')),
          cellText('reason'),
          cellText('agreed'),
        ]),
    ),
  );

const OPPOSED = [column(3150), column(5920)];
const opposed = (): string =>
  section(
    'opposed',
    'hasOpposed',
    table('ruled', OPPOSED, repeatRow('opposed', OPPOSED, [sides(), cellText('asks')])),
  );

const rest = (): string =>
  section('groups', 'hasGroups', repeat('groups', paragraph('Bullet', run('•\t{.}')))) +
  opposed() +
  section(
    'shared',
    'hasShared',
    repeat('shared', paragraph('Bullet', run('•\t{text}')) + paragraph('BulletQuiet', run('{submissions}'))),
  ) +
  paragraph('Heading1', word('limits')) +
  repeat('limits', paragraph('Bullet', run('•\t{.}')));

export const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdEmptyHeader"/>' +
  '<w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1304" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** word/document.xml */
export const documentPart = (): string =>
  `${XML_START}<w:document ${WORD} ${LINKS}><w:body>` +
  [head(), figures(), gaps(), doubles(), pairs(), settled(), rest()].join('') +
  `${SECTION}</w:body></w:document>`;

/** word/header1.xml */
export const headerPart = (): string =>
  `${XML_START}<w:hdr ${WORD}>${paragraph('Header', run('{header}'))}</w:hdr>`;

/** word/header2.xml: nothing over the title. */
export const emptyHeaderPart = (): string => `${XML_START}<w:hdr ${WORD}>${paragraph('Header', '')}</w:hdr>`;

/** word/footer1.xml: page and number of pages */
export const footerPart = (): string =>
  `${XML_START}<w:ftr ${WORD}>${paragraph('Footer', field('PAGE') + run(' / ') + field('NUMPAGES'))}</w:ftr>`;
