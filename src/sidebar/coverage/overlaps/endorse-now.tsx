// What is left to do where one text endorses the other: to sign it, in one press.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { OpenPanel } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/overlaps';

interface EndorseNowProps {
  readonly pair: ListedOverlap;
  readonly decision: string;
}

/** Nothing after any other decision. */
export function EndorseNow({ pair: { first, second }, decision }: EndorseNowProps) {
  if (decision !== 'endorse-first' && decision !== 'endorse-second') return null;
  const [endorsed, own] = decision === 'endorse-first' ? [first, second] : [second, first];
  const input = { submission: endorsed.id, instead: own.id };
  return (
    <OpenPanel panel="endorse" input={input} label={translate(words.endorseNow, { title: endorsed.title })} />
  );
}
