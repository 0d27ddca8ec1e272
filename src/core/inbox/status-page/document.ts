// The status page as a report in sections, for its Word file: the phases are a table there.
import type { SectionsReport, Table } from '../../submissions/documents/sections-report';
import * as t from '../../words/inbox/status-page';
import type { Phase, StatusPage } from './model';

/** The page for the template of reports in sections. */
export function asReport({ sections, ...head }: StatusPage): SectionsReport {
  const phaseTable = (phases: readonly Phase[]): Table => ({
    heads: [t.phase, t.until, t.state].map((one) => one[head.language]),
    rows: phases.map(({ name, until, stateText }) => [name, until, stateText]),
  });
  return {
    ...head,
    sections: sections.map(({ phases, tables = [], ...section }) => ({
      ...section,
      tables: [...(phases ? [phaseTable(phases)] : []), ...tables],
    })),
  };
}
