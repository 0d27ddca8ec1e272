// Numbers with what they count, side by side.

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
