// One recommendation beside an ask: what it says, why it is shown, and whether it takes the ask up.
import type { MatchDecision, ShownMatch } from '../../../core/follow-up/uptake/plan-uptake';
import { Icon } from '../../kit/icons';
import { usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/follow-up/uptake';

interface MatchProps {
  readonly match: ShownMatch;
  readonly mayDecide: boolean;
  decide(decision: MatchDecision): void;
}

function Decision({ match }: { match: ShownMatch }) {
  const { say } = usePanel();
  const { decision, decisionText, decidedBy, stance } = match;
  if (decision === 'open')
    return stance === 'same' ? null : (
      <span class="flag">
        <Icon name="problem" />
        <span>{say(words.opposite)}</span>
      </span>
    );
  const said = decidedBy === '' ? decisionText : say(words.by, { decision: decisionText, name: decidedBy });
  return (
    <span class={decision === 'taken-up' ? 'flag good' : 'flag'}>
      <Icon name={decision === 'taken-up' ? 'good' : 'info'} />
      <span>{said}</span>
    </span>
  );
}

function Buttons({ match, decide }: Omit<MatchProps, 'mayDecide'>) {
  const { say } = usePanel();
  const button = (action: string, decision: MatchDecision) => (
    <button
      type="button"
      class="secondary"
      aria-label={say(words.ofRecommendation, { action, number: match.number })}
      onClick={() => decide(decision)}
    >
      {action}
    </button>
  );
  if (match.decision !== 'open') return <span class="buttons">{button(say(words.reopen), 'open')}</span>;
  return (
    <span class="buttons">
      {button(say(words.isTakenUp), 'taken-up')}
      {button(say(words.isNotSame), 'not-same')}
    </span>
  );
}

export function Match({ match, mayDecide, decide }: MatchProps) {
  const { say } = usePanel();
  const { number, text, countries, answerText: answer, reasons } = match;
  return (
    <li class={match.decision === 'not-same' ? 'match aside' : 'match'}>
      <p>
        <strong>{number}</strong> {text}
      </p>
      <p class="quiet detail">
        {countries.length > 0
          ? say(words.position, { answer, countries: countries.join(', ') })
          : say(words.positionOnly, { answer })}
      </p>
      <Decision match={match} />
      {reasons.length > 0 && (
        <details>
          <summary>{say(words.why)}</summary>
          {reasons.map((reason) => (
            <p key={reason} class="detail">
              {reason}
            </p>
          ))}
        </details>
      )}
      {mayDecide && <Buttons match={match} decide={decide} />}
    </li>
  );
}
