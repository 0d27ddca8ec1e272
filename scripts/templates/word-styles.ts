// Short ways to write the styles of a Word file.
import { WORD, XML_START } from './word-xml';

const fontXml = (font: string): string =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;

/** Half points, as Word counts sizes. */
export const size = (points: number): string =>
  `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

/** Space before and after in twentieths of a point; `line` in 240ths of a line. */
export const spacing = (before: number, after: number, line = 259): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;

export const BLUE = '<w:color w:val="1F4E79"/>';
export const GREY = '<w:color w:val="595959"/>';
export const BOLD = '<w:b/><w:bCs/>';
export const RULE = '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="8" w:color="1F4E79"/></w:pBdr>';

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly next?: string;
  readonly basedOn?: string;
}

const paragraphStyle = ({
  id,
  name,
  paragraph = '',
  run = '',
  next,
  basedOn = 'Normal',
}: ParagraphStyle): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
  `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** word/styles.xml with a font and its size in points, and further styles after those of paragraphs. */
export const stylesXml = (
  font: string,
  points: number,
  styles: readonly ParagraphStyle[],
  more = '',
): string =>
  `${XML_START}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${fontXml(font)}${size(points)}` +
  '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  `<w:pPrDefault><w:pPr>${spacing(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
  `${styles.map(paragraphStyle).join('')}${more}</w:styles>`;

/** word/settings.xml */
export const settingsPart = (): string =>
  `${XML_START}<w:settings ${WORD}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';
