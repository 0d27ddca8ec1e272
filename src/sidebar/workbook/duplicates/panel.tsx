// People, organizations, workgroups and issues that stand twice: a list with reasons, two rows side by side, one row of them or none.
import { useState } from 'preact/hooks';
import { SHEETS_WITH_ALIKE } from '../../../core/workbook/duplicates/alike-sheets';
import type { MergeFormResult, MovedRows } from '../../../core/workbook/duplicates/plan-duplicates-form';
import type { ListedPair, ListedRow } from '../../../core/workbook/duplicates/plan-duplicates-list';
import type { Success } from '../../kit/client';
import { Button } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Detail, PlainList, Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { Fields, type Choices } from './fields';
import * as words from '../../../core/words/panels/workbook/duplicates';

interface Pair {
  readonly sheet: ListedPair['sheet'];
  readonly one: string;
  readonly other: string;
}

const named = ({ name, detail }: ListedRow): string => (detail === '' ? name : `${name} (${detail})`);

const Line = ({ pair }: { pair: ListedPair }) => (
  <>
    {named(pair.one)}
    <br />
    {named(pair.other)}
    <Detail>{pair.reasons}</Detail>
  </>
);

function PairList({ onPick }: { onPick(pair: Pair): void }) {
  const load = useLoad('list-duplicates', {});
  return (
    <Loaded load={load}>
      {({ pairs }) => (
        <>
          {pairs.length > 0 && <p>{translate(words.intro, { count: pairs.length })}</p>}
          <PickList
            label={translate(words.list)}
            items={pairs}
            textOf={({ one, other, reasons }) => `${named(one)} ${named(other)} ${reasons}`}
            empty={translate(words.empty)}
            onPick={({ sheet, one, other }) => onPick({ sheet, one: one.id, other: other.id })}
          >
            {(pair) => <Line pair={pair} />}
          </PickList>
        </>
      )}
    </Loaded>
  );
}

/** The row whose name is kept stays; what names the other one moves. */
function Moves({ form, stays }: { form: MergeFormResult; stays: 'kept' | 'other' }) {
  const moves: readonly MovedRows[] = form.moves[stays];
  const name = form.names[stays];
  if (moves.length === 0) return <p>{translate(words.nothingMoves)}</p>;
  return (
    <Section title={translate(words.moves, { name })}>
      <PlainList items={moves}>
        {({ tab, count, names, joined }) => (
          <>
            {translate(words.onTab, { tab, count })}
            {joined > 0 && ` ${translate(words.joined, { count: joined })}`}
            <Detail>{names.join('; ') + (count > names.length ? ' …' : '')}</Detail>
          </>
        )}
      </PlainList>
    </Section>
  );
}

interface SideBySideProps {
  readonly pair: Pair;
  onDone(answer: Success): void;
  onBack(): void;
}

function useSettle({ pair, onDone }: SideBySideProps, form: MergeFormResult | undefined) {
  const [choices, setChoices] = useState<Choices>({});
  const merging = useRun('merge-rows');
  const parting = useRun('keep-apart');
  const finish = (answer: Success | undefined): void => {
    if (answer) onDone(answer);
  };
  const merge = (): void => {
    if (form) void merging.run({ ...pair, seen: form.seen, choices }).then(finish);
  };
  const { sheet } = pair;
  const apart =
    sheet === 'WG' || sheet === 'ISS'
      ? undefined
      : (): void => void parting.run({ ...pair, sheet }).then(finish);
  return { choices, setChoices, merge, apart, isMerging: merging.isBusy, isParting: parting.isBusy };
}

function SideBySide(props: SideBySideProps) {
  const load = useLoad('merge-form', props.pair);
  const form = loadedResult(load);
  const settle = useSettle(props, form);
  const primary = { label: translate(words.merge), isBusy: settle.isMerging, onPress: settle.merge };
  return (
    <Frame primary={form && primary} onBack={props.onBack}>
      <Loaded load={load}>
        {(result) => (
          <>
            <StepHeading>{translate(words.question)}</StepHeading>
            {settle.apart ? (
              <Button label={translate(words.apart)} isBusy={settle.isParting} onPress={settle.apart} />
            ) : (
              <p class="help">{translate(words.ownNames)}</p>
            )}
            <Fields
              form={result}
              choices={settle.choices}
              choose={(key, choice) => settle.setChoices({ ...settle.choices, [key]: choice })}
            />
            <Moves form={result} stays={settle.choices['name'] === 'other' ? 'other' : 'kept'} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

/** Another panel may open this one for two rows. */
function pairOf({ sheet, one, other }: Readonly<Record<string, string>>): Pair | null {
  const known = SHEETS_WITH_ALIKE.find((alike) => alike === sheet);
  return known && one !== undefined && other !== undefined ? { sheet: known, one, other } : null;
}

function Duplicates() {
  const { opening } = usePanel();
  const [pair, setPair] = useState<Pair | null>(pairOf(opening.input));
  const [answer, setAnswer] = useState<Success | null>(null);
  const toList = (): void => {
    setAnswer(null);
    setPair(null);
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.next), onPress: toList }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (pair) return <SideBySide pair={pair} onDone={setAnswer} onBack={toList} />;
  return (
    <Frame>
      <PairList onPick={setPair} />
    </Frame>
  );
}

export const view = viewOf(Duplicates, words.title);
