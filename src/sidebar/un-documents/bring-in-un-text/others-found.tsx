// What was understood of a text about other countries, which only shows whom to ask.
import type { ImportMadeToOthersResult } from '../../../core/advocacy/whom-to-ask/plan-bring-in';
import { Counts } from '../../kit/figures';
import { translate } from '../../kit/panel-context';
import { PlainList } from '../../kit/parts';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

export function OthersFound({ result }: { result: ImportMadeToOthersResult }) {
  const { reviewed, added, changed, own, unnamed } = result;
  return (
    <>
      <PlainList items={reviewed}>
        {({ name, recommendations }) => translate(words.madeTo, { country: name, count: recommendations })}
      </PlainList>
      <Counts
        counts={[
          [translate(words.added), added],
          [translate(words.othersChanged), changed],
          [translate(words.othersOwn), own],
          [translate(words.othersUnnamed), unnamed],
        ]}
      />
    </>
  );
}
