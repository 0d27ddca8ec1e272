// Registers a submission, or changes one of one's own.
import { useState } from 'preact/hooks';
import type { SubmissionFormResult } from '../../../core/submissions/registering/plan-registering-form';
import { DraftRestored } from '../../kit/draft-restored';
import { Clashes } from '../../kit/clashes';
import { refuses, unfilled } from '../../kit/form';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { handedText } from '../../kit/hand-over';
import { viewOf } from '../../kit/views';
import type { PanelOpening } from '../../kit/opening';
import { translate, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun, type Run } from '../../kit/use-calls';
import { latestDraft, useUnsentDraft, type UnsentDraft } from '../../kit/unsent-draft';
import {
  submissionDraftOf,
  givenDraft,
  registerInputOf,
  missingFields,
  type SubmissionDraft,
} from './register-submission-draft';
import { SubmissionForm } from './register-submission-form';
import { CameAlong, useCameAlong } from './came-along';
import { Done, type RegistrationResult } from './done';
import * as words from '../../../core/words/panels/submissions/register-submission';
import * as titles from '../../../core/words/workbook/menu';

interface WhichProps {
  readonly form: SubmissionFormResult;
  readonly draft: SubmissionDraft;
  choose(id: string): void;
}

function Which({ form, draft, choose }: WhichProps) {
  if (form.mine.length === 0) return null;
  return (
    <SelectField
      label={translate(words.which)}
      empty={translate(words.newOne)}
      options={form.mine.map(({ id, title, status }) => ({
        id,
        name: status === 'withdrawn' ? translate(words.isWithdrawn, { title }) : title,
      }))}
      value={draft.id}
      onChange={choose}
    />
  );
}

const NO_FORM = { workgroups: [], ownWorkgroup: '', issues: [], mine: [] };

/** A text that came along is one draft, another new submission is another one. */
const CAME_ALONG = 'came-along';

/** The submission that the panel was opened for, the text that came along, else what was typed last. */
function firstAbout({ input }: PanelOpening): string {
  const { id, title, text, kind } = input;
  if (id !== undefined) return id;
  return title === undefined && text === undefined && kind === undefined
    ? (latestDraft('register-submission') ?? '')
    : CAME_ALONG;
}

interface Drafts extends Pick<UnsentDraft<SubmissionDraft>, 'back'> {
  readonly draft: SubmissionDraft;
  change(changes: Partial<SubmissionDraft>): void;
  /** Turns to another submission, '' for a new one; what was typed for either stays. */
  choose(id: string): void;
  /** Gives the draft up once it is registered. */
  restart(): void;
}

function useDrafts(form: SubmissionFormResult | undefined): Drafts {
  const { opening } = usePanel();
  const [about, choose] = useState(() => firstAbout(opening));
  const { mine, ...offered } = form ?? NO_FORM;
  const row = mine.find(({ id }) => id === about);
  const came = about === CAME_ALONG ? opening : { input: {} };
  const { kind } = came.input as PanelOpening['input'];
  const given = { ...givenDraft(offered, handedText(came)), ...(kind !== undefined && { kind }) };
  const start = row ? submissionDraftOf(row) : given;
  const known = row || about === CAME_ALONG ? about : '';
  const { typed, type, back } = useUnsentDraft<SubmissionDraft>(form && known, () => start);
  const draft = typed ?? start;
  return {
    draft,
    back,
    change: (changes) => type({ ...draft, ...changes }),
    choose,
    restart: () => {
      type(null);
      choose('');
    },
  };
}

/** Checks what must be there, and registers; the answer once it went through. */
function useRegister(): Run<'register-submission'> & {
  register(draft: SubmissionDraft): Promise<RegistrationResult | undefined>;
} {
  const registration = useRun('register-submission');
  const register = async (draft: SubmissionDraft): Promise<RegistrationResult | undefined> =>
    refuses(registration, unfilled(missingFields(draft)))
      ? undefined
      : registration.run(registerInputOf(draft));
  return { ...registration, register };
}

/** What is wrong with a field is no longer so once it is changed. */
const amending =
  <Changes extends object>(amend: (changes: object) => void, apply: (changes: Changes) => void) =>
  (changes: Changes): void => {
    amend(changes);
    apply(changes);
  };

interface Sent {
  readonly answer: RegistrationResult;
  readonly draft: SubmissionDraft;
}

/** The draft with the run that sends it, and what came of it. */
function useSubmission(form: SubmissionFormResult | undefined) {
  const { draft, back, change, choose, restart } = useDrafts(form);
  const { isBusy, errors, clashes, amend, register } = useRegister();
  const [sent, setSent] = useState<Sent | null>(null);
  const send = async (): Promise<void> => {
    const answer = await register(draft);
    if (!answer) return;
    setSent({ answer, draft });
    restart();
  };
  const turnTo = (id: string): void => {
    amend(draft);
    choose(id);
  };
  return {
    ...{ draft, back, isBusy, errors, clashes, sent, send, turnTo },
    change: amending(amend, change),
    again: () => setSent(null),
  };
}

function Submission() {
  const load = useLoad('submission-form', {});
  const one = useSubmission(loadedResult(load));
  const { draft, errors, sent, change } = one;
  const came = useCameAlong();
  const again = (): void => {
    one.again();
    came.leave();
    load.reload();
  };
  if (sent) return <Done {...sent} text={came.text} onAgain={again} />;
  const primary = {
    label: translate(draft.id === '' ? words.register : words.save),
    isBusy: one.isBusy,
    onPress: () => void one.send(),
  };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load} fields={6}>
        {(form) => (
          <>
            <CameAlong {...came} />
            <DraftRestored back={one.back} />
            <Which form={form} draft={draft} choose={one.turnTo} />
            <Clashes clashes={one.clashes} draft={draft} change={change} />
            <SubmissionForm {...{ form, draft, errors, change }} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(Submission, titles.registerSubmission);
