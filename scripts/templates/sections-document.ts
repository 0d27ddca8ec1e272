// Text and styles of the template for reports in sections: each has paragraphs, tables, charts and points as data give them.
import { SECTION } from './report-document';
import { REPORT_STYLES } from './report-styles';
import { charts, LINKS, paragraph, repeat, run, WORD, XML_START } from './word-xml';
import { GREY, size, spacing, stylesXml } from './word-styles';

const HYPERLINK =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr></w:style>';

/** word/styles.xml */
export const sectionsStyles = (): string =>
  stylesXml(
    'Arial',
    10.5,
    [
      ...REPORT_STYLES,
      { id: 'TableText', name: 'Table text', paragraph: spacing(20, 20, 240), run: size(9.5) },
      { id: 'Foot', name: 'Foot', paragraph: spacing(360, 0), run: `${GREY}${size(8.5)}` },
    ],
    HYPERLINK,
  );

/** word/document.xml */
export const sectionsPart = (): string =>
  `${XML_START}<w:document ${WORD} ${LINKS}><w:body>` +
  paragraph('Coalition', run('{coalition}')) +
  paragraph('Title', run('{title}')) +
  paragraph('Subtitle', run('{subtitle}')) +
  paragraph('Made', run('{made}')) +
  repeat(
    'sections',
    paragraph('Heading1', run('{heading}')) +
      repeat('paragraphs', paragraph('Normal', run('{.}'))) +
      repeat('tables', paragraph('Normal', run('{@table}'))) +
      charts('charts') +
      repeat('points', paragraph('Bullet', run('•\t{.}'))),
  ) +
  paragraph('Foot', run('{footer}')) +
  `${SECTION}</w:body></w:document>`;
