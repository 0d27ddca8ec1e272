// A workgroup's part of the summary: its text and how many words it may have, beside what the submissions say.
import type { ShownPart } from '../../../core/submissions/un-summary/plan-summary';
import { CameBack } from '../../kit/came-back';
import { changedFields, openedWith, type Opened } from '../../kit/changed-fields';
import { Clashes } from '../../kit/clashes';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { NumberField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { Flag, Fold } from '../../kit/parts';
import { useTyped } from '../../kit/typed';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/un-summary';

interface EditProps {
  readonly part: ShownPart;
  onDone(answer: Success): void;
  onBack(): void;
}

interface Fields {
  readonly text: string;
  readonly budget: number | null;
}

function useSaving({ part, onDone }: EditProps) {
  const start = (): Opened<Fields> => openedWith({ text: part.text, budget: part.ownBudget });
  const { typed, type, back } = useTyped<Opened<Fields>>(part.workgroup, start);
  const run = useRun('save-un-summary');
  const draft = typed ?? start();
  const change = (changes: Partial<Opened<Fields>>): void => type({ ...draft, ...changes });
  const save = async (fields: Fields): Promise<void> => {
    const before = draft.opened ?? fields;
    const { changes, was } = changedFields<Fields>({ text: fields.text, budget: fields.budget }, before);
    const answer = await run.run({ workgroup: part.workgroup, ...changes, was });
    if (!answer) return;
    type(null);
    onDone(answer);
  };
  return { ...run, draft, back, change, save };
}

/** What the submissions say now, and the way back to it. */
function NowSaid({ part, onUse }: { part: ShownPart; onUse(): void }) {
  return (
    <Fold summary={say(words.nowSaid)} isOpen={part.changedSince}>
      {part.changedSince && <Flag tone="late">{say(words.changed)}</Flag>}
      <p class="written">{part.assembled}</p>
      <Button kind="quiet" label={say(words.useNow)} onPress={onUse} />
    </Fold>
  );
}

export function EditPart(props: EditProps) {
  const { part, onBack } = props;
  const { draft, change, save, back, isBusy, errors, clashes } = useSaving(props);
  const primary = { label: say(words.keep), isBusy, onPress: () => void save(draft) };
  return (
    <Frame primary={primary} onBack={onBack}>
      <StepHeading>{part.name}</StepHeading>
      <CameBack back={back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <TextArea
        label={say(words.text)}
        rows={12}
        countsWords
        limit={draft.budget ?? part.budget}
        value={draft.text}
        error={errors['text']}
        onChange={(text) => change({ text })}
      />
      <NumberField
        label={say(words.budget)}
        help={say(words.budgetHelp)}
        min={0}
        value={draft.budget}
        error={errors['budget']}
        onChange={(budget) => change({ budget })}
      />
      {part.isEdited && <NowSaid part={part} onUse={() => change({ text: part.assembled })} />}
    </Frame>
  );
}
