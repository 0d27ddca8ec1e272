// The form for a resource, or for a post or event that is told in public.
import { useState } from 'preact/hooks';
import type { OutreachResult } from '../../../core/advocacy/outreach/plan-outreach-list';
import { DraftRestored } from '../../kit/draft-restored';
import type { Success } from '../../kit/client';
import { DateField, DateTimeField, SelectField, TextField, UrlField } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/ticks';
import { binder, refuses, unfilled, useDraft, useFreshErrors, type FormProps } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { shareInputOf, missingShareFields, startShareDraft, type ShareDraft } from './outreach-draft';
import * as words from '../../../core/words/panels/advocacy/outreach';
import * as kitText from '../../../core/words/panels/kit';

type Props = FormProps<ShareDraft, OutreachResult>;

function ToldFields({ form, draft, errors, change }: Props) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <SelectField
        label={translate(words.channel)}
        options={form.channels}
        empty={translate(words.notSaid)}
        {...bind('channel')}
      />
      <DateField label={translate(words.date)} {...bind('date')} />
      <SelectField label={translate(words.place)} options={form.places} {...bind('place')} />
      <DateTimeField
        label={translate(words.embargo)}
        help={translate(words.embargoHelp)}
        {...bind('embargo')}
      />
    </>
  );
}

function Fields(props: Props) {
  const { form, draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const isResource = draft.kind === 'resource';
  const kinds = [
    { id: 'resource', name: translate(words.resource) },
    { id: 'told', name: translate(words.told) },
  ];
  return (
    <>
      <Radios label={translate(words.kind)} options={kinds} {...bind('kind')} />
      <TextField label={translate(words.title)} required {...bind('title')} />
      <UrlField
        label={translate(words.link)}
        required={isResource}
        help={translate(words.linkHelp)}
        {...bind('link')}
      />
      {isResource ? (
        <SelectField
          label={translate(words.language)}
          options={form.languages}
          empty={translate(words.notSaid)}
          {...bind('language')}
        />
      ) : (
        <ToldFields {...props} />
      )}
      <PickSeveral label={translate(words.workgroups)} options={form.workgroups} {...bind('workgroups')} />
      <PickSeveral
        label={translate(words.issues)}
        options={form.issues}
        howToAdd={translate(kitText.issuesAreAdded)}
        {...bind('issues')}
      />
    </>
  );
}

export function ShareStep({ form, toList }: { form: OutreachResult; toList(): void }) {
  const { draft, change, back, sent } = useDraft('share', () => startShareDraft(form));
  const saving = useRun('share');
  const errors = useFreshErrors(saving.errors, draft);
  const [saved, setSaved] = useState<Success | null>(null);
  const amend = (changes: Partial<ShareDraft>): void => {
    saving.amend(changes);
    change(changes);
  };
  const save = async (): Promise<void> => {
    if (refuses(saving, unfilled(missingShareFields(draft)))) return;
    const answer = await saving.run(shareInputOf(draft));
    if (!answer) return;
    sent();
    setSaved(answer);
  };
  if (saved)
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={saved} mayUndo />
      </Frame>
    );
  return (
    <Frame
      primary={{ label: translate(words.save), isBusy: saving.isBusy, onPress: () => void save() }}
      onBack={toList}
    >
      <StepHeading>{translate(words.add)}</StepHeading>
      <DraftRestored back={back} />
      <Fields {...{ form, draft, errors }} change={amend} />
    </Frame>
  );
}
