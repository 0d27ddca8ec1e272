// Figures of a report before it is made, each with what it counts.
interface FiguresProps {
  readonly figures: readonly { readonly count: number; readonly label: string }[];
}

export function Figures({ figures }: FiguresProps) {
  return (
    <ul class="plain-list figures">
      {figures.map(({ count, label }) => (
        <li key={label}>
          <strong>{count}</strong>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
