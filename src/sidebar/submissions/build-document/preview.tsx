// The document as it would be built now, in the panel.
import type { DocumentPreview } from '../../../core/submissions/documents/document-queries';
import type { PreviewLine } from '../../../core/submissions/documents/preview';
import type { Success } from '../../kit/calls';
import { usePanel } from '../../kit/panel-context';
import { sentencesWithout } from '../../kit/sentences';
import { WordBar } from '../../kit/word-bar';
import * as words from '../../../core/words/panels/submissions/build-document';

function Line({ line }: { line: PreviewLine }) {
  const { say } = usePanel();
  const { style, number, text, isPrompt } = line;
  return (
    <p class={'line ' + style + (isPrompt ? ' prompt' : '')}>
      {isPrompt && <span class="mark detail">{say(words.toWrite)}</span>}
      {number !== '' && <span class="number">{number} </span>}
      {text}
    </p>
  );
}

function Counts({ preview }: { preview: DocumentPreview }) {
  const { say } = usePanel();
  const { words: count, state, fileName } = preview;
  return (
    <section>
      <h3>{say(words.body)}</h3>
      <p>
        <WordBar count={count.body} limit={count.limit} state={state} />
      </p>
      <p class="help">{say(words.everything, { count: count.everything })}</p>
      <p class="help">{say(words.fileName, { name: fileName })}</p>
    </section>
  );
}

/** What the add-in remarks, without the sentence on the count, which stands above already. */
function Remarks({ sentences }: { sentences: readonly string[] }) {
  const { say } = usePanel();
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{say(words.remarks)}</h3>
      <ul class="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

export function Preview({ answer }: { answer: Success<DocumentPreview> }) {
  const { say } = usePanel();
  const { lines } = answer.result;
  return (
    <>
      <Counts preview={answer.result} />
      <Remarks sentences={sentencesWithout(answer, 'headline')} />
      <section>
        <h3>{say(words.preview)}</h3>
        <div class="paper" role="region" aria-label={say(words.preview)} tabIndex={0}>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </div>
      </section>
    </>
  );
}
