// One submission that has something in common with the text: how close, why, what, and whom to talk to.
import type {
  Contact,
  CoveredAsk,
  CoveredPassage,
  CoveredSubmission,
  Extract,
} from '../../../core/coverage/overlaps/plan-already-covered';
import type { Text } from '../../../core/base/messages/text';
import { Icon } from '../../kit/icons';
import { usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/already-covered';

const Quote = ({ title, extract: { before, text, after } }: { title: string; extract: Extract }) => (
  <figure>
    <figcaption>{title}</figcaption>
    <blockquote>
      {before}
      <mark>{text}</mark>
      {after}
    </blockquote>
  </figure>
);

function Passage({ passage }: { passage: CoveredPassage }) {
  const { say } = usePanel();
  return (
    <li>
      <span class="mark">{say(words.passage, { words: passage.words })}</span>
      {passage.isEqual ? (
        <Quote title={say(words.inBoth)} extract={passage.other} />
      ) : (
        <>
          <Quote title={say(words.yours)} extract={passage.draft} />
          <Quote title={say(words.theirs)} extract={passage.other} />
        </>
      )}
    </li>
  );
}

function Asks({ title, asks, isOpen }: { title: Text; asks: readonly CoveredAsk[]; isOpen: boolean }) {
  const { say } = usePanel();
  if (asks.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{say(title, { count: asks.length })}</summary>
      <ul class="plain-list">
        {asks.map(({ draft, other }, index) => (
          <li key={index}>
            <span class="quiet detail">{say(words.yours)}</span>
            {draft}
            <span class="quiet detail">{say(words.theirs)}</span>
            {other}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Passages({ passages, isOpen }: { passages: readonly CoveredPassage[]; isOpen: boolean }) {
  const { say } = usePanel();
  if (passages.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{say(words.passages, { count: passages.length })}</summary>
      <ul class="plain-list">
        {passages.map((passage, index) => (
          <Passage key={index} passage={passage} />
        ))}
      </ul>
    </details>
  );
}

/** `Talk to Water: Ana Ruiz, Bo Lind`. */
export function WhomToAsk({
  contact: { workgroup, people },
  alone,
  withPeople,
}: {
  contact: Contact;
  alone: Text;
  withPeople: Text;
}) {
  const { say } = usePanel();
  if (workgroup.id === '') return <p>{say(words.talkToCoordinator)}</p>;
  const values = { workgroup: workgroup.name, people: people.join(', ') };
  return <p>{say(people.length > 0 ? withPeople : alone, values)}</p>;
}

export function Submission({ submission, isFirst }: { submission: CoveredSubmission; isFirst: boolean }) {
  const { say } = usePanel();
  const { title, levelText, cycle, reasons, contact, passages, asks, opposed } = submission;
  return (
    <li class="card">
      <p class="level">{levelText}</p>
      <h4>{title}</h4>
      {cycle !== '' && (
        <p class="earlier">
          <Icon name="info" /> {say(words.earlierCycle, { cycle })}
        </p>
      )}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <WhomToAsk contact={contact} alone={words.talkTo} withPeople={words.talkToPeople} />
      <Asks title={words.opposed} asks={opposed} isOpen />
      <Passages passages={passages} isOpen={isFirst} />
      <Asks title={words.asks} asks={asks} isOpen={isFirst && passages.length === 0} />
    </li>
  );
}
