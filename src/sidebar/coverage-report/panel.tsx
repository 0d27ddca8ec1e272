// The coverage report: what it would say now, making it, and where it is.
import { useState } from 'preact/hooks';
import type { BuiltCoverageReport } from '../../core/coverage-report/plan-build';
import type { Success } from '../kit/calls';
import { Figures } from '../kit/figures';
import { Frame } from '../kit/frame';
import { mountPanel } from '../kit/mount';
import { Summary } from '../kit/outcome';
import { usePanel } from '../kit/panel-context';
import { Loaded } from '../kit/states';
import { useLoad, useRun } from '../kit/use-calls';
import { Links } from './links';
import { reportPanelText as words } from './messages';

type Built = Success<BuiltCoverageReport>;

function WhatItSays({ report }: { report: BuiltCoverageReport }) {
  const { say } = usePanel();
  const { page, scope, figures } = report;
  return (
    <>
      <p>{say(page === '' ? words.introOwn : words.intro)}</p>
      <p class="quiet">{say(words.about, { scope })}</p>
      <h2>{say(words.now)}</h2>
      <Figures figures={figures} />
      {page !== '' && <p class="help">{say(words.replaced, { page })}</p>}
    </>
  );
}

function Made({ answer, onBack }: { answer: Built; onBack(): void }) {
  const { say } = usePanel();
  return (
    <Frame title={say(words.title)} secondary={{ label: say(words.again), onPress: onBack }}>
      <Summary answer={answer}>
        {(answer.documents ?? []).map((made) => (
          <Links key={made.docxLink} made={made} />
        ))}
      </Summary>
    </Frame>
  );
}

function CoverageReportPanel() {
  const { say, tell } = usePanel();
  const load = useLoad('build-coverage-report', {}, { dryRun: true });
  const { isBusy, run } = useRun('build-coverage-report');
  const [answer, setAnswer] = useState<Built | null>(null);
  const make = async (): Promise<void> => {
    const making = run({});
    tell(say(words.making));
    const made = await making;
    if (made) setAnswer(made);
  };
  const back = (): void => {
    setAnswer(null);
    tell('');
    load.reload();
  };
  if (answer) return <Made answer={answer} onBack={back} />;
  const primary = { label: say(words.make), isBusy, onPress: () => void make() };
  return (
    <Frame title={say(words.title)} primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load}>{(report) => <WhatItSays report={report} />}</Loaded>
    </Frame>
  );
}

mountPanel(CoverageReportPanel);
