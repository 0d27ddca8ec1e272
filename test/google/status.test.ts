// `google:status` and `google:verify`: whether what runs on Google is the release.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFolder, stamped } from '../../scripts/google/source';
import { addFile, addScript, type DriveFile, type ScriptProject } from './support/google-state';
import { MANIFEST, makeWorld, type World } from './support/command';

let world: World;
let script: ScriptProject;
let workbook: DriveFile;
beforeEach(async () => {
  world = await makeWorld();
  workbook = addFile(world.google.state, { name: 'Coalition' });
  script = addScript(world.google.state, { title: 'Coalition', parentId: workbook.id });
  world.write('.clasp.json', JSON.stringify({ scriptId: script.id }));
  script.files = stamped(readFolder(join(world.root, 'dist')), '0.2.0', commit());
  script.versions.push({ versionNumber: 1, description: `v0.2.0 (${commit()})`, files: script.files });
});
const commit = (): string => world.git('rev-parse', '--short=12', 'HEAD');
afterEach(async () => {
  expect(world.google.faults).toEqual([]);
  await world.end();
});

const change = (name: string, source: string): void => {
  script.files = script.files.map((file) => (file.name === name ? { ...file, source } : file));
};

describe('status', () => {
  it('says who, which, what is deployed and the last version', async () => {
    const { out } = await world.run('status');
    expect(out).toMatch(/Signed in {2}coalition@example\.org\nWorkbook {3}Coalition, changed/);
    expect(out).toMatch(
      /Deployed {3}v0\.2\.0 \([0-9a-f]{12}\): what this clone has\nVersions {3}1 of 200, the last: v0\.2\.0/,
    );
  });

  it('says when the workbook lies in the bin, or is not to be seen', async () => {
    workbook.trashed = true;
    expect((await world.run('status')).out).toMatch('IT IS IN THE BIN');
    world.google.state.files.delete(workbook.id);
    const { code, out } = await world.run('status');
    expect([code, out]).toEqual([0, expect.stringMatching('is not there for this account')]);
  });

  it('says what became of the script', async () => {
    change('Code', 'var App=9;');
    expect((await world.run('status')).out).toMatch('changed by somebody after it was pushed');
    world.google.state.scripts.clear();
    const { code, out } = await world.run('status');
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^Signed in .*\nScript {5}The script script-2 is not there/),
    ]);
  });

  it('says who is signed in where there is no workbook yet', async () => {
    rmSync(join(world.root, '.clasp.json'));
    expect((await world.run('status')).out).toMatch(
      /^Signed in {2}coalition@example\.org\nWorkbook {3}none yet/,
    );
  });
});

describe('verify', () => {
  it('ends with 0 where all is as released', async () => {
    const { code, out } = await world.run('verify');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Files {6}4 of 4 [\s\S]*This is the release\.\n$/),
    ]);
  });

  it('names files, permissions, doors and deployments that the release has not', async () => {
    change('Code', 'var App=1;\nfunction onOpen(){ spy() }\n');
    const wide = 'https://www.googleapis.com/auth/drive';
    const manifest = { ...MANIFEST, oauthScopes: [wide], webapp: { access: 'ANYONE' } };
    change('appsscript', JSON.stringify(manifest));
    script.files.push({ name: 'Extra', type: 'SERVER_JS', source: 'x' });
    script.deployments = [
      { deploymentId: 'head', deploymentConfig: {} },
      {
        deploymentId: 'AK1',
        deploymentConfig: { versionNumber: 1 },
        entryPoints: [{ entryPointType: 'WEB_APP' }],
      },
    ];
    const { code, out } = await world.run('verify');
    expect(code).toBe(1);
    for (const said of [
      'Code: changed',
      '+ function onOpen(){ spy() }',
      'Extra: not from us',
      `It asks for a permission that the release does not: ${wide}`,
      'It does not ask for a permission that the release needs',
      'a door that the release has not: webapp',
      'deployed once more, as WEB_APP AK1 of version 1',
      'This is not the release.',
    ])
      expect(out).toContain(said);
    expect(out).not.toContain('head');
  });

  it('is not taken in by a forged page of checksums', async () => {
    change('Code', 'var App=1;evil()');
    const page = script.files.find(({ name }) => name === 'release')?.source ?? '';
    change('release', page.replace(/"Code": "[0-9a-f]+"/, '"Code": "0"'));
    const { code, out } = await world.run('verify');
    expect([code, out]).toEqual([1, expect.stringMatching('Code: changed')]);
  });
});
