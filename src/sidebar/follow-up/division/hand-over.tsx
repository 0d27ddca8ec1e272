// Giving a recommendation, or its whole cluster, to another workgroup.
import { useState } from 'preact/hooks';
import type {
  DivideFormResult,
  ShownRecommendation,
} from '../../../core/follow-up/tagging/plan-tagging-form';
import type { CallClash } from '../../../core/workbook/command/types';
import type { EarlierValues } from '../../kit/changed-fields';
import { ClashChoices, type ClashChoice } from '../../kit/clashes';
import type { Success } from '../../kit/client';
import { Checkbox } from '../../kit/fields/ticks';
import { PickOne } from '../../kit/fields/picker';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { Facts } from './card';
import { Quote } from '../../kit/quote';
import * as words from '../../../core/words/panels/follow-up/division';

interface HandOverProps {
  readonly row: ShownRecommendation;
  readonly form: DivideFormResult;
  onDone(answer: Success): void;
  onBack(): void;
}

function useHandOver({ row, onDone, onBack }: HandOverProps) {
  const [draft, setDraft] = useState({ to: '', wholeCluster: row.cluster !== '', stay: true });
  const [holder, setHolder] = useState<CallClash['now']>(row.workgroup.id);
  const { isBusy, errors, clashes, showErrors, amend, run } = useRun('hand-over-recommendation');
  const send = async (): Promise<void> => {
    if (draft.to === '') {
      showErrors({ to: translate(kitText.fillIn) });
      return setStatus(translate(kitText.checkFields, { count: 1 }), 'bad');
    }
    const answer = await run({ ids: [row.id], ...draft, was: { to: holder } as EarlierValues });
    if (answer) onDone(answer);
  };
  const change = (changes: Partial<typeof draft>): void => {
    amend(changes);
    setDraft({ ...draft, ...changes });
  };
  const choose = ({ now }: CallClash, choice: ClashChoice): void => {
    if (choice === 'theirs') return onBack();
    setHolder(now);
  };
  return { draft, change, send, isBusy, error: errors['to'], clashes, choose };
}

export function HandOverPanel(props: HandOverProps) {
  const { row, form, onBack } = props;
  const { workgroup, cluster } = row;
  const { draft, change, send, isBusy, error, clashes, choose } = useHandOver(props);
  return (
    <Frame primary={{ label: translate(words.handOver), isBusy, onPress: () => void send() }} onBack={onBack}>
      <StepHeading>{row.name}</StepHeading>
      <Quote>{row.text}</Quote>
      <ClashChoices clashes={clashes} onChoose={choose} />
      <p>
        <Facts row={row} />
      </p>
      <PickOne
        {...{ label: translate(words.to), help: translate(words.handOverHelp), required: true, error }}
        options={form.workgroups.filter(({ id }) => id !== workgroup.id)}
        value={draft.to}
        onChange={(to) => change({ to })}
      />
      {cluster !== '' && (
        <Checkbox
          label={translate(words.wholeCluster, { name: cluster })}
          value={draft.wholeCluster}
          onChange={(wholeCluster) => change({ wholeCluster })}
        />
      )}
      {workgroup.id !== '' && (
        <Checkbox
          label={translate(words.stay, { name: workgroup.name })}
          value={draft.stay}
          onChange={(stay) => change({ stay })}
        />
      )}
    </Frame>
  );
}
