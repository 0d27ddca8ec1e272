// The judge of the requests is judged: what Google's own description does not allow is found.
import { describe, expect, it } from '@jest/globals';
import { recognize } from './support/discovery';

const faults = (method: string, address: string, body?: unknown): readonly string[] | undefined => {
  const url = new URL(address);
  return recognize({ host: url.host, method, url, body })?.faults;
};
const SCRIPT = 'https://script.googleapis.com/v1/projects';
const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const file = { name: 'Code', type: 'SERVER_JS', source: '' };

describe('a request', () => {
  it.each([
    ['POST', SCRIPT, { title: 'T', parentId: 'p' }],
    ['PUT', `${SCRIPT}/s/content`, { files: [file] }],
    ['GET', `${DRIVE}/f/export?mimeType=text%2Fcsv`, undefined],
    ['GET', `${DRIVE}?q=x&pageSize=10&fields=files(id)`, undefined],
    ['POST', `https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart`, { name: 'N' }],
    ['POST', `${DRIVE}/f/permissions?sendNotificationEmail=true`, { type: 'user', role: 'writer' }],
  ])('%s %s is in order', (method, address, body) => {
    expect(faults(method, address, body)).toEqual([]);
  });

  it.each([
    [
      'an unknown field',
      'POST',
      SCRIPT,
      { title: 'T', parent: 'p' },
      'CreateProjectRequest.parent is not known',
    ],
    [
      'a wrong enum value',
      'PUT',
      `${SCRIPT}/s/content`,
      { files: [{ ...file, type: 'JS' }] },
      /\.type is none of/,
    ],
    ['a wrong type', 'POST', SCRIPT, { title: 1 }, 'CreateProjectRequest.title is no string'],
    ['a list that is none', 'PUT', `${SCRIPT}/s/content`, { files: file }, 'Content.files is no list'],
    ['a missing field', 'POST', `${DRIVE}/f/permissions`, { type: 'user' }, 'Permission.role is missing'],
    ['a missing parameter', 'GET', `${DRIVE}/f/export`, undefined, 'parameter mimeType is missing'],
    ['an unknown parameter', 'GET', `${DRIVE}/f?field=id`, undefined, 'parameter field is not known'],
    [
      'a parameter that is no number',
      'GET',
      `${DRIVE}?pageSize=many`,
      undefined,
      'parameter pageSize is no number',
    ],
    ['a body that is not taken', 'GET', `${DRIVE}/f`, { id: 'f' }, 'it takes no body'],
  ])('with %s is found', (_what, method, address, body, said) => {
    expect(faults(method, address, body)).toEqual([expect.stringMatching(said)]);
  });

  it.each([
    ['GET', 'https://script.googleapis.com/v2/projects/s'],
    ['DELETE', `${DRIVE}/f`],
    ['GET', 'https://sheets.googleapis.com/v4/spreadsheets/s'],
  ])('%s %s is none of ours', (method, address) => {
    expect(faults(method, address)).toBeUndefined();
  });
});
