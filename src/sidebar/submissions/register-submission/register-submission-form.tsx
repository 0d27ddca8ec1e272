// The fields of a submission.
import type { SubmissionFormResult } from '../../../core/submissions/registering/plan-registering-form';
import { TEXT_OF_OTHERS } from '../../../core/base/vocabulary/words';
import { isWithTheUn } from '../../../core/workbook/records/this-cycle';
import { binder, type FormProps } from '../../kit/form';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { DateField, DateTimeField, NumberField, SelectField, TextField } from '../../kit/fields/inputs';
import { PickOne, PickSeveral } from '../../kit/fields/picker';
import { Checkbox } from '../../kit/fields/ticks';
import { TextArea } from '../../kit/fields/text-area';
import { useAskHints } from '../../kit/ask-hints';
import { TextList } from '../../kit/fields/text-list';
import { OpenPanel } from '../../kit/buttons';
import { Notice, Section } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import type { SubmissionDraft } from './register-submission-draft';
import { SameGround } from './similar-submissions';
import { SuggestedIssues } from './suggested';
import { withdrawsMerged } from '../../../core/words/submissions/registering';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/register-submission';
import * as kitText from '../../../core/words/panels/kit';

type SubmissionProps = FormProps<SubmissionDraft, SubmissionFormResult>;

/** Each with its limit. */
const kindsIn = ({ kinds }: SubmissionFormResult) =>
  kinds.map(({ id, name, limit, minutes }) => {
    if (minutes !== null) return { id, name: translate(words.kindSpoken, { name, minutes }) };
    return { id, name: limit === null ? name : translate(words.kindLimit, { name, limit }) };
  });

function Identity({ form, draft, errors, change }: SubmissionProps) {
  const bind = binder(draft, errors, change);
  const originals = form.originals.filter(({ id }) => id !== draft.id);
  const issuesHelp = draft.issues.length > 0 ? undefined : translate(words.issuesHelp);
  return (
    <>
      <TextField label={translate(words.titleField)} required {...bind('title')} />
      <SelectField
        label={translate(words.kind)}
        help={draft.kind === TEXT_OF_OTHERS ? translate(words.ofOthersHelp) : undefined}
        required
        options={kindsIn(form)}
        {...bind('kind')}
      />
      <PickOne label={translate(words.workgroup)} required options={form.workgroups} {...bind('workgroup')} />
      <SelectField
        label={translate(words.language)}
        options={form.languages}
        empty={translate(words.usualLanguage, { name: form.usualLanguage })}
        {...bind('language')}
      />
      {originals.length > 0 && (
        <PickOne
          label={translate(words.translationOf)}
          help={draft.translationOf === '' ? undefined : translate(words.translationHelp)}
          options={originals}
          {...bind('translationOf')}
        />
      )}
      <PickSeveral
        label={translate(words.issues)}
        help={issuesHelp}
        options={form.issues}
        howToAdd={translate(kitText.issuesAreAdded)}
        {...bind('issues')}
      />
    </>
  );
}

/** What a statement has besides its text. */
function Speech({ form, draft, errors, change }: SubmissionProps) {
  const bind = binder(draft, errors, change);
  const isSpoken = form.kinds.some(({ id, minutes }) => id === draft.kind && minutes !== null);
  if (!isSpoken) return null;
  const daysHelp = translate(words.daysHelp, { tab: tabNames.TIM });
  return (
    <Section title={translate(words.speech)}>
      <PickOne label={translate(words.speaker)} options={form.speakers} {...bind('speaker')} />
      <NumberField
        label={translate(words.minutes)}
        help={translate(words.minutesHelp)}
        min={1}
        {...bind('minutes')}
      />
      <DateField label={translate(words.registerBy)} help={daysHelp} {...bind('registerBy')} />
      <Checkbox label={translate(words.registered)} {...bind('registered')} />
      <DateTimeField label={translate(words.officialDue)} help={daysHelp} {...bind('officialDue')} />
    </Section>
  );
}

function Content({ draft, errors, change }: SubmissionProps) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <TextArea
        label={translate(words.summary)}
        help={translate(words.summaryHelp)}
        countsWords
        {...bind('summary')}
      />
      <TextList
        label={translate(words.asks)}
        help={translate(words.asksHelp)}
        under={useAskHints(draft.asks)}
        {...bind('asks')}
      />
    </>
  );
}

/** Withdrawing a joint text waits until those that were merged into it stand for themselves again. */
function TakesAlong({ form, draft: { id, title, status } }: Pick<SubmissionProps, 'form' | 'draft'>) {
  const joint = form.joint.find((one) => one.id === id);
  const wasWithdrawn = form.mine.find((one) => one.id === id)?.status === 'withdrawn';
  if (!joint || status !== 'withdrawn' || wasWithdrawn) return null;
  const panel = translate(titles.overlaps);
  return (
    <Notice tone="bad" lines={[translate(withdrawsMerged, { title, titles: joint.titles, panel })]}>
      <OpenPanel panel="overlaps" input={{ submission: joint.from, show: 'settled' }} label={panel} />
    </Notice>
  );
}

/** Its status; where it is with the UN, also why it is marked here and not by the check. */
function Status({ form, draft, errors, change }: SubmissionProps) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <SelectField label={translate(words.status)} options={form.statuses} {...bind('status')} />
      {isWithTheUn(draft) && (
        <TextField
          label={translate(words.uploadReason)}
          help={translate(words.uploadReasonHelp)}
          {...bind('uploadReason')}
        />
      )}
      <TakesAlong form={form} draft={draft} />
    </>
  );
}

function Parties({ form, draft, errors, change }: SubmissionProps) {
  const bind = binder(draft, errors, change);
  const others = form.organizations.filter(({ id }) => id !== draft.leadOrganization);
  return (
    <>
      <PickOne
        label={translate(words.lead)}
        help={translate(words.leadHelp)}
        takesNew
        options={form.organizations}
        {...bind('leadOrganization')}
      />
      <PickSeveral
        label={translate(words.coSubmitters)}
        help={translate(words.coSubmittersHelp)}
        takesNew
        options={others}
        {...bind('coSubmitters')}
      />
      <Status {...{ form, draft, errors, change }} />
      {form.people.length > 0 && (
        <PickOne
          label={translate(words.person)}
          help={translate(words.personHelp)}
          options={form.people}
          {...bind('person', 'for')}
        />
      )}
    </>
  );
}

export const SubmissionForm = (props: SubmissionProps) => (
  <>
    <Identity {...props} />
    <Speech {...props} />
    <SameGround draft={props.draft} />
    <Content {...props} />
    <SuggestedIssues draft={props.draft} change={props.change} />
    <Parties {...props} />
  </>
);
