// A table of issues, each with the workgroup that shall lead it.
import type {
  DivideIssuesFormResult,
  UnledIssue,
} from '../../../core/coverage/divide-issues/plan-divide-issues-form';
import type { Text } from '../../../core/base/messages/text';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { Section } from '../../kit/parts';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/coverage/divide-issues';

/** Stands for a workgroup where none will take the issue. */
export const NOT_OURS = 'not ours';

/** What is chosen, by issue: the id of a workgroup, or that it is not ours. */
export type DivisionChoices = Readonly<Record<string, string>>;
type Workgroups = DivideIssuesFormResult['workgroups'];

interface RowProps {
  readonly issue: UnledIssue;
  readonly workgroups: Workgroups;
  readonly value: string;
  onChange(workgroup: string): void;
}

function IssueRow({ issue, workgroups, value, onChange }: RowProps) {
  const { name, theme, why, proposed } = issue;
  const could = workgroups.find(({ id }) => id === proposed)?.name;
  return (
    <tr>
      <th scope="row">
        {name} {theme !== '' && <span class="quiet">{theme}</span>}
      </th>
      <td>
        <select
          aria-label={translate(words.leads, { issue: name })}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{translate(words.nobody)}</option>
          {workgroups.map(({ id, name: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
          <option value={NOT_OURS}>{translate(words.notOurs)}</option>
        </select>
      </td>
      <td>
        {could && value !== proposed && (
          <Button
            kind="quiet"
            label={translate(words.perhaps, { workgroup: could })}
            about={translate(words.take, { workgroup: could, issue: name })}
            onPress={() => onChange(proposed)}
          />
        )}{' '}
        {why}
      </td>
    </tr>
  );
}

interface IssuesProps {
  readonly title: Text;
  readonly rows: readonly UnledIssue[];
  readonly workgroups: Workgroups;
  readonly chosen: DivisionChoices;
  /** What is given stands above what is chosen. */
  choose(more: DivisionChoices): void;
}

export function Issues({ title, rows, workgroups, chosen, choose }: IssuesProps) {
  const untaken = rows.filter(({ id, proposed }) => proposed !== '' && !chosen[id]);
  return (
    <Section title={translate(title, { count: rows.length })}>
      {untaken.length > 0 && (
        <p>
          <Button
            label={translate(words.takeAll)}
            onPress={() => choose(Object.fromEntries(untaken.map(({ id, proposed }) => [id, proposed])))}
          />
        </p>
      )}
      <Table
        heads={[translate(words.issue), translate(words.workgroup), translate(words.why)]}
        look="issues-table"
      >
        {rows.map((issue) => (
          <IssueRow
            {...{ issue, workgroups, value: chosen[issue.id] ?? '' }}
            key={issue.id}
            onChange={(workgroup) => choose({ [issue.id]: workgroup })}
          />
        ))}
      </Table>
    </Section>
  );
}
