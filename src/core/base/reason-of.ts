// The message of an error of any kind.

/** In its own words; services may throw what is no Error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
