// What changed between two texts, paragraph by paragraph, with the words that came and went.
import { diffWordsWithSpace } from 'diff';
import { plainLine } from '../../core/base/rich-text/blocks';
import type { Change, Changes as ChangesFound } from '../../core/submissions/texts/changes';
import { translate } from './panel-context';
import { Fold, PlainList } from './parts';
import * as words from '../../core/words/panels/kit';

function Changed({ change: { kind, before, after } }: { change: Change }) {
  if (kind === 'added') return <ins>{plainLine(after)}</ins>;
  if (kind === 'removed') return <del>{plainLine(before)}</del>;
  const [old, fresh] = [plainLine(before), plainLine(after)];
  // Where only the look of words changed, its signs are shown.
  const parts = old === fresh ? diffWordsWithSpace(before, after) : diffWordsWithSpace(old, fresh);
  return (
    <>
      {parts.map(({ value, added, removed }, at) =>
        added ? <ins key={at}>{value}</ins> : removed ? <del key={at}>{value}</del> : value,
      )}
    </>
  );
}

/** More are folded away. */
const FEW = 12;

/** `summary` leads in the counts. */
export function TextChanges({ changes, summary }: { changes: ChangesFound; summary?: string }) {
  const { shown, added, removed, changed } = changes;
  const all = added + removed + changed;
  if (all === 0) return null;
  const counts = translate(words.textChanges, { added, removed, changed });
  return (
    <Fold
      summary={summary === undefined ? counts : `${translate(words.labelled, { label: summary })} ${counts}`}
      isOpen={all <= FEW}
    >
      <PlainList items={shown} look="changes">
        {(change) => <Changed change={change} />}
      </PlainList>
      {all > shown.length && (
        <p class="help">{translate(words.moreChanges, { count: all - shown.length })}</p>
      )}
    </Fold>
  );
}
