// Runs of text in a part that is taken apart at a mark.

/** The formatting of the run that is open at `position`, so that the text after a mark looks like that before it. */
export function runPropertiesAt(xml: string, position: number): string {
  const opening = /<w:r(?: [^>]*)?>(?:\s*(<w:rPr>[\s\S]*?<\/w:rPr>))?/g;
  const start = Math.max(xml.lastIndexOf('<w:r>', position), xml.lastIndexOf('<w:r ', position));
  if (start < 0) throw new Error('A mark stands outside of any run of text.');
  opening.lastIndex = start;
  return opening.exec(xml)?.[1] ?? '';
}

/** The part without runs that say nothing. */
export const withoutEmptyRuns = (xml: string): string =>
  xml.replace(
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t xml:space="preserve"><\/w:t><\/w:r>/g,
    '',
  );
