// Styles of the templates for reports on progress: those of other reports, and what tables and findings need.
import { REPORT_STYLES } from './report-styles';
import { BLUE, BOLD, GREY, size, spacing, stylesXml, type ParagraphStyle } from './word-styles';

const STYLES: readonly ParagraphStyle[] = [
  ...REPORT_STYLES,
  {
    id: 'CellHeadRight',
    name: 'Cell head right',
    paragraph: `<w:keepNext/>${spacing(40, 40, 240)}<w:jc w:val="right"/>`,
    run: `${BOLD}${size(9)}`,
  },
  {
    id: 'CellTheme',
    name: 'Cell theme',
    paragraph: `<w:keepNext/>${spacing(60, 60, 240)}`,
    run: `${BOLD}${BLUE}${size(10)}`,
  },
  {
    id: 'Recommendation',
    name: 'Recommendation',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(160, 40)}`,
    run: `${BOLD}${size(10)}`,
  },
  {
    id: 'Position',
    name: 'Position',
    next: 'Normal',
    paragraph: `<w:keepNext/>${spacing(0, 60)}`,
    run: `${GREY}${size(9.5)}`,
  },
];

/** word/styles.xml */
export const progressStylesPart = (): string => stylesXml('Arial', 10.5, STYLES);
