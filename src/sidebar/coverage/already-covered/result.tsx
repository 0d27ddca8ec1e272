// What is covered already, and by whom: the answer of the comparison.
import type {
  AlreadyCoveredResult,
  CoveredIssue,
} from '../../../core/coverage/overlaps/plan-already-covered';
import type { Success } from '../../kit/client';
import { Cards } from '../../kit/cards';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import { Submission, WhomToAsk } from './submission';
import * as words from '../../../core/words/panels/coverage/already-covered';

function Issue({ issue: { name, words: named, stateText, leads } }: { issue: CoveredIssue }) {
  return (
    <>
      <strong>{name}</strong>
      <Detail>{stateText}</Detail>
      {named.length > 0 && <Detail>{say(words.issueWords, { words: named.join(', ') })}</Detail>}
      {leads.map(({ angle, ...contact }) => (
        <div key={contact.workgroup.id}>
          <WhomToAsk contact={contact} alone={words.leads} withPeople={words.leadsPeople} />
          {angle !== '' && <Detail>{angle}</Detail>}
        </div>
      ))}
    </>
  );
}

export function Covered({ answer: { result, summary } }: { answer: Success<AlreadyCoveredResult> }) {
  const { closest, issues } = result;
  return (
    <>
      <StepHeading>{say(words.found)}</StepHeading>
      <Notice tone={closest.length === 0 ? 'good' : 'info'} lines={summary} />
      {closest.length > 0 && (
        <Section title={say(words.closest)}>
          <Cards>
            {closest.map((submission, index) => (
              <Submission key={submission.id} submission={submission} isFirst={index === 0} />
            ))}
          </Cards>
        </Section>
      )}
      <section hidden={issues.length === 0}>
        <h3>{say(words.whoLeads)}</h3>
        <PlainList items={issues}>{(issue) => <Issue issue={issue} />}</PlainList>
      </section>
    </>
  );
}
