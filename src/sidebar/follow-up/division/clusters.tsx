// Recommendations that ask for nearly the same: found, looked at, and put right by hand.
import { useState } from 'preact/hooks';
import type {
  ClusteredRow,
  ListClustersResult,
  ShownCluster,
} from '../../../core/follow-up/clusters/plan-list';
import type { Success } from '../../kit/calls';
import { TextField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { Icon } from '../../kit/icons';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Empty, Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/follow-up/division';

/** As many as the add-in lists at once. */
const MOST = 50;

const searchText = ({ name, title, numbers, countries, rows }: ShownCluster): string =>
  [name, title, numbers, ...countries, ...rows.map((row) => row.name)].join(' ');

function ClusterEntry({ cluster, onPick }: { cluster: ShownCluster; onPick(): void }) {
  const { say } = usePanel();
  const { title, numbers, countries, rows } = cluster;
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span>
        {title}
        <span class="quiet detail">{say(words.clusterLine, { count: rows.length, numbers })}</span>
        <span class="quiet detail">
          {say(words.countriesLine, { count: countries.length, names: countries.join(', ') })}
        </span>
      </span>
      <Icon name="go" />
    </button>
  );
}

interface RowListProps {
  readonly rows: readonly ClusteredRow[];
  /** What can be done with each; left out for readers who may not. */
  readonly action?: { readonly label: string; onPress(row: ClusteredRow): void } | undefined;
}

function RowList({ rows, action }: RowListProps) {
  const { say } = usePanel();
  return (
    <ul class="plain-list">
      {rows.map((row) => (
        <li key={row.id}>
          <strong>{row.name}</strong> {row.text}
          <span class="quiet detail">{row.countries.join(', ')}</span>
          {action && (
            <button
              type="button"
              class="quiet"
              aria-label={say(words.ofRecommendation, { action: action.label, name: row.name })}
              onClick={() => action.onPress(row)}
            >
              {action.label}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ClustersProps {
  readonly cycle: number | null;
  readonly mayAct: boolean;
  /** Name of the one that is looked at, '' for the list. */
  readonly open: string;
  onOpen(name: string): void;
  onFound(answer: Success): void;
  onBack(): void;
}

interface DetailProps {
  readonly cluster: ShownCluster;
  readonly mayAct: boolean;
  readonly error: string | undefined;
  leaveOut(row: ClusteredRow): void;
  putIn(number: string): void;
}

function Detail({ cluster, mayAct, error, leaveOut, putIn }: DetailProps) {
  const { say } = usePanel();
  const [number, setNumber] = useState('');
  return (
    <>
      <StepHeading>{cluster.title}</StepHeading>
      <p class="quiet">{say(words.clusterLine, { count: cluster.rows.length, numbers: cluster.numbers })}</p>
      <RowList
        rows={cluster.rows}
        action={mayAct ? { label: say(words.leaveOut), onPress: leaveOut } : undefined}
      />
      {mayAct && (
        <section>
          <h3>{say(words.putIn)}</h3>
          <TextField label={say(words.number)} error={error} value={number} onChange={setNumber} />
          <button
            type="button"
            class="secondary"
            onClick={() => {
              if (number.trim() !== '') putIn(number.trim());
              setNumber('');
            }}
          >
            {say(words.putIn)}
          </button>
        </section>
      )}
    </>
  );
}

interface ListProps extends Pick<ClustersProps, 'mayAct' | 'onOpen'> {
  readonly listed: ListClustersResult;
  putBack(row: ClusteredRow): void;
}

function List({ listed, mayAct, onOpen, putBack }: ListProps) {
  const { say } = usePanel();
  const { clusters, onTheirOwn } = listed;
  return (
    <>
      {clusters.length === 0 ? (
        <Empty words={say(words.noClusters)} />
      ) : (
        <Searched items={clusters} textOf={searchText} most={MOST}>
          {(shown) => (
            <div class="search-list">
              <ul aria-label={say(words.stepClusters)}>
                {shown.map((cluster) => (
                  <li key={cluster.name}>
                    <ClusterEntry cluster={cluster} onPick={() => onOpen(cluster.name)} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Searched>
      )}
      {onTheirOwn.length > 0 && (
        <details>
          <summary>{say(words.onTheirOwn, { count: onTheirOwn.length })}</summary>
          <RowList
            rows={onTheirOwn}
            action={mayAct ? { label: say(words.putBack), onPress: putBack } : undefined}
          />
        </details>
      )}
    </>
  );
}

/** Changing clusters, each change told in the status line and seen in the list at once. */
function useChanges(refresh: () => void) {
  const { tell } = usePanel();
  const { run, errors } = useRun('set-cluster');
  const set = async (id: string, to: 'out' | 'free' | { cluster: string }): Promise<void> => {
    const answer = await run({ ids: [id], to });
    if (!answer) return;
    tell(answer.summary.join(' '), 'good');
    refresh();
  };
  return { set: (...args: Parameters<typeof set>) => void set(...args), errors };
}

export function ClustersPanel({ cycle, mayAct, open, onOpen, onFound, onBack }: ClustersProps) {
  const { say } = usePanel();
  const load = useLoad('list-clusters', { count: MOST, ...(cycle !== null && { cycle }) });
  const finding = useRun('find-clusters');
  const { set, errors } = useChanges(load.refresh);
  const find = async (): Promise<void> => {
    const answer = await finding.run(cycle === null ? {} : { cycle });
    if (answer) onFound(answer);
  };
  const cluster = load.state === 'ready' ? load.result.clusters.find(({ name }) => name === open) : undefined;
  if (cluster)
    return (
      <Frame title={say(words.title)} secondary={{ label: say(words.toClusters), onPress: () => onOpen('') }}>
        <Detail
          {...{ cluster, mayAct, error: errors['ids'] }}
          leaveOut={({ id }) => set(id, 'out')}
          putIn={(number) => set(number, { cluster: cluster.name })}
        />
      </Frame>
    );
  return (
    <Frame
      title={say(words.title)}
      primary={
        mayAct
          ? { label: say(words.findClusters), isBusy: finding.isBusy, onPress: () => void find() }
          : undefined
      }
      secondary={{ label: say(words.toStart), onPress: onBack }}
    >
      <StepHeading>{say(words.stepClusters)}</StepHeading>
      <Loaded load={load}>
        {(listed) => (
          <List listed={listed} mayAct={mayAct} onOpen={onOpen} putBack={({ id }) => set(id, 'free')} />
        )}
      </Loaded>
    </Frame>
  );
}
