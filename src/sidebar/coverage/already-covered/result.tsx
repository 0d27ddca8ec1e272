// What is covered already, and by whom: the answer of the comparison.
import type {
  AlreadyCoveredResult,
  CoveredIssue,
} from '../../../core/coverage/overlaps/plan-already-covered';
import type { Success } from '../../kit/calls';
import { Cards } from '../../kit/cards';
import { Notice } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Submission, WhomToAsk } from './submission';
import * as words from '../../../core/words/panels/coverage/already-covered';

function Issue({ issue: { name, words: named, stateText, leads } }: { issue: CoveredIssue }) {
  const { say } = usePanel();
  return (
    <li>
      <strong>{name}</strong>
      <span class="quiet detail">{stateText}</span>
      {named.length > 0 && (
        <span class="quiet detail">{say(words.issueWords, { words: named.join(', ') })}</span>
      )}
      {leads.map(({ angle, ...contact }) => (
        <div key={contact.workgroup.id}>
          <WhomToAsk contact={contact} alone={words.leads} withPeople={words.leadsPeople} />
          {angle !== '' && <span class="quiet detail">{angle}</span>}
        </div>
      ))}
    </li>
  );
}

export function Covered({ answer: { result, summary } }: { answer: Success<AlreadyCoveredResult> }) {
  const { say } = usePanel();
  const { closest, issues } = result;
  return (
    <>
      <StepHeading>{say(words.found)}</StepHeading>
      <Notice tone={closest.length === 0 ? 'good' : 'info'}>
        {summary.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {closest.length > 0 && (
        <section>
          <h3>{say(words.closest)}</h3>
          <Cards>
            {closest.map((submission, index) => (
              <Submission key={submission.id} submission={submission} isFirst={index === 0} />
            ))}
          </Cards>
        </section>
      )}
      <section hidden={issues.length === 0}>
        <h3>{say(words.whoLeads)}</h3>
        <ul class="plain-list">
          {issues.map((issue) => (
            <Issue key={issue.id} issue={issue} />
          ))}
        </ul>
      </section>
    </>
  );
}
