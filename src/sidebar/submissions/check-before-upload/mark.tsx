// Marking as uploaded: who, with which receipt, and why all the same where the check fails.
import { useState } from 'preact/hooks';
import type { UploadCheck } from '../../../core/submissions/upload-check/plan-check';
import type { MarkedUpload } from '../../../core/submissions/upload-check/plan-mark';
import type { UploadFile } from '../../../core/submissions/upload-check/rules/file-input';
import type { Success } from '../../kit/client';
import { binder } from '../../kit/form';
import { TextField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { useRun, type FieldErrors } from '../../kit/use-calls';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

interface MarkProps {
  readonly check: UploadCheck;
  readonly file: UploadFile | undefined;
  onMarked(answer: Success<MarkedUpload>): void;
  onBack(): void;
}

interface Draft {
  readonly uploader: string;
  readonly receipt: string;
  readonly reason: string;
}

interface FieldsProps {
  readonly check: UploadCheck;
  readonly draft: Draft;
  readonly errors: FieldErrors;
  change(changes: Partial<Draft>): void;
}

function Fields({ check: { people, failed }, draft, errors, change }: FieldsProps) {
  const bind = binder(draft, errors, change);
  return (
    <>
      <PickOne label={translate(words.uploader)} options={people} {...bind('uploader')} />
      <TextField label={translate(words.receipt)} help={translate(words.receiptHelp)} {...bind('receipt')} />
      {failed > 0 && (
        <TextArea
          label={translate(words.reason)}
          help={translate(words.reasonHelp)}
          required
          {...bind('reason')}
        />
      )}
    </>
  );
}

export function Mark({ check, file, onMarked, onBack }: MarkProps) {
  const { isBusy, errors, showErrors, run } = useRun('mark-uploaded');
  const { uploader, receipt, uploadReason: reason } = check;
  const [draft, setDraft] = useState<Draft>({ uploader: uploader.id, receipt, reason });
  const needsReason = check.failed > 0;
  const mark = async (): Promise<void> => {
    if (needsReason && draft.reason.trim() === '') return showErrors({ reason: translate(kitText.fillIn) });
    const input = { submission: check.submission.id, ...draft, ...(file && { file }) };
    const answer = await run(input, { saying: translate(words.marking) });
    if (answer) onMarked(answer);
  };
  const failing = check.findings.filter(({ state }) => state === 'fail').map(({ title }) => title);
  const change = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes });
  return (
    <Frame primary={{ label: translate(words.mark), isBusy, onPress: () => void mark() }} onBack={onBack}>
      <StepHeading>{check.submission.name}</StepHeading>
      {needsReason && <Notice tone="bad" lines={failing} />}
      <Fields {...{ check, draft, errors, change }} />
    </Frame>
  );
}
