// Asks of a draft and of a submission that belong together, each pair in the words of both, the draft's first.
import type { AskPair } from '../../core/coverage/overlaps/explain';
import * as kitText from '../../core/words/panels/kit';
import { translate } from './panel-context';
import { Detail, PlainList } from './parts';

/** Nothing where there are none. */
export const AsksOfBoth = ({ asks }: { asks: readonly AskPair[] }) =>
  asks.length === 0 ? null : (
    <PlainList items={asks}>
      {({ first, second }) => (
        <>
          <Detail>{translate(kitText.yours)}</Detail>
          {first}
          <Detail>{translate(kitText.theirs)}</Detail>
          {second}
        </>
      )}
    </PlainList>
  );
