// Builds the document of a submission: read it, build it, open it.
import { useState } from 'preact/hooks';
import type { BuiltDocument } from '../../../core/submissions/documents/build-document';
import type { DocumentPreview } from '../../../core/submissions/documents/document-queries';
import type { Success } from '../../kit/client';
import { Done } from '../../kit/done';
import { Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { OpenPanel } from '../../kit/buttons';
import { ofThing, type OfThing } from '../../kit/of-thing';
import { Fold, Notice } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { useAnswer, useLoad, useRun } from '../../kit/use-calls';
import { CompareVersions } from './compare';
import { Preview } from './preview';
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

type Built = Success<BuiltDocument>;

/** A run was cut off before it made the document: the next one makes it. */
const Unfinished = ({ unfinished: version }: Pick<DocumentPreview, 'unfinished'>) => (
  <Notice tone="info" lines={version > 0 ? [translate(words.finishIt, { version })] : []} />
);

function BuiltBefore({ version, document: link }: Pick<DocumentPreview, 'version' | 'document'>) {
  if (version === 0) return null;
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

const Shown = ({ answer }: { answer: Success<DocumentPreview> }) => (
  <>
    <StepHeading>{answer.result.title}</StepHeading>
    <Unfinished {...answer.result} />
    <BuiltBefore {...answer.result} />
    <Preview answer={answer} />
    <Fold summary={translate(words.howTo)}>
      <p>{answer.result.help}</p>
    </Fold>
  </>
);

interface OneProps extends OfThing {
  onBuilt(answer: Built): void;
}

function OneDocument({ id, onBuilt }: OneProps) {
  const load = useAnswer('document-preview', { submission: id });
  const { isBusy, run } = useRun('build-document');
  const build = async (): Promise<void> => {
    const answer = await run({ submission: id }, { saying: translate(words.building) });
    if (answer) onBuilt(answer);
  };
  const primary = { label: translate(words.build), isBusy, onPress: () => void build() };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined}>
      <Loaded load={load}>{(answer) => <Shown answer={answer} />}</Loaded>
      <CompareVersions submission={id} />
      <TakeIn submission={id} />
    </Frame>
  );
}

/** The address is written by the build, so it is asked for again. */
function BuiltWhere({ built }: { built: BuiltDocument }) {
  const load = useLoad('document-preview', { submission: built.submission });
  if (load.state === 'loading') return <p>{translate(words.lookingFor)}</p>;
  const link = load.state === 'ready' ? load.result.document : '';
  return (
    <Where
      link={link}
      label={translate(words.open)}
      onShelf={translate(words.onShelf)}
      fileName={built.fileName}
    />
  );
}

function DocumentPanel({ id }: OfThing) {
  const [answer, setAnswer] = useState<Built | null>(null);
  if (!answer) return <OneDocument id={id} onBuilt={setAnswer} />;
  return (
    <Done answer={answer} mayUndo={false} onBack={() => setAnswer(null)}>
      <BuiltWhere built={answer.result} />
      <TakeIn submission={id} />
    </Done>
  );
}

export const view = viewOf(
  ofThing({ sheet: 'SUB', key: 'submission', only: ['own'] }, DocumentPanel),
  titles.buildDocument,
);
