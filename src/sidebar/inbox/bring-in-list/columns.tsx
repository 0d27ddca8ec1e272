// The row of choosers over the table: what each column is, or that it is left out.
import type { ListedColumn } from './reading';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

/** As the command has it: fields with a plus between them, or what becomes of a column that is none. */
const meansOf = ({ fields, state }: ListedColumn): string =>
  fields.length > 0 ? fields.join('+') : state === 'notes' ? 'notes' : 'none';

function optionsOf(column: ListedColumn) {
  const means = meansOf(column);
  const isThere = column.options.some(({ id }) => id === means);
  return isThere ? column.options : [{ id: means, name: column.name }, ...column.options];
}

interface ColumnHeadProps {
  readonly column: ListedColumn;
  choose(at: number, means: string): void;
}

const headingOf = ({ heading, at }: ListedColumn): string =>
  heading || translate(words.columnAt, { at: at + 1 });

/** What the headings in the middle say, and no column: it stands beside them, and cannot be another thing. */
const isOfGroups = ({ at }: ListedColumn): boolean => at < 0;

function Means({ column, choose }: ColumnHeadProps) {
  const heading = headingOf(column);
  const label = column.state === 'asked' ? words.columnIsPerhaps : words.columnIs;
  return (
    <select
      class={`means ${column.state}`}
      aria-label={translate(label, { heading })}
      value={meansOf(column)}
      onChange={(event) => choose(column.at, event.currentTarget.value)}
    >
      {optionsOf(column).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

export const ColumnHead = (props: ColumnHeadProps) => (
  <th scope="col">
    <span class="heading">
      {isOfGroups(props.column) ? props.column.name : headingOf(props.column)}
      {props.column.isHidden && <span class="quiet"> {translate(words.hiddenColumn)}</span>}
    </span>
    {!isOfGroups(props.column) && <Means {...props} />}
  </th>
);
