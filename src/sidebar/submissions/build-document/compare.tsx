// Two versions of the text side by side: the last that differs against the text as it stands, or any two.
import { useState } from 'preact/hooks';
import type { ComparedVersions } from '../../../core/submissions/texts/plan-compare';
import { SelectField } from '../../kit/fields/inputs';
import { translate } from '../../kit/panel-context';
import { PlainList } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { TextChanges } from '../../kit/text-changes';
import { useAnswer } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/build-document';

function AskChanges({ asksAdded, asksRemoved }: ComparedVersions) {
  const asks = [
    ...asksAdded.map((ask) => ({ ask, isNew: true })),
    ...asksRemoved.map((ask) => ({ ask, isNew: false })),
  ];
  if (asks.length === 0) return null;
  return (
    <PlainList items={asks} look="changes">
      {({ ask, isNew }) => (isNew ? <ins>{ask}</ins> : <del>{ask}</del>)}
    </PlainList>
  );
}

function Difference({ result }: { result: ComparedVersions }) {
  const { isSame, changes } = result;
  if (isSame) return <p>{translate(words.sameVersions)}</p>;
  return (
    <>
      <AskChanges {...result} />
      {changes ? <TextChanges changes={changes} /> : <p>{translate(words.tooDifferent)}</p>}
    </>
  );
}

interface Chosen {
  readonly before?: string;
  readonly after?: string;
}

function Versions({ submission }: { submission: string }) {
  const [chosen, choose] = useState<Chosen>({});
  const load = useAnswer('compare-versions', { submission, ...chosen });
  return (
    <Loaded load={load} fields={2}>
      {({ result, summary }) => {
        const { versions, before, after } = result;
        if (summary.length > 0) return <p class="help">{summary.join(' ')}</p>;
        return (
          <>
            <SelectField
              label={translate(words.older)}
              options={versions}
              value={before}
              onChange={(id) => choose({ before: id, after })}
            />
            <SelectField
              label={translate(words.newer)}
              options={versions}
              value={after}
              onChange={(id) => choose({ before, after: id })}
            />
            <Difference result={result} />
          </>
        );
      }}
    </Loaded>
  );
}

/** Asked for only once somebody opens it. */
export function CompareVersions({ submission }: { submission: string }) {
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open((was) => was || currentTarget.open)}>
      <summary>{translate(words.compare)}</summary>
      {isOpen && <Versions submission={submission} />}
    </details>
  );
}
