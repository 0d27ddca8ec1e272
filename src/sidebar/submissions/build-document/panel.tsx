// Builds the document of a submission: choose it, read it, build it, open it.
import { useRef, useState } from 'preact/hooks';
import type { BuiltDocument } from '../../../core/submissions/documents/build-document';
import type { BuildableSubmission, DocumentForm } from '../../../core/submissions/documents/document-queries';
import type { Success } from '../../kit/client';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { OpenPanel } from '../../kit/buttons';
import { Notice } from '../../kit/parts';
import { StepHeading, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { loadedResult, useAnswer, useLoad, useRun } from '../../kit/use-calls';
import { CompareVersions } from './compare';
import { Preview } from './preview';
import { SubmissionList } from '../../kit/submission-list';
import { WordBar } from '../../kit/word-bar';
import { isAddress, isLocal, OutLink } from '../../kit/links';
import * as words from '../../../core/words/panels/submissions/build-document';
import * as titles from '../../../core/words/workbook/menu';
import '../../kit/leaving';

interface WhereProps {
  /** Address of the document, '' while none is known. */
  readonly link: string;
  readonly label: string;
  /** What is said where the document is on this computer. */
  readonly onShelf: string;
  readonly fileName: string;
}

/** Where a built document is: its address on Google, or the place in the local workbook. */
function Where({ link, label, onShelf, fileName }: WhereProps) {
  if (isLocal()) return <p>{onShelf}</p>;
  if (!isAddress(link)) return <p>{translate(words.noLink)}</p>;
  return (
    <>
      <p>
        <OutLink href={link}>{label}</OutLink>
      </p>
      {fileName !== '' && <p class="help">{translate(words.besideIt, { name: fileName })}</p>}
    </>
  );
}

interface DocumentListProps {
  readonly form: DocumentForm;
  onPick(id: string): void;
}

/** The submissions whose document one may build, each with its words against the limit. */
const DocumentList = ({ form: { submissions }, onPick }: DocumentListProps) => (
  <SubmissionList
    {...{ empty: words.empty, intro: words.intro, list: words.list, submissions, onPick }}
    detailsOf={({ version, unfinished, prompts }) => [
      version === 0 ? translate(words.noVersion) : translate(words.version, { version }),
      unfinished > 0 ? translate(words.unfinished, { version: unfinished }) : '',
      prompts > 0 ? translate(words.prompts, { count: prompts }) : '',
    ]}
  >
    {({ words: count, limit, state, spoken }) => <WordBar {...{ count, limit, state, spoken }} />}
  </SubmissionList>
);

type Built = Success<BuiltDocument>;

/** A run was cut off before it made the document: the next one makes it. */
function Unfinished({ submission }: { submission: BuildableSubmission | undefined }) {
  const version = submission?.unfinished ?? 0;
  return version > 0 ? <Notice tone="info" lines={[translate(words.finishIt, { version })]} /> : null;
}

function BuiltBefore({ submission }: { submission: BuildableSubmission | undefined }) {
  if (!submission || submission.version === 0) return null;
  const { version, document: link } = submission;
  const said = {
    label: translate(words.openLast, { version }),
    onShelf: translate(words.lastOnShelf, { version }),
  };
  return <Where link={link} {...said} fileName="" />;
}

/** Where to go with what was written in the document. */
function TakeIn({ submission }: { submission: string }) {
  return (
    <section>
      <p class="help">{translate(words.takeInHelp)}</p>
      <OpenPanel panel="take-in-text" input={{ submission }} label={translate(titles.takeInText)} />
    </section>
  );
}

interface OneProps {
  readonly id: string;
  readonly form: DocumentForm | undefined;
  onBuilt(answer: Built): void;
  onBack(): void;
}

function OneDocument({ id, form, onBuilt, onBack }: OneProps) {
  const load = useAnswer('document-preview', { submission: id });
  const { isBusy, run } = useRun('build-document');
  const submission = form?.submissions.find((one) => one.id === id);
  const build = async (): Promise<void> => {
    const answer = await run({ submission: id }, { saying: translate(words.building) });
    if (answer) onBuilt(answer);
  };
  const primary = { label: translate(words.build), isBusy, onPress: () => void build() };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined} onBack={onBack}>
      {submission && <StepHeading>{submission.title}</StepHeading>}
      <Unfinished submission={submission} />
      <BuiltBefore submission={submission} />
      <Loaded load={load}>{(answer) => <Preview answer={answer} />}</Loaded>
      {form && (
        <details class="how-to">
          <summary>{translate(words.howTo)}</summary>
          <p>{form.help}</p>
        </details>
      )}
      <CompareVersions submission={id} />
      <TakeIn submission={id} />
    </Frame>
  );
}

/** The address is written by the build, so the list is asked again for it. */
function BuiltWhere({ built }: { built: BuiltDocument }) {
  const load = useLoad('document-form', {});
  if (load.state === 'loading') return <p>{translate(words.lookingFor)}</p>;
  const { submissions } = load.state === 'ready' ? load.result : { submissions: [] };
  const link = submissions.find(({ id }) => id === built.submission)?.document ?? '';
  return (
    <Where
      link={link}
      label={translate(words.open)}
      onShelf={translate(words.onShelf)}
      fileName={built.fileName}
    />
  );
}

function DocumentPanel() {
  const { opening } = usePanel();
  const load = useLoad('document-form', {});
  const [picked, pick] = useState(opening.input['submission'] ?? '');
  const [answer, setAnswer] = useState<Built | null>(null);
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    if (answer) load.reload();
    setAnswer(null);
    pick('');
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={answer}>
          <BuiltWhere built={answer.result} />
          <TakeIn submission={answer.result.submission} />
        </Summary>
      </Frame>
    );
  const form = loadedResult(load);
  if (picked !== '')
    return <OneDocument key={picked} id={picked} form={form} onBuilt={setAnswer} onBack={toList} />;
  return (
    <Frame>
      <Loaded load={load} cameBack={cameBack.current}>
        {(ready) => <DocumentList form={ready} onPick={pick} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(DocumentPanel, titles.buildDocument);
