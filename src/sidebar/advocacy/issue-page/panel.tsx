// An issue's page: what was asked on it, how far it came, and what each review brought.
import { useState } from 'preact/hooks';
import type { IssuePageResult } from '../../../core/advocacy/ask-to-change/pages';
import type { AskLine } from '../../../core/advocacy/ask-to-change/steps';
import { PickOne } from '../../kit/fields/picker';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, PlainList, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { FunnelBars } from '../ask-to-change/funnel';
import * as words from '../../../core/words/panels/advocacy/pages';
import * as steps from '../../../core/words/panels/advocacy/ask-to-change';
import * as titles from '../../../core/words/workbook/menu';

const Ask = ({ text, workgroup, came, made, progress }: AskLine) => (
  <>
    <p>{text}</p>
    <Detail>
      {[workgroup.name, ...came.map((step) => translate(steps.steps[step]))]
        .filter((one) => one !== '')
        .join(' · ')}
    </Detail>
    {made.map(({ number, by, answer }) => (
      <p key={number}>
        <strong>{number}</strong> {by}: {answer}
      </p>
    ))}
    {progress.length > 0 && <Detail>{progress.join(', ')}</Detail>}
  </>
);

function Page({ result: { issue, funnel, lines, reviews } }: { result: IssuePageResult }) {
  if (issue.id === '') return null;
  return (
    <>
      {lines.length === 0 ? <Empty words={translate(words.noAsksOn)} /> : <FunnelBars funnel={funnel} />}
      <PlainList items={lines}>{Ask}</PlainList>
      <Section title={translate(words.onIssue)}>
        {reviews.length === 0 && <Empty words={translate(words.noReviewsOn)} />}
        <PlainList items={reviews}>
          {({ cycle, all, supported, unanswered, countries }) => (
            <>
              {translate(words.issueCycle, { cycle, all, supported, unanswered })}{' '}
              <Detail>{countries.join(', ')}</Detail>
            </>
          )}
        </PlainList>
      </Section>
    </>
  );
}

function IssuePanel() {
  const { opening } = usePanel();
  const [issue, choose] = useState(opening.input['issue'] ?? '');
  const load = useLoad('issue-page', { issue });
  return (
    <Frame>
      <Loaded load={load}>
        {(result) => (
          <>
            <PickOne
              label={translate(words.issue)}
              options={result.issues}
              value={result.issue.id}
              onChange={choose}
            />
            <Page result={result} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(IssuePanel, titles.issuePage);
