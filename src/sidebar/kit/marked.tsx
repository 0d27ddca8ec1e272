// A text with stretches of it marked, not by colour alone: the words in which it meets another text.
import type { Mark } from '../../core/language/content/marks';

interface MarkedProps {
  readonly text: string;
  /** In order, none overlapping. */
  readonly marks: readonly Mark[];
}

export const Marked = ({ text, marks }: MarkedProps) => (
  <>
    {marks.map(({ start, end }, i) => (
      <>
        {text.slice(marks[i - 1]?.end ?? 0, start)}
        <mark class="met">{text.slice(start, end)}</mark>
      </>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
  </>
);
