// Words against their limit, in words and as a bar whose fill, stripes and mark say the same without colour.
import type { DocumentPreview } from '../../core/submissions/documents/document-queries';
import type { Text } from '../../core/base/messages/text';
import { translate } from './panel-context';
import * as words from '../../core/words/panels/kit';

const SAYING: Readonly<Record<DocumentPreview['state'], Text>> = {
  none: words.noLimit,
  within: words.within,
  near: words.near,
  over: words.over,
};

interface WordBarProps {
  readonly count: number;
  readonly limit: number | null;
  readonly state: DocumentPreview['state'];
  /** How long it takes and may take when it is spoken, '' for what is read. */
  readonly spoken?: string;
}

/** Beyond the limit the bar is striped, and a mark shows where the limit is. */
function Bar({ count, limit }: { count: number; limit: number }) {
  const whole = Math.max(count, limit, 1);
  const share = (part: number): string => `${String((100 * part) / whole)}%`;
  const inside = Math.min(count, limit);
  return (
    <span class="bar" aria-hidden="true">
      <span class="inside" style={{ width: share(inside) }} />
      <span class="beyond" style={{ width: share(count - inside) }} />
    </span>
  );
}

export function WordBar({ count, limit, state, spoken = '' }: WordBarProps) {
  const said = translate(SAYING[state], { count, limit: limit ?? 0, left: Math.abs((limit ?? 0) - count) });
  return (
    <span class="word-bar">
      {limit !== null && <Bar count={count} limit={limit} />}
      {spoken !== '' && <b class="count">{translate(words.spoken, { spoken })} </b>}
      <span class={state === 'over' ? 'count over' : 'count'}>{said}</span>
    </span>
  );
}
