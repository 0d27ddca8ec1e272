// Reports on progress: which one, for whom, making it, and where it is.
import { useState } from 'preact/hooks';
import type { BuildProgressReportInput, ReportKind } from '../../../core/follow-up/report/entries';
import type { BuiltProgressReport } from '../../../core/follow-up/report/plan-build';
import { Links } from '../../coverage/coverage-report/links';
import type { Success } from '../../kit/client';
import { Checkbox, Radios } from '../../kit/fields/ticks';
import { Figures } from '../../kit/figures';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun, type Load } from '../../kit/use-calls';
import { NoRecommendations } from '../no-recommendations';
import { TableFile } from './table-file';
import * as words from '../../../core/words/panels/follow-up/progress-report';
import * as titles from '../../../core/words/workbook/menu';
import '../../kit/leaving';

type Built = Success<BuiltProgressReport>;
type Audience = NonNullable<BuildProgressReportInput['audience']>;

interface Choice {
  readonly kind: ReportKind;
  readonly audience: Audience;
  readonly allRows: boolean;
}

const KINDS = [
  { id: 'matrix', name: words.matrix, help: words.matrixHelp },
  { id: 'scorecard', name: words.scorecard, help: words.scorecardHelp },
  { id: 'follow-up', name: words.followUp, help: words.followUpHelp },
  { id: 'midterm', name: words.midterm, help: words.midtermHelp },
] as const;
const AUDIENCES = [
  { id: 'public', name: words.public, help: words.publicHelp },
  { id: 'internal', name: words.internal, help: words.internalHelp },
] as const;

interface ChooseProps {
  readonly choice: Choice;
  readonly load: Load<BuiltProgressReport>;
  change(changes: Partial<Choice>): void;
}

function Choose({ choice, load, change }: ChooseProps) {
  const options = (all: typeof KINDS | typeof AUDIENCES) =>
    all.map(({ id, name, help }) => ({ id, name: translate(name), detail: translate(help) }));
  return (
    <>
      <Radios
        label={translate(words.which)}
        options={options(KINDS)}
        value={choice.kind}
        onChange={(kind) => change({ kind: kind as ReportKind })}
      />
      <Radios
        label={translate(words.audience)}
        options={options(AUDIENCES)}
        value={choice.audience}
        onChange={(audience) => change({ audience: audience as Audience })}
      />
      {(choice.kind === 'matrix' || choice.kind === 'follow-up') && (
        <Checkbox
          label={translate(words.allRows)}
          value={choice.allRows}
          onChange={(allRows) => change({ allRows })}
        />
      )}
      <Loaded load={load} fields={2}>
        {({ cycle, figures }) =>
          cycle !== null && (
            <>
              <h2>{translate(words.now, { cycle })}</h2>
              <Figures figures={figures} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function ReportsPanel() {
  const [choice, setChoice] = useState<Choice>({ kind: 'matrix', audience: 'public', allRows: false });
  const load = useLoad('build-progress-report', choice, { dryRun: true });
  const { isBusy, run } = useRun('build-progress-report');
  const [answer, setAnswer] = useState<Built | null>(null);
  const make = async (): Promise<void> => {
    setAnswer((await run(choice, { saying: translate(words.making) })) ?? null);
  };
  const back = (): void => {
    setAnswer(null);
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.again), onPress: back }}>
        <Summary answer={answer}>
          <Links documents={answer.documents} />
          {answer.result.cycle !== null && <TableFile csv={answer.result.csv} />}
        </Summary>
      </Frame>
    );
  if (load.state === 'ready' && load.result.cycle === null)
    return (
      <Frame>
        <NoRecommendations />
      </Frame>
    );
  const primary = { label: translate(words.make), isBusy, onPress: () => void make() };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined}>
      <Choose choice={choice} load={load} change={(changes) => setChoice({ ...choice, ...changes })} />
    </Frame>
  );
}

export const view = viewOf(ReportsPanel, titles.progressReport);
