// A list that is searched, not scrolled: a press on an entry picks it.
import { useState } from 'preact/hooks';
import type { Option } from './fields/inputs';
import { TextField } from './fields/inputs';
import { matching } from './fields/matching';
import { Icon } from './icons';
import * as kitText from '../../core/words/panels/kit';
import { usePanel } from './panel-context';
import { Empty } from './states';

const SHOWN_AT_ONCE = 30;
/** Shorter lists are read faster than searched. */
const SEARCHED_FROM = 8;

export interface SearchListProps {
  /** What is listed, for screen readers. */
  readonly label: string;
  readonly options: readonly Option[];
  onPick(id: string): void;
  readonly empty?: string;
}

export function SearchList({ label, options, onPick, empty }: SearchListProps) {
  const { say } = usePanel();
  const [typed, setTyped] = useState('');
  const { shown, more } = matching(options, typed, SHOWN_AT_ONCE);
  if (options.length === 0) return <Empty {...(empty !== undefined && { words: empty })} />;
  return (
    <div class="search-list">
      {options.length >= SEARCHED_FROM && (
        <TextField label={say(kitText.search)} value={typed} onChange={setTyped} />
      )}
      <ul aria-label={label}>
        {shown.map(({ id, name, detail }) => (
          <li key={id}>
            <button type="button" class="entry-button" onClick={() => onPick(id)}>
              <span>
                {name}
                {detail && <span class="quiet detail">{detail}</span>}
              </span>
              <Icon name="go" />
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="help">{say(kitText.nothingFound)}</p>}
      {more > 0 && <p class="help">{say(kitText.moreFound, { count: more })}</p>}
    </div>
  );
}
