// Styles of the coverage report's template: for reading on screen and paper inside the coalition.
import { BLUE, BOLD, GREY, RULE, size, spacing, stylesXml, type ParagraphStyle } from './word-styles';

const KEEP = '<w:keepNext/><w:keepLines/>';
const INDENT = '<w:ind w:left="284" w:hanging="284"/>';

/** The styles of reports that are read inside the coalition. */
export const REPORT_STYLES: readonly ParagraphStyle[] = [
  {
    id: 'Coalition',
    name: 'Coalition',
    paragraph: spacing(0, 60),
    run: `${BOLD}<w:caps/>${BLUE}<w:spacing w:val="20"/>${size(10)}`,
  },
  { id: 'Title', name: 'Title', paragraph: spacing(0, 40, 240), run: `${BOLD}${size(24)}` },
  { id: 'Subtitle', name: 'Subtitle', paragraph: `${RULE}${spacing(0, 200)}`, run: `${GREY}${size(12)}` },
  { id: 'Scope', name: 'Scope', paragraph: spacing(0, 20), run: `${BOLD}${size(11)}` },
  { id: 'Made', name: 'Made', paragraph: spacing(0, 120), run: `${GREY}${size(10)}` },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(360, 120)}<w:outlineLvl w:val="0"/>`,
    run: `${BOLD}${BLUE}${size(14)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `${KEEP}${spacing(240, 100)}<w:outlineLvl w:val="1"/>`,
    run: `${BOLD}${size(11.5)}`,
  },
  {
    id: 'CellHead',
    name: 'Cell head',
    paragraph: `<w:keepNext/>${spacing(40, 40, 240)}`,
    run: `${BOLD}${size(9)}`,
  },
  { id: 'CellText', name: 'Cell text', paragraph: spacing(30, 30, 247), run: size(9.5) },
  { id: 'CellStrong', name: 'Cell strong', paragraph: spacing(30, 10, 247), run: `${BOLD}${size(9.5)}` },
  { id: 'CellQuiet', name: 'Cell quiet', paragraph: spacing(0, 60, 247), run: `${GREY}${size(9)}` },
  {
    id: 'CellNumber',
    name: 'Cell number',
    paragraph: `${spacing(30, 30, 247)}<w:jc w:val="right"/>`,
    run: size(9.5),
  },
  {
    id: 'FigureCount',
    name: 'Figure count',
    paragraph: `${spacing(20, 20, 240)}<w:jc w:val="right"/>`,
    run: `${BOLD}${BLUE}${size(13)}`,
  },
  { id: 'FigureLabel', name: 'Figure label', paragraph: spacing(40, 20, 240) },
  { id: 'AfterTable', name: 'After table', paragraph: spacing(100, 60), run: `${GREY}${size(9.5)}` },
  { id: 'Chart', name: 'Chart', paragraph: `<w:keepNext/>${spacing(160, 40, 240)}` },
  {
    id: 'Counted',
    name: 'Counted',
    paragraph: `<w:keepLines/>${spacing(0, 160, 240)}`,
    run: `${GREY}${size(8.5)}`,
  },
  {
    id: 'Bullet',
    name: 'Bullet',
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="284"/></w:tabs>${spacing(0, 80)}${INDENT}`,
  },
  {
    id: 'BulletQuiet',
    name: 'Bullet quiet',
    paragraph: `${spacing(0, 100)}<w:ind w:left="284"/>`,
    run: `${GREY}${size(9.5)}`,
  },
  { id: 'Header', name: 'header', paragraph: spacing(0, 0, 240), run: `${GREY}${size(9)}` },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    run: `${GREY}${size(9)}`,
  },
];

/** word/styles.xml */
export const stylesPart = (): string => stylesXml('Arial', 10.5, REPORT_STYLES);
