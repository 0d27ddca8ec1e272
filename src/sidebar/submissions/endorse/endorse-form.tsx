// Signing a text: who, as what, and how the name is printed.
import type { EndorseTextResult } from '../../../core/submissions/endorsing/plan-text';
import { endorsementNames, endorsementRoles } from '../../../core/base/vocabulary/words';
import type { Text } from '../../../core/base/messages/text';
import { binder, type FormProps } from '../../kit/form';
import { SelectField, TextField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Checkbox, Radios } from '../../kit/fields/ticks';
import { translate, usePanel } from '../../kit/panel-context';
import { rolesFor, type EndorsementDraft, type Signer } from './endorse-draft';
import * as words from '../../../core/words/panels/submissions/endorse';

const ROLE_HELP = { 'co-submitter': words.coSubmitterHelp, endorser: words.endorserHelp } as const;
const NAME_HELP = { public: words.publicHelp, counted: words.countedHelp } as const;

interface WhoProps {
  readonly text: EndorseTextResult;
  readonly signer: Signer;
  pick(signer: Signer): void;
}

/** Coordinators sign on anybody's word; others for their organizations, or for themselves where they have none. */
function WhoSigns({ text, signer, pick }: WhoProps) {
  const { me } = usePanel();
  const { organizations, people, ownOrganizations } = text;
  const isCoordinator = people.length > 0;
  const myself = { id: me?.person ?? '', name: translate(words.myself) };
  const persons = isCoordinator ? people : ownOrganizations.length === 0 ? [myself] : [];
  const options = [...organizations, ...persons];
  const chosen = signer.organization || signer.person;
  const onChange = (id: string): void =>
    pick(
      organizations.some((one) => one.id === id)
        ? { organization: id, person: '' }
        : { organization: '', person: id },
    );
  if (options.length <= 1) return null;
  return isCoordinator ? (
    <PickOne label={translate(words.whoSigns)} required {...{ options, value: chosen, onChange }} />
  ) : (
    <SelectField label={translate(words.whoSigns)} required {...{ options, value: chosen, onChange }} />
  );
}

interface OnWordProps {
  readonly people: EndorseTextResult['people'];
  readonly value: string;
  onChange(person: string): void;
}

/** For coordinators: whose word they pass on. */
export const OnWord = ({ people, value, onChange }: OnWordProps) =>
  people.length === 0 ? null : (
    <PickOne
      {...{ label: translate(words.onWord), help: translate(words.onWordHelp) }}
      {...{ options: people, value, onChange }}
    />
  );

type FieldsProps = FormProps<EndorsementDraft, EndorseTextResult> & { readonly isOrganization: boolean };

const optionsOf = <Key extends string>(
  list: readonly { readonly key: Key; readonly text: Text }[],
  help: Readonly<Record<Key, Text>>,
) =>
  list.map(({ key, text }) => {
    const detail: Text = help[key];
    return { id: key, name: translate(text), detail: translate(detail) };
  });

/** As what, and whether by name. */
function HowFields({ form, draft, errors, change, isOrganization }: FieldsProps) {
  const bind = binder(draft, errors, change);
  const roles = rolesFor(form, isOrganization);
  const offered = endorsementRoles.filter(({ key }) => roles.includes(key) || key === draft.role);
  const mayBeCounted = !isOrganization || draft.role === 'endorser';
  return (
    <>
      {isOrganization && (
        <Radios label={translate(words.signsAs)} options={optionsOf(offered, ROLE_HELP)} {...bind('role')} />
      )}
      {mayBeCounted && (
        <Radios
          label={translate(words.named)}
          options={optionsOf(endorsementNames, NAME_HELP)}
          {...bind('shown')}
        />
      )}
    </>
  );
}

/** Who may sign, and how the name is printed. */
function NameFields({ draft, errors, change, isOrganization }: FieldsProps) {
  const bind = binder(draft, errors, change);
  return (
    <>
      {isOrganization && (
        <>
          <TextField
            label={translate(words.signatory)}
            help={translate(words.signatoryHelp)}
            {...bind('signatory')}
          />
          <Checkbox label={translate(words.logo)} help={translate(words.logoHelp)} {...bind('logo')} />
        </>
      )}
      {draft.shown === 'public' && (
        <TextField
          label={translate(words.printedName)}
          help={translate(words.printedNameHelp)}
          {...bind('printedName')}
        />
      )}
    </>
  );
}

export function SignForm({
  form,
  draft,
  errors,
  change,
  signer,
  pick,
}: FormProps<EndorsementDraft, EndorseTextResult> & Omit<WhoProps, 'text'>) {
  const fields = { form, draft, errors, change, isOrganization: signer.organization !== '' };
  const [instead] = form.instead;
  return (
    <>
      <WhoSigns text={form} {...{ signer, pick }} />
      <HowFields {...fields} />
      <NameFields {...fields} />
      <OnWord people={form.people} value={draft.saidBy} onChange={(saidBy) => change({ saidBy })} />
      {instead && (
        <Checkbox
          label={translate(words.giveWay, { title: instead.name })}
          help={translate(words.giveWayHelp)}
          value={draft.givesWay}
          onChange={(givesWay) => change({ givesWay })}
        />
      )}
    </>
  );
}
