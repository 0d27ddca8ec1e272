// Fields that somebody else changed while the form was open: one chooses for each which value holds, and sends again.
import { useRef, useState } from 'preact/hooks';
import type { CallClash } from '../../core/workbook/command/types';
import * as kitText from '../../core/words/panels/kit';
import { chosenIn, type EditedDraft } from './changed-fields';
import { Radios } from './fields/ticks';
import { StepHeading } from './outcome';
import { translate } from './panel-context';

export type ClashChoice = 'theirs' | 'mine';

interface ChoicesProps {
  readonly clashes: readonly CallClash[];
  onChoose(clash: CallClash, choice: ClashChoice): void;
}

function ChooseEach({ clashes, onChoose }: ChoicesProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const choose = (clash: CallClash, choice: string): void => {
    setChosen({ ...chosen, [clash.field]: choice });
    onChoose(clash, choice === 'theirs' ? 'theirs' : 'mine');
  };
  return (
    <section class="clashes">
      <StepHeading>{translate(kitText.changedMeanwhile)}</StepHeading>
      {clashes.map((clash) => (
        <Radios
          key={clash.field}
          label={clash.label}
          options={[
            { id: 'theirs', name: translate(kitText.keepTheirs), detail: clash.theirs },
            { id: 'mine', name: translate(kitText.keepMine), detail: clash.mine },
          ]}
          value={chosen[clash.field] ?? ''}
          onChange={(choice) => choose(clash, choice)}
        />
      ))}
    </section>
  );
}

/** Nothing while nobody changed the same; begins anew for each refusal. */
export const ClashChoices = (props: ChoicesProps) =>
  props.clashes.length === 0 ? null : <ChooseEach key={JSON.stringify(props.clashes)} {...props} />;

/** What was typed when it was refused: it stays at hand, so that one may think again. */
export function useAtRefusal<Typed>(clashes: readonly CallClash[], typed: Typed): Typed {
  const refused = useRef({ clashes, typed });
  if (refused.current.clashes !== clashes) refused.current = { clashes, typed };
  return refused.current.typed;
}

interface ClashesProps<Fields extends object> {
  readonly clashes: readonly CallClash[];
  readonly draft: EditedDraft<Fields>;
  change(changes: Partial<EditedDraft<Fields>>): void;
}

/** For a draft that remembers how it opened. */
export function Clashes<Fields extends object>({ clashes, draft, change }: ClashesProps<Fields>) {
  const typed = useAtRefusal<Readonly<Record<string, unknown>>>(clashes, { ...draft });
  const choose = ({ field, now }: CallClash, choice: ClashChoice): void =>
    change(chosenIn(draft, field, { value: choice === 'theirs' ? now : typed[field], now }));
  return <ClashChoices clashes={clashes} onChoose={choose} />;
}
