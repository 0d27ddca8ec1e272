// Who has to act, what the coalition does next about a recommendation, and by when.
import { useState } from 'preact/hooks';
import type { ShownProgress } from '../../../core/follow-up/progress/calls';
import { binder, useFreshErrors } from '../../kit/form';
import type { Success } from '../../kit/client';
import { DateField, TextField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/follow-up/progress';

interface NextStepProps {
  readonly one: ShownProgress;
  onDone(answer: Success): void;
  onBack(): void;
}

export function NextStepPanel({ one, onDone, onBack }: NextStepProps) {
  const { agency, nextStep, due } = one;
  const [draft, setDraft] = useState({ agency, nextStep, due });
  const { isBusy, errors, run } = useRun('set-next-step');
  const fresh = useFreshErrors(errors, draft);
  const bind = binder(draft, fresh, (changes) => setDraft({ ...draft, ...changes }));
  const save = async (): Promise<void> => {
    const answer = await run({ recommendations: [one.id], ...draft });
    if (answer) onDone(answer);
  };
  return (
    <Frame primary={{ label: say(words.save), isBusy, onPress: () => void save() }} onBack={onBack}>
      <StepHeading>{one.number}</StepHeading>
      <TextArea label={say(words.nextStep)} rows={2} {...bind('nextStep')} />
      <DateField label={say(words.dueOn)} {...bind('due')} />
      <TextField label={say(words.agency)} {...bind('agency')} />
    </Frame>
  );
}
