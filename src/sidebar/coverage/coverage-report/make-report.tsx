// A report that a page offers beside what it shows: a button, and where the file is once it is made. For those whose it is.
import { useState } from 'preact/hooks';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { translate, usePanel } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { Links } from './links';
import * as words from '../../../core/words/panels/coverage/coverage-report';
import '../../kit/leaving';

interface MakeReportProps {
  readonly command: 'build-uptake-report' | 'build-ask-to-change-report';
  /** The review that it is about, where one was chosen. */
  readonly cycle?: number | null;
}

export function MakeReport({ command, cycle = null }: MakeReportProps) {
  const { me } = usePanel();
  const { isBusy, run } = useRun(command);
  const [answer, setAnswer] = useState<Success | null>(null);
  if (!me || !(me.isCoordinator || me.coChairs.length > 0)) return null;
  const make = async (): Promise<void> => {
    const input = cycle === null ? {} : { cycle };
    setAnswer((await run(input, { saying: translate(words.making) })) ?? null);
  };
  return (
    <section>
      <Button label={translate(words.word)} isBusy={isBusy} onPress={() => void make()} />
      <p class="help">{translate(words.wordHelp)}</p>
      <Links documents={answer?.documents} />
    </section>
  );
}
