// Words of a text, as they stand there.
import type { ComponentChildren } from 'preact';

export const Quote = ({ children }: { readonly children: ComponentChildren }) => (
  <blockquote>{children}</blockquote>
);
