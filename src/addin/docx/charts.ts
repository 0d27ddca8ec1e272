// Charts of a Word file: where a chart stands in the text, and the parts that hold it and its figures.
import type PizZip from 'pizzip';
import type { Chart } from '../../core/base/charts/chart';
import { chartPart } from './chart-part';
import { chartWorkbook } from './chart-workbook';
import { addOnce, readPart, writePart } from './package';
import { escapeXml } from './xml-text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DATA = 'rIdData';

/** 360,000 to a centimetre. */
const CENTIMETRE = 360_000;
const WIDTH = 16 * CENTIMETRE;
/** Title and legend, and a bar with what is free around it. */
const HEAD = 2.6 * CENTIMETRE;
const BAR = 0.8 * CENTIMETRE;
const LEAST = 5 * CENTIMETRE;
const MOST = 20 * CENTIMETRE;

const heightOf = ({ kind, names }: Chart): number =>
  kind === 'bar' ? Math.round(Math.min(MOST, Math.max(LEAST, HEAD + names.length * BAR))) : 8 * CENTIMETRE;

/** Whether data hold a chart under the name `chart`. */
export const isChart = (value: unknown): value is Chart =>
  typeof value === 'object' && value !== null && 'series' in value && Array.isArray(value.series);

/** The paragraph in which chart `number` (from 1) stands, with its sentence for whoever does not see it. */
export const chartXml = (chart: Chart, number: number): string =>
  '<w:p><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/></w:pPr><w:r><w:drawing>' +
  `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH}" cy="${heightOf(chart)}"/>` +
  `<wp:docPr id="${number}" name="${escapeXml(chart.title)}" descr="${escapeXml(`${chart.title}. ${chart.beside}`)}"/><wp:cNvGraphicFramePr/>` +
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rIdChart${number}"/>` +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

function declare(zip: PizZip, number: number): void {
  const part = `/word/charts/chart${number}.xml`;
  addOnce(zip, '[Content_Types].xml', part, `<Override PartName="${part}" ContentType="${CHART_TYPE}"/>`, [
    '</Types>',
  ]);
  addOnce(
    zip,
    'word/_rels/document.xml.rels',
    `rIdChart${number}"`,
    `<Relationship Id="rIdChart${number}" Type="${OFFICE}/chart" Target="charts/chart${number}.xml"/>`,
    ['</Relationships>'],
  );
}

/** Adds the parts of those charts that the document shows; a template without a place for one leaves it out. */
export function writeCharts(zip: PizZip, charts: readonly Chart[]): void {
  const shown = readPart(zip, 'word/document.xml');
  charts.forEach((chart, at) => {
    const number = at + 1;
    if (!shown.includes(`"rIdChart${number}"`)) return;
    writePart(zip, `word/charts/chart${number}.xml`, chartPart(chart, DATA));
    writePart(
      zip,
      `word/charts/_rels/chart${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${DATA}" Type="${OFFICE}/package" Target="../embeddings/chart${number}.xlsx"/></Relationships>`,
    );
    writePart(zip, `word/embeddings/chart${number}.xlsx`, chartWorkbook(chart));
    addOnce(
      zip,
      '[Content_Types].xml',
      'Extension="xlsx"',
      `<Default Extension="xlsx" ContentType="${SHEET_TYPE}"/>`,
      ['<Override', '</Types>'],
    );
    declare(zip, number);
  });
}
