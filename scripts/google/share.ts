// Who may edit the workbook: each coordinator is let in once.
import { isEmail } from '../../src/core/base/dates/formats';
import { asked, type PublishContext } from './publish-context';
import { Trouble } from './trouble';

/** Addresses from a list between commas. Throws at what is none. */
export function addressesIn(list: string): string[] {
  const all = list.split(/[,;\s]+/).filter(Boolean);
  const bad = all.find((one) => !isEmail(one));
  if (bad)
    throw new Trouble(
      'refused',
      `“${bad}” is no e-mail address. Write --coordinators ana@example.org,luis@example.org`,
    );
  return [...new Set(all.map((one) => one.toLowerCase()))];
}

/** Lets anybody who has the link look at it, and so copy it. Done again, it changes nothing. */
export async function openToAll(desk: PublishContext, fileId: string): Promise<void> {
  desk.say('Letting anybody who has the link look at it …');
  const requestBody = { type: 'anyone', role: 'reader' };
  await asked(`the workbook ${fileId}`, desk.drive.permissions.create({ fileId, fields: 'id', requestBody }));
}

const EDITS = new Set(['writer', 'owner', 'organizer', 'fileOrganizer']);

/** Lets people edit; Google writes them a mail with the link. Answers a line for each that it refused. */
export async function shareWith(
  desk: PublishContext,
  fileId: string,
  people: readonly string[],
): Promise<string[]> {
  if (people.length === 0) return [];
  const what = `the workbook ${fileId}`;
  const fields = 'permissions(emailAddress,role)';
  const { permissions } = await asked(what, desk.drive.permissions.list({ fileId, fields, pageSize: 100 }));
  const editors = new Set(
    (permissions ?? [])
      .filter(({ role }) => EDITS.has(role ?? ''))
      .map(({ emailAddress }) => emailAddress?.toLowerCase()),
  );
  const refused: string[] = [];
  for (const emailAddress of people.filter((one) => !editors.has(one))) {
    desk.say(`Sharing with ${emailAddress} …`);
    const requestBody = { type: 'user', role: 'writer', emailAddress };
    try {
      await asked(
        what,
        desk.drive.permissions.create({ fileId, fields: 'id', requestBody, sendNotificationEmail: true }),
      );
    } catch (error) {
      if (!(error instanceof Trouble) || error.kind !== 'refused') throw error;
      refused.push(`Not shared with ${emailAddress}: ${error.message}`);
    }
  }
  return refused;
}
