// Rounded buttons above a list, one of them pressed: they choose which entries the list shows.
import type { Text } from '../../core/base/messages/text';
import * as kitText from '../../core/words/panels/kit';
import { say } from './panel-context';

interface ChoicesProps<Key extends string> {
  readonly offered: readonly Key[];
  /** What each says, with its `{count}`. */
  readonly texts: Readonly<Record<Key, Text>>;
  readonly chosen: Key;
  readonly counts: Readonly<Record<Key, number>>;
  choose(key: Key): void;
}

export function Choices<Key extends string>(props: ChoicesProps<Key>) {
  const { offered, texts, chosen, counts, choose } = props;
  return (
    <div class="choices" role="group" aria-label={say(kitText.show)}>
      {offered.map((key) => (
        <button
          key={key}
          type="button"
          class="choice"
          aria-pressed={key === chosen}
          onClick={() => choose(key)}
        >
          {say(texts[key], { count: counts[key] })}
        </button>
      ))}
    </div>
  );
}
