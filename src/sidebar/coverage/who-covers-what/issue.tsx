// One issue: who does what on it, what was said last time and what is being written.
import type { ShownIssue } from '../../../core/coverage/who-covers-what/plan-list';
import type { ShownPart } from '../../../core/coverage/who-covers-what/parts';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { whyNoAct } from './choose';
import { StateLine } from './list';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

interface PartProps {
  readonly part: ShownPart;
  onChange(): void;
  onStepBack(): void;
}

function Part({ part, onChange, onStepBack }: PartProps) {
  const { say } = usePanel();
  const { workgroup, partText, angle, ask, mayAct } = part;
  const button = (action: string, onPress: () => void) => (
    <button
      type="button"
      class="quiet"
      aria-label={say(words.ofWorkgroup, { action, workgroup: workgroup.name })}
      onClick={onPress}
    >
      {action}
    </button>
  );
  return (
    <li>
      {say(words.part, { workgroup: workgroup.name, part: partText })}
      {angle !== '' && <span class="quiet detail">{say(words.angleIs, { angle })}</span>}
      {ask.length > 0 && <span class="quiet detail">{say(words.ask, { names: ask.join(', ') })}</span>}
      {mayAct && (
        <span class="buttons">
          {button(say(words.change), onChange)}
          {button(say(words.stepBack), onStepBack)}
        </span>
      )}
    </li>
  );
}

const SHOWN_SUBMISSIONS = 5;

function Known({ issue, cycle }: { issue: ShownIssue; cycle: number | null }) {
  const { say } = usePanel();
  const { submissions, recommendations } = issue;
  return (
    <section>
      <h3>{say(words.known)}</h3>
      {cycle !== null && <p>{say(words.lastTime, { count: recommendations, cycle })}</p>}
      {submissions.length === 0 ? (
        <p>{say(words.noSubmissions)}</p>
      ) : (
        <>
          <p>{say(words.submissions, { count: submissions.length })}</p>
          <ul class="plain-list">
            {submissions.slice(0, SHOWN_SUBMISSIONS).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
            {submissions.length > SHOWN_SUBMISSIONS && <li>…</li>}
          </ul>
        </>
      )}
    </section>
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
  const { say, me } = usePanel();
  return (
    <>
      <StepHeading>{issue.name}</StepHeading>
      {issue.theme !== '' && <p class="quiet">{issue.theme}</p>}
      <p>
        <StateLine issue={issue} />
      </p>
      <section>
        <h3>{say(words.parts)}</h3>
        {issue.parts.length === 0 && <p>{say(words.noParts)}</p>}
        <ul class="plain-list">
          {issue.parts.map((part) => (
            <Part
              key={part.workgroup.id}
              part={part}
              onChange={() => onChange(part)}
              onStepBack={() => onStepBack(part)}
            />
          ))}
        </ul>
        {!mayAct && (
          <p class="help">{say(words[whyNoAct(me?.isCoordinator === true)], { tab: tabNames.WG })}</p>
        )}
      </section>
      <Known issue={issue} cycle={cycle} />
    </>
  );
}
