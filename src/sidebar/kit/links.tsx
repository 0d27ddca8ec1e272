// Links that lead out of the panel. In the local workbook, documents have no address on Google.
import type { ComponentChildren } from 'preact';

/** The local workbook shows panels as pages without an address. */
export const isLocal = (): boolean => location.protocol === 'about:';

export const isAddress = (link: string): boolean => /^https:\/\//.test(link);

export const OutLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
