// Styles and numbering of the submission template: Times New Roman 12, as the UN asks.
import { BLUE, GREY, RULE, size, spacing, stylesXml, type ParagraphStyle } from './word-styles';
import { WORD, XML_START } from './word-xml';

export const HEADING_LIST = 1;
export const PARAGRAPH_LIST = 2;

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'NumberedText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(360, 160)}<w:outlineLvl w:val="0"/>`,
    run: `<w:b/><w:bCs/>${BLUE}${size(14)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'NumberedText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(240, 120)}<w:outlineLvl w:val="1"/>`,
    run: `<w:b/><w:bCs/>${size(12)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'NumberedText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(120, 80)}<w:ind w:left="567"/><w:outlineLvl w:val="2"/>`,
    run: `<w:i/><w:iCs/>${size(12)}`,
  },
  {
    id: 'Heading4',
    name: 'heading 4',
    next: 'NumberedText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(100, 60)}<w:ind w:left="567"/><w:outlineLvl w:val="3"/>`,
    run: `${size(12)}<w:u w:val="single"/>`,
  },
  { id: 'NumberedText', name: 'Numbered text', paragraph: `${spacing(60, 120)}<w:jc w:val="left"/>` },
  { id: 'NumberedItem', name: 'Numbered item', paragraph: spacing(0, 100) },
  { id: 'SubParagraph', name: 'Sub-paragraph', paragraph: spacing(0, 80) },
  { id: 'TableText', name: 'Table text', paragraph: spacing(20, 20, 240), run: size(10) },
  {
    id: 'CoverReview',
    name: 'Cover review',
    paragraph: spacing(600, 40),
    run: `<w:b/><w:bCs/><w:caps/>${BLUE}<w:spacing w:val="30"/>${size(13)}`,
  },
  {
    id: 'CoverSession',
    name: 'Cover session',
    paragraph: `${RULE}${spacing(0, 480)}`,
    run: `${GREY}${size(12)}`,
  },
  {
    id: 'CoverCountry',
    name: 'Cover country',
    paragraph: spacing(0, 160, 240),
    run: `<w:b/><w:bCs/>${size(26)}`,
  },
  { id: 'Title', name: 'Title', paragraph: spacing(0, 200, 250), run: size(17) },
  { id: 'CoverKind', name: 'Cover kind', paragraph: spacing(0, 480), run: `${GREY}${size(12)}` },
  {
    id: 'CoverLabel',
    name: 'Cover label',
    next: 'CoverText',
    paragraph: `<w:keepNext/>${spacing(240, 60)}`,
    run: `<w:b/><w:bCs/>${BLUE}${size(11)}`,
  },
  { id: 'CoverText', name: 'Cover text', paragraph: spacing(0, 80, 252), run: size(11) },
  { id: 'Header', name: 'header', paragraph: spacing(0, 0, 240), run: `${GREY}${size(9)}` },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    run: `${GREY}${size(10)}`,
  },
  { id: 'EndnoteText', name: 'endnote text', paragraph: `${spacing(0, 40, 240)}`, run: size(10) },
];

/** word/styles.xml */
export const stylesPart = (): string =>
  stylesXml(
    'Times New Roman',
    12,
    PARAGRAPH_STYLES,
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  );

interface Level {
  readonly format: 'upperRoman' | 'upperLetter' | 'lowerLetter' | 'lowerRoman' | 'decimal';
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
}

const levelXml = ({ format, text, left, hanging }: Level, level: number): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;

const abstractList = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`;

/** word/numbering.xml: headings I. and A.; paragraphs 1., 2., ... through the whole document with items 2.1, 2.2 and (a). */
export const numberingPart = (): string =>
  `${XML_START}<w:numbering ${WORD}>` +
  abstractList(HEADING_LIST, [
    { format: 'upperRoman', text: '%1.', left: 567, hanging: 567 },
    { format: 'upperLetter', text: '%2.', left: 567, hanging: 567 },
  ]) +
  abstractList(PARAGRAPH_LIST, [
    { format: 'decimal', text: '%1.', left: 567, hanging: 567 },
    { format: 'decimal', text: '%1.%2', left: 1247, hanging: 680 },
    // Lists of the authors: they begin anew under each numbered paragraph.
    { format: 'lowerLetter', text: '(%3)', left: 1134, hanging: 567 },
    { format: 'lowerRoman', text: '(%4)', left: 1701, hanging: 567 },
    { format: 'upperLetter', text: '(%5)', left: 2268, hanging: 567 },
  ]) +
  [HEADING_LIST, PARAGRAPH_LIST]
    .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
    .join('') +
  '</w:numbering>';
