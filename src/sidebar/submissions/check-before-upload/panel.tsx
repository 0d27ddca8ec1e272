// Check before upload: what passes and what does not; marks the submission as uploaded.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { UploadCheck } from '../../../core/submissions/upload-check/plan-check';
import type { MarkedUpload } from '../../../core/submissions/upload-check/plan-mark';
import type { UploadFile } from '../../../core/submissions/upload-check/rules/file-input';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Done } from '../../kit/done';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { ofThing, type OfThing } from '../../kit/of-thing';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useAnswer } from '../../kit/use-calls';
import { WordBar } from '../../kit/word-bar';
import { ChosenFile } from './chosen-file';
import { Findings } from './findings';
import { Mark } from './mark';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

interface FoundProps {
  readonly answer: Success<UploadCheck>;
  readonly isFile: boolean;
  /** Where another file is chosen. */
  readonly children: ComponentChildren;
}

/** The outcome first, then the words, then all findings. */
function Found({ answer: { result, summary }, isFile, children }: FoundProps) {
  const { words: count, state, failed, isUploaded, receipt, fileName } = result;
  return (
    <>
      <Notice tone={failed > 0 ? 'bad' : 'good'} lines={summary} />
      {isUploaded && <Notice tone="info" lines={[translate(words.isUploaded), receipt].filter(Boolean)} />}
      <p>
        <WordBar count={count.body} limit={count.limit} spoken={count.spoken} state={state} />
        <Detail>{isFile ? translate(words.ofFile, { name: fileName }) : translate(words.ofDocument)}</Detail>
      </p>
      {children}
      <Findings check={result} isFile={isFile} />
    </>
  );
}

interface OneProps extends OfThing {
  onMarked(answer: Success<MarkedUpload>): void;
}

function OneCheck({ id, onMarked }: OneProps) {
  const [file, setFile] = useState<UploadFile | undefined>(undefined);
  const [isMarking, setMarking] = useState(false);
  const load = useAnswer('check-before-upload', { submission: id, ...(file && { file }) });
  const answer = load.state === 'ready' ? load.result : undefined;
  const check = answer?.result;
  if (check && isMarking) return <Mark {...{ check, file, onMarked }} onBack={() => setMarking(false)} />;
  const label = translate(check?.isUploaded === true ? words.receiptStep : words.mark);
  const toMark = { label, onPress: () => setMarking(true) };
  return (
    <Frame primary={check ? toMark : undefined}>
      {check && <StepHeading>{check.submission.name}</StepHeading>}
      <Loaded load={load}>
        {(ready) => (
          <Found answer={ready} isFile={file !== undefined}>
            <Fold summary={translate(words.file)}>
              <ChosenFile onFile={setFile} />
              {file && <Button label={translate(words.backToDocument)} onPress={() => setFile(undefined)} />}
            </Fold>
          </Found>
        )}
      </Loaded>
      <Button label={translate(words.again)} onPress={load.refresh} />
    </Frame>
  );
}

function CheckPanel({ id }: OfThing) {
  const [answer, setAnswer] = useState<Success<MarkedUpload> | null>(null);
  if (answer) return <Done answer={answer} onBack={() => setAnswer(null)} />;
  return <OneCheck id={id} onMarked={setAnswer} />;
}

export const view = viewOf(
  ofThing({ sheet: 'SUB', key: 'submission', only: ['own'] }, CheckPanel),
  titles.checkBeforeUpload,
);
