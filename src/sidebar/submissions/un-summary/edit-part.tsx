// A workgroup's part of the summary: its text and how many words it may have, beside what the submissions say.
import type { ShownPart } from '../../../core/submissions/un-summary/plan-summary';
import { DraftRestored } from '../../kit/draft-restored';
import { changedFields, openedWith, type EditedDraft } from '../../kit/changed-fields';
import { Clashes } from '../../kit/clashes';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { NumberField } from '../../kit/fields/inputs';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Flag, Fold } from '../../kit/parts';
import { useUnsentDraft } from '../../kit/unsent-draft';
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
  const start = (): EditedDraft<Fields> => openedWith({ text: part.text, budget: part.ownBudget });
  const { typed, type, back } = useUnsentDraft<EditedDraft<Fields>>(part.workgroup, start);
  const run = useRun('save-un-summary');
  const draft = typed ?? start();
  const change = (changes: Partial<EditedDraft<Fields>>): void => type({ ...draft, ...changes });
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
    <Fold summary={translate(words.nowSaid)} isOpen={part.changedSince}>
      {part.changedSince && <Flag tone="late">{translate(words.changed)}</Flag>}
      <p class="written">{part.assembled}</p>
      <Button kind="quiet" label={translate(words.useNow)} onPress={onUse} />
    </Fold>
  );
}

export function EditPart(props: EditProps) {
  const { part, onBack } = props;
  const { draft, change, save, back, isBusy, errors, clashes } = useSaving(props);
  const primary = { label: translate(words.keep), isBusy, onPress: () => void save(draft) };
  return (
    <Frame primary={primary} onBack={onBack}>
      <StepHeading>{part.name}</StepHeading>
      <DraftRestored back={back} />
      <Clashes clashes={clashes} draft={draft} change={change} />
      <TextArea
        label={translate(words.text)}
        rows={12}
        countsWords
        limit={draft.budget ?? part.budget}
        value={draft.text}
        error={errors['text']}
        onChange={(text) => change({ text })}
      />
      <NumberField
        label={translate(words.budget)}
        help={translate(words.budgetHelp)}
        min={0}
        value={draft.budget}
        error={errors['budget']}
        onChange={(budget) => change({ budget })}
      />
      {part.isEdited && <NowSaid part={part} onUse={() => change({ text: part.assembled })} />}
    </Frame>
  );
}
