// A table with a heading for each column.
import type { ComponentChildren } from 'preact';

interface TableProps {
  readonly heads: readonly string[];
  /** Class of the table. */
  readonly look?: string;
  /** Rows. */
  readonly children: ComponentChildren;
}

export const Table = ({ heads, look, children }: TableProps) => (
  <table class={look}>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
