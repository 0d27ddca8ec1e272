// Buttons to the previous and next page of a list.
import type { Text } from '../../core/base/messages/text';
import { translate } from './panel-context';
import { range } from '../../core/words/panels/kit';
import { Button } from './buttons';

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
  if (total <= size) return null;
  const to = Math.min(total, from + size);
  const shown = translate(range, { from: from + 1, to, total });
  return (
    <nav class="buttons pages" aria-label={shown}>
      <p class="quiet">{shown}</p>
      {from > 0 && <Button label={translate(earlier)} onPress={() => go(Math.max(0, from - size))} />}
      {to < total && <Button label={translate(later)} onPress={() => go(to)} />}
    </nav>
  );
}
