// The two screens of the form: what is needed to join, and what may be told besides.
import type { JoinFormResult } from '../../../core/people/joining/plan-join-form';
import { binder } from '../../kit/form';
import { Checkbox, Checkboxes } from '../../kit/fields/ticks';
import { EmailField, SelectField, TextField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Fold, Notice } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import type { FieldErrors } from '../../kit/use-calls';
import { zoneOptions } from '../../kit/zones';
import { OnListAlready } from './already-listed';
import type { JoinDraft, JoinSubject } from './join-draft';
import { Workgroups } from './workgroups';
import * as words from '../../../core/words/panels/people/join';

export interface ScreenProps {
  readonly form: JoinFormResult;
  readonly whose: JoinSubject;
  readonly draft: JoinDraft;
  readonly errors: FieldErrors;
  change(changes: Partial<JoinDraft>): void;
  /** Goes on with somebody of the list. */
  pick(id: string): void;
}

/** Newcomers read it before they write; others find it when they look for it. */
function WhoReads({ form, isNew }: { form: JoinFormResult; isNew: boolean }) {
  const lines = form.whoCanRead.map((line) => <p key={line}>{line}</p>);
  if (isNew) return <Notice tone="info">{lines}</Notice>;
  return <Fold summary={translate(words.whoReads)}>{lines}</Fold>;
}

function NewPerson({ draft, errors, change }: ScreenProps) {
  const bind = binder(draft, errors, change);
  return (
    <>
      {!draft.withoutAddress && <EmailField label={translate(words.email)} required {...bind('email')} />}
      <Checkbox label={translate(words.withoutAddress)} {...bind('withoutAddress')} />
    </>
  );
}

export function FirstScreen(props: ScreenProps) {
  const { form, whose, draft, errors, change } = props;
  const bind = binder(draft, errors, change);
  const organizations = form.organizations.map(({ id, name, acronym }) => ({ id, name, detail: acronym }));
  const choices =
    whose.kind === 'self' ? form.workgroups : form.workgroups.filter(({ id }) => form.actsIn.includes(id));
  const isNew = form.answers === null || whose.kind === 'new';
  return (
    <>
      <WhoReads form={form} isNew={isNew} />
      {whose.kind === 'new' ? (
        <NewPerson {...props} />
      ) : (
        <TextField label={translate(words.name)} required {...bind('name')} />
      )}
      <PickOne
        label={translate(words.organization)}
        help={translate(words.organizationHelp)}
        takesNew
        options={organizations}
        {...bind('organization')}
      />
      <OnListAlready {...props} />
      <Workgroups form={form} choices={choices} draft={draft} error={errors['workgroups']} change={change} />
      <Checkbox label={translate(words.listed)} {...bind('listed')} />
    </>
  );
}

export function SecondScreen({ form, draft, errors, change }: ScreenProps) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <StepHeading>{translate(words.more)}</StepHeading>
      <p class="quiet">{translate(words.moreHelp)}</p>
      <Checkboxes label={translate(words.languages)} options={form.languages} {...bind('languages')} />
      <SelectField
        label={translate(words.experience)}
        empty={translate(words.notSaid)}
        options={form.experiences}
        {...bind('experience')}
      />
      <Checkboxes label={translate(words.helpsWith)} options={form.help} {...bind('helpsWith')} />
      <PickOne label={translate(words.timeZone)} options={zoneOptions()} {...bind('timeZone')} />
      <SelectField label={translate(words.mail)} options={form.mail} {...bind('mail')} />
    </>
  );
}
