// The lines of the list by page, below the choosers; and those that are no rows, each of which can be made one.
import type { ListedColumn, ListedLine, ListReading } from './reading';
import { ColumnHead } from './columns';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { PlainList } from '../../kit/parts';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

export const NO_ROWS = {
  title: words.whyTitle,
  blank: words.whyBlank,
  total: words.whyTotal,
  group: words.whyGroup,
  note: words.whyNote,
  'header again': words.whyHeader,
  nobody: words.whyNobody,
  'of another body': words.whyOtherBody,
} as const;

export const STATES = {
  new: words.isNew,
  changes: words.isMore,
  asked: words.isAsked,
  known: words.isKnown,
  again: words.isAgain,
  out: words.isOut,
} as const;

const Cell = ({ cell }: { readonly cell: ListedLine['cells'][number] | undefined }) => (
  <td>
    {cell && (
      <div class="cell" title={cell.shown}>
        {cell.shown}
      </div>
    )}
    {cell?.written !== undefined && cell.written !== '' && (
      <div class="written" title={cell.written}>
        {translate(words.written, { text: cell.written })}
      </div>
    )}
  </td>
);

interface LinesProps {
  readonly columns: readonly ListedColumn[];
  readonly rows: readonly ListedLine[];
  readonly states: ReadonlyMap<number, ListedLine['state']>;
  choose(at: number, means: string): void;
}

export const Lines = ({ columns, rows, states, choose }: LinesProps) => (
  <table class="list-lines">
    <thead>
      <tr>
        <th scope="col">{translate(words.line)}</th>
        {columns.map((column) => (
          <ColumnHead key={column.at} column={column} choose={choose} />
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ line, cells }, place) => {
        const state = states.get(line) ?? 'new';
        return (
          <tr key={place} class={`is-${state}`}>
            <th scope="row">
              {line}
              <span class="state">{translate(STATES[state])}</span>
            </th>
            {columns.map(({ at }) => (
              <Cell key={at} cell={cells.find((cell) => cell.at === at)} />
            ))}
          </tr>
        );
      })}
    </tbody>
  </table>
);

interface NoRowsProps {
  readonly lines: ListReading['noRows'];
  take(line: number): void;
}

export const NoRows = ({ lines, take }: NoRowsProps) => (
  <PlainList items={lines}>
    {({ line, why, text }) => (
      <>
        {translate(words.noRow, { line, why: translate(NO_ROWS[why]), text })}{' '}
        {why !== 'blank' && (
          <Button
            kind="quiet"
            label={translate(words.isRow)}
            about={translate(words.isRowAbout, { line })}
            onPress={() => take(line)}
          />
        )}
      </>
    )}
  </PlainList>
);
