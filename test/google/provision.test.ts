// `google:provision` and `google:copy`: a workbook made once, whatever happens on the way.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addFile, addScript, untouchedFiles } from './support/google-state';
import { makeWorld, type World } from './support/command';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(async () => {
  expect(world.google.faults).toEqual([]);
  await world.end();
});

const provision = (...more: string[]) =>
  world.run(
    'provision',
    '--name',
    'Derechos ¡ya!',
    '--coordinators',
    'ana@example.org,luis@example.org',
    ...more,
  );
const workbooks = () => [...world.google.state.files.values()];
const scripts = () => [...world.google.state.scripts.values()];

/** What a whole run leaves behind, and nothing twice. */
function expectWhole(): void {
  expect(workbooks()).toHaveLength(1);
  expect(scripts()).toHaveLength(1);
  expect(workbooks()[0]?.editors).toEqual(['ana@example.org', 'luis@example.org']);
  expect(scripts()[0]?.files.map(({ name }) => name)).toContain('release');
  expect(scripts()[0]?.parentId).toBe(workbooks()[0]?.id);
}

describe('making a workbook', () => {
  it('makes file, script and sharing, and says what is left to press', async () => {
    const { code, out } = await provision();
    expectWhole();
    expect(code).toBe(0);
    expect(out).toMatch(`https://docs.google.com/spreadsheets/d/${workbooks()[0]?.id}/edit`);
    expect(out).toMatch('UPR > Set up and safety > Start or move a cycle');
    expect(JSON.parse(world.read('.clasp.json'))).toEqual({
      scriptId: scripts()[0]?.id,
      parentId: workbooks()[0]?.id,
      name: 'Derechos ¡ya!',
      rootDir: 'dist',
    });
  });

  it('makes one for others to copy, which whoever has the link may only look at', async () => {
    const { code, out } = await world.run('provision', '--name', 'UPR to copy', '--to-copy');
    const [workbook] = workbooks();
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(`To copy: https://docs.google.com/spreadsheets/d/${workbook?.id}/copy`),
    ]);
    const shared = world.google.requests.filter(({ id }) => id === 'drive.permissions.create');
    expect(shared.map(({ body }) => body)).toEqual([{ type: 'anyone', role: 'reader' }]);
    expect(workbook?.editors).toEqual([]);
  });

  it('doubles nothing when it runs again', async () => {
    await provision();
    const before = world.google.requests.length;
    expect((await provision()).code).toBe(0);
    expectWhole();
    const again = world.google.requests.slice(before).map(({ id }) => id);
    expect(again.filter((id) => /create|update/.test(id))).toEqual([]);
  });

  it.each([
    ['drive.files.create', 403],
    ['script.projects.create', 403],
    ['drive.permissions.create', 403],
  ])('goes on where %s was refused', async (method, status) => {
    world.google.fail({ method, status, reason: 'rateLimitExceeded', times: 9 });
    const first = await provision();
    expect([first.code, first.err]).toEqual([1, expect.stringMatching('limit for this account is spent')]);
    const second = await provision();
    const isOpen = method === 'script.projects.create';
    if (isOpen) expect(second.err).toMatch('It is not known whether this workbook has a script already');
    if (isOpen) await provision('--script', 'new');
    expectWhole();
  });

  it('finds the file that was made although no answer came', async () => {
    world.google.fail({ method: 'drive.files.create', done: true });
    expect((await provision()).code).toBe(0);
    expectWhole();
  });

  it('asks rather than making a second script when no answer came', async () => {
    world.google.fail({ method: 'script.projects.create', done: true });
    expect((await provision()).code).toBe(1);
    const { code, err } = await provision();
    expect([code, err]).toEqual([1, expect.stringMatching('--script ID')]);
    expect((await provision('--script', scripts()[0]?.id ?? '')).code).toBe(0);
    expectWhole();
  });

  it('makes a script anew where it was deleted', async () => {
    await provision();
    world.google.state.scripts.clear();
    expect((await provision()).err).toMatch('The script was deleted');
    expectWhole();
  });

  it('says that the workbook lies in the bin', async () => {
    await provision();
    const [file] = workbooks();
    if (file) file.trashed = true;
    const { code, err } = await provision();
    expect([code, err]).toEqual([1, expect.stringMatching(/lies in the bin\. Take it out/)]);
    expect(workbooks()).toHaveLength(1);
  });

  it('names the people that Google refuses, and goes on', async () => {
    world.google.state.noAccounts.add('ana@example.org');
    const { code, out } = await provision();
    expect(code).toBe(0);
    expect(out).toMatch(/Not shared with ana@example\.org: .*no Google account/);
    expect(workbooks()[0]?.editors).toEqual(['luis@example.org']);
  });

  it('refuses bad addresses and a missing name before anything is made', async () => {
    expect((await world.run('provision', '--name', 'X', '--coordinators', 'ana')).err).toMatch(
      '“ana” is no e-mail address',
    );
    expect((await world.run('provision')).code).toBe(2);
    expect(workbooks()).toEqual([]);
  });

  it('writes a second workbook’s script beside the first', async () => {
    await provision();
    const { out } = await world.run('provision', '--name', 'Été 2027');
    expect(out).toMatch('.clasp.ete-2027.json');
    expect(workbooks()).toHaveLength(2);
    expect((await world.run('status', '--project', '.clasp.ete-2027.json')).out).toMatch(
      'what this clone has',
    );
  });
});

