/** What an error says, for standard error and for lists of problems. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
