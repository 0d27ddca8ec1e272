// Asks of a draft and of a submission that belong together, each pair in the words of both.
import type { CoveredAsk } from '../../core/coverage/overlaps/covered-submission';
import * as kitText from '../../core/words/panels/kit';
import { say } from './panel-context';
import { Detail, PlainList } from './parts';

/** Nothing where there are none. */
export const AsksOfBoth = ({ asks }: { asks: readonly CoveredAsk[] }) =>
  asks.length === 0 ? null : (
    <PlainList items={asks}>
      {({ draft, other }) => (
        <>
          <Detail>{say(kitText.yours)}</Detail>
          {draft}
          <Detail>{say(kitText.theirs)}</Detail>
          {other}
        </>
      )}
    </PlainList>
  );
