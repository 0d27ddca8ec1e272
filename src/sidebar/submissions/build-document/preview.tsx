// The document as it would be built now, in the panel.
import type { DocumentPreview } from '../../../core/submissions/documents/document-queries';
import type { PreviewLine } from '../../../core/submissions/documents/preview';
import type { Success } from '../../kit/client';
import { isLocal } from '../../kit/links';
import { translate } from '../../kit/panel-context';
import { sentencesWithout } from '../../kit/sentences';
import { WordBar } from '../../kit/word-bar';
import * as words from '../../../core/words/panels/submissions/build-document';
import { PlainList, Section } from '../../kit/parts';

function Line({ line }: { line: PreviewLine }) {
  const { style, number, text, isPrompt } = line;
  return (
    <p class={'line ' + style + (isPrompt ? ' prompt' : '')}>
      {isPrompt && <span class="mark detail">{translate(words.toWrite)}</span>}
      {number !== '' && <span class="number">{number} </span>}
      {text}
    </p>
  );
}

/** Documents of the local workbook are open to all who have it. */
function Openers({ openers }: { openers: readonly string[] }) {
  if (isLocal()) return null;
  const said =
    openers.length > 0 ? translate(words.opens, { names: openers.join(', ') }) : translate(words.onlyYou);
  return <p class="help">{said}</p>;
}

function Counts({ preview }: { preview: DocumentPreview }) {
  const { words: count, state, fileName, openers } = preview;
  return (
    <Section title={translate(words.body)}>
      <p>
        <WordBar count={count.body} limit={count.limit} spoken={count.spoken} state={state} />
      </p>
      <p class="help">{translate(words.everything, { count: count.everything })}</p>
      <p class="help">{translate(words.fileName, { name: fileName })}</p>
      <Openers openers={openers} />
    </Section>
  );
}

/** What the add-in remarks, without the sentence on the count, which stands above already. */
function Remarks({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Section title={translate(words.remarks)}>
      <PlainList items={sentences}>{(sentence) => sentence}</PlainList>
    </Section>
  );
}

export function Preview({ answer }: { answer: Success<DocumentPreview> }) {
  const { lines } = answer.result;
  return (
    <>
      <Counts preview={answer.result} />
      <Remarks sentences={sentencesWithout(answer, 'headline')} />
      <Section title={translate(words.preview)}>
        <div class="paper" role="region" aria-label={translate(words.preview)} tabIndex={0}>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </div>
      </Section>
    </>
  );
}
