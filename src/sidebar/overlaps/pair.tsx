// One pair: what it has in common, the passages one below the other, and how far it is settled.
import type { ListedOverlap, OverlapSide } from '../../core/coverage/plan-list';
import { render } from '../../core/messages/text';
import { Notice } from '../kit/frame';
import { StepHeading } from '../kit/outcome';
import { usePanel } from '../kit/panel-context';
import { overlapsText as words } from './messages';
import { missingWord, standOf } from './sides';

function Side({ side, showsWord }: { side: OverlapSide; showsWord: boolean }) {
  const { say } = usePanel();
  const word = side.agreed === '' ? say(words.notAgreed) : say(words.agreedBy, { name: side.agreed });
  return (
    <li>
      {side.title}
      <span class="quiet detail">{side.workgroup.name || say(words.noWorkgroup)}</span>
      {showsWord && <span class="quiet detail">{word}</span>}
    </li>
  );
}

function Stand({ pair }: { pair: ListedOverlap }) {
  const { say, language } = usePanel();
  const lines = [standOf(pair), missingWord(pair)].flatMap((line) => (line ? [render(line, language)] : []));
  return (
    <>
      {pair.changedSince && (
        <Notice tone="bad">
          <p>{say(words.changedSince)}</p>
        </Notice>
      )}
      <Notice tone={pair.settled ? 'good' : 'info'}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {pair.reason !== '' && <p>{say(words.reasonIs, { reason: pair.reason })}</p>}
      </Notice>
    </>
  );
}

const Quote = ({ title, text }: { title: string; text: string }) => (
  <figure>
    <figcaption>{title}</figcaption>
    <blockquote>{text}</blockquote>
  </figure>
);

function Passages({ pair }: { pair: ListedOverlap }) {
  const { say } = usePanel();
  const { passages, first, second } = pair;
  if (passages.length === 0) return <p class="help">{say(words.noPassages)}</p>;
  return (
    <section>
      <h3>{say(words.passages)}</h3>
      {passages.map((passage, index) => (
        <section class="passage" key={index}>
          <h4>{say(words.passage, { number: index + 1, total: passages.length, words: passage.words })}</h4>
          <Quote title={first.title} text={passage.first} />
          <Quote title={second.title} text={passage.second} />
        </section>
      ))}
    </section>
  );
}

export function PairDetail({ pair }: { pair: ListedOverlap }) {
  const { say } = usePanel();
  return (
    <>
      <StepHeading>
        <span class="first-capital">{pair.levelText}</span>
      </StepHeading>
      <ul class="plain-list sides">
        {[pair.first, pair.second].map((side) => (
          <Side key={side.id} side={side} showsWord={pair.proposed !== '' || pair.settled} />
        ))}
      </ul>
      <Stand pair={pair} />
      <section>
        <h3>{say(words.evidence)}</h3>
        {pair.evidence.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <Passages pair={pair} />
    </>
  );
}
