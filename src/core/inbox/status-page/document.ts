// The status page for its Word template.
import { chartTags, type Chart } from '../../base/charts/chart';
import { languageTags } from '../../base/messages/text';
import { LOOK_MARKS } from '../../base/rich-text/inline';
import * as t from '../../words/inbox/status-page';
import type { Phase, Point, Section, StatusPage, Table } from './model';

const { linkOpen, linkWords, linkClose } = LOOK_MARKS;

const pointText = ({ text, link }: Point): string =>
  link === '' ? text : `${linkOpen}${link}${linkWords}${text}${linkClose}`;

const phaseTable = (phases: readonly Phase[], { language }: StatusPage): Table => ({
  heads: [t.phase, t.until, t.state].map((head) => head[language]),
  rows: phases.map(({ name, until, stateText }) => [name, until, stateText]),
});

const tableTags = (tables: readonly (Table | undefined)[]) =>
  tables.flatMap((table) =>
    table ? [{ table: { hasHead: true, rows: [table.heads, ...table.rows] } }] : [],
  );

const sectionTags = (section: Section, page: StatusPage) => {
  const { heading, paragraphs = [], phases, charts = [], table, points = [] } = section;
  return {
    heading,
    paragraphs,
    tables: tableTags([phases && phaseTable(phases, page), table]),
    charts: chartTags(charts.filter((chart): chart is Chart => chart !== undefined)),
    points: points.map(pointText),
  };
};

/** Plain JSON for the template of reports in sections. */
export function sectionsData(page: StatusPage) {
  const { language, coalition, title, subtitle, made, footer, sections } = page;
  return {
    languageTag: languageTags[language],
    ...{ coalition, title, subtitle, made, footer },
    header: `${title} · ${made}`,
    sections: sections.map((section) => sectionTags(section, page)),
  };
}
