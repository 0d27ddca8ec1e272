// The status page as one file of HTML: no scripts, nothing that is loaded from elsewhere, for screens, telephones and paper.
import { colourOf, type Chart } from '../../base/charts/chart';
import * as t from '../../words/inbox/status-page';
import { LOOK, PHASE_COLOURS } from './html-look';
import type { Point, Table } from '../../submissions/documents/sections-report';
import type { Phase, Section, StatusPage } from './model';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const tag = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes}>${content}</${name}>`;

/** In units of the drawing. */
const PHASE = { width: 100, height: 22, gap: 2 } as const;

/** A bar for each phase, with a mark where today is; the list below says the same in words. */
function phasesHtml(phases: readonly Phase[], label: string): string {
  const { width, height, gap } = PHASE;
  const bars = phases.map(({ state }, at) => {
    const fill = PHASE_COLOURS[state];
    return `<rect x="${at * width}" y="6" width="${width - gap}" height="${height}" rx="3" fill="${fill}"/>`;
  });
  const marks = phases.flatMap(({ today }, at) => {
    if (today === undefined) return [];
    const x = Math.round(at * width + today * (width - gap));
    return [`<path d="M${x} ${height + 8}v-24" stroke="#b45309" stroke-width="3"/>`];
  });
  const items = phases.map(({ name, until, state, stateText }) =>
    tag(
      'li',
      `<b>${safe(name)}</b> ${safe([until, stateText].filter(Boolean).join(' · '))}`,
      ` class="${state}"`,
    ),
  );
  const size = `viewBox="0 0 ${phases.length * width} ${height + 10}"`;
  return (
    `<svg class="phases" role="img" aria-label="${safe(label)}" ${size} preserveAspectRatio="none">${bars.join('')}${marks.join('')}</svg>` +
    tag('ol', items.join(''), ' class="phases"')
  );
}

/** The bar of a row, as long as its share of the longest. */
function barSvg(chart: Chart, at: number, most: number): string {
  let x = 0;
  const parts = chart.series.map(({ values }, series) => {
    const value = values[at] ?? 0;
    const rect = `<rect x="${x}" width="${value}" height="1" fill="${colourOf(chart, series)}"/>`;
    x += value;
    return value > 0 ? rect : '';
  });
  return `<svg viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The parts of a bar, each with its colour and its number. */
function partsHtml(chart: Chart, at: number): string {
  const parts = chart.series.flatMap(({ name, values }, series) => {
    const value = values[at] ?? 0;
    if (value === 0) return [];
    const rect = `<rect width="1" height="1" fill="${colourOf(chart, series)}"/>`;
    return [tag('span', `<svg viewBox="0 0 1 1" aria-hidden="true">${rect}</svg>${safe(name)} ${value}`)];
  });
  return tag('div', parts.join(' '), ' class="figures"');
}

/** A chart is a table of its figures with bars in it, so that it can be read without seeing them. */
function chartHtml(chart: Chart): string {
  const { title, names, series, beside } = chart;
  const sums = names.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const most = Math.max(1, ...sums);
  const isSingle = series.length === 1;
  const rows = names.map((name, at) => {
    const bar = barSvg(chart, at, most);
    const cells = isSingle
      ? tag('td', bar) + tag('td', String(sums[at] ?? 0), ' class="number"')
      : tag('td', bar + partsHtml(chart, at));
    return tag('tr', tag('th', safe(name), ' scope="row"') + cells);
  });
  return tag(
    'figure',
    tag('figcaption', safe(title)) +
      tag('table', tag('tbody', rows.join('')), ` class="${isSingle ? 'chart single' : 'chart parts'}"`) +
      tag('p', safe(beside)),
  );
}

/** On a telephone the cells of more than two columns stand below each other, each with its heading. */
function tableHtml({ heads, rows }: Table): string {
  const head = heads.map((one) => tag('th', safe(one), ' scope="col"')).join('');
  const body = rows.map((cells) => {
    const written = cells.map((cell, at) => {
      const attributes = ` data-head="${safe(heads[at] ?? '')}"${cell === '' ? ' class="empty"' : ''}`;
      return at === 0
        ? tag('th', safe(cell), ` scope="row"${attributes}`)
        : tag('td', safe(cell), attributes);
    });
    return tag('tr', written.join(''));
  });
  return tag(
    'table',
    tag('thead', tag('tr', head)) + tag('tbody', body.join('')),
    heads.length > 2 ? ' class="stacked"' : '',
  );
}

const pointHtml = ({ text, link }: Point): string =>
  tag(
    'li',
    link === '' ? safe(text) : tag('a', safe(text), ` href="${safe(link)}" rel="noopener noreferrer"`),
  );

function sectionHtml(section: Section, phasesLabel: string): string {
  const { key, heading, paragraphs = [], phases, charts = [], tables = [], points = [] } = section;
  return tag(
    'section',
    tag('h2', safe(heading)) +
      (phases ? phasesHtml(phases, phasesLabel) : '') +
      paragraphs.map((text) => tag('p', safe(text))).join('') +
      tables.map(tableHtml).join('') +
      charts.map((chart) => (chart ? chartHtml(chart) : '')).join('') +
      (points.length > 0 ? tag('ul', points.map(pointHtml).join('')) : ''),
    ` id="${key}"`,
  );
}

/** The whole file. What it may load is nothing, and a browser that opens it is told so. */
export function statusHtml(page: StatusPage): string {
  const { language, coalition, title, subtitle, made, footer, sections } = page;
  const name = [title, coalition].filter((part) => part !== '').join(' · ');
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">`,
    `<title>${safe(name)}</title><style>${LOOK}</style></head><body>`,
    `<header><p class="coalition">${safe(coalition)}</p><h1>${safe(title)}</h1><p>${safe([subtitle, made].filter((part) => part !== '').join(' · '))}</p></header>`,
    tag('main', sections.map((section) => sectionHtml(section, t.phasesShown[language])).join('\n')),
    tag('footer', tag('p', safe(footer))),
    '</body></html>',
  ].join('\n');
}
