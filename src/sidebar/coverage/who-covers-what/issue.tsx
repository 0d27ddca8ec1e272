// One issue: who does what on it, what was said last time and what is being written.
import type { ShownIssue } from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { StepHeading } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Icon, type IconName } from '../../kit/icons';
import { whyNoAct } from './choose';
import * as words from '../../../core/words/panels/coverage/who-covers-what';
import { Detail, PlainList, Section } from '../../kit/parts';
import { Button } from '../../kit/buttons';

/** What somebody should settle stands out: two that lead without having parted the issue. */
const toneOf = ({ state, divided }: ShownIssue): IconName => {
  if (state === 'covered') return 'good';
  return state === 'overlap' && !divided ? 'problem' : 'info';
};

const StateLine = ({ issue }: { issue: ShownIssue }) => (
  <span class={`coverage ${toneOf(issue)}`}>
    <Icon name={toneOf(issue)} />
    <span>{issue.stateText}</span>
  </span>
);

interface PartProps {
  readonly part: ShownPart;
  onChange(): void;
  onStepBack(): void;
}

function Part({ part, onChange, onStepBack }: PartProps) {
  const { workgroup, partText, angle, ask, mayAct } = part;
  const button = (action: string, onPress: () => void) => (
    <Button
      label={action}
      kind="quiet"
      about={translate(words.ofWorkgroup, { action, workgroup: workgroup.name })}
      onPress={onPress}
    />
  );
  return (
    <>
      {translate(words.part, { workgroup: workgroup.name, part: partText })}
      {angle !== '' && <Detail>{translate(words.angleIs, { angle })}</Detail>}
      {ask.length > 0 && <Detail>{translate(words.ask, { names: ask.join(', ') })}</Detail>}
      {mayAct && (
        <span class="buttons">
          {button(translate(words.change), onChange)}
          {button(translate(words.stepBack), onStepBack)}
        </span>
      )}
    </>
  );
}

const SHOWN_SUBMISSIONS = 5;

function Known({ issue, cycle }: { issue: ShownIssue; cycle: number | null }) {
  const { submissions, recommendations } = issue;
  return (
    <Section title={translate(words.known)}>
      {cycle !== null && <p>{translate(words.lastTime, { count: recommendations, cycle })}</p>}
      {submissions.length === 0 ? (
        <p>{translate(words.noSubmissions)}</p>
      ) : (
        <>
          <p>{translate(words.submissions, { count: submissions.length })}</p>
          <ul class="plain-list">
            {submissions.slice(0, SHOWN_SUBMISSIONS).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
            {submissions.length > SHOWN_SUBMISSIONS && <li>…</li>}
          </ul>
        </>
      )}
    </Section>
  );
}

interface IssueProps {
  readonly issue: ShownIssue;
  readonly cycle: number | null;
  /** Whether the reader may act for any workgroup. */
  readonly mayAct: boolean;
  onChange(part: ShownPart): void;
  onStepBack(part: ShownPart): void;
}

export function IssueDetail({ issue, cycle, mayAct, onChange, onStepBack }: IssueProps) {
  const { me } = usePanel();
  return (
    <>
      <StepHeading>{issue.name}</StepHeading>
      {issue.theme !== '' && <p class="quiet">{issue.theme}</p>}
      <p>
        <StateLine issue={issue} />
      </p>
      <Section title={translate(words.parts)}>
        {issue.parts.length === 0 && <p>{translate(words.noParts)}</p>}
        <PlainList items={issue.parts}>
          {(part) => <Part part={part} onChange={() => onChange(part)} onStepBack={() => onStepBack(part)} />}
        </PlainList>
        {!mayAct && (
          <p class="help">{translate(words[whyNoAct(me?.isCoordinator === true)], { tab: tabNames.WG })}</p>
        )}
      </Section>
      <Known issue={issue} cycle={cycle} />
    </>
  );
}
