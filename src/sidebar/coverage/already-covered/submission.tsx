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
import { say } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/already-covered';
import { Detail, Fold, PlainList } from '../../kit/parts';

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
  return (
    <>
      <span class="mark">{say(words.passage, { words: passage.words })}</span>
      {passage.isEqual ? (
        <Quote title={say(words.inBoth)} extract={passage.other} />
      ) : (
        <>
          <Quote title={say(words.yours)} extract={passage.draft} />
          <Quote title={say(words.theirs)} extract={passage.other} />
        </>
      )}
    </>
  );
}

function Asks({ title, asks, isOpen }: { title: Text; asks: readonly CoveredAsk[]; isOpen: boolean }) {
  if (asks.length === 0) return null;
  return (
    <Fold summary={say(title, { count: asks.length })} isOpen={isOpen}>
      <PlainList items={asks}>
        {({ draft, other }) => (
          <>
            <Detail>{say(words.yours)}</Detail>
            {draft}
            <Detail>{say(words.theirs)}</Detail>
            {other}
          </>
        )}
      </PlainList>
    </Fold>
  );
}

function Passages({ passages, isOpen }: { passages: readonly CoveredPassage[]; isOpen: boolean }) {
  if (passages.length === 0) return null;
  return (
    <Fold summary={say(words.passages, { count: passages.length })} isOpen={isOpen}>
      <PlainList items={passages}>{(passage) => <Passage passage={passage} />}</PlainList>
    </Fold>
  );
}

interface WhomToAskProps {
  readonly contact: Contact;
  readonly alone: Text;
  readonly withPeople: Text;
}

/** `Talk to Water: Ana Ruiz, Bo Lind`. */
export function WhomToAsk({ contact, alone, withPeople }: WhomToAskProps) {
  const { workgroup, people } = contact;
  if (workgroup.id === '') return <p>{say(words.talkToCoordinator)}</p>;
  const values = { workgroup: workgroup.name, people: people.join(', ') };
  return <p>{say(people.length > 0 ? withPeople : alone, values)}</p>;
}

export function Submission({ submission, isFirst }: { submission: CoveredSubmission; isFirst: boolean }) {
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
