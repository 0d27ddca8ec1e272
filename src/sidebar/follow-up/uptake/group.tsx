// A recommendation beside an ask, or several like ones, that are decided on together: both texts, and the words that meet.
import { useEffect, useRef } from 'preact/hooks';
import type { MatchDecision, ShownMatch } from '../../../core/follow-up/uptake/shown-match';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { Flag, Fold } from '../../kit/parts';
import { SentencesOfBoth } from '../../kit/sentences-of-both';
import type { MatchGroup } from './choose';
import * as words from '../../../core/words/panels/follow-up/uptake';

type Decide = (matches: readonly ShownMatch[], decision: MatchDecision) => void;

interface GroupProps {
  readonly matches: MatchGroup;
  readonly mayDecide: boolean;
  /** Counts the decisions; the one that is to be decided next then takes the focus, for the keyboard to go on. */
  readonly focusTurn: number;
  readonly decide: Decide;
}

/** Takes the focus at each turn but the first, 0. */
export function useFocusAt<Place extends HTMLElement>(turn: number) {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (turn > 0) place.current?.focus();
  }, [turn]);
  return place;
}

/** What people decided; of what is open, how sure it seems. */
function Standing({ match: { decision, decisionText, decidedBy, stance } }: { match: ShownMatch }) {
  if (decision === 'open')
    return stance === 'far' ? null : (
      <Flag>{translate(stance === 'same' ? words.asksForThis : words.perhaps)}</Flag>
    );
  const said =
    decidedBy === '' ? decisionText : translate(words.by, { decision: decisionText, name: decidedBy });
  return <Flag tone={decision === 'taken-up' ? 'good' : undefined}>{said}</Flag>;
}

function Buttons({ matches, decide }: Pick<GroupProps, 'matches' | 'decide'>) {
  const [{ number, decision }] = matches;
  const count = matches.length;
  const isOne = count === 1;
  const button = (action: string, to: MatchDecision) => (
    <Button
      label={action}
      about={translate(words.ofRecommendation, { action, number })}
      onPress={() => decide(matches, to)}
    />
  );
  if (decision !== 'open')
    return (
      <span class="buttons">
        {button(translate(isOne ? words.reopen : words.reopenAll, { count }), 'open')}
      </span>
    );
  return (
    <span class="buttons">
      {button(translate(isOne ? words.isTakenUp : words.allTakeItUp, { count }), 'taken-up')}
      {button(translate(isOne ? words.isNotSame : words.allNotSame, { count }), 'not-same')}
    </span>
  );
}

const Position = ({ match: { answerText: answer, countries } }: { match: ShownMatch }) => (
  <p class="quiet detail">
    {countries.length > 0
      ? translate(words.position, { answer, countries: countries.join(', ') })
      : translate(words.positionOnly, { answer })}
  </p>
);

/** Each of several like ones, to look at before all are decided at once, or to decide on alone. */
const Each = ({ matches, mayDecide, decide }: Omit<GroupProps, 'focusTurn'>) => (
  <Fold summary={translate(words.each)} isOpen={matches[0].decision === 'open'}>
    <ul class="plain-list">
      {matches.map((match) => (
        <li key={match.id}>
          <p>
            <strong>{match.number}</strong> {match.text}
          </p>
          <Position match={match} />
          {mayDecide && <Buttons matches={[match]} decide={decide} />}
        </li>
      ))}
    </ul>
  </Fold>
);

function LikeOnesLine({ matches }: Pick<GroupProps, 'matches'>) {
  const count = matches.length;
  const countries = [...new Set(matches.flatMap((match) => match.countries))].join(', ');
  return (
    <p>
      {countries === ''
        ? translate(words.likeOnesOnly, { count })
        : translate(words.likeOnes, { count, countries })}
    </p>
  );
}

/** The best of the like ones beside the ask, and what they are; with one press all are decided. */
export function Group({ matches, mayDecide, focusTurn, decide }: GroupProps) {
  const [match] = matches;
  const { number, sides, decision } = match;
  const place = useFocusAt<HTMLLIElement>(focusTurn);
  const names = [translate(words.ours), translate(words.theirs, { number })] as const;
  return (
    <li ref={place} tabIndex={-1} class={decision === 'not-same' ? 'match aside' : 'match'}>
      <Standing match={match} />
      <SentencesOfBoth sentences={sides} names={names} />
      {matches.length > 1 ? <LikeOnesLine matches={matches} /> : <Position match={match} />}
      {mayDecide && <Buttons matches={matches} decide={decide} />}
      {matches.length > 1 && <Each matches={matches} mayDecide={mayDecide} decide={decide} />}
    </li>
  );
}
