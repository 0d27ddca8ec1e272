// The published recommendations beside the notes: what agrees, what differs, and which numbers are missing.
import {
  DIFFERENCES,
  type CompareSaidResult,
  type Difference,
} from '../../../core/advocacy/what-was-said/differences';
import { Figures } from '../../kit/figures';
import { say } from '../../kit/panel-context';
import { Detail, Notice, PlainList, Section } from '../../kit/parts';
import { Empty } from '../../kit/states';
import * as baseWords from '../../../core/words/base/language';
import * as words from '../../../core/words/panels/advocacy/what-was-said';

const Line = ({ country, ask, words: said, numbers, row }: Difference) => (
  <>
    <strong>{country}</strong> {ask}
    {said !== '' && <p>{say(baseWords.quotes, { words: said })}</p>}
    {numbers !== '' && (
      <p>
        <Detail>{say(words.numbers, { numbers })}</Detail>
      </p>
    )}
    {row > 0 && <Detail>{say(words.row, { row })}</Detail>}
  </>
);

export function Compare({ result }: { result: CompareSaidResult }) {
  const { cycle, agreed, differences, gaps } = result;
  if (cycle === null) return <Empty words={say(words.noReport)} />;
  const figures = [
    { count: agreed, label: say(words.agreed) },
    { count: differences.length, label: say(words.differ) },
  ];
  return (
    <>
      <Figures figures={figures} />
      <p class="help">{say(words.matchFirst)}</p>
      <Notice tone="bad" lines={gaps === '' ? [] : [say(words.gaps, { numbers: gaps })]} />
      {differences.length === 0 && <p>{say(words.same)}</p>}
      {DIFFERENCES.map((kind) => {
        const rows = differences.filter((one) => one.kind === kind);
        return rows.length === 0 ? null : (
          <Section key={kind} title={`${say(words.kinds[kind])} (${String(rows.length)})`}>
            <PlainList items={rows}>{Line}</PlainList>
          </Section>
        );
      })}
    </>
  );
}
