// Check before upload: choose the submission, see what passes and what does not, mark it as uploaded.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentForm } from '../../../core/submissions/documents/document-queries';
import type { UploadCheck } from '../../../core/submissions/upload-check/plan-check';
import type { MarkedUpload } from '../../../core/submissions/upload-check/plan-mark';
import type { UploadFile } from '../../../core/submissions/upload-check/rules/file-input';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Fold, Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { SubmissionList } from '../../kit/submission-list';
import { useAnswer, useLoad } from '../../kit/use-calls';
import { useViews } from '../../kit/use-views';
import { WordBar } from '../../kit/word-bar';
import { ChosenFile } from './chosen-file';
import { Findings } from './findings';
import { Mark } from './mark';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/check-before-upload';

interface ListProps {
  readonly form: DocumentForm;
  onPick(id: string): void;
}

const List = ({ form: { submissions }, onPick }: ListProps) => (
  <SubmissionList
    {...{ empty: words.empty, intro: words.intro, list: words.list, submissions, onPick }}
    detailsOf={() => []}
  >
    {({ words: count, limit, state, spoken }) => <WordBar {...{ count, limit, state, spoken }} />}
  </SubmissionList>
);

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

interface OneProps {
  readonly id: string;
  onMarked(answer: Success<MarkedUpload>): void;
  onBack(): void;
}

function OneCheck({ id, onMarked, onBack }: OneProps) {
  const [file, setFile] = useState<UploadFile | undefined>(undefined);
  const [isMarking, setMarking] = useState(false);
  const load = useAnswer('check-before-upload', { submission: id, ...(file && { file }) });
  const answer = load.state === 'ready' ? load.result : undefined;
  const check = answer?.result;
  if (check && isMarking) return <Mark {...{ check, file, onMarked }} onBack={() => setMarking(false)} />;
  const label = translate(check?.isUploaded === true ? words.receiptStep : words.mark);
  const toMark = { label, onPress: () => setMarking(true) };
  return (
    <Frame primary={check ? toMark : undefined} onBack={onBack}>
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

type View =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'done'; readonly answer: Success<MarkedUpload> };

function CheckPanel() {
  const { submission: wanted = '' } = usePanel().opening.input;
  const load = useLoad('document-form', {});
  const { view, go, toList, cameBack } = useViews<View>(
    wanted === '' ? undefined : { kind: 'one', id: wanted },
  );
  const onMarked = (answer: Success<MarkedUpload>): void => go({ kind: 'done', answer });
  if (view.kind === 'done')
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={view.answer} mayUndo />
      </Frame>
    );
  if (view.kind === 'one') return <OneCheck key={view.id} id={view.id} onMarked={onMarked} onBack={toList} />;
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack}>
        {(ready) => <List form={ready} onPick={(id) => go({ kind: 'one', id })} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(CheckPanel, titles.checkBeforeUpload);
