// What goes wrong with Google is said with the next step, what can be repeated is, and what cannot is not.
import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';
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

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

describe('what Google answers', () => {
  it.each([
    [403, 'forbidden', API_OFF, /Turn it on at https:\/\/script\.google\.com\/home\/usersettings/],
    [403, 'insufficientPermissions', 'x', /tick every box/],
    [403, 'forbidden', 'The caller does not have permission', /may not do that with the script/],
    [
      404,
      'notFound',
      'Requested entity was not found.',
      /is not there for this account: it was deleted, or belongs/,
    ],
    [409, 'ABORTED', 'x', /Somebody else changed the script script-1 at the same moment/],
    [429, 'RATE_LIMIT_EXCEEDED', 'x', /limit for this account is spent/],
    [403, 'userRateLimitExceeded', 'x', /limit for this account is spent/],
    [503, 'backendError', 'x', /Google’s side failed several times/],
    [undefined, '', '', /Google cannot be reached/],
  ])('%s %s: says what to do', async (status, reason, message, said) => {
    world.google.fail({
      method: 'script.projects.getContent',
      times: 9,
      reason,
      message,
      ...(status ? { status } : {}),
    });
    const { code, err } = await world.run('push');
    expect([code, err]).toEqual([1, expect.stringMatching(said)]);
    expect(script.files).toHaveLength(2);
  });

  it('waits and asks again, saying so, where that does no harm', async () => {
    world.google.fail({ method: 'script.projects.getContent', times: 2, status: 500 });
    const { code, err } = await world.run('push');
    expect([code, err]).toEqual([0, expect.stringMatching(/Trying again in \d+ s \(2 of 4\)/)]);
  });

  it('does not make a version twice when no answer came', async () => {
    world.google.fail({ method: 'script.projects.versions.create', done: true });
    expect((await world.run('release')).code).toBe(1);
    expect((await world.run('release')).code).toBe(0);
    expect(script.versions).toHaveLength(1);
  });

  it('leaves the script whole when the push itself fails', async () => {
    world.google.fail({
      method: 'script.projects.updateContent',
      status: 403,
      message: 'Quota exceeded: quotaExceeded',
    });
    const { code, err } = await world.run('push');
    expect([code, err]).toEqual([1, expect.stringMatching('limit for this account is spent')]);
    expect(script.files).toHaveLength(2);
    expect((await world.run('push')).code).toBe(0);
  });
});

describe('who is signed in', () => {
  it('is told where the token was revoked, or there is none', async () => {
    writeFileSync(
      world.tokenFile,
      '{"tokens":{"default":{"client_id":"c","client_secret":"s","refresh_token":"r"}}}',
    );
    world.google.isRevoked = true;
    expect((await world.run('status')).err).toMatch(/no longer accepts this sign-in.*google:login/);
    writeFileSync(world.tokenFile, '{"tokens"');
    expect((await world.run('status')).err).toMatch(/Nobody is signed in.*Run npm run google:login first/);
  });

  it('is compared with who is meant', async () => {
    const { code, err } = await world.run('push', '--as', 'me@example.org');
    expect([code, err]).toEqual([
      1,
      expect.stringMatching('Signed in is coalition@example.org, not me@example.org'),
    ]);
    expect((await world.run('push', '--as', 'Coalition@example.org')).code).toBe(0);
  });

  it('keeps the token to itself', async () => {
    chmodSync(world.tokenFile, 0o644);
    await world.run('status');
    expect(statSync(world.tokenFile).mode & 0o777).toBe(0o600);
  });

  it('is forgotten at logging out, on Google as well', async () => {
    expect((await world.run('logout')).out).toMatch('the permission was taken back');
    expect(existsSync(world.tokenFile)).toBe(false);
  });
});

describe('a wrong call', () => {
  it.each([['push', '--name'], ['backup'], ['provision', '--name', ' '], ['push', '--wrong']])(
    '%s %s ends with 2 and says what to type',
    async (...args) => {
      const { code, err } = await world.run(...args.filter((arg): arg is string => typeof arg === 'string'));
      expect([code, err]).toEqual([2, expect.stringMatching(`npm run google:${args[0]}`)]);
    },
  );

  it('names all commands', async () => {
    expect(await world.run('publish')).toMatchObject({
      code: 2,
      err: expect.stringMatching('google:login, google:logout, google:push'),
    });
  });
});
