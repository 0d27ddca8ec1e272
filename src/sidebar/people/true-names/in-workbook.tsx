// Looks for true names in the workbook: its texts come here, tab by tab, and no name goes there.
import { useState } from 'preact/hooks';
import type { KnownLine } from '../../../core/people/true-names/compare';
import { standingFinder, type TrueNameInWorkbook } from '../../../core/people/true-names/standing';
import { Button } from '../../kit/buttons';
import { call } from '../../kit/client';
import { translate, setStatus } from '../../kit/panel-context';
import { Detail, Fold, Notice, PlainList, Section } from '../../kit/parts';
import { ProgressBar } from '../../kit/progress-bar';
import { toRow } from '../../kit/to-row';
import * as words from '../../../core/words/panels/people/true-names';

interface Progress {
  readonly done: number;
  readonly of: number;
}

const MOST_SHOWN = 100;

const Place = ({ place: { codeName, tab, row, column, at, words: said } }: { place: TrueNameInWorkbook }) => (
  <>
    {translate(words.place, { codeName, tab, place: `${column}${row}` })}{' '}
    {at && (
      <Button
        label={translate(words.toRow)}
        about={`${translate(words.toRow)} ${tab} ${row}`}
        onPress={() => void toRow(at.sheet, at.id)}
      />
    )}
    <Detail>{said}</Detail>
  </>
);

const Places = ({ places }: { places: readonly TrueNameInWorkbook[] }) => (
  <>
    <PlainList items={places.slice(0, MOST_SHOWN)}>{(place) => <Place place={place} />}</PlainList>
    {places.length > MOST_SHOWN && <p>{translate(words.more, { count: places.length - MOST_SHOWN })}</p>}
  </>
);

function Found({ found }: { found: readonly TrueNameInWorkbook[] }) {
  const sure = found.filter((one) => one.sure);
  const perhaps = found.filter((one) => !one.sure);
  return (
    <>
      <Notice
        tone={sure.length > 0 ? 'bad' : 'good'}
        lines={[sure.length > 0 ? translate(words.found, { count: sure.length }) : translate(words.clean)]}
      />
      <Places places={sure} />
      {perhaps.length > 0 && (
        <Fold summary={translate(words.perhaps, { count: perhaps.length })}>
          <Places places={perhaps} />
        </Fold>
      )}
    </>
  );
}

/** Asks for tab after tab; undefined where that failed, which was told. */
async function lookThrough(
  lines: readonly KnownLine[],
  show: (progress: Progress) => void,
): Promise<readonly TrueNameInWorkbook[] | undefined> {
  const find = standingFinder(lines);
  const found: TrueNameInWorkbook[] = [];
  for (let progress: Progress = { done: 0, of: 1 }; progress.done < progress.of; show(progress)) {
    const answer = await call('workbook-texts', { from: progress.done }, { reads: true });
    if (!answer.ok) {
      setStatus(answer.message, 'bad');
      return undefined;
    }
    found.push(...answer.result.tabs.flatMap(find));
    progress = answer.result;
  }
  return found;
}

export function InWorkbook({ lines }: { lines: readonly KnownLine[] }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [found, setFound] = useState<readonly TrueNameInWorkbook[] | null>(null);
  const look = async (): Promise<void> => {
    setFound(null);
    setProgress({ done: 0, of: 0 });
    const places = await lookThrough(lines, setProgress);
    setProgress(null);
    setFound(places ?? null);
  };
  return (
    <Section title={translate(words.inBook)}>
      {!found && <p class="help">{translate(words.inBookHelp)}</p>}
      {progress && (
        <ProgressBar label={translate(words.inBook)} done={progress.done} total={progress.of}>
          {progress.of > 0 && translate(words.looking, { done: progress.done, of: progress.of })}
        </ProgressBar>
      )}
      {found && <Found found={found} />}
      {!progress && <Button label={translate(words.look)} onPress={() => void look()} />}
    </Section>
  );
}
