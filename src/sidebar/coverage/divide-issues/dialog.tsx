// Issues that nobody leads, with the workgroup that could: what is sure is chosen already, the rest by one press each.
import { useState } from 'preact/hooks';
import type {
  UnledIssue,
  DivideIssuesFormResult,
} from '../../../core/coverage/divide-issues/plan-divide-issues-form';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import type { Success } from '../../kit/client';
import { Button } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Empty, Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { Issues, NOT_OURS, type DivisionChoices } from './divide-issues-table';
import * as words from '../../../core/words/panels/coverage/divide-issues';

const sureOnes = (issues: readonly UnledIssue[]): DivisionChoices =>
  Object.fromEntries(issues.filter(({ isSure }) => isSure).map(({ id, proposed }) => [id, proposed]));

/** Those that nobody works on and for which nothing else is chosen are left to others. */
const restNotOurs = (issues: readonly UnledIssue[], chosen: DivisionChoices): DivisionChoices => ({
  ...Object.fromEntries(issues.filter(({ hasParts }) => !hasParts).map(({ id }) => [id, NOT_OURS])),
  ...Object.fromEntries(Object.entries(chosen).filter(([, workgroup]) => workgroup !== '')),
});

const leadsOf = (chosen: DivisionChoices) =>
  Object.entries(chosen)
    .filter(([, workgroup]) => workgroup !== '')
    .map(([issue, workgroup]) => (workgroup === NOT_OURS ? { issue } : { issue, workgroup }));

interface RestProps {
  readonly issues: readonly UnledIssue[];
  readonly chosen: DivisionChoices;
  choose(chosen: DivisionChoices): void;
}

function Rest({ issues, chosen, choose }: RestProps) {
  const all = restNotOurs(issues, chosen);
  const count = leadsOf(all).length - leadsOf(chosen).length;
  if (count === 0) return null;
  return (
    <p>
      <Button label={translate(words.restNotOurs, { count })} onPress={() => choose(all)} />
    </p>
  );
}

interface ListProps {
  readonly form: DivideIssuesFormResult;
  onDone(answer: Success): void;
}

function List({ form, onDone }: ListProps) {
  const { issues, workgroups } = form;
  const { rest } = usePanel().opening.input;
  const [chosen, choose] = useState(() => (rest ? restNotOurs(issues, {}) : sureOnes(issues)));
  const { isBusy, run } = useRun('divide-issues');
  const leads = leadsOf(chosen);
  const left = Object.values(chosen).filter((one) => one === NOT_OURS).length;
  const label = left > 0 && left === leads.length ? words.saveNotOurs : words.save;
  const save = async (): Promise<void> => {
    if (leads.length === 0) return setStatus(translate(words.chooseFirst), 'bad');
    const answer = await run({ leads });
    if (answer) onDone(answer);
  };
  const parts = [
    { title: words.sure, rows: issues.filter(({ isSure }) => isSure) },
    { title: words.toLookAt, rows: issues.filter(({ isSure, proposed }) => !isSure && proposed !== '') },
    { title: words.open, rows: issues.filter(({ proposed }) => proposed === '') },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Frame
      primary={{ label: translate(label, { count: leads.length }), isBusy, onPress: () => void save() }}
      secondary={{ label: translate(words.close), onPress: closeDialog }}
    >
      <Rest {...{ issues, chosen, choose }} />
      {parts.map(({ title, rows }) => (
        <Issues
          key={title.en}
          {...{ title, rows, workgroups, chosen }}
          choose={(more) => choose({ ...chosen, ...more })}
        />
      ))}
    </Frame>
  );
}

function DivideIssues() {
  const load = useLoad('divide-issues-form', {});
  const [answer, setAnswer] = useState<Success | null>(null);
  const close = { label: translate(words.close), onPress: closeDialog };
  const toList = (): void => {
    setAnswer(null);
    load.reload();
  };
  if (answer)
    return (
      <Frame primary={close} secondary={{ label: translate(words.goOn), onPress: toList }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (load.state === 'ready' && load.result.issues.length > 0)
    return <List form={load.result} onDone={setAnswer} />;
  return (
    <Frame secondary={close}>
      <Loaded load={load}>{() => <Empty words={translate(words.allLed)} />}</Loaded>
    </Frame>
  );
}

export const view = viewOf(DivideIssues, DIALOGS['divide-issues'].title);
