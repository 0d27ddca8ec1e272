// The issues with who leads, searched and filtered.
import type { ShownIssue, WhoCoversWhatResult } from '../../../core/coverage/who-covers-what/plan-list';
import type { Text } from '../../../core/base/messages/text';
import { Notice } from '../../kit/frame';
import { Icon, type IconName } from '../../kit/icons';
import { Choices } from '../../kit/choices';
import { usePanel } from '../../kit/panel-context';
import { Searched } from '../../kit/searched';
import { Empty } from '../../kit/states';
import { searchText, shownIssues, type Show } from './choose';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

const SHOWS: Readonly<Record<Show, Text>> = {
  all: words.all,
  gaps: words.gaps,
  overlaps: words.overlaps,
  mine: words.mine,
};

/** What somebody should settle stands out: two that lead without having parted the issue. */
const toneOf = ({ state, divided }: ShownIssue): IconName => {
  if (state === 'covered') return 'good';
  return state === 'overlap' && !divided ? 'problem' : 'info';
};

export const StateLine = ({ issue }: { issue: ShownIssue }) => (
  <span class={`coverage ${toneOf(issue)}`}>
    <Icon name={toneOf(issue)} />
    <span>{issue.stateText}</span>
  </span>
);

interface ListProps {
  readonly result: WhoCoversWhatResult;
  readonly show: Show;
  choose(show: Show): void;
  onPick(issue: ShownIssue): void;
}

function Chips({ result: { counts, actsIn }, show, choose }: Omit<ListProps, 'onPick'>) {
  const offered = (Object.keys(SHOWS) as Show[]).filter(
    (one) => one !== 'mine' || actsIn.length > 0 || counts.mine > 0,
  );
  return (
    <Choices offered={offered} texts={SHOWS} chosen={show} countOf={(one) => counts[one]} choose={choose} />
  );
}

function Entry({ issue, onPick }: { issue: ShownIssue; onPick(): void }) {
  const { say } = usePanel();
  return (
    <button type="button" class="entry-button" onClick={onPick}>
      <span>
        {issue.name}
        <StateLine issue={issue} />
        {issue.parts.map(({ workgroup, partText }) => (
          <span key={workgroup.id} class="quiet detail">
            {say(words.part, { workgroup: workgroup.name, part: partText })}
          </span>
        ))}
      </span>
      <Icon name="go" />
    </button>
  );
}

export function IssueList({ result, show, choose, onPick }: ListProps) {
  const { say } = usePanel();
  const issues = shownIssues(result.issues, show);
  return (
    <>
      {result.notes.length > 0 && (
        <Notice tone="info">
          {result.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <Chips result={result} show={show} choose={choose} />
      {issues.length === 0 ? (
        <Empty words={say(show === 'mine' ? words.emptyMine : words.empty)} />
      ) : (
        <Searched key={show} items={issues} textOf={searchText}>
          {(shown) => (
            <div class="search-list">
              <ul aria-label={say(words.list)}>
                {shown.map((issue) => (
                  <li key={issue.id}>
                    <Entry issue={issue} onPick={() => onPick(issue)} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Searched>
      )}
    </>
  );
}
