// Registers a submission, or changes one of one's own.
import { useState } from 'preact/hooks';
import type { SubmissionFormResult } from '../../../core/submissions/registering/plan-form';
import type { RegisterSubmissionResult } from '../../../core/submissions/registering/plan-register';
import type { Success } from '../../kit/client';
import { refuses, unfilled } from '../../kit/form';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { OpenPanel } from '../../kit/buttons';
import { Summary } from '../../kit/outcome';
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
  const initial = wanted ? draftOf(wanted) : givenDraft(form ?? NO_FORM, opening.input);
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

type Registered = Success<RegisterSubmissionResult>;

function Done({ answer, onAgain }: { answer: Registered; onAgain: () => void }) {
  return (
    <Frame secondary={{ label: say(words.another), onPress: onAgain }}>
      <Summary answer={answer} mayUndo>
        <p class="help">{say(words.takeInHelp)}</p>
        <OpenPanel
          panel="take-in-text"
          input={{ submission: answer.result.id }}
          label={say(titles.takeInText)}
        />
      </Summary>
    </Frame>
  );
}

function Submission() {
  const load = useLoad('submission-form', {});
  const drafts = useDraft(resultOf(load));
  const { draft } = drafts;
  const { isBusy, errors, amend, register } = useRegister();
  const [answer, setAnswer] = useState<Registered | null>(null);
  const again = (): void => {
    setAnswer(null);
    drafts.restart(load.state === 'ready' ? newDraft(load.result) : null);
    load.reload();
  };
  if (answer) return <Done answer={answer} onAgain={again} />;
  const send = async (): Promise<void> => setAnswer((await register(draft)) ?? null);
  const primary = {
    label: say(draft.id === '' ? words.register : words.save),
    isBusy,
    onPress: () => void send(),
  };
  const change = (changes: Partial<Draft>): void => {
    amend(changes);
    drafts.change(changes);
  };
  const choose = (other: Draft): void => {
    amend(other);
    drafts.choose(other);
  };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load} fields={6}>
        {(form) => (
          <>
            <Which form={form} draft={draft} choose={choose} />
            <SubmissionForm form={form} draft={draft} errors={errors} change={change} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

mountPanel(Submission, titles.registerSubmission);
