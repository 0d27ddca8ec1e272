// The text of a file that a command takes in, and the receipt of a Word file in lines.
import { readFileSync } from 'node:fs';
import {
  FATES,
  type FileFindingKind,
  type WordReceipt,
} from '../../src/core/base/office-files/rich/findings';
import { readDocument } from '../../src/core/base/office-files/read-document';
import { render } from '../../src/core/base/messages/text';
import { documentTools } from './overlaps/read-file';

interface FileText {
  readonly text: string;
  readonly receipt: readonly string[];
}

function receiptLines({ kept, findings }: WordReceipt): readonly string[] {
  const came = Object.entries(kept).map(([what, count]) => `${what} ${String(count)}`);
  const kinds = Object.keys(FATES) as FileFindingKind[];
  const told = kinds.flatMap((what) => {
    const own = findings.filter((one) => one.what === what);
    if (own.length === 0) return [];
    const places = own.map(({ under, near }) => [under, near].filter(Boolean).join(': '));
    return [`${FATES[what]}: ${what} ${String(own.length)} (${places.join('; ')})`];
  });
  return [`Came in: ${came.join(', ')}.`, ...told];
}

/** Reads a Word or text file; the text of a submission comes in with its headings, lists, tables, looks and notes. */
export function readText(file: string, command: string): FileText {
  const isSubmission = command === 'take-in-text';
  const wordAs = isSubmission ? 'rich' : 'numbered';
  const found = readDocument(new Uint8Array(readFileSync(file)), { ...documentTools, wordAs });
  if (!found.ok) throw new Error(`${file}: ${render(found.problem, 'en')}`);
  const { text, receipt } = found.value;
  return { text, receipt: receipt ? receiptLines(receipt) : [] };
}
