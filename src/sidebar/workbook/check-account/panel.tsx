// Tries what this account lets the workbook do, and gives the text to send to the maintainers.
import { useState } from 'preact/hooks';
import type { AccountResult } from '../../../core/workbook/account/report';
import type { Success } from '../../kit/client';
import { Checkbox } from '../../kit/fields/ticks';
import { CopiedText } from '../../kit/copied-text';
import { Frame } from '../../kit/frame';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { frameProbes } from './frame-probes';
import * as words from '../../../core/words/panels/workbook/check-account';
import * as titles from '../../../core/words/workbook/menu';

function Otherwise({ differing }: Pick<AccountResult, 'differing'>) {
  if (differing.length === 0) return null;
  return (
    <Section title={translate(words.otherwise)}>
      <PlainList items={differing}>
        {({ title, found, remedy }) => (
          <>
            {translate(words.found, { title, found })}
            {remedy !== '' && <Detail>{remedy}</Detail>}
          </>
        )}
      </PlainList>
    </Section>
  );
}

function Checked({ answer, onAgain }: { answer: Success<AccountResult>; onAgain(): void }) {
  const { differing, byEye, lines } = answer.result;
  return (
    <Frame secondary={{ label: translate(words.again), onPress: onAgain }}>
      <Summary answer={answer}>
        <Otherwise differing={differing} />
        <Section title={translate(words.byEye)}>
          <PlainList items={byEye}>{(line) => line}</PlainList>
        </Section>
        <CopiedText title={translate(words.text)} label={translate(words.copy)} body={lines.join('\n')} />
      </Summary>
    </Frame>
  );
}

function CheckAccount() {
  const { opening } = usePanel();
  const { isBusy, run } = useRun('check-account');
  const nothing = useRun('selected-row');
  const [mail, setMail] = useState(false);
  const [answer, setAnswer] = useState<Success<AccountResult> | null>(null);
  const press = async (): Promise<void> => {
    const start = performance.now();
    await nothing.run({});
    const roundTrip = performance.now() - start;
    const input = { openedAs: opening.email, roundTrip, mail, ...frameProbes() };
    const done = await run(input, { saying: translate(words.running) });
    if (done) setAnswer(done);
  };
  if (answer) return <Checked answer={answer} onAgain={() => setAnswer(null)} />;
  return (
    <Frame
      primary={{ label: translate(words.run), isBusy: isBusy || nothing.isBusy, onPress: () => void press() }}
    >
      <Notice tone="info" lines={[translate(words.intro)]} />
      <Checkbox label={translate(words.mail)} value={mail} onChange={setMail} />
    </Frame>
  );
}

export const view = viewOf(CheckAccount, titles.checkAccount);
