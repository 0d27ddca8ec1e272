// Numbers with what they count: side by side, or in lines before a report is made.
import type { Count } from '../../core/base/charts/count';
import { PlainList } from './parts';

export const Counts = ({ counts }: { counts: readonly (readonly [name: string, count: number])[] }) => (
  <dl class="counts">
    {counts.map(([name, count]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{count}</dd>
      </div>
    ))}
  </dl>
);

interface FiguresProps {
  readonly figures: readonly { readonly count: Count; readonly label: string }[];
}

export const Figures = ({ figures }: FiguresProps) => (
  <PlainList items={figures} look="figures">
    {({ count, label }) => (
      <>
        <strong>{count}</strong>
        <span>{label}</span>
      </>
    )}
  </PlainList>
);
