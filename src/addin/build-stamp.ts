// Which build this is. The build writes it (scripts/build/stamp.ts); as it stands here it is none.
export const BUILD = '';
