// What the document was taken for, to be corrected, and what may mean that it is the wrong one.
import type { Text } from '../../../core/base/messages/text';
import type { ReadKind } from '../../../core/un-documents/reports/plan-recognize';
import { SelectField } from '../../kit/fields/inputs';
import { Notice } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

const KINDS = [
  'report',
  'addendum',
  'list',
  'matrix',
  'uhri',
  'own',
  'table',
  'national',
  'compilation',
] as const satisfies readonly ReadKind[];

export function KindField({ kind, onChange }: { kind: ReadKind; onChange(kind: ReadKind): void }) {
  return (
    <SelectField
      label={translate(words.looksLike)}
      help={translate(words.looksLikeHelp)}
      value={kind}
      options={KINDS.map((id) => ({ id, name: translate(words[id]) }))}
      onChange={(id) => onChange(id as ReadKind)}
    />
  );
}

interface WarningsProps {
  readonly result: {
    readonly about: string;
    readonly aboutInsteadOf: string;
    readonly otherDocuments: readonly { readonly symbol: string; readonly lineNumber: number }[];
  };
  /** What is said of other documents in the text. */
  readonly others: Text;
}

export function Warnings({ result: { about, aboutInsteadOf, otherDocuments }, others }: WarningsProps) {
  const list = otherDocuments
    .map(({ symbol, lineNumber }) => symbol || translate(words.fromLine, { number: lineNumber }))
    .join(', ');
  if (aboutInsteadOf === '' && list === '') return null;
  return (
    <Notice tone="bad">
      {aboutInsteadOf !== '' && <p>{translate(words.otherCountry, { other: about, own: aboutInsteadOf })}</p>}
      {list !== '' && <p>{translate(others, { list })}</p>}
    </Notice>
  );
}
