// The pairs that have something in common, by how close they are.
import type { ListedOverlap } from '../../core/coverage/plan-list';
import { render } from '../../core/messages/text';
import { Icon } from '../kit/icons';
import { usePanel } from '../kit/panel-context';
import { Searched } from '../kit/searched';
import { overlapsText as words } from './messages';
import { missingWord, standOf } from './sides';

interface Level {
  readonly name: string;
  readonly pairs: readonly ListedOverlap[];
}

/** In the order in which they come, which is closest first. */
function byLevel(pairs: readonly ListedOverlap[]): readonly Level[] {
  const names = [...new Set(pairs.map(({ levelText }) => levelText))];
  return names.map((name) => ({ name, pairs: pairs.filter(({ levelText }) => levelText === name) }));
}

const searchText = ({ first, second, issues }: ListedOverlap): string =>
  [first.title, second.title, first.workgroup.name, second.workgroup.name, ...issues].join(' ');

function Pair({ pair, onPick }: { pair: ListedOverlap; onPick(): void }) {
  const { say, language } = usePanel();
  const { first, second, issues, changedSince } = pair;
  const stand = standOf(pair);
  const missing = pair.proposed === '' ? undefined : missingWord(pair);
  const lines = [
    ...(issues.length > 0 ? [say(words.issues, { count: issues.length, issues: issues.join(', ') })] : []),
    ...(stand ? [render(stand, language)] : []),
    ...(missing ? [render(missing, language)] : []),
    ...(changedSince ? [say(words.changedSince)] : []),
  ];
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span class="pair">
        <span>{first.title}</span>
        <span class="unseen"> {say(words.and)} </span>
        <span>{second.title}</span>
        {lines.map((line) => (
          <span key={line} class="quiet detail">
            {line}
          </span>
        ))}
      </span>
      <Icon name="go" />
    </button>
  );
}

interface PairListProps {
  readonly pairs: readonly ListedOverlap[];
  onPick(pair: ListedOverlap): void;
}

export function PairList({ pairs, onPick }: PairListProps) {
  const { say } = usePanel();
  return (
    <Searched items={pairs} textOf={searchText} most={pairs.length}>
      {(shown) =>
        byLevel(shown).map((level) => (
          <section class="search-list" key={level.name}>
            <h3 class="level">
              <span>{level.name}</span>{' '}
              <span class="mark">{say(words.pairCount, { count: level.pairs.length })}</span>
            </h3>
            <ul>
              {level.pairs.map((pair) => (
                <li key={pair.id}>
                  <Pair pair={pair} onPick={() => onPick(pair)} />
                </li>
              ))}
            </ul>
          </section>
        ))
      }
    </Searched>
  );
}
