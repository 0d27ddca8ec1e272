// Rounded buttons above a list, one of them pressed: they choose which entries the list shows.
import type { Phrase, Value } from '../../core/base/messages/text';
import * as kitText from '../../core/words/panels/kit';
import { translate } from './panel-context';

interface ChoicesProps<Key extends string> {
  readonly offered: readonly Key[];
  /** What each says, with its `{count}`. */
  readonly texts: Readonly<Record<Key, Phrase<{ readonly count: Value }>>>;
  readonly chosen: Key;
  readonly counts: Readonly<Record<Key, number>>;
  choose(key: Key): void;
}

export function Choices<Key extends string>(props: ChoicesProps<Key>) {
  const { offered, texts, chosen, counts, choose } = props;
  const words = (key: Key): Phrase<{ readonly count: Value }> => texts[key];
  return (
    <div class="choices" role="group" aria-label={translate(kitText.show)}>
      {offered.map((key) => (
        <button
          key={key}
          type="button"
          class="choice"
          aria-pressed={key === chosen}
          onClick={() => choose(key)}
        >
          {translate(words(key), { count: counts[key] })}
        </button>
      ))}
    </div>
  );
}
