// What is shown around the fields of a row: its problems, and the rows that link to it.
import type { RelatedRows, RowFormResult } from '../../../core/workbook/this-row/calls';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import { Fold, Notice, Section } from '../../kit/parts';
import { say } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import * as words from '../../../core/words/panels/workbook/this-row';

export function RowProblems({ problems }: Pick<RowFormResult, 'problems'>) {
  return (
    <Notice
      tone="bad"
      lines={problems.map(({ label, message }) =>
        label === '' ? message : say(words.problem, { label, message }),
      )}
    />
  );
}

interface RelatedProps {
  readonly related: readonly RelatedRows[];
  onOpen(sheet: SheetId, id: string): void;
}

export function Related({ related, onOpen }: RelatedProps) {
  if (related.length === 0) return null;
  return (
    <Section title={say(words.related)}>
      {related.map(({ sheet, title, rows, more }) => (
        <Fold key={sheet} summary={say(words.relatedIn, { title, count: rows.length + more })}>
          <PickList
            label={title}
            items={rows}
            textOf={({ label }) => label}
            onPick={({ id }) => onOpen(sheet, id)}
          >
            {({ label }) => label}
          </PickList>
          {more > 0 && <p class="help">{say(words.more, { count: more })}</p>}
        </Fold>
      ))}
    </Section>
  );
}
