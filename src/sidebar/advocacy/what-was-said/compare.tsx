// The published recommendations beside the notes: what agrees, what differs, and which numbers are missing.
import {
  DIFFERENCES,
  type CompareSaidResult,
  type Difference,
} from '../../../core/advocacy/what-was-said/differences';
import { Figures } from '../../kit/figures';
import { translate } from '../../kit/panel-context';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { Empty } from '../../kit/states';
import * as baseWords from '../../../core/words/base/language';
import * as words from '../../../core/words/panels/advocacy/what-was-said';

const Line = ({ country, ask, words: said, numbers, row }: Difference) => (
  <>
    <strong>{country}</strong> {ask}
    {said !== '' && <p>{translate(baseWords.quotes, { words: said })}</p>}
    {numbers !== '' && (
      <p>
        <Detail>{translate(words.numbers, { numbers })}</Detail>
      </p>
    )}
    {row > 0 && <Detail>{translate(words.row, { row })}</Detail>}
  </>
);

export function Compare({ result }: { result: CompareSaidResult }) {
  const { cycle, agreed, differ, counts, differences, gaps } = result;
  if (cycle === null) return <Empty words={translate(words.noReport)} />;
  const figures = [
    { count: agreed, label: translate(words.agreed) },
    { count: differ, label: translate(words.differ) },
  ];
  return (
    <>
      <Figures figures={figures} />
      <p class="help">{translate(words.matchFirst)}</p>
      <Notice tone="bad" lines={gaps === '' ? [] : [translate(words.gaps, { numbers: gaps })]} />
      {differ === 0 && agreed > 0 && <p>{translate(words.same)}</p>}
      {DIFFERENCES.map((kind) => {
        const rows = differences.filter((one) => one.kind === kind);
        return rows.length === 0 ? null : (
          <Section key={kind} title={`${translate(words.kinds[kind])} (${String(counts[kind])})`}>
            <PlainList items={rows}>{Line}</PlainList>
          </Section>
        );
      })}
    </>
  );
}
