// The form for a resource, or for a post or event that is told in public.
import { useState } from 'preact/hooks';
import type { OutreachResult } from '../../../core/advocacy/outreach/plan-list';
import { CameBack } from '../../kit/came-back';
import type { Success } from '../../kit/client';
import { DateField, DateTimeField, SelectField, TextField, UrlField } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/ticks';
import { binder, refuses, unfilled, useDraft, useFreshErrors, type FormProps } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { StepHeading, Summary } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { inputOf, missingIn, startDraft, type ShareDraft } from './draft';
import * as words from '../../../core/words/panels/advocacy/outreach';
import * as kitText from '../../../core/words/panels/kit';

type Props = FormProps<ShareDraft, OutreachResult>;

function ToldFields({ form, draft, errors, change }: Props) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <SelectField
        label={say(words.channel)}
        options={form.channels}
        empty={say(words.notSaid)}
        {...bind('channel')}
      />
      <DateField label={say(words.date)} {...bind('date')} />
      <SelectField label={say(words.place)} options={form.places} {...bind('place')} />
      <DateTimeField label={say(words.embargo)} help={say(words.embargoHelp)} {...bind('embargo')} />
    </>
  );
}

function Fields(props: Props) {
  const { form, draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const isResource = draft.kind === 'resource';
  const kinds = [
    { id: 'resource', name: say(words.resource) },
    { id: 'told', name: say(words.told) },
  ];
  return (
    <>
      <Radios label={say(words.kind)} options={kinds} {...bind('kind')} />
      <TextField label={say(words.title)} required {...bind('title')} />
      <UrlField label={say(words.link)} required={isResource} help={say(words.linkHelp)} {...bind('link')} />
      {isResource ? (
        <SelectField
          label={say(words.language)}
          options={form.languages}
          empty={say(words.notSaid)}
          {...bind('language')}
        />
      ) : (
        <ToldFields {...props} />
      )}
      <PickSeveral label={say(words.workgroups)} options={form.workgroups} {...bind('workgroups')} />
      <PickSeveral
        label={say(words.issues)}
        options={form.issues}
        howToAdd={say(kitText.issuesAreAdded)}
        {...bind('issues')}
      />
    </>
  );
}

export function ShareStep({ form, toList }: { form: OutreachResult; toList(): void }) {
  const { draft, change, back, sent } = useDraft('share', () => startDraft(form));
  const saving = useRun('share');
  const errors = useFreshErrors(saving.errors, draft);
  const [saved, setSaved] = useState<Success | null>(null);
  const amend = (changes: Partial<ShareDraft>): void => {
    saving.amend(changes);
    change(changes);
  };
  const save = async (): Promise<void> => {
    if (refuses(saving, unfilled(missingIn(draft)))) return;
    const answer = await saving.run(inputOf(draft));
    if (!answer) return;
    sent();
    setSaved(answer);
  };
  if (saved)
    return (
      <Frame secondary={{ label: say(words.toList), onPress: toList }}>
        <Summary answer={saved} mayUndo />
      </Frame>
    );
  return (
    <Frame
      primary={{ label: say(words.save), isBusy: saving.isBusy, onPress: () => void save() }}
      onBack={toList}
    >
      <StepHeading>{say(words.add)}</StepHeading>
      <CameBack back={back} />
      <Fields {...{ form, draft, errors }} change={amend} />
    </Frame>
  );
}
