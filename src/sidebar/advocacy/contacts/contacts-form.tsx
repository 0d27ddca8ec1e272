// The form for a meeting, e-mail or call: with whom, about which asks, what they said, and when to come back.
import { useMemo } from 'preact/hooks';
import type { ContactFormResult } from '../../../core/advocacy/contacts/plan-contacts-form';
import { binder, type FormProps } from '../../kit/form';
import { DateField, SelectField, TextField } from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { Radios } from '../../kit/fields/ticks';
import { translate } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { withCountry, type ContactDraft } from './contacts-draft';
import * as words from '../../../core/words/panels/advocacy/contacts';

type Props = FormProps<ContactDraft, ContactFormResult>;

interface FieldsProps extends Props {
  /** Asks again who wrote to the missions, when one is chosen. */
  onCountry(): void;
}

/** What one should know of the mission before writing to it. */
function Mission({ form, draft }: Pick<Props, 'form' | 'draft'>) {
  const mission = form.countries.find(({ id }) => id === draft.country);
  if (!mission) return null;
  const known = [
    mission.contactPerson !== '' && translate(words.contactPerson, { name: mission.contactPerson }),
    mission.mission !== '' && mission.mission,
  ].filter((line) => line !== false);
  return (
    <div aria-live="polite">
      <Notice tone="bad" lines={mission.recent === '' ? [] : [mission.recent]} />
      <Notice tone="info" lines={known} />
    </div>
  );
}

function WithWhom({ form, draft, errors, change, onCountry }: FieldsProps) {
  const bind = binder(draft, errors, change);
  const countries = useMemo(
    () => form.countries.map(({ id, name, aliases, names }) => ({ id, name, detail: aliases, names })),
    [form],
  );
  const agencies = form.agencies.map((name) => ({ id: name, name }));
  return (
    <>
      <PickOne
        label={translate(words.country)}
        help={translate(words.countryHelp)}
        options={countries}
        {...bind('country')}
        onChange={(country) => {
          change(withCountry(draft, country, form));
          onCountry();
        }}
      />
      <Mission form={form} draft={draft} />
      {draft.country === '' ? (
        <PickOne label={translate(words.agency)} options={agencies} takesNew {...bind('counterpart')} />
      ) : (
        <TextField
          label={translate(words.counterpart)}
          help={translate(words.counterpartHelp)}
          {...bind('counterpart')}
        />
      )}
    </>
  );
}

function About({ form, draft, errors, change }: Props) {
  const bind = binder(draft, errors, change);
  const stands = new Map(
    form.countries.find(({ id }) => id === draft.country)?.asks.map(({ id, status }) => [id, status]),
  );
  const asks = form.asks.map(({ id, name, workgroup }) => ({
    id,
    name,
    detail: [stands.get(id), workgroup].filter(Boolean).join(' · '),
  }));
  const choices = form.responses.map(({ key, name }) => ({ id: key, name }));
  return (
    <>
      <PickSeveral
        label={translate(words.asks)}
        help={translate(words.asksHelp)}
        options={asks}
        {...bind('asks')}
      />
      <Radios label={translate(words.response)} options={choices} {...bind('response')} />
      <TextArea
        label={translate(words.promise)}
        help={translate(words.promiseHelp)}
        rows={3}
        {...bind('promise')}
      />
    </>
  );
}

export function Fields(props: FieldsProps) {
  const { form, draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  return (
    <>
      {form.start.said !== '' && draft.follows !== '' && (
        <Notice tone="info" lines={[translate(words.saidThen, { words: form.start.said })]} />
      )}
      {form.lastDay !== '' && <p class="quiet">{translate(words.lastDay, { day: form.lastDay })}</p>}
      <WithWhom {...props} />
      <About {...props} />
      <DateField
        label={translate(words.followUp)}
        help={translate(words.followUpHelp)}
        {...bind('followUp')}
      />
      <SelectField
        label={translate(words.kind)}
        options={form.kinds.map(({ key, name }) => ({ id: key, name }))}
        {...bind('kind')}
      />
      <DateField label={translate(words.date)} {...bind('date')} />
      <PickSeveral label={translate(words.who)} options={form.people} {...bind('who')} />
      <TextField label={translate(words.place)} help={translate(words.placeHelp)} {...bind('place')} />
    </>
  );
}
