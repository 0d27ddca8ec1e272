// Descriptions of capabilities that do not fit together stop the build with the file and the remedy; a part of the script
// brings no commands of others with it.
import { describe, expect, it } from '@jest/globals';
import { modulesOn } from '../../../src/core/base/text/page-text';
import { builtFiles } from '../../support/workbook';
import { faultIn, type Described, type LateFile } from '../../../scripts/build/describe-capabilities';

const capability = (folder: string, over: Partial<Described> = {}): Described => ({
  folder,
  commands: [],
  brings: [],
  isListed: true,
  ...over,
});

const late = (file: string, kinds: LateFile['kinds'] = []): LateFile => ({
  id: file.replace(/^.*\/|\.late\.ts$/g, ''),
  file,
  kinds,
});

const letters = { point: 'letters', shape: 'record', keys: ['thanks'] } as const;

describe('what stops the build', () => {
  const signing = capability('submissions/endorsing', { commands: [{ name: 'endorse' }], brings: [letters] });

  it.each([
    [
      'a capability that is not listed',
      [signing, capability('people/vacancies', { isListed: false })],
      [],
      'src/core/people/vacancies/capability.ts is not in src/core/capabilities.ts: list it there.',
    ],
    [
      'a command name that is taken',
      [signing, capability('follow-up/division', { commands: [{ name: 'endorse' }] })],
      [],
      'The command endorse is listed twice, in submissions/endorsing/capability.ts and follow-up/division/capability.ts: give one of them another name.',
    ],
    [
      'a kind of letter that two make',
      [signing, capability('advocacy/thanks', { brings: [letters] })],
      [],
      'letters.thanks is brought twice, by submissions/endorsing/capability.ts and advocacy/thanks/capability.ts: only one of them may.',
    ],
    [
      'two late files of one name',
      [signing],
      [late('src/addin/a/undo.late.ts'), late('src/addin/b/undo.late.ts')],
      'Two files bear the name undo.late.ts: rename one of them.',
    ],
    [
      'a late file that exports a constant',
      [signing],
      [late('src/addin/home/drawn.late.ts', [['FIRST_TABS', 'object']])],
      'src/addin/home/drawn.late.ts exports FIRST_TABS, which is no function but object: a late file is called by stubs. Move it into a file beside it.',
    ],
  ] as const)('%s', (_case, all, files, sentence) => {
    expect(faultIn({ all, late: files })).toBe(sentence);
  });

  it('is nothing where each brings its own, and several bring to a list', () => {
    const findings = { point: 'findings', shape: 'list', keys: [] } as const;
    const all = [
      signing,
      capability('advocacy/geneva', { brings: [findings] }),
      capability('advocacy/contacts', { brings: [findings] }),
    ];
    expect(faultIn({ all, late: [late('src/addin/engine/undo.late.ts', [['undo', 'function']])] })).toBe(
      undefined,
    );
  });
});

describe('a part of the script', () => {
  const modules = new Map(
    Object.entries(builtFiles()).flatMap(([name, page]) =>
      name.startsWith('part-') ? [...modulesOn(page)] : [],
    ),
  );

  /** All text that comes in with a part. */
  function reached(part: string): string {
    const all = new Set([part]);
    for (const id of all)
      for (const [, needed = ''] of (modules.get(id) ?? '').matchAll(/__n\("([^"]+)"\)/g)) all.add(needed);
    return [...all].map((id) => modules.get(id) ?? '').join('');
  }

  it.each(['point:letters', 'point:findings', 'point:renewals', 'point:tasksToEndorse', 'undo', 'check'])(
    '%s brings in no command of any capability',
    (part) => {
      expect(modules.has(part)).toBe(true);
      expect([...reached(part).matchAll(/name:"[a-z]+(?:-[a-z]+)+",title:/g)].map(String)).toEqual([]);
    },
  );
});
