import { beforeEach, describe, expect } from '@jest/globals';
import type { GoogleServices } from '../../src/local/services/index';
import { assumed, documented } from './contract';
import { type TwoActors, twoActors } from './two-actors';

let ana: GoogleServices;
let ben: GoogleServices;
let clock: TwoActors['clock'];

beforeEach(() => {
  ({ ana, ben, clock } = twoActors());
});

const decodePart = (eml: string, marker: string): string => {
  const part = eml.split(/\r\n--=?[^\r\n]*\r\n/).find((text) => text.includes(marker)) ?? '';
  return Buffer.from(part.slice(part.indexOf('\r\n\r\n')).replace(/--[^\r\n]*--/g, ''), 'base64').toString(
    'utf8',
  );
};

describe('MailApp', () => {
  const ics = 'BEGIN:VCALENDAR\r\nSUMMARY:Réunion\r\nEND:VCALENDAR\r\n';
  const send = (more: object = {}) =>
    ana.globals.MailApp.sendEmail({
      to: 'ben@example.org',
      subject: 'Hi',
      body: 'Text',
      ...more,
    } as GoogleAppsScript.Mail.MailAdvancedParameters);

  documented('mail/mail-app#sendemailmessage', 'a message carries its texts, names and attachments', () => {
    const blob = ana.globals.Utilities.newBlob(ics, 'text/calendar', 'réunion.ics');
    const subject = 'Réunion du groupe de travail sur le logement – présence confirmée';
    send({
      subject,
      body: 'À lundi\n',
      htmlBody: '<p>À lundi</p>',
      name: 'Coalition',
      replyTo: 'co@example.org',
      bcc: 'x@example.org',
      attachments: [blob],
    });
    const [mail] = ana.collected.mails;
    const eml = mail?.eml ?? '';
    const words = [
      ...(/Subject: ([\s\S]*?)\r\n(?! )/.exec(eml)?.[1] ?? '').matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g),
    ];
    expect(words.map((found) => Buffer.from(found[1] ?? '', 'base64').toString('utf8')).join('')).toBe(
      subject,
    );
    expect(eml.split('\r\n').every((line) => line.length <= 78 && !line.includes('\n'))).toBe(true);
    expect([
      decodePart(eml, 'text/plain'),
      decodePart(eml, 'text/html'),
      decodePart(eml, 'text/calendar'),
    ]).toEqual(['À lundi\r\n', '<p>À lundi</p>', ics]);
    expect(eml).toContain("filename*=UTF-8''r%C3%A9union.ics");
    expect([
      /^From: "Coalition" <ana@example\.org>\r\n/.test(eml),
      eml.includes('x@example.org'),
      mail?.bcc,
    ]).toEqual([true, false, ['x@example.org']]);
  });
  documented(
    'mail/mail-app#getremainingdailyquota',
    'the quota counts recipients and starts anew after a day',
    () => {
      send({ cc: 'a@example.org,b@example.org' });
      expect(ana.globals.MailApp.getRemainingDailyQuota()).toBe(97);
      const fifty = Array.from({ length: 50 }, (_, index) => `p${index}@example.org`).join(',');
      send({ to: fifty });
      expect(() => send({ to: fifty })).toThrow(/too many times for one day/);
      expect(ben.globals.MailApp.getRemainingDailyQuota()).toBe(100);
      clock.now += 86_400_000;
      expect(ana.globals.MailApp.getRemainingDailyQuota()).toBe(100);
    },
  );
  assumed(
    'guides/services/quotas gives the limits, not the order of checks',
    'what Google refuses is refused and not counted',
    () => {
      const many = Array.from({ length: 51 }, (_, index) => `p${index}@example.org`).join(',');
      for (const to of ['', 'nobody', 'a@b', 'a b@example.org', 'Ana <ana@example.org>', many])
        expect(() => send({ to })).toThrow();
      expect(() => send({ body: 'a'.repeat(205_000) })).toThrow(/Body Size/);
      expect([ana.collected.mails.length, ana.globals.MailApp.getRemainingDailyQuota()]).toEqual([0, 100]);
    },
  );
  assumed(
    'how MailApp treats line breaks in headers is not documented',
    'a line break in a header injects nothing',
    () => {
      send({ subject: 'Hi\r\nBcc: evil@example.org', name: 'A\nB' });
      expect(ana.collected.mails[0]?.eml).not.toMatch(/\nBcc:/);
    },
  );
});
