// Polls of dates: those in which the person has something to say still, and those whose date they may fix.
import { mayInvite } from '../../people/joining/memberships';
import { hasAnswered, openPolls } from '../../people/date-polls/polls';
import { dueState, momentInWords } from '../../base/dates/due';
import { toWallClock } from '../../base/dates/zones';
import * as myPageText from '../../words/inbox/my-page';
import { translateFor, type MyPageLine, type MyPageContext } from './page';

export function datePollLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, person, language, zone, today } = reading;
  return openPolls(book, context).flatMap((poll): MyPageLine[] => {
    const isAsked = poll.people.includes(person.person) && !hasAnswered(poll, person.person);
    const mayFix = mayInvite({ ...person, isCoordinator: false }, poll.row.workgroup);
    const [soonest] = [...poll.dates].sort((one, other) => one.times.start.localeCompare(other.times.start));
    if (!soonest || (!isAsked && !mayFix)) return [];
    const answered = poll.people.filter((id) => hasAnswered(poll, id)).length;
    const counts = translateFor(reading, myPageText.pollAnswered, { answered, asked: poll.people.length });
    return [
      {
        ...{ sheet: 'MTG', id: poll.row.id, title: poll.row.title, link: '' },
        when: momentInWords(soonest.times.start, context.now, zone, language),
        state: dueState(toWallClock(soonest.times.start, zone).slice(0, 10), today),
        detail: [poll.workgroups.join(', '), mayFix ? counts : ''].filter((part) => part !== '').join(' · '),
        ...{ panel: 'find-date', input: { poll: poll.id } },
      },
    ];
  });
}
