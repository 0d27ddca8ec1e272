// Two short forms: a new question, and the countries that one was given to.
import { useState } from 'preact/hooks';
import type { BankQuestion, QuestionBank } from '../../../core/advocacy/questions/plan-bank';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { binder, refuses, unfilled, useDraft } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/advocacy/questions';
import * as kitText from '../../../core/words/panels/kit';

interface StepProps {
  readonly bank: QuestionBank;
  onDone(answer: Success): void;
  onBack(): void;
}

export function AddStep({ bank, onDone, onBack }: StepProps) {
  const saving = useRun('add-question');
  const { draft, change, back, sent } = useDraft('add', () => ({ text: '', issue: '' }));
  const amend = (changes: Partial<typeof draft>): void => {
    saving.amend(changes);
    change(changes);
  };
  const save = async (): Promise<void> => {
    const missing = Object.entries(draft).flatMap(([field, value]) => (value.trim() === '' ? [field] : []));
    if (refuses(saving, unfilled(missing))) return;
    const answer = await saving.run(draft);
    if (!answer) return;
    sent();
    onDone(answer);
  };
  const { isBusy, errors } = saving;
  const bind = binder(draft, errors, amend);
  return (
    <Frame primary={{ label: translate(words.add), isBusy, onPress: () => void save() }} onBack={onBack}>
      <StepHeading>{translate(words.add)}</StepHeading>
      <DraftRestored back={back} />
      <TextArea label={translate(words.text)} help={translate(words.textHelp)} required {...bind('text')} />
      <PickOne
        label={translate(words.issue)}
        required
        options={bank.issues}
        howToAdd={translate(kitText.issuesAreAdded)}
        {...bind('issue')}
      />
    </Frame>
  );
}

export function GiveStep({
  bank,
  question,
  onDone,
  onBack,
}: StepProps & { readonly question: BankQuestion }) {
  const { isBusy, errors, run } = useRun('give-question');
  const [countries, setCountries] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const answer = await run({ question: question.id, countries: [...countries] });
    if (answer) onDone(answer);
  };
  const primary = { label: translate(words.save), isBusy, onPress: () => void save() };
  return (
    <Frame primary={countries.length > 0 ? primary : undefined} onBack={onBack}>
      <StepHeading>{translate(words.give)}</StepHeading>
      <p>{question.text}</p>
      <PickSeveral
        label={translate(words.countries)}
        error={errors['countries']}
        options={bank.countries}
        value={countries}
        onChange={setCountries}
      />
    </Frame>
  );
}
