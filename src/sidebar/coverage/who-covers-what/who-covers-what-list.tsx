// The issues with who leads, searched and filtered.
import type {
  ShownIssue,
  WhoCoversWhatResult,
} from '../../../core/coverage/who-covers-what/plan-who-covers-what-list';
import type { Text } from '../../../core/base/messages/text';
import { Detail, Notice } from '../../kit/parts';
import { Icon, type IconName } from '../../kit/icons';
import { Choices } from '../../kit/choices';
import { translate } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import { searchText, shownIssues, type CoverageShow } from './choose';
import * as words from '../../../core/words/panels/coverage/who-covers-what';

const SHOWS: Readonly<Record<CoverageShow, Text>> = {
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
  readonly show: CoverageShow;
  choose(show: CoverageShow): void;
  onPick(issue: ShownIssue): void;
}

export function IssueList({ result, show, choose, onPick }: ListProps) {
  const { counts, actsIn, issues, notes } = result;
  const offered = (Object.keys(SHOWS) as CoverageShow[]).filter(
    (one) => one !== 'mine' || actsIn.length > 0 || counts.mine > 0,
  );
  return (
    <>
      <Notice tone="info" lines={notes} />
      <Choices {...{ offered, texts: SHOWS, chosen: show, counts, choose }} />
      <PickList
        key={show}
        label={translate(words.list)}
        items={shownIssues(issues, show)}
        textOf={searchText}
        empty={translate(show === 'mine' ? words.emptyMine : words.empty)}
        onPick={onPick}
      >
        {(issue) => (
          <>
            {issue.name}
            <StateLine issue={issue} />
            {issue.parts.map(({ workgroup, partText }) => (
              <Detail key={workgroup.id}>
                {translate(words.part, { workgroup: workgroup.name, part: partText })}
              </Detail>
            ))}
          </>
        )}
      </PickList>
    </>
  );
}
