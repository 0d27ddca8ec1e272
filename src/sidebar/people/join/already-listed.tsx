// Quietly, while somebody types: who is on the list already, and which organization a new name may mean.
import { labelled } from '../../kit/labelled';
import type { AlreadyListed, AlreadyListedInput } from '../../../core/people/joining/plan-already-listed';
import type { JoinFormResult } from '../../../core/people/joining/plan-join-form';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { Detail, PlainList } from '../../kit/parts';
import { useRestingCall } from '../../kit/use-resting-call';
import type { JoinDraft, JoinSubject } from './join-draft';
import * as words from '../../../core/words/panels/people/join';

/** What may be on the list already, of a form for somebody who is not; undefined where there is nothing to ask. */
export function listedQuestion(
  form: JoinFormResult,
  whose: JoinSubject,
  draft: JoinDraft,
): AlreadyListedInput | undefined {
  const isNew = whose.kind === 'new' || (whose.kind === 'self' && form.answers === null);
  const name = isNew ? draft.name.trim() : '';
  const organization = draft.organization.trim();
  const isNewOrganization = organization !== '' && !form.organizations.some(({ id }) => id === organization);
  if (name === '' && !isNewOrganization) return undefined;
  return { name, organization, ...(whose.kind === 'new' && { email: draft.email.trim() }) };
}

interface ListedProps {
  readonly found: readonly AlreadyListed[];
  /** Said above the names. */
  readonly intro: string;
  /** Takes the one that is listed; left out where that is not for the one who types. */
  readonly take?: { readonly label: string; press(id: string): void } | undefined;
}

const nameOf = ({ name, detail }: AlreadyListed): string => (detail === '' ? name : `${name} (${detail})`);

function Listed({ found, intro, take }: ListedProps) {
  if (found.length === 0) return null;
  return (
    <div class="already-listed" role="status">
      <p class="help">{intro}</p>
      <PlainList items={found}>
        {(one) => (
          <>
            {nameOf(one)}
            <Detail>{one.reasons}</Detail>
            {take && (
              <Button
                kind="quiet"
                label={take.label}
                about={labelled(take.label, nameOf(one))}
                onPress={() => take.press(one.id)}
              />
            )}
          </>
        )}
      </PlainList>
    </div>
  );
}

interface OnListProps {
  readonly form: JoinFormResult;
  readonly whose: JoinSubject;
  readonly draft: JoinDraft;
  change(changes: Partial<JoinDraft>): void;
  /** Goes on with somebody of the list. */
  pick(id: string): void;
}

export function OnListAlready({ form, whose, draft, change, pick }: OnListProps) {
  const found = useRestingCall('already-listed', listedQuestion(form, whose, draft));
  if (!found) return null;
  const isSelf = whose.kind === 'self';
  return (
    <>
      <Listed
        found={found.people}
        intro={translate(isSelf ? words.maybeYou : words.maybeListed)}
        take={isSelf ? undefined : { label: translate(words.takeListed), press: pick }}
      />
      <Listed
        found={found.organizations}
        intro={translate(words.maybeOrganization)}
        take={{ label: translate(words.takeListed), press: (organization) => change({ organization }) }}
      />
    </>
  );
}
