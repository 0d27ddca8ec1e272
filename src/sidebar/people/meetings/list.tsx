// The meetings ahead, of which one can be picked to change it or call it off.
import type { FormMeeting, MeetingFormResult } from '../../../core/people/meetings/plan-form';
import { Notice } from '../../kit/frame';
import type { PanelContext } from '../../kit/panel-context';
import { usePanel } from '../../kit/panel-context';
import { SearchList } from '../../kit/search-list';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/people/meetings';

const detailOf = ({ when, workgroup }: FormMeeting, { say }: PanelContext): string =>
  workgroup.name === '' ? when : say(words.listed, { when, workgroup: workgroup.name });

interface MeetingListProps {
  readonly form: MeetingFormResult;
  onPick(meeting: FormMeeting): void;
}

export function MeetingList({ form, onPick }: MeetingListProps) {
  const panel = usePanel();
  const { upcoming, workgroups } = form;
  if (workgroups.length === 0 && upcoming.length === 0)
    return (
      <Notice tone="info">
        <p>{panel.say(words.mayNotInvite)}</p>
      </Notice>
    );
  if (upcoming.length === 0) return <Empty words={panel.say(words.noneAhead)} />;
  const options = upcoming.map((meeting) => ({
    id: meeting.id,
    name: meeting.name,
    detail: detailOf(meeting, panel),
  }));
  return (
    <>
      <h2>{panel.say(words.ahead)}</h2>
      <SearchList
        label={panel.say(words.ahead)}
        options={options}
        onPick={(id) => upcoming.filter((meeting) => meeting.id === id).forEach(onPick)}
      />
    </>
  );
}
