// One recommendation beside an ask: what it says, why it is shown, and whether it takes the ask up.
import type { MatchDecision, ShownMatch } from '../../../core/follow-up/uptake/calls';
import { Icon } from '../../kit/icons';
import { say } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/follow-up/uptake';
import { Flag, Fold } from '../../kit/parts';
import { Button } from '../../kit/buttons';

interface MatchProps {
  readonly match: ShownMatch;
  readonly mayDecide: boolean;
  decide(decision: MatchDecision): void;
}

function Decision({ match }: { match: ShownMatch }) {
  const { decision, decisionText, decidedBy, stance } = match;
  if (decision === 'open')
    return stance === 'same' ? null : (
      <span class="flag">
        <Icon name="problem" />
        <span>{say(words.opposite)}</span>
      </span>
    );
  const said = decidedBy === '' ? decisionText : say(words.by, { decision: decisionText, name: decidedBy });
  return <Flag tone={decision === 'taken-up' ? 'good' : undefined}>{said}</Flag>;
}

function Buttons({ match, decide }: Omit<MatchProps, 'mayDecide'>) {
  const button = (action: string, decision: MatchDecision) => (
    <Button
      label={action}
      about={say(words.ofRecommendation, { action, number: match.number })}
      onPress={() => decide(decision)}
    />
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
        <Fold summary={say(words.why)}>
          {reasons.map((reason) => (
            <p key={reason} class="detail">
              {reason}
            </p>
          ))}
        </Fold>
      )}
      {mayDecide && <Buttons match={match} decide={decide} />}
    </li>
  );
}
