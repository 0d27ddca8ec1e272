// The pairs that have something in common: those to settle now first, then what waits.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { Icon } from '../../kit/icons';
import { translate, translateMessage } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { lineOf } from './line';
import * as words from '../../../core/words/panels/coverage/overlaps';
import { Detail, Fold } from '../../kit/parts';
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

function Pair({ pair, onPick }: { pair: ListedOverlap; onPick(): void }) {
  return (
    <EntryButton look="pair" onPress={onPick}>
      <span class="title">{pair.first.title}</span>
      <span class="unseen"> {translate(words.and)} </span>
      <span class="title">{pair.second.title}</span>
      {pair.contradiction !== 'none' && (
        <span class="detail opposite">
          <Icon name="problem" />{' '}
          {translate(pair.contradiction === 'told' ? words.contradicts : words.opposite)}
        </span>
      )}
      <Detail>{lineOf(pair).map(translateMessage).join(' · ')}</Detail>
    </EntryButton>
  );
}

interface PairListProps {
  readonly pairs: readonly ListedOverlap[];
  onPick(pair: ListedOverlap): void;
}

const Entries = ({ pairs, onPick }: PairListProps) => (
  <ul>
    {pairs.map((pair) => (
      <li key={pair.id}>
        <Pair pair={pair} onPick={() => onPick(pair)} />
      </li>
    ))}
  </ul>
);

function Turn({ section, onPick }: { section: Section; onPick(pair: ListedOverlap): void }) {
  return (
    <section class="search-list">
      <h2 class="section-title turn">
        <span>{section.name}</span>{' '}
        <span class="mark">{translate(words.pairCount, { count: section.pairs.length })}</span>
      </h2>
      <Entries pairs={section.pairs} onPick={onPick} />
    </section>
  );
}

interface WeakerProps extends PairListProps {
  /** On all pages. */
  readonly count: number;
  readonly isOpen: boolean;
}

/** What is not put first stays out of the way until somebody wants it. */
function Weaker({ pairs, count, isOpen, onPick }: WeakerProps) {
  if (pairs.length === 0) return null;
  return (
    <Fold summary={translate(words.weaker, { count })} isOpen={isOpen}>
      <div class="search-list">
        <Entries pairs={pairs} onPick={onPick} />
      </div>
    </Fold>
  );
}

interface AllPairsProps extends PairListProps {
  readonly weaker: number;
}

export function PairList({ pairs, weaker, onPick }: AllPairsProps) {
  const isLater = ({ turn }: ListedOverlap): boolean => turn === 'later';
  return (
    <Searched items={pairs} textOf={searchText} most={pairs.length}>
      {(shown) => {
        const sections = byTurn(shown.filter((pair) => !isLater(pair)));
        // Whoever searches wants to see what was found.
        const isSearched = shown.length < pairs.length;
        return (
          <>
            {sections.length === 0 && !isSearched && <p>{translate(words.nothingNow)}</p>}
            {sections.map((section) => (
              <Turn key={section.turn} section={section} onPick={onPick} />
            ))}
            <Weaker
              pairs={shown.filter(isLater)}
              count={isSearched ? shown.filter(isLater).length : weaker}
              isOpen={isSearched}
              onPick={onPick}
            />
          </>
        );
      }}
    </Searched>
  );
}
