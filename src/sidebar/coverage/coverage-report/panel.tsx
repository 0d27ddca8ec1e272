// The coverage report: what it would say now, making it, and where it is.
import { useState } from 'preact/hooks';
import type { BuiltCoverageReport } from '../../../core/coverage/report/plan-build';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Figures } from '../../kit/figures';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Links } from './links';
import * as words from '../../../core/words/panels/coverage/coverage-report';
import * as titles from '../../../core/words/workbook/menu';
import '../../kit/leaving';

type Built = Success<BuiltCoverageReport>;

interface ScopeProps {
  readonly report: BuiltCoverageReport;
  /** Id of the workgroup that was asked for, '' for all that the reader answers for. */
  readonly workgroup: string;
  choose(workgroup: string): void;
}

/** A choice only where there is one: a co-chair of one workgroup has no other report. */
function Scope({ report: { scope, choices }, workgroup, choose }: ScopeProps) {
  const { me } = usePanel();
  if (me?.isCoordinator !== true && choices.length < 2)
    return <p class="quiet">{translate(words.about, { scope })}</p>;
  return (
    <SelectField
      label={translate(words.whose)}
      empty={translate(me?.isCoordinator === true ? words.whole : words.allMine)}
      options={choices}
      value={workgroup}
      onChange={choose}
    />
  );
}

function WhatItSays(props: ScopeProps) {
  const { me } = usePanel();
  const { page, figures } = props.report;
  const ofOne = me?.isCoordinator === true ? words.introOne : words.introOwn;
  return (
    <>
      <p>{translate(page === '' ? ofOne : words.intro)}</p>
      <Scope {...props} />
      <h2>{translate(words.now)}</h2>
      <Figures figures={figures} />
      {page !== '' && <p class="help">{translate(words.replaced, { page })}</p>}
    </>
  );
}

function CoverageReportPanel() {
  const [workgroup, setWorkgroup] = useState('');
  const input = workgroup === '' ? {} : { workgroup };
  const load = useLoad('build-coverage-report', input, { dryRun: true });
  const { isBusy, run } = useRun('build-coverage-report');
  const [answer, setAnswer] = useState<Built | null>(null);
  const make = async (): Promise<void> => {
    setAnswer((await run(input, { saying: translate(words.making) })) ?? null);
  };
  const back = (): void => {
    setAnswer(null);
    setStatus('');
    load.reload();
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.again), onPress: back }}>
        <Summary answer={answer}>
          <Links documents={answer.documents} />
        </Summary>
      </Frame>
    );
  const primary = { label: translate(words.make), isBusy, onPress: () => void make() };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load}>
        {(report) => <WhatItSays report={report} workgroup={workgroup} choose={setWorkgroup} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(CoverageReportPanel, titles.coverageReport);
