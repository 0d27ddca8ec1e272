// Bringing in a summary, step by step: choose it, see what was found, bring it in.
import { useState } from 'preact/hooks';
import type { ImportCitationsResult } from '../../../core/un-documents/summaries/findings';
import type { Success } from '../../kit/client';
import { useDraft, useFreshErrors } from '../../kit/form';
import { DraftRestored } from '../../kit/draft-restored';
import type { RestoredDraft } from '../../kit/unsent-draft';
import { Frame } from '../../kit/frame';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { NO_CITATIONS, citationsInputOf, MOST_TEXT, teaches, type CitationsDraft } from './summaries-draft';
import { Found } from './found';
import { TextArea } from '../../kit/fields/text-area';
import { TextFileField } from '../../kit/fields/text-file';
import * as words from '../../../core/words/panels/un-documents/summaries';

interface FormProps {
  readonly text: string;
  readonly error: string | undefined;
  onText(text: string): void;
}

/** The summary to bring in: a file, or its pasted text. */
function SummaryForm({ text, error, onText }: FormProps) {
  return (
    <>
      <p>{translate(words.intro)}</p>
      <TextFileField help={translate(words.fileHelp)} wordAs="numbered" onText={onText} />
      <TextArea
        label={translate(words.text)}
        rows={10}
        required
        value={text}
        error={error}
        onChange={onText}
      />
    </>
  );
}

type Answer = Success<ImportCitationsResult>;

interface CheckedProps {
  readonly result: ImportCitationsResult;
  readonly draft: CitationsDraft;
  readonly isBusy: boolean;
  onSaid(said: CitationsDraft['said']): void;
  onBringIn(): void;
  onBack(): void;
}

function Checked({ result, draft, isBusy, onSaid, onBringIn, onBack }: CheckedProps) {
  const mayBringIn = result.hasEdits || teaches(draft);
  return (
    <Frame
      primary={mayBringIn ? { label: translate(words.bringIn), isBusy, onPress: onBringIn } : undefined}
      onBack={onBack}
    >
      <StepHeading>{translate(words.understood)}</StepHeading>
      <Found result={result} said={draft.said} onSaid={onSaid} />
    </Frame>
  );
}

/** Checks by a dry run, then runs with what was answered. */
function useBringingIn(draft: CitationsDraft) {
  const running = useRun('import-citations');
  const errors = useFreshErrors(running.errors, draft);
  const check = async (): Promise<ImportCitationsResult | undefined> => {
    if (draft.text.length > MOST_TEXT) {
      running.showErrors({ text: translate(words.tooLong) });
      return undefined;
    }
    const checked = await running.run(citationsInputOf(draft, []), {
      dryRun: true,
      saying: translate(words.checking),
    });
    return checked?.result;
  };
  const bringIn = (result: ImportCitationsResult): Promise<Answer | undefined> =>
    running.run(citationsInputOf(draft, result.doubtful), { saying: translate(words.checking) });
  return { isBusy: running.isBusy, errors, check, bringIn };
}

interface StartProps {
  readonly text: string;
  readonly error: string | undefined;
  readonly back: RestoredDraft | null;
  readonly isBusy: boolean;
  onText(text: string): void;
  onCheck(): void;
  toList(): void;
}

function Start({ text, error, back, isBusy, onText, onCheck, toList }: StartProps) {
  return (
    <Frame primary={{ label: translate(words.check), isBusy, onPress: onCheck }} onBack={toList}>
      <DraftRestored back={back} />
      <SummaryForm {...{ text, error, onText }} />
    </Frame>
  );
}

export function BringIn({ toList, onDone }: { toList(): void; onDone(): void }) {
  const { draft, change, back: typedBefore, sent } = useDraft<CitationsDraft>('', () => NO_CITATIONS);
  const [found, setFound] = useState<ImportCitationsResult | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { isBusy, errors, check, bringIn } = useBringingIn(draft);
  const press = async (result: ImportCitationsResult): Promise<void> => {
    const done = await bringIn(result);
    if (done) {
      sent();
      onDone();
    }
    setAnswer(done ?? null);
  };
  const onCheck = async (): Promise<void> => setFound((await check()) ?? null);
  const onBack = (): void => {
    setStatus('');
    setFound(null);
  };
  const onText = (text: string): void => change({ text, said: {} });
  if (answer)
    return (
      <Frame primary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  if (!found) {
    const props = { text: draft.text, error: errors['text'], back: typedBefore, isBusy, onText, toList };
    return <Start {...props} onCheck={() => void onCheck()} />;
  }
  return (
    <Checked
      {...{ result: found, draft, isBusy, onBack }}
      onSaid={(said) => change({ said })}
      onBringIn={() => void press(found)}
    />
  );
}
