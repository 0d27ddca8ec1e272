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
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { type Draft, annotatedInputOf } from './draft';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';
import * as titles from '../../../core/words/workbook/menu';

function Group({ group: { heading, position, paragraph, items } }: { group: AnnotatedGroup }) {
  const { say } = usePanel();
  return (
    <section>
      {heading !== '' && <h3>{heading}</h3>}
      {paragraph !== '' && (
        <p>
          {position !== heading && <em>{say(kitText.labelled, { label: position })} </em>}
          {paragraph}
        </p>
      )}
      <ul class="plain-list">
        {items.map(({ number, text, countries }, index) => (
          <li key={index}>
            <strong>{number}</strong> {text === '' ? say(words.notInCycle) : text}
            {countries !== '' && ` (${countries})`}
          </li>
        ))}
      </ul>
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
  const { say, tell } = usePanel();
  const shown = useRef<HTMLDivElement>(null);
  const copy = (): void => {
    const isCopied = shown.current !== null && copyShown(shown.current);
    tell(say(isCopied ? words.copied : words.notCopied), isCopied ? 'good' : 'bad');
  };
  return (
    <>
      <button type="button" class="secondary" onClick={copy}>
        {say(words.copy)}
      </button>
      <div ref={shown} class="annotated">
        <h2>{source === '' ? title : `${title} · ${source}`}</h2>
        {groups.map((group, index) => (
          <Group key={index} group={group} />
        ))}
      </div>
    </>
  );
}

export function Annotated({ draft, onBack }: { draft: Draft; onBack(): void }) {
  const { say } = usePanel();
  const input = annotatedInputOf(draft);
  const load = useLoad('annotated-answers', input, { dryRun: true });
  const { isBusy, run } = useRun('annotated-answers');
  const [made, setMade] = useState<readonly MadeDocument[]>([]);
  const make = async (): Promise<void> => setMade((await run(input))?.documents ?? []);
  const primary = { label: say(words.makeFile), isBusy, onPress: () => void make() };
  return (
    <Frame
      title={say(titles.bringInUnText)}
      primary={load.state === 'ready' ? primary : undefined}
      secondary={{ label: say(kitText.back), onPress: onBack }}
    >
      <StepHeading>{say(words.annotated)}</StepHeading>
      <p class="help">{say(words.annotatedHelp)}</p>
      {made.map((one) => (
        <Links key={one.docxLink} made={one} />
      ))}
      <Loaded load={load}>{(result) => <Groups result={result} />}</Loaded>
    </Frame>
  );
}
