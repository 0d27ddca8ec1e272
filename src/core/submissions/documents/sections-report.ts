// Reports in sections, of which each has paragraphs, tables, charts and points: one template serves them all.
import { chartTags, type Chart } from '../../base/charts/chart';
import { languageTags, type Language } from '../../base/messages/text';
import { LOOK_MARKS } from '../../base/rich-text/inline';
import { textHash } from '../../base/text/text-hash';
import { SECTIONS_TEMPLATE } from '../../workbook/check/template-bytes';
import type { Effect } from '../../workbook/command/types';

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Point {
  readonly text: string;
  /** An address; '' for none. */
  readonly link: string;
}

/** What a section shows, each part where it has some. */
export interface Content {
  readonly paragraphs?: readonly string[];
  readonly charts?: readonly (Chart | undefined)[];
  readonly tables?: readonly Table[];
  readonly points?: readonly Point[];
}

export interface SectionsReport {
  readonly language: Language;
  readonly coalition: string;
  readonly title: string;
  readonly subtitle: string;
  readonly made: string;
  readonly footer: string;
  readonly sections: readonly (Content & { readonly heading: string })[];
}

const { linkOpen, linkWords, linkClose } = LOOK_MARKS;

const pointText = ({ text, link }: Point): string =>
  link === '' ? text : `${linkOpen}${link}${linkWords}${text}${linkClose}`;

const tableTags = ({ heads, rows }: Table) => ({ table: { hasHead: true, rows: [heads, ...rows] } });

/** Plain JSON for the template. */
export function sectionsData({ sections, language, ...head }: SectionsReport) {
  return {
    ...head,
    languageTag: languageTags[language],
    header: `${head.title} · ${head.made}`,
    sections: sections.map(({ heading, paragraphs = [], charts = [], tables = [], points = [] }) => ({
      heading,
      paragraphs,
      tables: tables.map(tableTags),
      charts: chartTags(charts.filter((chart) => chart !== undefined)),
      points: points.map(pointText),
    })),
  };
}

/** The same content is the same file: a run that died, or a second press, makes no second one. */
export function makeSectionsReport(kind: string, report: SectionsReport, fileName: string): Effect {
  const data = sectionsData(report);
  const keys = { report: kind, hash: textHash(JSON.stringify(data)) };
  return { kind: 'make-document', template: SECTIONS_TEMPLATE, keys, fileName, data, links: [] };
}
