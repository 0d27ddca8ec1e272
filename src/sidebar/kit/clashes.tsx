// Fields that somebody else changed while the form was open: one chooses for each which value holds, and sends again.
import { useState } from 'preact/hooks';
import type { CallClash } from '../../core/workbook/command/types';
import * as kitText from '../../core/words/panels/kit';
import { chosenIn, type Opened } from './changed-fields';
import { Radios } from './fields/ticks';
import { StepHeading } from './outcome';
import { say } from './panel-context';

interface ClashesProps<Fields extends object> {
  readonly clashes: readonly CallClash[];
  readonly draft: Opened<Fields>;
  change(changes: Partial<Opened<Fields>>): void;
}

type Choice = 'theirs' | 'mine';

/** What was typed stays at hand, so that one may think again. */
function ChooseEach<Fields extends object>({ clashes, draft, change }: ClashesProps<Fields>) {
  const [typed] = useState<Readonly<Record<string, unknown>>>(() => ({ ...draft }));
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const choose = ({ field, now }: CallClash, choice: Choice): void => {
    setChosen({ ...chosen, [field]: choice });
    change(chosenIn(draft, field, { value: choice === 'theirs' ? now : typed[field], now }));
  };
  return (
    <section class="clashes">
      <StepHeading>{say(kitText.changedMeanwhile)}</StepHeading>
      {clashes.map((clash) => (
        <Radios
          key={clash.field}
          label={clash.label}
          options={[
            { id: 'theirs', name: say(kitText.keepTheirs), detail: clash.theirs },
            { id: 'mine', name: say(kitText.keepMine), detail: clash.mine },
          ]}
          value={chosen[clash.field] ?? ''}
          onChange={(choice) => choose(clash, choice as Choice)}
        />
      ))}
    </section>
  );
}

/** Nothing while nobody changed the same; begins anew for each refusal. */
export const Clashes = <Fields extends object>(props: ClashesProps<Fields>) =>
  props.clashes.length === 0 ? null : <ChooseEach key={JSON.stringify(props.clashes)} {...props} />;
