// The table of a report as a file to download, and as text to copy where the browser keeps files from panels.
import type { BuiltProgressReport } from '../../../core/follow-up/report/plan-build';
import { parseCsv } from '../../../core/base/text/csv';
import { fileLink } from '../../kit/file-link';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/follow-up/progress-report';
import { Fold, Section } from '../../kit/parts';

const cell = (value: string): string => (/[\t\r\n"]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);

/** The table divided by tabs, as spreadsheets take it when it is pasted. */
export const pasteable = (csv: string): string =>
  parseCsv(csv)
    .map((line) => line.map(cell).join('\t'))
    .join('\n');

export function TableFile({ csv: { name, text } }: Pick<BuiltProgressReport, 'csv'>) {
  return (
    <Section title={translate(words.table)}>
      <p>
        <a href={fileLink(text)} download={name}>
          {translate(words.download, { name })}
        </a>
      </p>
      <Fold summary={translate(words.copyTable)}>
        <textarea
          readOnly
          rows={6}
          aria-label={translate(words.table)}
          value={pasteable(text)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p class="help">{translate(words.copyHelp)}</p>
      </Fold>
    </Section>
  );
}
