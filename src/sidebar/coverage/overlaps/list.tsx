// The pairs that have something in common: those to settle now first, then what waits.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-list';
import { Icon } from '../../kit/icons';
import { say, sayMessage } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { missingWord, standOf } from './sides';
import * as words from '../../../core/words/panels/coverage/overlaps';
import { Details } from '../../kit/parts';
import { EntryButton } from '../../kit/buttons';

interface Section {
  readonly turn: string;
  readonly name: string;
  readonly pairs: readonly ListedOverlap[];
}

/** In the order in which they come: what is put first comes first. */
function byTurn(pairs: readonly ListedOverlap[]): readonly Section[] {
  const turns = [...new Set(pairs.map(({ turn }) => turn))];
  return turns.map((turn) => {
    const own = pairs.filter((pair) => pair.turn === turn);
    return { turn, name: own[0]?.turnText ?? turn, pairs: own };
  });
}

const searchText = ({ first, second, issues, levelText, group }: ListedOverlap): string =>
  [first.title, second.title, first.workgroup.name, second.workgroup.name, levelText, group, ...issues].join(
    ' ',
  );

function linesOf(pair: ListedOverlap): string[] {
  const { issues, group, turn, first, second } = pair;
  const stand = standOf(pair);
  const isWaiting = pair.proposed !== '' || turn === 'overdue' || turn === 'now';
  const missing = isWaiting ? missingWord(pair) : undefined;
  const cycle = first.cycle || second.cycle;
  return [
    ...(issues.length > 0 ? [say(words.issues, { count: issues.length, issues: issues.join(', ') })] : []),
    ...(group === '' ? [] : [say(words.inGroup, { group })]),
    ...(cycle === '' ? [] : [say(words.ofCycle, { cycle })]),
    ...(stand ? [sayMessage(stand)] : []),
    ...(missing ? [sayMessage(missing)] : []),
  ];
}

function Pair({ pair, onPick }: { pair: ListedOverlap; onPick(): void }) {
  return (
    <EntryButton look="pair" onPress={onPick}>
      <span class={'mark detail level ' + pair.level}>{pair.levelText}</span>
      <span class="title">{pair.first.title}</span>
      <span class="unseen"> {say(words.and)} </span>
      <span class="title">{pair.second.title}</span>
      {pair.opposes.length > 0 && (
        <span class="detail opposite">
          <Icon name="problem" /> {say(words.opposite)}
        </span>
      )}
      <Details lines={linesOf(pair)} />
    </EntryButton>
  );
}

interface PairListProps {
  readonly pairs: readonly ListedOverlap[];
  onPick(pair: ListedOverlap): void;
}

export function PairList({ pairs, onPick }: PairListProps) {
  return (
    <Searched items={pairs} textOf={searchText} most={pairs.length}>
      {(shown) =>
        byTurn(shown).map((section) => (
          <section class="search-list" key={section.turn}>
            <h3 class="turn">
              <span>{section.name}</span>{' '}
              <span class="mark">{say(words.pairCount, { count: section.pairs.length })}</span>
            </h3>
            <ul>
              {section.pairs.map((pair) => (
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
