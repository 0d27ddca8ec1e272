// Text and styles of the one-pager's template; sizes and distances are those by which the product counts its room.
import { LOOKS, PAGE, type Look } from '../../src/core/advocacy/one-pagers/page-look';
import { paragraph, repeat, run, WORD, LINKS, XML_START } from './word-xml';
import { BLUE, BOLD, GREY, RULE, size, spacing, stylesXml, type ParagraphStyle } from './word-styles';

/** Word counts distances in twentieths of a point. */
const TWENTIETHS = 20;
const twentieths = (points: number): number => Math.round(points * TWENTIETHS);

/** A point hangs beside its bullet; what stands below it is only indented. */
const indented = (id: string, indent: number): string => {
  const by = twentieths(indent);
  return id === 'Point' ? `<w:ind w:left="${by}" w:hanging="${by}"/>` : `<w:ind w:left="${by}"/>`;
};
const TABS = `<w:tabs><w:tab w:val="left" w:pos="${twentieths(LOOKS.Point.indent)}"/></w:tabs>`;
const BLUE_ONES: readonly string[] = ['Coalition', 'Heading1'];
const NAMES: Readonly<Record<string, string>> = { Heading1: 'heading 1' };

function styleOf([id, look]: readonly [string, Look]): ParagraphStyle {
  const space = spacing(twentieths(look.before), twentieths(look.after), 240);
  const keep = id === 'Heading1' ? '<w:keepNext/>' : '';
  return {
    id,
    name: NAMES[id] ?? id,
    paragraph: [
      keep,
      id === 'Subtitle' ? RULE : '',
      id === 'Point' ? TABS : '',
      space,
      look.indent ? indented(id, look.indent) : '',
      id === 'Heading1' ? '<w:outlineLvl w:val="0"/>' : '',
    ].join(''),
    run: `${look.isBold ? BOLD : ''}${BLUE_ONES.includes(id) ? BLUE : ''}${look.isQuiet ? GREY : ''}${size(look.size)}`,
  };
}

/** word/styles.xml */
export const onePagerStyles = (): string =>
  stylesXml('Arial', LOOKS.Point.size, Object.entries(LOOKS).map(styleOf));

const SECTION =
  `<w:sectPr><w:pgSz w:w="${twentieths(PAGE.width)}" w:h="${twentieths(PAGE.height)}"/>` +
  `<w:pgMar w:top="${twentieths(PAGE.top)}" w:right="${twentieths(PAGE.side)}" w:bottom="${twentieths(PAGE.bottom)}" ` +
  `w:left="${twentieths(PAGE.side)}" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>`;

const point = (): string =>
  repeat(
    'points',
    paragraph('Point', `${run('•')}<w:r><w:tab/></w:r>${run('{text}')}`) +
      repeat('hasBelow', paragraph('Below', run('{below}'))),
  );

/** word/document.xml */
export const onePagerPart = (): string =>
  `${XML_START}<w:document ${WORD} ${LINKS}><w:body>` +
  paragraph('Coalition', run('{coalition}')) +
  paragraph('Title', run('{title}')) +
  paragraph('Subtitle', run('{subtitle}')) +
  repeat('parts', paragraph('Heading1', run('{title}')) + point()) +
  repeat('hasSources', paragraph('Sources', run('{sources}'))) +
  paragraph('Contact', run('{contact}')) +
  `${SECTION}</w:body></w:document>`;
