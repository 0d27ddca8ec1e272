// How far something is that goes on for a while.
import type { ComponentChildren } from 'preact';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** What is said below. */
  readonly children: ComponentChildren;
}

export const ProgressBar = ({ label, done, total, children }: ProgressBarProps) => (
  <section class="under-way">
    <progress aria-label={label} {...(total > 0 && { max: total, value: done })} />
    {children && <p class="help">{children}</p>}
  </section>
);
