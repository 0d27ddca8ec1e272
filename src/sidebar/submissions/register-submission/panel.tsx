// Registers a submission, or changes one of one's own.
import { useState } from 'preact/hooks';
import type { SubmissionFormResult } from '../../../core/submissions/registering/plan-form';
import { Clashes } from '../../kit/clashes';
import { refuses, unfilled } from '../../kit/form';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { handedText } from '../../kit/hand-over';
import { mountPanel } from '../../kit/mount';
import { say, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { resultOf, useLoad, useRun, type Run } from '../../kit/use-calls';
import {
  afterRegistering,
  draftOf,
  givenDraft,
  inputOf,
  missingFields,
  newDraft,
  turnTo,
  type Draft,
  type LeftDrafts,
} from './draft';
import { SubmissionForm } from './form';
import { CameAlong, useCameAlong } from './came-along';
import { Done, type Registered } from './done';
import * as words from '../../../core/words/panels/submissions/register-submission';
import * as titles from '../../../core/words/workbook/menu';

interface WhichProps {
  readonly form: SubmissionFormResult;
  readonly draft: Draft;
  choose(draft: Draft): void;
}

function Which({ form, draft, choose }: WhichProps) {
  if (form.mine.length === 0) return null;
  const chosen = (id: string): Draft => {
    const row = form.mine.find((one) => one.id === id);
    return row ? draftOf(row) : newDraft(form);
  };
  return (
    <SelectField
      label={say(words.which)}
      empty={say(words.newOne)}
      options={form.mine.map(({ id, title }) => ({ id, name: title }))}
      value={draft.id}
      onChange={(id) => choose(chosen(id))}
    />
  );
}

const NO_FORM = { workgroups: [], ownWorkgroup: '', issues: [] };

interface Drafts {
  readonly draft: Draft;
  change(changes: Partial<Draft>): void;
  /** What was typed for the one that is left comes back with it. */
  choose(draft: Draft): void;
  /** Begins anew once the draft is registered. */
  restart(draft: Draft | null): void;
}

/** Until something is typed, the submission that the panel was opened for, else a new one. */
function useDraft(form: SubmissionFormResult | undefined): Drafts {
  const { opening } = usePanel();
  const [typed, setTyped] = useState<Draft | null>(null);
  const [left, setLeft] = useState<LeftDrafts>({});
  const wanted = form?.mine.find(({ id }) => id === opening.input['id']);
  const initial = wanted ? draftOf(wanted) : givenDraft(form ?? NO_FORM, handedText(opening));
  const draft = typed ?? initial;
  return {
    draft,
    change: (changes) => setTyped({ ...draft, ...changes }),
    choose: (other) => {
      const turned = turnTo(left, draft, other);
      setLeft(turned.left);
      setTyped(turned.draft);
    },
    restart: (fresh) => {
      setLeft({});
      setTyped(afterRegistering(left, draft, fresh));
    },
  };
}

/** Checks what must be there, and registers; the answer once it went through. */
function useRegister(): Run<'register-submission'> & {
  register(draft: Draft): Promise<Registered | undefined>;
} {
  const registration = useRun('register-submission');
  const register = async (draft: Draft): Promise<Registered | undefined> =>
    refuses(registration, unfilled(missingFields(draft))) ? undefined : registration.run(inputOf(draft));
  return { ...registration, register };
}

/** What is wrong with a field is no longer so once it is changed. */
const amending =
  <Changes extends object>(amend: (changes: object) => void, apply: (changes: Changes) => void) =>
  (changes: Changes): void => {
    amend(changes);
    apply(changes);
  };

function Submission() {
  const load = useLoad('submission-form', {});
  const drafts = useDraft(resultOf(load));
  const { draft } = drafts;
  const { isBusy, errors, clashes, amend, register } = useRegister();
  const [answer, setAnswer] = useState<Registered | null>(null);
  const came = useCameAlong();
  const again = (): void => {
    setAnswer(null);
    came.leave();
    drafts.restart(load.state === 'ready' ? newDraft(load.result) : null);
    load.reload();
  };
  if (answer) return <Done answer={answer} draft={draft} text={came.text} onAgain={again} />;
  const send = async (): Promise<void> => setAnswer((await register(draft)) ?? null);
  const primary = {
    label: say(draft.id === '' ? words.register : words.save),
    isBusy,
    onPress: () => void send(),
  };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load} fields={6}>
        {(form) => (
          <>
            <CameAlong {...came} />
            <Which form={form} draft={draft} choose={amending(amend, drafts.choose)} />
            <Clashes clashes={clashes} draft={draft} change={amending(amend, drafts.change)} />
            <SubmissionForm
              form={form}
              draft={draft}
              errors={errors}
              change={amending(amend, drafts.change)}
            />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

mountPanel(Submission, titles.registerSubmission);
