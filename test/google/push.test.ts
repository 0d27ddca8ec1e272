// `google:push` and `google:release` with the real clasp: what is replaced, and when it is not.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addScript, type ScriptProject } from './support/google-state';
import { makeWorld, type World } from './support/command';

let world: World;
let script: ScriptProject;
beforeEach(async () => {
  world = await makeWorld();
  script = addScript(world.google.state, { title: 'A workbook' });
  world.write('.clasp.json', JSON.stringify({ scriptId: script.id }));
});
afterEach(async () => {
  expect(world.google.faults).toEqual([]);
  await world.end();
});

const deployed = (name: string): string | undefined =>
  script.files.find((file) => file.name === name)?.source;
const change = (name: string, source: string): void => {
  script.files = script.files.map((file) => (file.name === name ? { ...file, source } : file));
};
const commit = (version: string): void => {
  world.write('package.json', JSON.stringify({ version }));
  world.git('commit', '-qam', version);
};
const pushes = (): number =>
  world.google.requests.filter(({ id }) => id === 'script.projects.updateContent').length;

describe('pushing', () => {
  it('replaces what Google put into a new script, and says what was pushed in a page', async () => {
    const { code, out } = await world.run('push');
    expect([code, out]).toEqual([0, expect.stringMatching(/^v0\.2\.0 \([0-9a-f]{12}\) is deployed/)]);
    expect(script.files.map(({ name }) => name).sort()).toEqual(['Code', 'appsscript', 'panel', 'release']);
    expect(deployed('Code')).toBe('var App=1;\nfunction onOpen(){}\n');
    expect(JSON.parse(deployed('release') ?? '')).toMatchObject({ version: '0.2.0' });
  });

  it('does nothing where the same is deployed', async () => {
    await world.run('push');
    expect((await world.run('push')).out).toMatch('was deployed already');
    expect(pushes()).toBe(1);
  });

  it('replaces an older push that nobody touched', async () => {
    await world.run('push');
    world.write('dist/Code.js', 'var App=2;\n');
    commit('0.2.1');
    expect((await world.run('push')).code).toBe(0);
    expect(deployed('Code')).toBe('var App=2;\n');
  });

  it('pushes from a folder that was unpacked, without git', async () => {
    await world.run('push');
    rmSync(join(world.root, '.git'), { recursive: true });
    world.write('dist/Code.js', 'var App=2;\n');
    const { code, out } = await world.run('push');
    expect([code, out]).toEqual([0, expect.stringMatching(/^v0\.2\.0 \(unknown\) is deployed/)]);
  });

  it('takes a manifest that Google wrote anew for the same', async () => {
    await world.run('push');
    const manifest = JSON.parse(deployed('appsscript') ?? '') as Record<string, unknown>;
    change('appsscript', JSON.stringify(Object.fromEntries(Object.entries(manifest).reverse())));
    expect((await world.run('push')).out).toMatch('was deployed already');
  });

  it('refuses, showing the difference, where somebody changed the script; --force replaces it', async () => {
    await world.run('push');
    change('Code', `${deployed('Code')}function steal(){}\n`);
    const refused = await world.run('push');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Somebody changed the script after v0\.2\.0/);
    expect(refused.err).toMatch(/Code: changed\n\s+\+ function steal\(\)\{\}/);
    expect(deployed('Code')).toMatch('steal');
    expect((await world.run('push', '--force')).code).toBe(0);
    expect(deployed('Code')).not.toMatch('steal');
  });

  it('refuses where another script lives', async () => {
    script.files = [{ name: 'Budget', type: 'SERVER_JS', source: 'function pay(){return 1}' }];
    const { code, err } = await world.run('push');
    expect([code, err]).toEqual([1, expect.stringMatching(/was not pushed from here: it has Budget/)]);
    expect(pushes()).toBe(0);
  });

  it.each(['0.3.0', '0.2.0'])('refuses where a newer one, %s, is deployed', async (version) => {
    const old = world.git('rev-parse', 'HEAD');
    world.write('dist/Code.js', 'var App=3;\n');
    commit(version);
    await world.run('push');
    world.git('checkout', '-q', old);
    const { code, err } = await world.run('push');
    expect([code, err]).toEqual([1, expect.stringMatching(/is newer than this clone, or not known/)]);
  });

  it('says so when somebody pushed at the same moment', async () => {
    let reads = 0;
    world.google.before = (id) => {
      if (id === 'script.projects.getContent' && ++reads === 3) change('Code', 'var App="theirs";');
    };
    const { code, err } = await world.run('push');
    expect([code, err]).toEqual([1, expect.stringMatching(/Somebody else pushed at the same moment/)]);
  });

  it('says what to do without a project file', async () => {
    world.write('.clasp.json', '{"scriptId":"put-the-id-of-your-script-here"}');
    expect((await world.run('push')).err).toMatch(
      /names no script\. Make a workbook with npm run google:provision/,
    );
    world.write('.clasp.json', '{');
    expect((await world.run('push')).err).toMatch(/is not valid JSON/);
  });
});

describe('releasing', () => {
  it('tests, tags, pushes and keeps a version; again it changes nothing', async () => {
    const first = await world.run('release');
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/Deployed v0\.2\.0, commit/)]);
    expect(world.git('tag')).toBe('v0.2.0');
    expect(script.versions.map(({ description }) => description)).toEqual([
      expect.stringMatching(/^v0\.2\.0 \([0-9a-f]{12}\)$/),
    ]);
    const again = await world.run('release');
    expect([again.code, script.versions.length, pushes()]).toEqual([0, 1, 1]);
  });

  it('finishes what a first run could not', async () => {
    world.google.fail({ method: 'script.projects.versions.create', status: 403, reason: 'forbidden' });
    expect((await world.run('release')).code).toBe(1);
    expect((await world.run('release')).code).toBe(0);
    expect([script.versions.length, pushes()]).toEqual([1, 1]);
  });

  it('shows a change by hand against the release that was published', async () => {
    await world.run('release');
    change('panel', '<p>Panel, changed</p>\n');
    world.write('dist/panel.html', '<p>Panel of tomorrow</p>\n');
    commit('0.2.1');
    const { err } = await world.run('push');
    expect(err).toMatch(/- <p>Panel<\/p>\n\s+\+ <p>Panel, changed<\/p>/);
    expect(err).not.toMatch('tomorrow');
  });

  it('refuses with failing tests, with changes that are not committed, and a version that is taken', async () => {
    world.write('notes.txt', 'x');
    expect((await world.run('release')).err).toMatch('Commit them first');
    world.write('broken', '');
    world.git('add', '-A');
    world.git('commit', '-qm', 'Broken');
    expect((await world.run('release')).err).toMatch('nothing was published');
    world.git('rm', '-q', 'broken');
    world.git('commit', '-qm', 'Mended');
    world.git('tag', 'v0.2.0', 'HEAD~1');
    expect((await world.run('release')).err).toMatch(/v0\.2\.0 was released from another commit/);
    expect(pushes()).toBe(0);
  });

  it('says so when Google keeps no more versions', async () => {
    for (let n = 1; n <= 200; n++)
      script.versions.push({ versionNumber: n, description: `old ${n}`, files: [] });
    expect((await world.run('release')).err).toMatch('200 versions, as many as Google keeps');
  });
});
