// The people of a list as they would be taken in.
import type { BringInPeopleResult } from '../../../core/people/bring-in-people/plan-bring-in-people';
import { Listed, STATES } from '../../kit/bring-in/listed';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/people/bring-in-people';

const HEADS = [words.name, words.email, words.organization, words.workgroups];

export function PeopleTable({ shown: { listed, people, known, again } }: { shown: BringInPeopleResult }) {
  return (
    <Listed
      title={words.people}
      heads={HEADS.map((head) => translate(head))}
      more={people + known + again - listed.length}
    >
      {listed.map(({ row, name, email, organization, workgroups, state }) => (
        <tr key={row}>
          <td class={`state-${state}`}>{translate(STATES[state])}</td>
          <th scope="row">{name}</th>
          <td>{email}</td>
          <td>{organization}</td>
          <td>{workgroups.join('; ')}</td>
        </tr>
      ))}
    </Listed>
  );
}
