// The meetings ahead, of which one can be picked to change it or call it off.
import type { FormMeeting, MeetingFormResult } from '../../../core/people/meetings/plan-form';
import { Detail, Notice } from '../../kit/parts';
import { say } from '../../kit/panel-context';
import { PickList } from '../../kit/lists';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/people/meetings';

const detailOf = ({ when, workgroup }: FormMeeting): string =>
  workgroup.name === '' ? when : say(words.listed, { when, workgroup: workgroup.name });

interface MeetingListProps {
  readonly form: MeetingFormResult;
  onPick(meeting: FormMeeting): void;
}

export function MeetingList({ form, onPick }: MeetingListProps) {
  const { upcoming, workgroups } = form;
  if (workgroups.length === 0 && upcoming.length === 0)
    return <Notice tone="info" lines={[say(words.mayNotInvite)]} />;
  if (upcoming.length === 0) return <Empty words={say(words.noneAhead)} />;
  return (
    <>
      <h2>{say(words.ahead)}</h2>
      <PickList
        label={say(words.ahead)}
        items={upcoming}
        textOf={(meeting) => `${meeting.name} ${detailOf(meeting)}`}
        onPick={onPick}
      >
        {(meeting) => (
          <>
            {meeting.name}
            <Detail>{detailOf(meeting)}</Detail>
          </>
        )}
      </PickList>
    </>
  );
}
