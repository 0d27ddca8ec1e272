// What countries asked for by issue, region or workgroup, beside the last review.
import { useState } from 'preact/hooks';
import {
  GROUPINGS,
  type ThanksGrouping,
  type WhatCountriesAskedResult,
} from '../../../core/advocacy/thanks/kinds';
import { SelectField } from '../../kit/fields/inputs';
import { translate } from '../../kit/panel-context';
import { Empty } from '../../kit/states';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/advocacy/thanks';

function Counts({ result: { last, counts }, by }: { result: WhatCountriesAskedResult; by: ThanksGrouping }) {
  const heads = [words.groupings[by], words.now, ...(last === null ? [] : [words.before]), words.ours];
  return (
    <Table look="counts-table" heads={heads.map((head) => translate(head))}>
      {counts[by].map(({ name, now, before, ours }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{now}</td>
          {last !== null && <td>{before}</td>}
          <td>{ours}</td>
        </tr>
      ))}
    </Table>
  );
}

export function AskedCounts({ result }: { result: WhatCountriesAskedResult }) {
  const [by, setBy] = useState<ThanksGrouping>('issue');
  const { cycle, counts } = result;
  if (cycle === null) return <Empty words={translate(words.noReport)} />;
  return (
    <>
      <SelectField
        label={translate(words.by)}
        options={GROUPINGS.map((id) => ({ id, name: translate(words.groupings[id]) }))}
        value={by}
        onChange={(id) => setBy(GROUPINGS.find((one) => one === id) ?? 'issue')}
      />
      {counts[by].length === 0 ? (
        <Empty words={translate(words.nothingBy)} />
      ) : (
        <Counts {...{ result, by }} />
      )}
      <p class="help">{translate(words.countsRule)}</p>
    </>
  );
}
