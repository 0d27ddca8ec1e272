// Log a meeting or e-mail: one form, and after saving the next one.
import { useState } from 'preact/hooks';
import type { ContactFormResult } from '../../../core/advocacy/contacts/plan-contacts-form';
import type { Success } from '../../kit/client';
import { DraftRestored } from '../../kit/draft-restored';
import { refuses, useDraft, useFreshErrors } from '../../kit/form';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { contactInputOf, contactProblems, startContactDraft, type ContactDraft } from './contacts-draft';
import { Fields } from './contacts-form';
import * as words from '../../../core/words/panels/advocacy/contacts';
import * as titles from '../../../core/words/workbook/menu';

interface FormProps {
  readonly form: ContactFormResult;
  /** What the draft is about, see `useTyped`. */
  readonly about: string;
  refresh(): void;
  onSaved(answer: Success): void;
}

function ContactForm({ form, about, refresh, onSaved }: FormProps) {
  const { draft, change, back, sent } = useDraft(about, () => startContactDraft(form));
  const saving = useRun('log-contact');
  const errors = useFreshErrors(saving.errors, draft);
  const amend = (changes: Partial<ContactDraft>): void => {
    saving.amend(changes);
    change(changes);
  };
  const save = async (): Promise<void> => {
    if (refuses(saving, contactProblems(draft))) return;
    const answer = await saving.run(contactInputOf(draft));
    if (!answer) return;
    sent();
    onSaved(answer);
  };
  return (
    <Frame primary={{ label: translate(words.save), isBusy: saving.isBusy, onPress: () => void save() }}>
      <DraftRestored back={back} />
      <Fields {...{ form, draft, errors }} change={amend} onCountry={refresh} />
    </Frame>
  );
}

function ContactsPanel() {
  const { opening } = usePanel();
  const [input, setInput] = useState(opening.input);
  const load = useLoad('contact-form', input);
  const [saved, setSaved] = useState<Success | null>(null);
  const goOn = (): void => {
    setInput({});
    setSaved(null);
    load.refresh();
    setStatus('');
  };
  if (saved)
    return (
      <Frame secondary={{ label: translate(words.another), onPress: goOn }}>
        <Summary answer={saved} mayUndo />
      </Frame>
    );
  if (load.state !== 'ready')
    return (
      <Frame>
        <Loaded load={load} fields={6}>
          {() => null}
        </Loaded>
      </Frame>
    );
  return (
    <ContactForm
      form={load.result}
      about={Object.values(input).join(' ')}
      refresh={load.refresh}
      onSaved={setSaved}
    />
  );
}

export const view = viewOf(ContactsPanel, titles.contacts);
