// The table: countries down, asks across; head and names stay in view.
import type { AskColumn, CountryLine, WhomToAskResult } from '../../../core/advocacy/whom-to-ask/table';
import { translate } from '../../kit/panel-context';
import { Detail } from '../../kit/parts';
import { Cell } from './cell';
import { heardBy, mayToggle, shownStatus, toggled, type WhomToAskDraft } from './whom-to-ask-draft';
import type { Place } from './why';
import * as words from '../../../core/words/panels/advocacy/whom-to-ask';

interface TableProps {
  readonly table: WhomToAskResult;
  readonly draft: WhomToAskDraft;
  readonly place: Place | null;
  setDraft(draft: WhomToAskDraft): void;
  onLook(place: Place): void;
}

interface HeadProps {
  readonly column: AskColumn;
  readonly draft: WhomToAskDraft;
  readonly perAsk: number;
  readonly isAsk: boolean;
}

function Head({ column, draft, perAsk, isAsk }: HeadProps) {
  const { id, text, workgroup, carried, problem } = column;
  const count =
    carried +
    draft.plan.filter(({ ask }) => ask === id).length -
    draft.drop.filter(({ ask }) => ask === id).length;
  return (
    <th scope="col" title={[text, workgroup].filter(Boolean).join('\n')}>
      <span class="clipped title">{text}</span>
      {isAsk && <Detail>{problem || translate(words.carried, { count, most: perAsk })}</Detail>}
    </th>
  );
}

/** Name, marks, and how much its mission hears; too much stands out by a word. */
function Country({ line, draft, most }: { line: CountryLine; draft: WhomToAskDraft; most: number }) {
  const heard = heardBy(draft, line);
  return (
    <th scope="row">
      <span class="title">{line.name}</span> <span class="quiet marks">{line.marks.join(' · ')}</span>
      <span class={heard > most ? 'heard over' : 'heard'}>
        {heard > 0 && translate(heard > most ? words.heardTooMany : words.heard, { count: heard, most })}
        {line.recent !== '' && <span class="recent">{translate(words.wroteLately)}</span>}
      </span>
    </th>
  );
}

interface RowProps extends TableProps {
  readonly line: CountryLine;
  /** The most points in the table: a full bar; null where points rank nobody. */
  readonly best: number | null;
}

function Row({ line, best, table, draft, place, setDraft, onLook }: RowProps) {
  return (
    <tr>
      <Country line={line} draft={draft} most={table.perCountry} />
      {table.columns.map((column, at) => {
        const cell = line.cells[at];
        if (!cell) return null;
        const pair = { country: line.id, ask: column.id };
        const mayPlan = table.mayPlan && table.by === 'asks' && column.problem === '' && mayToggle(cell);
        const look = (): void => onLook({ country: line.id, column: column.id });
        return (
          <Cell
            key={column.id}
            cell={cell}
            best={best}
            shown={shownStatus(draft, pair, cell)}
            name={translate(words.pairName, { country: line.name, ask: column.name })}
            mayPlan={mayPlan}
            isChosen={place?.country === line.id && place.column === column.id}
            onLook={look}
            onPress={() => (mayPlan ? setDraft(toggled(draft, pair, cell)) : look())}
          />
        );
      })}
    </tr>
  );
}

export function AskTable(props: TableProps) {
  const { table, draft } = props;
  const all = table.countries.flatMap(({ cells }) => cells.map(({ points }) => points));
  const best = table.isRanked ? Math.max(1, ...all) : null;
  return (
    <div class="ask-table" tabIndex={0} role="region" aria-label={translate(words.table)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate(words.country)}</th>
            {table.columns.map((column) => (
              <Head
                key={column.id}
                column={column}
                draft={draft}
                perAsk={table.perAsk}
                isAsk={table.by === 'asks'}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.countries.map((line) => (
            <Row key={line.id} {...props} line={line} best={best} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
