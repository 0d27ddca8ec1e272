// Text parts of the template for the government's answers with their texts: head, then each group with its table.
import { column, LINKS, paragraph, repeat, repeatRow, run, table, WORD, XML_START } from './word-xml';

const head = (): string =>
  paragraph('Coalition', run('{coalition}')) +
  paragraph('Title', run('{title}')) +
  paragraph('Subtitle', run('{source}')) +
  paragraph('Made', run('{made}'));

const ITEMS = [column(1100), column(7970)];

const group = (): string =>
  repeat('hasHeading', paragraph('Heading1', run('{heading}'))) +
  repeat('hasParagraph', paragraph('Heading2', run('{position}')) + paragraph('Normal', run('{paragraph}'))) +
  table(
    'ruled',
    ITEMS,
    repeatRow('items', ITEMS, [
      paragraph('CellStrong', run('{number}')),
      paragraph('CellText', run('{text}')) + paragraph('CellQuiet', run('{countries}')),
    ]),
  ) +
  paragraph('AfterTable', '');

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdEmptyHeader"/>' +
  '<w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1304" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** word/document.xml */
export const documentPart = (): string =>
  `${XML_START}<w:document ${WORD} ${LINKS}><w:body>${head()}${repeat('groups', group())}${SECTION}</w:body></w:document>`;
