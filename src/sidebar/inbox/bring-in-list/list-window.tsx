// A list as it would be taken in: what it is of, what each column is, all its lines by page, and what is asked.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Sheet } from '../../../core/base/sheets/sheet';
import type { ListKindName } from '../../../core/workbook/list-reading/list-reading';
import { Checkbox } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import type { Success } from '../../kit/client';
import { Pages } from '../../kit/pages';
import { translate } from '../../kit/panel-context';
import { Failed, Skeleton } from '../../kit/states';
import { useRun } from '../../kit/use-calls';
import { Asked, Settled } from './asked';
import { Filters, Kind } from './list-head';
import { LeftOut } from './left-out';
import { Lines, NoRows } from './lines';
import { useReading, type ListReading, type Reader } from './reading';
import { filtersOf, rowsShown, statesOf, type Shown } from './shown-lines';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

const PAGE = 10;

/** Which lines are shown, and which questions somebody settled. */
function useShown() {
  const [shown, setShown] = useState<Shown>('all');
  const [from, setFrom] = useState(0);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const show = (what: Shown): void => {
    setShown(what);
    setFrom(0);
  };
  return {
    shown,
    from,
    settled,
    show,
    setFrom,
    settle: (keys: readonly string[]) => setSettled(new Set([...settled, ...keys])),
  };
}

interface PartProps {
  readonly reading: ListReading;
  readonly reader: Reader;
  readonly view: ReturnType<typeof useShown>;
}

function Table({ reading, reader, view }: PartProps) {
  const { shown, from, settled, show, setFrom } = view;
  const states = statesOf(reading, settled);
  const rows = rowsShown(reading, states, shown);
  const columns = reading.columns.filter(({ filled }) => filled > 0);
  return (
    <div class="list-table">
      <Filters filters={filtersOf(reading, states)} shown={shown} show={show} />
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
        from={from}
        size={PAGE}
        total={rows.length}
        earlier={words.earlier}
        later={words.later}
        go={setFrom}
      />
    </div>
  );
}

function Beside({ reading, reader, view, sheet }: PartProps & { readonly sheet: Sheet }) {
  const show = (lines: readonly number[], about: string): void => view.show({ lines, about });
  return (
    <aside class="list-asked" tabIndex={0} aria-label={translate(words.asideLabel)}>
      <Asked
        {...{ reading, show }}
        settled={view.settled}
        answers={reader.choices.answers ?? {}}
        answer={(key, value) => {
          reader.answer(key, value);
          view.settle([key]);
        }}
        settleAll={() => view.settle(reading.questions.map(({ key }) => key))}
      />
      {(reading.differing > 0 || reader.replaces) && (
        <Checkbox
          label={translate(reader.replaces ? words.replacesOn : words.replaces, { count: reading.differing })}
          value={reader.replaces}
          onChange={reader.setReplaces}
        />
      )}
      <Settled {...{ reading, show }} />
      <LeftOut reading={reading} written={sheet.cells} errors={sheet.errors} />
    </aside>
  );
}

interface ListWindowProps {
  readonly sheet: Sheet;
  /** Which sheet of several it is. */
  readonly chooser: ComponentChildren;
  onBack(): void;
  onDone(answer: Success<unknown>): void;
}

export function ListWindow({ sheet, chooser, onBack, onDone }: ListWindowProps) {
  const reader = useReading(sheet);
  const view = useShown();
  const writing = useRun('bring-in-list');
  const { reading, load } = reader;
  const bringIn = async (): Promise<void> => {
    const answer = await writing.run(reader.input);
    if (answer) onDone(answer);
  };
  const taken = reading?.rows.filter(({ state }) => state !== 'out' && state !== 'known').length ?? 0;
  const isBusy = writing.isBusy || reader.isReading;
  return (
    <Frame
      {...(taken > 0 && {
        primary: { label: translate(words.takeIn, { count: taken }), isBusy, onPress: () => void bringIn() },
      })}
      secondary={{ label: translate(words.back), onPress: onBack }}
    >
      {load.state === 'failed' && <Failed load={load} />}
      {!reading && load.state === 'loading' && <Skeleton />}
      {reading && (
        <div class="list-window">
          <Kind {...{ reading, sheet, chooser }} choose={(kind) => reader.chooseKind(kind as ListKindName)} />
          <Table {...{ reading, reader, view }} />
          <Beside {...{ reading, reader, view, sheet }} />
        </div>
      )}
    </Frame>
  );
}
