// The lines of the list by page, below a row of choosers that say what each column is; and those that are no rows, each of
// which can be made one.
import type { ListedColumn, ListedRow, ListReading } from '../../../core/workbook/list-reading/list-result';
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

/** As the command has it: fields with a plus between them, or what becomes of a column that is none. */
const meansOf = ({ fields, state }: ListedColumn): string =>
  fields.length > 0 ? fields.join('+') : state === 'notes' ? 'notes' : 'none';

interface HeadProps {
  readonly column: ListedColumn;
  choose(at: number, means: string): void;
}

function Means({ column, heading, choose }: HeadProps & { readonly heading: string }) {
  const means = meansOf(column);
  const isThere = column.options.some(({ id }) => id === means);
  const label = column.state === 'asked' ? words.columnIsPerhaps : words.columnIs;
  return (
    <select
      class={`means ${column.state}`}
      aria-label={translate(label, { heading })}
      value={means}
      onChange={(event) => choose(column.at, event.currentTarget.value)}
    >
      {[...(isThere ? [] : [{ id: means, name: column.name }]), ...column.options].map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function ColumnHead({ column, choose }: HeadProps) {
  const { at, heading, name, isHidden } = column;
  // What headings in the middle say has no column of its own, and cannot be another thing.
  const isOfGroups = at < 0;
  const said = isOfGroups ? name : heading || translate(words.columnAt, { at: at + 1 });
  return (
    <th scope="col">
      <span class="heading">
        {said}
        {isHidden && <span class="quiet"> {translate(words.hiddenColumn)}</span>}
      </span>
      {!isOfGroups && <Means {...{ column, choose }} heading={said} />}
    </th>
  );
}

const Cell = ({ shown = '', written = '' }: Partial<ListedRow['cells'][number]>) => (
  <td>
    <div class="cell" title={shown}>
      {shown}
    </div>
    {written !== '' && (
      <div class="written" title={written}>
        {translate(words.written, { text: written })}
      </div>
    )}
  </td>
);

interface LinesProps extends Pick<HeadProps, 'choose'> {
  readonly columns: readonly ListedColumn[];
  readonly rows: readonly ListedRow[];
  readonly states: ReadonlyMap<number, ListedRow['state']>;
}

export const Lines = ({ columns, rows, states, choose }: LinesProps) => (
  <table class="list-lines">
    <thead>
      <tr>
        <th scope="col">{translate(words.line)}</th>
        {columns.map((column) => (
          <ColumnHead key={column.at} {...{ column, choose }} />
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
              <Cell key={at} {...cells.find((cell) => cell.at === at)} />
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
