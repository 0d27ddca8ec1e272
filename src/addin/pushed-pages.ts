// Which pages were pushed with Code.js, and what their texts are. The build writes it (scripts/build/link.ts); as it stands
// here nothing was pushed.

/** By the name of a page: characters of its plain text, and their hash. */
export const PUSHED: Readonly<Record<string, readonly [length: number, hash: string]>> = {};
