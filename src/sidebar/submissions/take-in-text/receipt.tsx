// The receipt of a Word file: what came in as it was, and what stands elsewhere, looks otherwise or is gone, each with its place.
import {
  FATES,
  type FileFinding,
  type FileFindingKind,
  type KeptCounts,
  type WordReceipt,
} from '../../../core/base/office-files/rich/findings';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { quotes } from '../../../core/words/base/language';
import * as words from '../../../core/words/panels/submissions/take-in-text';

const KEPT: readonly (keyof KeptCounts)[] = [
  ...(['paragraphs', 'headings', 'items', 'tables', 'emphasized', 'links', 'notes'] as const),
];

const KINDS = Object.keys(FATES) as FileFindingKind[];

const placeOf = ({ under, near }: FileFinding): string =>
  [under, near === '' ? '' : translate(quotes, { words: `${near} …` })].filter(Boolean).join(' · ');

function Findings({ what, findings }: { what: FileFindingKind; findings: readonly FileFinding[] }) {
  const places = findings.map(placeOf);
  return (
    <Fold summary={translate(words.fates[what], { count: findings.length })}>
      <PlainList items={places}>{(place) => <Detail>{place}</Detail>}</PlainList>
    </Fold>
  );
}

export function Receipt({ receipt }: { receipt: WordReceipt }) {
  const { kept, findings } = receipt;
  const came = KEPT.filter((key) => kept[key] > 0).map((key) =>
    translate(words.kept[key], { count: kept[key] }),
  );
  return (
    <Section title={translate(words.receipt)}>
      <p>{translate(words.cameIn, { list: came.join(', ') })}</p>
      {findings.length === 0 && <p>{translate(words.nothingLost)}</p>}
      <div class="findings">
        {KINDS.map((what) => {
          const own = findings.filter((one) => one.what === what);
          return own.length > 0 && <Findings key={what} what={what} findings={own} />;
        })}
      </div>
    </Section>
  );
}
