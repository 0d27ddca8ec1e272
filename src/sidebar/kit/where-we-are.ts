// Whether a panel runs on Google or in the local workbook, whose documents have no address on Google.

/** The local workbook shows panels as pages without an address. */
export const isLocal = (): boolean => location.protocol === 'about:';

export const isAddress = (link: string): boolean => /^https:\/\//.test(link);
