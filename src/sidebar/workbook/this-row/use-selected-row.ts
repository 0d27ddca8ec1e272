// Which row is selected in the grid: asked again and again, because Sheets tells nobody.
import { useEffect, useState } from 'preact/hooks';
import type { SelectedRow } from '../../../core/workbook/this-row/selection-commands';
import { call } from '../../kit/client';

const PAUSE = 2000;

const sameRow = (one: SelectedRow | null, other: SelectedRow): boolean =>
  one !== null && one.sheet === other.sheet && one.row === other.row;

/** The selected row, null until known. Not asked while `isPaused` or while nobody sees the panel. */
export function useSelectedRow(isPaused: boolean): SelectedRow | null {
  const [selected, setSelected] = useState<SelectedRow | null>(null);
  useEffect(() => {
    if (isPaused) return undefined;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (): Promise<void> => {
      const answer = document.hidden ? undefined : await call('selected-row', {});
      if (!isWanted) return;
      if (answer?.ok) setSelected((before) => (sameRow(before, answer.result) ? before : answer.result));
      timer = setTimeout(() => void ask(), PAUSE);
    };
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isPaused]);
  return selected;
}
