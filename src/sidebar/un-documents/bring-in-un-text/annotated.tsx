// The government's answers with the text and the countries of each recommendation: to read, to copy, as a Word file.
import { useRef, useState } from 'preact/hooks';
import type {
  AnnotatedAnswersResult,
  AnnotatedGroup,
} from '../../../core/un-documents/answers/plan-annotated';
import type { MadeDocument } from '../../../core/workbook/command/types';
import { Links } from '../../coverage/coverage-report/links';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { annotatedInputOf, type UnTextDraft } from './bring-in-un-text-draft';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';
import { Button } from '../../kit/buttons';
import { PlainList } from '../../kit/parts';

function Group({ group: { heading, position, paragraph, items } }: { group: AnnotatedGroup }) {
  return (
    <section>
      {heading !== '' && <h3>{heading}</h3>}
      {paragraph !== '' && (
        <p>
          {position !== heading && <em>{translate(kitText.labelled, { label: position })} </em>}
          {paragraph}
        </p>
      )}
      <PlainList items={items}>
        {({ number, text, countries }) => (
          <>
            <strong>{number}</strong> {text === '' ? translate(words.notInCycle) : text}
            {countries !== '' && ` (${countries})`}
          </>
        )}
      </PlainList>
    </section>
  );
}

/** Copies what is shown, with its look, as if one had selected it by hand. */
function copyShown(shown: HTMLElement): boolean {
  const selection = getSelection();
  if (!selection) return false;
  const range = document.createRange();
  range.selectNodeContents(shown);
  selection.removeAllRanges();
  selection.addRange(range);
  // Panels may not use the newer clipboard in every browser; this one works from a press.
  const isCopied = document.execCommand('copy');
  selection.removeAllRanges();
  return isCopied;
}

function Groups({ result: { title, source, groups } }: { result: AnnotatedAnswersResult }) {
  const shown = useRef<HTMLDivElement>(null);
  const copy = (): void => {
    const isCopied = shown.current !== null && copyShown(shown.current);
    setStatus(translate(isCopied ? words.copied : words.notCopied), isCopied ? 'good' : 'bad');
  };
  return (
    <>
      <Button label={translate(words.copy)} onPress={copy} />
      <div ref={shown} class="annotated">
        <h2>{source === '' ? title : `${title} · ${source}`}</h2>
        {groups.map((group, index) => (
          <Group key={index} group={group} />
        ))}
      </div>
    </>
  );
}

export function Annotated({ draft, onBack }: { draft: UnTextDraft; onBack(): void }) {
  const input = annotatedInputOf(draft);
  const load = useLoad('annotated-answers', input, { dryRun: true });
  const { isBusy, run } = useRun('annotated-answers');
  const [made, setMade] = useState<readonly MadeDocument[]>([]);
  const make = async (): Promise<void> => setMade((await run(input))?.documents ?? []);
  const primary = { label: translate(words.makeFile), isBusy, onPress: () => void make() };
  return (
    <Frame primary={load.state === 'ready' ? primary : undefined} onBack={onBack}>
      <StepHeading>{translate(words.annotated)}</StepHeading>
      <p class="help">{translate(words.annotatedHelp)}</p>
      <Links documents={made} />
      <Loaded load={load}>{(result) => <Groups result={result} />}</Loaded>
    </Frame>
  );
}
