// The parts of a Word file: read and written as text, always with the same date so that equal input gives equal bytes.
import PizZip from 'pizzip';

const CONTENT_TYPES = '[Content_Types].xml';

/** Local midnight: the zip format stores local time without its zone, so every machine writes the same. */
const FIXED_DATE = new Date(1980, 0, 1);

/** The text of a part; throws when the file has no such part. */
export function readPart(zip: PizZip, name: string): string {
  const part = zip.file(name);
  if (part === null) throw new Error(`The Word template lacks its part ${name}.`);
  return part.asText();
}

/** Adds or replaces a part. */
export function writePart(zip: PizZip, name: string, content: string | Uint8Array): void {
  zip.file(name, content, { date: FIXED_DATE, createFolders: false });
}

/** Puts `addition` before the first of `anchors` that the part holds, unless `present` says it is there already. */
export function addOnce(
  zip: PizZip,
  part: string,
  present: string,
  addition: string,
  anchors: readonly string[],
): void {
  const xml = readPart(zip, part);
  if (xml.includes(present)) return;
  const anchor = anchors.find((candidate) => xml.includes(candidate));
  if (anchor === undefined) throw new Error(`The template's ${part} has no ${anchors.join(' or ')}.`);
  writePart(
    zip,
    part,
    xml.replace(anchor, () => addition + anchor),
  );
}

/** The same parts in a new package: types first as Word writes them, fixed dates, no entries for folders. */
export function tidyPackage(zip: PizZip): PizZip {
  const tidy = new PizZip();
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const typesFirst = names.sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  for (const name of typesFirst) {
    const part = zip.file(name);
    if (part) tidy.file(name, part.asBinary(), { binary: true, date: FIXED_DATE, createFolders: false });
  }
  return tidy;
}
