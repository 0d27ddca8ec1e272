// Stepping back from an issue, and proposing it to another workgroup.
import { useState } from 'preact/hooks';
import type { YieldIssueInput } from '../../../core/coverage/who-covers-what/plan-yield';
import type { ShownIssue, WhoCoversWhatResult } from '../../../core/coverage/who-covers-what/plan-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import { coverageParts } from '../../../core/base/vocabulary/words';
import type { Success } from '../../kit/calls';
import type { Option } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/radios';
import { Frame, Notice } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
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
function useLess({ part }: ShownPart): readonly Option[] {
  const { say, language } = usePanel();
  const less = coverageParts.slice(coverageParts.findIndex(({ key }) => key === part) + 1);
  return [
    ...less.map(({ key, text }) => ({ id: key, name: text[language] })),
    { id: 'none', name: say(words.nothing), detail: say(words.nothingHelp) },
  ];
}

export function StepBackPanel({ issue, part, result, onDone, onBack }: StepBackProps) {
  const { say } = usePanel();
  const { workgroup } = part;
  const options = useLess(part);
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
    <Frame
      title={say(words.title)}
      primary={{ label: say(words.stepBack), isBusy, onPress: () => void send() }}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <StepHeading>{issue.name}</StepHeading>
      {gap && (
        <Notice tone="bad">
          <p>{say(words[gap])}</p>
        </Notice>
      )}
      <Radios
        label={say(words.whatRemains, { workgroup: workgroup.name })}
        options={options}
        value={left}
        onChange={setLeft}
      />
      <PickOne
        {...{ label: say(words.to), help: say(words.toHelp), error: errors['to'] }}
        {...{ options: others, value: to, onChange: setTo }}
      />
    </Frame>
  );
}
