// The coverage report: what it would say now, making it, and where it is.
import { useState } from 'preact/hooks';
import type { BuiltCoverageReport } from '../../../core/coverage/report/plan-build';
import type { Success } from '../../kit/calls';
import { SelectField } from '../../kit/fields/inputs';
import { Figures } from '../../kit/figures';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { Summary } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Links } from './links';
import * as words from '../../../core/words/panels/coverage/coverage-report';
import * as titles from '../../../core/words/workbook/menu';

type Built = Success<BuiltCoverageReport>;

interface ScopeProps {
  readonly report: BuiltCoverageReport;
  /** Id of the workgroup that was asked for, '' for all that the reader answers for. */
  readonly workgroup: string;
  choose(workgroup: string): void;
}

/** A choice only where there is one: a co-chair of one workgroup has no other report. */
function Scope({ report: { scope, choices }, workgroup, choose }: ScopeProps) {
  const { say, me } = usePanel();
  if (me?.isCoordinator !== true && choices.length < 2)
    return <p class="quiet">{say(words.about, { scope })}</p>;
  return (
    <SelectField
      label={say(words.whose)}
      empty={say(me?.isCoordinator === true ? words.whole : words.allMine)}
      options={choices}
      value={workgroup}
      onChange={choose}
    />
  );
}

function WhatItSays(props: ScopeProps) {
  const { say, me } = usePanel();
  const { page, figures } = props.report;
  const ofOne = me?.isCoordinator === true ? words.introOne : words.introOwn;
  return (
    <>
      <p>{say(page === '' ? ofOne : words.intro)}</p>
      <Scope {...props} />
      <h2>{say(words.now)}</h2>
      <Figures figures={figures} />
      {page !== '' && <p class="help">{say(words.replaced, { page })}</p>}
    </>
  );
}

function Made({ answer, onBack }: { answer: Built; onBack(): void }) {
  const { say } = usePanel();
  return (
    <Frame title={say(titles.coverageReport)} secondary={{ label: say(words.again), onPress: onBack }}>
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
  const [workgroup, setWorkgroup] = useState('');
  const input = workgroup === '' ? {} : { workgroup };
  const load = useLoad('build-coverage-report', input, { dryRun: true });
  const { isBusy, run } = useRun('build-coverage-report');
  const [answer, setAnswer] = useState<Built | null>(null);
  const make = async (): Promise<void> => {
    const making = run(input);
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
    <Frame title={say(titles.coverageReport)} primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load}>
        {(report) => <WhatItSays report={report} workgroup={workgroup} choose={setWorkgroup} />}
      </Loaded>
    </Frame>
  );
}

mountPanel(CoverageReportPanel);
