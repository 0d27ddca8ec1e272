// What countries asked for by issue, region or workgroup, beside the last review.
import { useState } from 'preact/hooks';
import { GROUPINGS, type Grouping, type WhatCountriesAskedResult } from '../../../core/advocacy/thanks/kinds';
import { SelectField } from '../../kit/fields/inputs';
import { say } from '../../kit/panel-context';
import { Empty } from '../../kit/states';
import * as words from '../../../core/words/panels/advocacy/thanks';

export function AskedCounts({ result }: { result: WhatCountriesAskedResult }) {
  const [by, setBy] = useState<Grouping>('issue');
  const { cycle, last, counts } = result;
  if (cycle === null) return <Empty words={say(words.noReport)} />;
  return (
    <>
      <SelectField
        label={say(words.by)}
        options={GROUPINGS.map((id) => ({ id, name: say(words.groupings[id]) }))}
        value={by}
        onChange={(id) => setBy(GROUPINGS.find((one) => one === id) ?? 'issue')}
      />
      <table class="counts-table">
        <thead>
          <tr>
            <th scope="col">{say(words.groupings[by])}</th>
            <th scope="col">{say(words.now)}</th>
            <th scope="col">{last === null ? '' : say(words.before)}</th>
            <th scope="col">{say(words.ours)}</th>
          </tr>
        </thead>
        <tbody>
          {counts[by].map(({ name, now, before, ours }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{now}</td>
              <td>{last === null ? '' : before}</td>
              <td>{ours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="help">{say(words.countsRule)}</p>
    </>
  );
}
