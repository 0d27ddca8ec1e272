// Recommendations that ask for nearly the same: found, looked at, and put right by hand.
import { useState } from 'preact/hooks';
import type {
  ClusteredRow,
  ListClustersResult,
  ShownCluster,
} from '../../../core/follow-up/clusters/plan-clusters-list';
import type { ClusterProposal } from '../../../core/follow-up/clusters/plan-find';
import type { Success } from '../../kit/client';
import { TextField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { Marked } from '../../kit/marked';
import { translate, setStatus } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun, type Load } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/follow-up/division';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { Button } from '../../kit/buttons';

/** As many as are drawn at once. */
const MOST = 50;

const searchText = ({ name, title, numbers, countries, rows }: ShownCluster): string =>
  [name, title, numbers, ...countries, ...rows.map((row) => row.name)].join(' ');

interface RowListProps {
  readonly rows: readonly ClusteredRow[];
  /** What can be done with each; left out for readers who may not. */
  readonly action?: { readonly label: string; onPress(row: ClusteredRow): void } | undefined;
}

function RowList({ rows, action }: RowListProps) {
  return (
    <PlainList items={rows}>
      {(row) => (
        <>
          <strong>{row.name}</strong> {row.text}
          <Detail>{row.countries.join(', ')}</Detail>
          {action && (
            <Button
              label={action.label}
              kind="quiet"
              about={translate(words.ofRecommendation, { action: action.label, name: row.name })}
              onPress={() => action.onPress(row)}
            />
          )}
        </>
      )}
    </PlainList>
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

interface OneProps {
  readonly cluster: ShownCluster;
  readonly mayAct: boolean;
  readonly error: string | undefined;
  leaveOut(row: ClusteredRow): void;
  putIn(number: string): void;
}

function OneCluster({ cluster, mayAct, error, leaveOut, putIn }: OneProps) {
  const [number, setNumber] = useState('');
  return (
    <>
      <StepHeading>{cluster.title}</StepHeading>
      <p class="quiet">
        {translate(words.clusterLine, { count: cluster.rows.length, numbers: cluster.numbers })}
      </p>
      <RowList
        rows={cluster.rows}
        action={mayAct ? { label: translate(words.leaveOut), onPress: leaveOut } : undefined}
      />
      {mayAct && (
        <Section title={translate(words.putIn)}>
          <TextField label={translate(words.number)} error={error} value={number} onChange={setNumber} />
          <Button
            label={translate(words.putIn)}
            onPress={() => {
              if (number.trim() !== '') putIn(number.trim());
              setNumber('');
            }}
          />
        </Section>
      )}
    </>
  );
}

interface ListProps extends Pick<ClustersProps, 'mayAct' | 'onOpen'> {
  readonly listed: ListClustersResult;
  putBack(row: ClusteredRow): void;
}

function List({ listed, mayAct, onOpen, putBack }: ListProps) {
  const { clusters, onTheirOwn } = listed;
  return (
    <>
      <PickList
        label={translate(words.stepClusters)}
        items={clusters}
        textOf={searchText}
        most={MOST}
        empty={translate(words.noClusters)}
        onPick={({ name }) => onOpen(name)}
      >
        {({ title, numbers, countries, rows }) => (
          <>
            {title}
            <Detail>{translate(words.clusterLine, { count: rows.length, numbers })}</Detail>
            <Detail>
              {translate(words.countriesLine, { count: countries.length, names: countries.join(', ') })}
            </Detail>
          </>
        )}
      </PickList>
      {onTheirOwn.length > 0 && (
        <Fold summary={translate(words.onTheirOwn, { count: onTheirOwn.length })}>
          <RowList
            rows={onTheirOwn}
            action={mayAct ? { label: translate(words.putBack), onPress: putBack } : undefined}
          />
        </Fold>
      )}
    </>
  );
}

interface LikeOnesProps {
  readonly cycle: number | null;
  readonly isBusy: boolean;
  join(ones: ClusterProposal): void;
}

/** What may be joined, by one press each; loaded anew after each change, since clusters grow by it. */
function LikeOnesList({ cycle, isBusy, join }: LikeOnesProps) {
  const load = useLoad('find-clusters', cycle === null ? {} : { cycle }, { dryRun: true });
  return (
    <Loaded load={load}>
      {({ like, likeCount }) =>
        like.length > 0 && (
          <Section title={translate(words.likeOnes, { count: likeCount })}>
            <p class="help">{translate(words.likeOnesHelp)}</p>
            {like.map((ones) => (
              <div class="card" key={ones.ids.join()}>
                <PlainList items={ones.parts}>
                  {({ numbers, text, marks }) => (
                    <>
                      <strong>{numbers}</strong> <Marked text={text} marks={marks} />
                    </>
                  )}
                </PlainList>
                <Button
                  label={translate(words.join, { count: ones.ids.length })}
                  about={translate(words.joinAbout, { count: ones.ids.length, name: ones.cluster })}
                  isBusy={isBusy}
                  onPress={() => join(ones)}
                />
              </div>
            ))}
          </Section>
        )
      }
    </Loaded>
  );
}

/** Changing clusters, each change told in the status line and seen in the list at once. */
function useChanges(refresh: () => void) {
  const { run, errors, isBusy } = useRun('set-cluster');
  const [count, setCount] = useState(0);
  const set = async (ids: readonly string[], to: 'out' | 'free' | { cluster: string }): Promise<void> => {
    const answer = await run({ ids: [...ids], to });
    if (!answer) return;
    setStatus(answer.summary.join(' '), 'good');
    setCount(count + 1);
    refresh();
  };
  return { set: (...args: Parameters<typeof set>) => void set(...args), errors, isBusy, count };
}

type Changes = ReturnType<typeof useChanges>;

interface AllProps extends ClustersProps {
  readonly load: Load<ListClustersResult>;
  readonly changes: Changes;
}

/** The clusters, and below them what is like one another. */
function AllClusters({ load, changes, cycle, mayAct, onOpen, onFound, onBack }: AllProps) {
  const { isBusy, run } = useRun('find-clusters');
  const find = async (): Promise<void> => {
    const answer = await run(cycle === null ? {} : { cycle });
    if (answer) onFound(answer);
  };
  const { set, count } = changes;
  const primary = { label: translate(words.findClusters), isBusy, onPress: () => void find() };
  return (
    <Frame
      primary={mayAct ? primary : undefined}
      secondary={{ label: translate(words.toStart), onPress: onBack }}
    >
      <StepHeading>{translate(words.stepClusters)}</StepHeading>
      <Loaded load={load}>
        {(listed) => (
          <List listed={listed} mayAct={mayAct} onOpen={onOpen} putBack={({ id }) => set([id], 'free')} />
        )}
      </Loaded>
      {mayAct && (
        <LikeOnesList
          key={count}
          {...{ cycle, isBusy: changes.isBusy }}
          join={({ ids, cluster }) => set(ids, { cluster })}
        />
      )}
    </Frame>
  );
}

export function ClustersPanel(props: ClustersProps) {
  const { cycle, mayAct, open, onOpen } = props;
  const load = useLoad('list-clusters', cycle === null ? {} : { cycle });
  const changes = useChanges(load.refresh);
  const { set, errors } = changes;
  const cluster = loadedResult(load)?.clusters.find(({ name }) => name === open);
  if (!cluster) return <AllClusters {...props} {...{ load, changes }} />;
  return (
    <Frame secondary={{ label: translate(words.toClusters), onPress: () => onOpen('') }}>
      <OneCluster
        {...{ cluster, mayAct, error: errors['ids'] }}
        leaveOut={({ id }) => set([id], 'out')}
        putIn={(number) => set([number], { cluster: cluster.name })}
      />
    </Frame>
  );
}
