// Sheets have numbers in Google's services and name tags in the library.

const known = new Map<string, number>();

const numberOf = (uid: string): number => {
  if (/^\d{1,10}$/.test(uid)) return Number(uid);
  let hash = 7;
  for (const character of uid) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_000_000_011;
  return hash + 10_000;
};

/** The number that stands for a sheet: its own for those that scripts made, a hash of the name tag for others. */
export const sheetNumber = (uid: string): number => {
  const number = known.get(uid) ?? numberOf(uid);
  known.set(uid, number);
  return number;
};
