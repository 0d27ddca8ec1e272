// The switch by which weekly summaries go out by themselves.
import { useState } from 'preact/hooks';
import type { SummariesTimer } from '../../../core/inbox/weekly-summary/timer';
import { Button } from '../../kit/buttons';
import { setStatus, translate } from '../../kit/panel-context';
import { Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/mail';

function help({ state, hour, next, by, account }: SummariesTimer): string {
  if (state === 'stuck') return translate(words.timerStuckHelp, { by });
  return state === 'on'
    ? translate(words.timerOnHelp, { hour, by, next })
    : translate(words.timerOffHelp, { hour, account });
}

function Switch({ timer }: { timer: SummariesTimer }) {
  const [now, setNow] = useState(timer);
  const { isBusy, run } = useRun('summaries-timer');
  const press = async (on: boolean): Promise<void> => {
    const answer = await run({ on });
    if (!answer) return;
    setNow(answer.result);
    setStatus(answer.summary.join(' '), 'good');
  };
  return (
    <>
      <p class="help">{help(now)}</p>
      {now.state !== 'on' && (
        <Button label={translate(words.switchOn)} isBusy={isBusy} onPress={() => void press(true)} />
      )}
      {now.state !== 'off' && (
        <Button label={translate(words.switchOff)} isBusy={isBusy} onPress={() => void press(false)} />
      )}
    </>
  );
}

/** How the week's summaries go out, and the one press that changes it. */
export function SummariesSwitch() {
  const load = useLoad('summaries-timer', {});
  return (
    <Section title={translate(words.timer)}>
      <Loaded load={load}>{(timer) => <Switch timer={timer} />}</Loaded>
    </Section>
  );
}
