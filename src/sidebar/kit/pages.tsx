// Buttons to the previous and next page of a list.
import { type Text } from '../../core/base/messages/text';
import { usePanel } from './panel-context';
import { range } from '../../core/words/panels/kit';

interface PagesProps {
  /** Rows before the page, 0 on the first one. */
  readonly from: number;
  /** Rows on a page. */
  readonly size: number;
  readonly total: number;
  readonly earlier: Text;
  readonly later: Text;
  go(from: number): void;
}

/** Nothing where one page holds all rows. */
export function Pages({ from, size, total, earlier, later, go }: PagesProps) {
  const { say } = usePanel();
  if (total <= size) return null;
  const to = Math.min(total, from + size);
  const shown = say(range, { from: from + 1, to, total });
  return (
    <nav class="buttons pages" aria-label={shown}>
      <p class="quiet">{shown}</p>
      {from > 0 && (
        <button type="button" class="secondary" onClick={() => go(Math.max(0, from - size))}>
          {say(earlier)}
        </button>
      )}
      {to < total && (
        <button type="button" class="secondary" onClick={() => go(to)}>
          {say(later)}
        </button>
      )}
    </nav>
  );
}
