// Text and styles of the templates without a cover: papers of a page or two, and statements in large type for who speaks.
import { PARAGRAPH_LIST } from './submission-styles';
import { BLUE, BOLD, GREY, RULE, size, spacing, stylesXml, type ParagraphStyle } from './word-styles';
import { LINKS, numbered, paragraph, repeat, run, WORD, XML_START } from './word-xml';

type Form = 'paper' | 'statement';

/** Points of the text, and its lines in 240ths. */
const LOOKS = { paper: { points: 11, line: 259 }, statement: { points: 16, line: 360 } } as const;

/** Header, footer and notes are the same in both. */
const AT_THE_EDGE: readonly ParagraphStyle[] = [
  { id: 'Header', name: 'header', paragraph: spacing(0, 0, 240), run: `${GREY}${size(9)}` },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    run: `${GREY}${size(10)}`,
  },
  { id: 'EndnoteText', name: 'endnote text', paragraph: spacing(0, 40, 240), run: size(9) },
];

function paragraphStyles(form: Form): readonly ParagraphStyle[] {
  const { points, line } = LOOKS[form];
  const text = { paragraph: spacing(0, form === 'paper' ? 100 : 200, line) };
  const heading = (id: string, level: number, more: string): ParagraphStyle => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(200, 80, 240)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: more,
    next: id,
  });
  return [
    heading('Text', 1, `${BOLD}${BLUE}${size(points + 1)}`),
    heading('Text', 2, `${BOLD}${size(points)}`),
    heading('Text', 3, `<w:i/><w:iCs/>${size(points)}`),
    heading('Text', 4, `${size(points)}<w:u w:val="single"/>`),
    { id: 'Text', name: 'Text', ...text },
    {
      id: 'Point',
      name: 'Point',
      paragraph: `<w:tabs><w:tab w:val="left" w:pos="397"/></w:tabs>${text.paragraph}<w:ind w:left="397" w:hanging="397"/>`,
    },
    { id: 'SubParagraph', name: 'Sub-paragraph', ...text },
    { id: 'TableText', name: 'Table text', paragraph: spacing(20, 20, 240), run: size(10) },
    {
      id: 'Minute',
      name: 'Minute',
      paragraph: `<w:keepNext/>${spacing(0, 0, 240)}<w:jc w:val="right"/>`,
      run: `${GREY}${size(11)}`,
    },
    { id: 'Small', name: 'Small', paragraph: spacing(0, 40, 240), run: `${GREY}${size(10)}` },
    { id: 'Title', name: 'Title', paragraph: spacing(80, 60, 240), run: `${BOLD}${size(points + 5)}` },
    { id: 'Submitters', name: 'Submitters', paragraph: `${RULE}${spacing(0, 240, 240)}`, run: size(10) },
    ...AT_THE_EDGE,
  ];
}

/** word/styles.xml */
export const shortStyles = (form: Form): string =>
  stylesXml(
    'Arial',
    LOOKS[form].points,
    paragraphStyles(form),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  );

const bullet = (text: string): string => paragraph('Point', `${run('•')}<w:r><w:tab/></w:r>${run(text)}`);

const LIST_LEVELS = ['isLetter', 'isRoman', 'isDeep'] as const;

const blocks = (): string =>
  repeat(
    'blocks',
    repeat('hasMinute', paragraph('Minute', run('{minute}'))) +
      repeat('isHeading', paragraph('Heading2', run('{text}'))) +
      repeat('isSubheading', paragraph('Heading3', run('{text}'))) +
      repeat('isMinorHeading', paragraph('Heading4', run('{text}'))) +
      repeat('isLead', paragraph('Text', run('{text}'), '<w:keepNext/>')) +
      repeat('isParagraph', paragraph('Text', run('{text}'))) +
      repeat('isItem', bullet('{text}')) +
      LIST_LEVELS.map((name, at) =>
        repeat(name, paragraph('SubParagraph', run('{text}'), numbered(PARAGRAPH_LIST, at + 2))),
      ).join('') +
      repeat('isTable', '<w:p><w:r><w:t>{@table}</w:t></w:r></w:p>'),
  );

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>' +
  '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="454" w:gutter="0"/></w:sectPr>';

/** word/document.xml */
export const shortPart = (): string =>
  `${XML_START}<w:document ${WORD} ${LINKS}><w:body>` +
  paragraph('Small', run('{review}')) +
  paragraph('Small', run('{country}')) +
  paragraph('Title', run('{title}')) +
  paragraph('Small', run('{kindAndDate}')) +
  paragraph('Submitters', run('{submitters}')) +
  repeat('sections', repeat('hasHeading', paragraph('Heading1', run('{heading}'))) + blocks()) +
  repeat(
    'hasAnnex',
    paragraph('Heading1', run('{annexLabel}')) + repeat('annex', paragraph('Small', run('{.}'))),
  ) +
  repeat(
    'hasContact',
    paragraph('Heading1', run('{contactLabel}')) + repeat('contact', paragraph('Small', run('{.}'))),
  ) +
  repeat('hasEndnotes', paragraph('Heading1', run('{endnotesLabel}'))) +
  `${SECTION}</w:body></w:document>`;
