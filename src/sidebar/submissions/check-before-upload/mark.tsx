// Marking as uploaded: who, with which receipt, and why all the same where the check fails.
import { useState } from 'preact/hooks';
import type { UploadCheck } from '../../../core/submissions/upload-check/plan-check';
import type { MarkedUpload } from '../../../core/submissions/upload-check/plan-mark';
import type { UploadFile } from '../../../core/submissions/upload-check/file-input';
import type { Success } from '../../kit/client';
import { TextField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

interface MarkProps {
  readonly check: UploadCheck;
  readonly file: UploadFile | undefined;
  onMarked(answer: Success<MarkedUpload>): void;
  onBack(): void;
}

export function Mark({ check, file, onMarked, onBack }: MarkProps) {
  const { isBusy, errors, showErrors, run } = useRun('mark-uploaded');
  const [uploader, setUploader] = useState(check.uploader.id);
  const [receipt, setReceipt] = useState(check.receipt);
  const [reason, setReason] = useState(check.uploadReason);
  const needsReason = check.failed > 0;
  const mark = async (): Promise<void> => {
    if (needsReason && reason.trim() === '') return showErrors({ reason: say(kitText.fillIn) });
    const input = { submission: check.submission.id, uploader, receipt, reason, ...(file && { file }) };
    const answer = await run(input, { saying: say(words.marking) });
    if (answer) onMarked(answer);
  };
  const failing = check.findings.filter(({ state }) => state === 'fail').map(({ title }) => title);
  return (
    <Frame primary={{ label: say(words.mark), isBusy, onPress: () => void mark() }} onBack={onBack}>
      <StepHeading>{check.submission.name}</StepHeading>
      {needsReason && <Notice tone="bad" lines={failing} />}
      <PickOne
        label={say(words.uploader)}
        options={check.people}
        value={uploader}
        error={errors['uploader']}
        onChange={setUploader}
      />
      <TextField
        label={say(words.receipt)}
        help={say(words.receiptHelp)}
        value={receipt}
        error={errors['receipt']}
        onChange={setReceipt}
      />
      {needsReason && (
        <TextArea
          label={say(words.reason)}
          help={say(words.reasonHelp)}
          required
          value={reason}
          error={errors['reason']}
          onChange={setReason}
        />
      )}
    </Frame>
  );
}
