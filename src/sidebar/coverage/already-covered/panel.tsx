// Is this already covered? A text is compared with all submissions in one step; nothing of it enters the workbook.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AlreadyCoveredResult } from '../../../core/coverage/overlaps/plan-already-covered';
import { call, type Success } from '../../kit/client';
import { FocusHere } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { handOver } from '../../kit/hand-over';
import { viewOf } from '../../kit/views';
import { openPanel } from '../../kit/open-view';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { EMPTY_COVERED_DRAFT, alreadyCoveredInputOf, type CoveredDraft } from './already-covered-draft';
import { Covered } from './found';
import { TextField, type Option } from '../../kit/fields/inputs';
import { DraftRestored } from '../../kit/draft-restored';
import type { RestoredDraft } from '../../kit/unsent-draft';
import { binder, useDraft, type FormProps } from '../../kit/form';
import { PickSeveral } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/coverage/already-covered';
import * as titles from '../../../core/words/workbook/menu';

/** What to check: a text, and what is known of it. */
function CoveredForm({ draft, form: issues, errors, change }: FormProps<CoveredDraft, readonly Option[]>) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <p>{translate(words.intro)}</p>
      <TextFileField onText={(text) => change({ text })} />
      <TextArea label={translate(words.text)} rows={8} countsWords {...bind('text')} />
      <TextField label={translate(words.textTitle)} {...bind('title')} />
      <PickSeveral
        label={translate(words.issues)}
        help={translate(words.issuesHelp)}
        options={issues}
        howToAdd={translate(kitText.issuesAreAdded)}
        {...bind('issues')}
      />
    </>
  );
}

interface AskProps {
  readonly draft: CoveredDraft;
  readonly cameBack: boolean;
  readonly back: RestoredDraft | null;
  change(draft: Partial<CoveredDraft>): void;
  onAnswer(answer: Answer): void;
}

function Ask({ draft, cameBack, back, change, onAnswer }: AskProps) {
  const load = useLoad('covered-form', {});
  const { isBusy, errors, run } = useRun('already-covered');
  const check = async (): Promise<void> => {
    onAnswer(
      (await run(alreadyCoveredInputOf(draft), { reads: true, saying: translate(words.checking) })) ?? null,
    );
  };
  return (
    <Frame primary={{ label: translate(words.check), isBusy, onPress: () => void check() }}>
      {/* Only the issues come from the workbook: the fields serve without them too. */}
      <DraftRestored back={back} />
      <FocusHere when={cameBack}>
        <CoveredForm
          draft={draft}
          form={loadedResult(load)?.issues ?? []}
          errors={errors}
          change={(changes) => {
            // Why an earlier text could not be checked says nothing of this one.
            setStatus('');
            change(changes);
          }}
        />
      </FocusHere>
    </Frame>
  );
}

type Answer = Success<AlreadyCoveredResult> | null;

/** What was found, in the reader's language: in another one the same is asked again. */
function useFound(draft: CoveredDraft) {
  const { language } = usePanel();
  const [answer, setAnswer] = useState<Answer>(null);
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return undefined;
    spoken.current = language;
    if (!answer) return undefined;
    let isWanted = true;
    void call('already-covered', alreadyCoveredInputOf(draft), { reads: true }).then((again) => {
      if (isWanted && again.ok) setAnswer(again);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return { answer, setAnswer };
}

function CoveredPanel() {
  const { me } = usePanel();
  const { draft, change, back: typedBefore } = useDraft('', () => EMPTY_COVERED_DRAFT);
  const { answer, setAnswer } = useFound(draft);
  const cameBack = useRef(false);
  const back = (): void => {
    cameBack.current = true;
    setAnswer(null);
    setStatus('');
  };
  if (!answer)
    return <Ask {...{ draft, change }} back={typedBefore} cameBack={cameBack.current} onAnswer={setAnswer} />;
  // Registering is for members; whoever has no row among the people joins first, and the text goes along.
  const isNew = me?.person === '';
  const handed = handOver(answer.result.registration, draft.text);
  const join = { label: translate(words.joinFirst), onPress: () => void openPanel('join', handed) };
  const register = {
    label: translate(kitText.registerIt),
    onPress: () => void openPanel('register-submission', handed),
  };
  return (
    <Frame primary={isNew ? join : register} onBack={back}>
      <Covered answer={answer} />
    </Frame>
  );
}

export const view = viewOf(CoveredPanel, titles.alreadyCovered);
