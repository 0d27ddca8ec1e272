// A list as it would be taken in: what it is of, what each column is, all its lines by page, and what is asked.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Sheet } from '../../../core/base/sheets/sheet';
import type { ListReading } from '../../../core/workbook/list-reading/list-result';
import { SelectField } from '../../kit/fields/inputs';
import { Checkbox } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import type { Success } from '../../kit/client';
import { Pages } from '../../kit/pages';
import { translate } from '../../kit/panel-context';
import { Failed, Skeleton } from '../../kit/states';
import { useRun } from '../../kit/use-calls';
import { Asked, Settled } from './asked';
import { Filters, rowsShown, statesOf, type Shown } from './filters';
import { LeftOut } from './left-out';
import { Lines, NoRows } from './lines';
import { useReading, type Reader } from './reading';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

const PAGE = 10;

interface PartProps {
  readonly reading: ListReading;
  readonly reader: Reader;
  readonly sheet: Sheet;
  /** Which sheet of several it is. */
  readonly chooser: ComponentChildren;
}

const Kind = ({ reading, reader, sheet, chooser }: PartProps) => (
  <div class="list-kind">
    <p class="quiet">{translate(words.listNamed, { name: sheet.name, count: sheet.cells.length })}</p>
    {chooser}
    <SelectField
      label={translate(words.listOf)}
      options={reading.kinds}
      value={reading.kind}
      onChange={reader.chooseKind}
    />
  </div>
);

interface ShownProps extends Pick<PartProps, 'reading' | 'reader'> {
  readonly shown: Shown;
  show(shown: Shown): void;
  /** Questions that somebody settled. */
  readonly settled: ReadonlySet<string>;
}

function Table({ reading, reader, shown, show, settled }: ShownProps) {
  const [page, setPage] = useState({ of: shown, from: 0 });
  const from = page.of === shown ? page.from : 0;
  const states = statesOf(reading, settled);
  const rows = rowsShown(reading, states, shown);
  const columns = reading.columns.filter(({ filled }) => filled > 0);
  return (
    <div class="list-table">
      <Filters {...{ reading, states, shown, show }} />
      {shown === 'no rows' ? (
        <NoRows lines={reading.noRows} take={reader.takeAsRow} />
      ) : (
        // Scrolled by keyboard as well.
        <div
          class="list-scroll"
          tabIndex={0}
          role="region"
          aria-label={translate(words.lines)}
          aria-busy={reader.isReading}
        >
          <Lines {...{ columns, states }} rows={rows.slice(from, from + PAGE)} choose={reader.chooseColumn} />
        </div>
      )}
      <Pages
        {...{ from, size: PAGE, total: rows.length, earlier: words.earlier, later: words.later }}
        go={(at) => setPage({ of: shown, from: at })}
      />
    </div>
  );
}

function Read(props: PartProps) {
  const { reading, reader, sheet } = props;
  const [shown, show] = useState<Shown>('all');
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const settle = (keys: readonly string[]): void => setSettled(new Set([...settled, ...keys]));
  const showLines = (lines: readonly number[], about: string): void => show({ lines, about });
  const answer = (key: string, value: string): void => {
    reader.answer(key, value);
    settle([key]);
  };
  return (
    <div class="list-window">
      <Kind {...props} />
      <Table {...{ reading, reader, shown, show, settled }} />
      <aside class="list-asked" tabIndex={0} aria-label={translate(words.asideLabel)}>
        <Asked {...{ reading, settled, settle, answer }} answers={reader.answers} show={showLines} />
        {(reading.differing > 0 || reader.replaces) && (
          <Checkbox
            label={translate(reader.replaces ? words.replacesOn : words.replaces, {
              count: reading.differing,
            })}
            value={reader.replaces}
            onChange={reader.setReplaces}
          />
        )}
        <Settled reading={reading} show={showLines} />
        <LeftOut reading={reading} written={sheet.cells} errors={sheet.errors} />
      </aside>
    </div>
  );
}

interface ListWindowProps extends Pick<PartProps, 'sheet' | 'chooser'> {
  onBack(): void;
  onDone(answer: Success<unknown>): void;
}

export function ListWindow({ sheet, chooser, onBack, onDone }: ListWindowProps) {
  const reader = useReading(sheet);
  const writing = useRun('bring-in-list');
  const { reading, load } = reader;
  const bringIn = async (): Promise<void> => {
    const answer = await writing.run(reader.input);
    if (answer) onDone(answer);
  };
  const count = reading?.rows.filter(({ state }) => state !== 'out' && state !== 'known').length ?? 0;
  const isBusy = writing.isBusy || reader.isReading;
  return (
    <Frame
      {...(count > 0 && {
        primary: { label: translate(words.takeIn, { count }), isBusy, onPress: () => void bringIn() },
      })}
      secondary={{ label: translate(words.back), onPress: onBack }}
    >
      {load.state === 'failed' && <Failed load={load} />}
      {!reading && load.state === 'loading' && <Skeleton />}
      {reading && <Read {...{ reading, reader, sheet, chooser }} />}
    </Frame>
  );
}
