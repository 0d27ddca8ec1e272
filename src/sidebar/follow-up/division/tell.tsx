// Tells co-chairs what their workgroup was given: who gets a mail is shown before it goes.
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Confirm } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useAnswer, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/follow-up/division';

interface TellProps {
  readonly cycle: number | null;
  onDone(answer: Success): void;
  onBack(): void;
}

export function TellPanel({ cycle, onDone, onBack }: TellProps) {
  const input = cycle === null ? {} : { cycle };
  const load = useAnswer('tell-division', input, { dryRun: true });
  const { isBusy, run } = useRun('tell-division');
  const tell = async (): Promise<void> => {
    const answer = await run(input);
    if (answer) onDone(answer);
  };
  const count = load.state === 'ready' ? load.result.result.mails : 0;
  const label = translate(words.sendMails, { count });
  return (
    <Frame primary={count > 0 ? { label, isBusy, onPress: () => void tell() } : undefined} onBack={onBack}>
      <Loaded load={load}>
        {({ summary, mail }) => (
          <Confirm question={translate(words.tellQuestion)} lines={summary} mail={mail}>
            <p class="help">{translate(words.tellHelp)}</p>
          </Confirm>
        )}
      </Loaded>
    </Frame>
  );
}
