// A chart as Word has it: word/charts/chartN.xml, with its figures in it and a reference to the sheet that holds them too.
// The order of the elements is the schema's; Word does not open a file in which it is another.
import { colourOf, type Chart, type ChartSeries } from '../../core/base/charts/chart';
import { escapeXml } from './xml-text';

const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** The sheet of the figures in the workbook that stands behind the chart. */
export const SHEET = 'Figures';
const AXES = { names: 111_111_111, values: 222_222_222 } as const;
const INK = '#202124';
const LINE = '#d5d9de';

const fill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;

/** `size` in hundredths of a point. */
const textLook = (size: number, colour = INK): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fill(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const column = (at: number): string => String.fromCharCode('B'.charCodeAt(0) + at);

const SMALL = 900;
const TITLE = 1200;
/** Up to so many the axis has a line for each. */
const MOST_BY_ONE = 8;

function titleXml(title: string): string {
  const look = `sz="${TITLE}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${fill(INK)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${look}>${fill(INK)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values.map((value, at) => `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`).join('');

const texts = (range: string, values: readonly string[]): string =>
  `<c:strRef><c:f>${SHEET}!${range}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;

const LUMINANCE = { red: 0.299, green: 0.587, blue: 0.114, light: 140 } as const;

/** White on dark, ink on light. */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const light = red * LUMINANCE.red + green * LUMINANCE.green + blue * LUMINANCE.blue;
  return light < LUMINANCE.light ? '#ffffff' : INK;
}

/** The figure in or behind its bar; none for a bar that is not there. */
const labels = (colour: string, isStacked: boolean): string =>
  '<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  textLook(SMALL, isStacked ? inkOn(colour) : INK) +
  `<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function seriesXml(chart: Chart, { name, values }: ChartSeries, at: number): string {
  const colour = colourOf(chart, at);
  const last = chart.names.length + 1;
  const own = column(at);
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${texts(`$${own}$1`, [name])}</c:tx>` +
    `<c:spPr>${fill(colour)}</c:spPr><c:invertIfNegative val="0"/>${labels(colour, chart.isStacked)}` +
    `<c:cat>${texts(`$A$2:$A$${last}`, chart.names)}</c:cat>` +
    `<c:val><c:numRef><c:f>${SHEET}!$${own}$2:$${own}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** Names from the top down, and no line between the steps of what is counted in whole numbers. */
function axesXml({ kind, names, series, isStacked }: Chart): string {
  const isBar = kind === 'bar';
  const sums = names.map((_, at) => series.map(({ values }) => values[at] ?? 0));
  const most = Math.max(
    ...sums.map((all) => (isStacked ? all.reduce((x, y) => x + y, 0) : Math.max(...all))),
  );
  const step = most <= MOST_BY_ONE ? '<c:majorUnit val="1"/>' : '';
  const line = `<c:spPr><a:ln w="6350">${fill(LINE)}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="${AXES.names}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `${line}${textLook(SMALL)}<c:crossAx val="${AXES.values}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${AXES.values}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>` +
    `<c:majorGridlines>${line}</c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(SMALL)}<c:crossAx val="${AXES.names}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step}</c:valAx>`
  );
}

/** The part; its data stand in a workbook that is related to it under `data`. Bars and columns only. */
export function chartPart(chart: Chart, data: string): string {
  const { kind, isStacked, series } = chart;
  const legend =
    series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(SMALL)}</c:legend>`
      : '';
  return (
    `${XML_START}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    series.map((one, at) => seriesXml(chart, one, at)).join('') +
    `<c:gapWidth val="45"/>${isStacked ? '<c:overlap val="100"/>' : ''}<c:axId val="${AXES.names}"/><c:axId val="${AXES.values}"/></c:barChart>` +
    `${axesXml(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:externalData r:id="${data}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
