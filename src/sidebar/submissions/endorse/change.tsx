// What changed since a text was signed: the asks first, then the paragraphs, word by word.
import { diffArrays } from 'diff';
import type { OwnSignature } from '../../../core/submissions/endorsing/plan-text';
import { Flag, Fold, PlainList } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/submissions/endorse';

type Change = OwnSignature['change'];

/** Two paragraphs of a text that is another altogether are not worth the time. */
const MOST_EDITS = 400;

/** Each word with the blanks after it. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

function Paragraph({ before, now }: Change['paragraphs'][number]) {
  const changes = diffArrays(wordsIn(before), wordsIn(now), { maxEditLength: MOST_EDITS });
  const parts = changes ?? [
    { value: [before], removed: true, added: false },
    { value: [now], removed: false, added: true },
  ];
  return (
    <p class="changed-paragraph">
      {parts.map(({ value, added, removed }, index) => {
        const said = value.join('');
        if (added) return <ins key={index}>{said}</ins>;
        return removed ? <del key={index}>{said}</del> : <span key={index}>{said}</span>;
      })}
    </p>
  );
}

const Asks = ({ added, removed }: { added: readonly string[]; removed: readonly string[] }) => (
  <PlainList
    items={[...added.map((ask) => ({ ask, isNew: true })), ...removed.map((ask) => ({ ask, isNew: false }))]}
  >
    {({ ask, isNew }) => <p class="changed-paragraph">{isNew ? <ins>{ask}</ins> : <del>{ask}</del>}</p>}
  </PlainList>
);

/** Nothing where nothing changed. */
export function Changes({ change, version }: { change: Change; version: number }) {
  const { kind, percent, paragraphs, asksAdded, asksRemoved } = change;
  if (kind === 'none') return null;
  const hasAsks = asksAdded.length + asksRemoved.length > 0;
  return (
    <section>
      <Flag tone={kind === 'small' ? undefined : 'late'}>
        {translate(kind === 'asks' ? words.asksChanged : words.textChanged, { version, percent })}
      </Flag>
      {hasAsks && <Asks added={asksAdded} removed={asksRemoved} />}
      {paragraphs.length > 0 && (
        <Fold summary={translate(words.changedParagraphs, { count: paragraphs.length })} isOpen={!hasAsks}>
          {paragraphs.map((one, index) => (
            <Paragraph key={index} {...one} />
          ))}
        </Fold>
      )}
    </section>
  );
}