describe('signed in another way', () => {
  it('makes no second workbook of a name that was written down', async () => {
    await provision();
    world.google.state.files.clear();
    const { code, err } = await provision();
    expect([code, err]).toEqual([1, expect.stringMatching(/was made before.*delete \.clasp\.json/)]);
    expect(workbooks()).toEqual([]);
  });
});

describe('making forms', () => {
  const forms = () => workbooks().filter(({ mimeType }) => /form$/.test(mimeType));
  const withForms = () => world.run('provision', '--name', 'Derechos', '--forms', 'es');

  it('makes one of each with its questions, once, and says what no program can do', async () => {
    const { code, out } = await withForms();
    expect([code, out]).toEqual([0, expect.stringMatching('Responses > Link to Sheets')]);
    expect(forms().map(({ name, items }) => [name, items?.length])).toEqual([
      ['Derechos: Participar', 10],
      ['Derechos: Quiero recibir noticias', 6],
      ['Derechos: Adherirse a un informe', 9],
      ['Derechos: Responder a una invitación', 5],
      ['Derechos: Registrar una idea de informe', 10],
    ]);
    expect((await withForms()).code).toBe(0);
    expect(forms().map(({ items }) => items?.length)).toEqual([10, 6, 9, 5, 10]);
  });

  it('fills a form that was left empty', async () => {
    world.google.fail({ method: 'forms.forms.batchUpdate', status: 500 });
    expect((await withForms()).code).toBe(1);
    expect((await withForms()).code).toBe(0);
    expect(forms().map(({ items }) => items?.length)).toEqual([10, 6, 9, 5, 10]);
  });

  it('makes none where forms are off, and the workbook is whole', async () => {
    world.google.fail({ method: 'forms.forms.get', status: 403, reason: 'SERVICE_DISABLED', message: 'Off' });
    const { code, out } = await withForms();
    expect([code, out]).toEqual([0, expect.stringMatching('Forms are off for this kind of sign-in')]);
    expect(workbooks()).toHaveLength(1);
    expect((await world.run('provision', '--name', 'X', '--forms', 'de')).err).toMatch(
      '--forms takes one of en, es, fr',
    );
  });
});

describe('copying a workbook', () => {
  it('wants it said that people come along', async () => {
    await provision();
    const { code, err } = await world.run('copy', '--name', 'Next');
    expect([code, err]).toEqual([2, expect.stringMatching('names and addresses too')]);
    expect(workbooks()).toHaveLength(1);
  });

  it('copies once, shares with nobody, and publishes to the copied script when its id is given', async () => {
    await provision();
    const { out } = await world.run('copy', '--name', 'Next', '--with-people');
    expect(out).toMatch('copy the script’s id, and run this again with --script ID');
    await world.run('copy', '--name', 'Next', '--with-people');
    expect(workbooks().map(({ name, editors }) => [name, editors.length])).toEqual([
      ['Derechos ¡ya!', 2],
      ['Next', 0],
    ]);
    const copied = addScript(world.google.state, { files: scripts()[0]?.files ?? untouchedFiles() });
    const { code } = await world.run('copy', '--name', 'Next', '--with-people', '--script', copied.id);
    expect([code, world.read('.clasp.next.json')]).toEqual([0, expect.stringMatching(copied.id)]);
  });

  it('says that a workbook made by others cannot be reached', async () => {
    const foreign = addFile(world.google.state, { foreign: true });
    const link = `https://docs.google.com/spreadsheets/d/${foreign.id}/edit#gid=0`;
    world.write('.clasp.json', '{"scriptId":"s"}');
    const { code, err } = await world.run('copy', '--name', 'N', '--with-people', '--workbook', link);
    expect([code, err]).toEqual([1, expect.stringMatching('was not made by these commands')]);
  });
});
