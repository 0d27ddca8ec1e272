// One submission that has something in common with the text: in one line why, the longest passage, and on request what
// else they share.
import type { CoveredSubmission } from '../../../core/coverage/overlaps/covered-submission';
import type { Contact } from '../../../core/coverage/overlaps/contacts';
import type { Text } from '../../../core/base/messages/text';
import { Icon } from '../../kit/icons';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/already-covered';
import { AsksOfBoth } from '../../kit/asks-of-both';
import { Fold } from '../../kit/parts';
import { SentencesOfBoth } from '../../kit/sentences-of-both';
import { Asks, LongestPassage, Passages } from './in-common';

interface WhomToAskProps {
  readonly contact: Contact;
  readonly alone: Text;
  readonly withPeople: Text;
}

/** `Talk to Water: Ana Ruiz, Bo Lind`. */
export function WhomToAsk({ contact, alone, withPeople }: WhomToAskProps) {
  const { workgroup, people } = contact;
  if (workgroup.id === '') return <p>{translate(words.talkToCoordinator)}</p>;
  const values = { workgroup: workgroup.name, people: people.join(', ') };
  return <p>{translate(people.length > 0 ? withPeople : alone, values)}</p>;
}

function More({ submission: { title, reasons, passages } }: SubmissionProps) {
  return (
    <Fold summary={translate(words.more)} about={translate(words.moreOn, { title })}>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Passages passages={passages} />
    </Fold>
  );
}

interface SubmissionProps {
  readonly submission: CoveredSubmission;
}

export function Submission({ submission }: SubmissionProps) {
  const { title, line, near, cycle, contact, passages, asks, opposed, sentences } = submission;
  return (
    <li class={near ? 'card' : 'card perhaps'}>
      <h3>{title}</h3>
      {line !== '' && <p class="line">{line}</p>}
      {opposed.length > 0 && <p>{translate(words.contradict)}</p>}
      <AsksOfBoth asks={opposed} />
      <SentencesOfBoth sentences={sentences} />
      {cycle !== '' && (
        <p class="earlier">
          <Icon name="info" /> {translate(words.earlierCycle, { cycle })}
        </p>
      )}
      <LongestPassage passages={passages} />
      <Asks asks={asks} />
      <WhomToAsk contact={contact} alone={words.talkTo} withPeople={words.talkToPeople} />
      <More submission={submission} />
    </li>
  );
}
