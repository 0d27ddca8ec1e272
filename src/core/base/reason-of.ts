// What an error says, to whomever it is told.

/** In its own words; services may throw what is no Error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
