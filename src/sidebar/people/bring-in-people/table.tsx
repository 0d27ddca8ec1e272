// The people of a list as they would be taken in.
import type {
  BringInPeopleResult,
  ListedPerson,
} from '../../../core/people/bring-in-people/plan-bring-in-people';
import type { Text } from '../../../core/base/messages/text';
import { say } from '../../kit/panel-context';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/people/bring-in-people';

const STATES: Readonly<Record<ListedPerson['state'], Text>> = {
  new: words.isNew,
  known: words.isKnown,
  again: words.isAgain,
};

const HEADS = [words.state, words.name, words.email, words.organization, words.workgroups];

export function PeopleTable({ shown: { listed, people, known, again } }: { shown: BringInPeopleResult }) {
  const more = people + known + again - listed.length;
  return (
    <>
      {/* Scrolled by keyboard as well. */}
      <div class="people-table" tabIndex={0} role="region" aria-label={say(words.people)}>
        <Table heads={HEADS.map((head) => say(head))}>
          {listed.map(({ row, name, email, organization, workgroups, state }) => (
            <tr key={row}>
              <td class={`state-${state}`}>{say(STATES[state])}</td>
              <th scope="row">{name}</th>
              <td>{email}</td>
              <td>{organization}</td>
              <td>{workgroups.join('; ')}</td>
            </tr>
          ))}
        </Table>
      </div>
      {more > 0 && <p class="help">{say(words.more, { count: more })}</p>}
    </>
  );
}
