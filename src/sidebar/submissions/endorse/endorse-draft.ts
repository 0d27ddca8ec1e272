// What is filled in to sign a text, and what of it is sent.
import type { EndorseTextResult, OwnSignature } from '../../../core/submissions/endorsing/plan-text';
import { changedFields, openedWith, type EditedDraft } from '../../kit/changed-fields';
import type { InputOf } from '../../kit/client';

export type EndorseInput = InputOf<'endorse'>;

interface Fields {
  readonly role: string;
  readonly signatory: string;
  readonly printedName: string;
  readonly logo: boolean;
  readonly shown: string;
}

/** Who signs stands outside of the fields: picking another begins a form of its own. */
export type EndorsementDraft = EditedDraft<Fields> & {
  /** For a coordinator: whose word is passed on, '' for nobody's. */
  readonly saidBy: string;
  /** Whether the own text that gives way is withdrawn with it. */
  readonly givesWay: boolean;
};

export interface Signer {
  readonly organization: string;
  readonly person: string;
}

/** The signature of an organization or person, where there is one. */
export const signatureOf = (
  text: EndorseTextResult,
  { organization, person }: Signer,
): OwnSignature | undefined =>
  text.signatures.find((one) => one.organization === organization && one.person === person);

/** Who signs unless another is chosen: one's only organization, the one that is waited for, or oneself. */
export function usualSigner(text: EndorseTextResult, me: string): Signer {
  const waiting = text.signatures.find(
    ({ organization, standing }) =>
      text.ownOrganizations.includes(organization) && standing !== 'signed' && standing !== 'withdrawn',
  );
  const [only = '', ...more] = text.ownOrganizations;
  const organization = waiting?.organization ?? (more.length === 0 ? only : '');
  return { organization, person: organization === '' && text.ownOrganizations.length === 0 ? me : '' };
}

type Role = keyof EndorseTextResult['refused'];
const ROLES: readonly Role[] = ['endorser', 'co-submitter'];

/** As what one can sign it today; persons only as endorsers. */
export const rolesFor = ({ refused }: EndorseTextResult, isOrganization: boolean): readonly Role[] =>
  ROLES.filter((role) => refused[role] === '' && (isOrganization || role === 'endorser'));

const NEW: Fields = { role: 'endorser', signatory: '', printedName: '', logo: false, shown: 'public' };

/** What stands there; of somebody who has not signed, what is usual for them. */
function fieldsFor(text: EndorseTextResult, signer: Signer, known: OwnSignature | undefined): Fields {
  if (known?.id) {
    const { role, signatory, printedName, logo, shown } = known;
    return { role, signatory, printedName, logo, shown };
  }
  const { listed } = text.people.find(({ id }) => id === signer.person) ?? { listed: text.isListed };
  const isCounted = signer.person !== '' && !listed;
  return {
    ...NEW,
    role: known?.role ?? rolesFor(text, signer.organization !== '')[0] ?? NEW.role,
    shown: isCounted ? 'counted' : 'public',
  };
}

export function endorsementDraftFor(text: EndorseTextResult, signer: Signer, me: string): EndorsementDraft {
  const known = signatureOf(text, signer);
  const fields = fieldsFor(text, signer, known);
  const opened = openedWith(fields);
  const isOwn = text.ownOrganizations.includes(signer.organization) || signer.person === me;
  return {
    ...opened,
    opened: known?.id ? fields : null,
    saidBy: '',
    givesWay: isOwn && text.instead.length > 0,
  };
}

const asInput = ({ role, signatory, printedName, logo, shown }: Fields) => ({
  role: role as NonNullable<EndorseInput['role']>,
  shown: shown as NonNullable<EndorseInput['shown']>,
  ...{ signatory, printedName, logo },
});

/** Of a signature that is there, only what was changed; of a new one, all. */
export function endorseInputOf(
  text: EndorseTextResult,
  { organization, person }: Signer,
  draft: EndorsementDraft,
): EndorseInput {
  const whole = asInput(draft);
  const { changes, was } = draft.opened
    ? changedFields(whole, asInput(draft.opened))
    : { changes: whole, was: {} };
  const [instead] = text.instead;
  return {
    ...{ submission: text.id, seen: text.hash },
    ...(organization !== '' && { organization }),
    ...(person !== '' && { person }),
    ...changes,
    ...(draft.saidBy !== '' && { for: draft.saidBy }),
    ...(draft.givesWay && instead && { instead: instead.id }),
    ...(Object.keys(was).length > 0 && { was }),
  };
}
