// Stepping back from an issue, and proposing it to another workgroup.
import { useState } from 'preact/hooks';
import type { YieldIssueInput } from '../../../core/coverage/who-covers-what/plan-yield';
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import { coverageParts } from '../../../core/base/vocabulary/words';
import type { Success } from '../../kit/client';
import type { Option } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { Notice } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { leftBy } from './choose';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

interface StepBackProps {
  readonly issue: ShownIssue;
  readonly part: ShownPart;
  readonly result: WhoCoversWhatResult;
  onDone(answer: Success): void;
  onBack(): void;
}

type Left = YieldIssueInput['part'];

/** Less than the workgroup does now, down to nothing. */
function less({ part }: ShownPart): readonly Option[] {
  const fewer = coverageParts.slice(coverageParts.findIndex(({ key }) => key === part) + 1);
  return [
    ...fewer.map(({ key, text }) => ({ id: key, name: translate(text) })),
    { id: 'none', name: translate(words.nothing), detail: translate(words.nothingHelp) },
  ];
}

export function StepBackPanel({ issue, part, result, onDone, onBack }: StepBackProps) {
  const { workgroup } = part;
  const options = less(part);
  const others = result.workgroups.filter(({ id }) => id !== workgroup.id);
  const [left, setLeft] = useState(options[0]?.id ?? 'none');
  const [to, setTo] = useState('');
  const gap = leftBy(issue, part, left);
  const { isBusy, errors, run } = useRun('yield-issue');
  const send = async (): Promise<void> => {
    const whose = { issue: issue.id, workgroup: workgroup.id };
    const answer = await run({ ...whose, part: left as Left, ...(to !== '' && { to }) });
    if (answer) onDone(answer);
  };
  return (
    <Frame primary={{ label: translate(words.stepBack), isBusy, onPress: () => void send() }} onBack={onBack}>
      <StepHeading>{issue.name}</StepHeading>
      {gap && <Notice tone="bad" lines={[translate(words[gap])]} />}
      <Radios
        label={translate(words.whatRemains, { workgroup: workgroup.name })}
        options={options}
        value={left}
        onChange={setLeft}
      />
      <PickOne
        {...{ label: translate(words.to), help: translate(words.toHelp), error: errors['to'] }}
        {...{ options: others, value: to, onChange: setTo }}
      />
    </Frame>
  );
}
