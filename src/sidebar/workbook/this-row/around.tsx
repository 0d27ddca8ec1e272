// What is shown around the fields of a row: its problems, and the rows that link to it.
import type { RelatedRows, RowFormResult } from '../../../core/workbook/this-row/plan-row-form';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import { Notice } from '../../kit/frame';
import { usePanel } from '../../kit/panel-context';
import { SearchList } from '../../kit/search-list';
import * as words from '../../../core/words/panels/workbook/this-row';

export function RowProblems({ problems }: Pick<RowFormResult, 'problems'>) {
  const { say } = usePanel();
  if (problems.length === 0) return null;
  return (
    <Notice tone="bad">
      {problems.map(({ label, message }, index) => (
        <p key={index}>{label === '' ? message : say(words.problem, { label, message })}</p>
      ))}
    </Notice>
  );
}

interface RelatedProps {
  readonly related: readonly RelatedRows[];
  onOpen(sheet: SheetId, id: string): void;
}

export function Related({ related, onOpen }: RelatedProps) {
  const { say } = usePanel();
  if (related.length === 0) return null;
  return (
    <section>
      <h3>{say(words.related)}</h3>
      {related.map(({ sheet, title, rows, more }) => (
        <details key={sheet}>
          <summary>{say(words.relatedIn, { title, count: rows.length + more })}</summary>
          <SearchList
            label={title}
            options={rows.map(({ id, label }) => ({ id, name: label }))}
            onPick={(id) => onOpen(sheet, id)}
          />
          {more > 0 && <p class="help">{say(words.more, { count: more })}</p>}
        </details>
      ))}
    </section>
  );
}
