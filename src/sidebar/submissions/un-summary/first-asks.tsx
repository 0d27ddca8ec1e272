// The first asks of the summary: proposed by the workbook, ticked by a coordinator.
import { useState } from 'preact/hooks';
import type { ShownAsk, UnSummary } from '../../../core/submissions/un-summary/plan-summary';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { PickSeveral } from '../../kit/fields/picker';
import { translate } from '../../kit/panel-context';
import { PlainList, Section } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/un-summary';

const detailOf = ({ groups, isLed }: ShownAsk): string =>
  [translate(words.askedBy, { count: groups }), isLed ? translate(words.led) : '']
    .filter(Boolean)
    .join(' · ');

interface AsksProps {
  readonly summary: UnSummary;
  onDone(answer: Success): void;
}

function Choose({ summary: { asks, chosen, proposed, mostAsks }, onDone }: AsksProps) {
  const [picked, pick] = useState<readonly string[]>(chosen);
  const { isBusy, errors, run } = useRun('choose-first-asks');
  const keep = async (): Promise<void> => {
    const answer = await run({ asks: [...picked], was: { asks: [...chosen] } });
    if (answer) onDone(answer);
  };
  return (
    <>
      <PickSeveral
        label={translate(words.chosenFew, { count: picked.length })}
        help={translate(words.asksHelp)}
        options={asks.map((ask) => ({ id: ask.id, name: ask.name, detail: detailOf(ask) }))}
        value={picked}
        error={errors['asks']}
        onChange={(ids) => pick(ids.slice(0, mostAsks))}
      />
      <Button kind="quiet" label={translate(words.propose)} onPress={() => pick(proposed)} />
      <Button label={translate(words.keepAsks)} isBusy={isBusy} onPress={() => void keep()} />
    </>
  );
}

export function FirstAsks(props: AsksProps) {
  const { asks, chosen, isCoordinator } = props.summary;
  const nameOf = (id: string): string => asks.find((ask) => ask.id === id)?.name ?? id;
  return (
    <Section title={translate(words.asks)}>
      {asks.length === 0 && <p>{translate(words.noAsks)}</p>}
      {asks.length > 0 && isCoordinator && <Choose {...props} />}
      {!isCoordinator && <PlainList items={chosen.map(nameOf)} />}
    </Section>
  );
}
