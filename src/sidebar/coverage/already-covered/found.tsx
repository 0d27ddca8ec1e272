// What was found: the verdict first, then the submissions that are near, those that perhaps are, and who leads.
import type { AlreadyCoveredResult } from '../../../core/coverage/overlaps/plan-already-covered';
import type { CoveredIssue } from '../../../core/coverage/overlaps/covered-issues';
import type { CoveredSubmission } from '../../../core/coverage/overlaps/covered-submission';
import type { Success } from '../../kit/client';
import { Cards } from '../../kit/cards';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { sentencesWith, sentencesWithout } from '../../kit/sentences';
import { Submission, WhomToAsk } from './submission';
import * as words from '../../../core/words/panels/coverage/already-covered';

function Issue({ issue: { name, words: named, stateText, leads } }: { issue: CoveredIssue }) {
  return (
    <>
      <strong>{name}</strong>
      <Detail>{stateText}</Detail>
      {named.length > 0 && <Detail>{translate(words.issueWords, { words: named.join(', ') })}</Detail>}
      {leads.map(({ angle, ...contact }) => (
        <div key={contact.workgroup.id}>
          <WhomToAsk contact={contact} alone={words.leads} withPeople={words.leadsPeople} />
          {angle !== '' && <Detail>{angle}</Detail>}
        </div>
      ))}
    </>
  );
}

const Submissions = ({ submissions }: { submissions: readonly CoveredSubmission[] }) => (
  <Cards>
    {submissions.map((submission) => (
      <Submission key={submission.id} submission={submission} />
    ))}
  </Cards>
);

/** Nothing is near, nobody leads what it is about, and nothing hindered the comparison: the ground is free. */
const isFree = ({ closest, issues }: AlreadyCoveredResult, headlines: readonly string[]): boolean =>
  closest.length === 0 && issues.every(({ leads }) => leads.length === 0) && headlines.length === 1;

export function Covered({ answer }: { answer: Success<AlreadyCoveredResult> }) {
  const { closest, issues } = answer.result;
  const headlines = sentencesWith(answer, 'headline');
  const near = closest.filter((one) => one.near);
  const perhaps = closest.filter((one) => !one.near);
  return (
    <>
      <StepHeading>{translate(words.found)}</StepHeading>
      <Notice tone={isFree(answer.result, headlines) ? 'good' : 'info'} lines={headlines} />
      {near.length > 0 && <Submissions submissions={near} />}
      {perhaps.length > 0 && (
        <Section title={translate(words.perhaps)}>
          <p class="help">{translate(words.perhapsHelp)}</p>
          <Submissions submissions={perhaps} />
        </Section>
      )}
      {issues.length > 0 && (
        <Section title={translate(words.whoLeads)}>
          <PlainList items={issues}>{(issue) => <Issue issue={issue} />}</PlainList>
        </Section>
      )}
      {sentencesWithout(answer, 'headline').map((line) => (
        <p class="help" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
