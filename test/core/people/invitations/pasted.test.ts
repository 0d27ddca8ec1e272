import { describe, expect, it } from '@jest/globals';
import { readPasted } from '../../../../src/core/people/invitations/read-pasted';

const A = 'UPR-7K4Q-2M9X';
const B = 'UPR-0000-ABCD';

describe('what pasted replies say', () => {
  it.each([
    ['a subject', `Yes: Drafts [${A}-Y]`, ['yes']],
    ['one in small letters, with a long dash', `re: no: drafts [upr–7k4q–2m9x–n]`, ['no']],
    ['one that was broken by the mail', `Peut-=\n=C3=AAtre [UPR-7K4Q=\n-2M9X-P]`, ['maybe']],
    ['the same twice', `[${A}-Y]\n[${A}-Y]`, ['yes']],
    ['a changed mind', `[${A}-Y]\n[${A}-N]`, ['yes', 'no']],
    ['a reply in words', `Yes, I will come.\n\nOn Monday Ana wrote:\n> No\n> keep this code: ${A}`, ['yes']],
    ['one in Spanish', `No podré ir, lo siento\nEl lunes, Ana escribió:\n… ${A}`, ['no']],
    ['one in French', `Je ne sais pas encore\nLe lundi, Ana a écrit :\n… ${A}`, ['maybe']],
    ['what is no answer', `Which room is it?\n${A}`, []],
    ['not the word that only begins as one', `Nobody told me\nYesterday I was ill\n${A}`, []],
    [
      'the links of a quoted invitation are no answers',
      `Non, désolée\n> Yes: mailto:a@b.org?subject=Yes%3A%20Drafts%20%5B${A}-Y%5D\n> No: mailto:a@b.org?subject=No%20%5B${A}-N%5D\n> ${A}`,
      ['no'],
    ],
    [
      'the words stand above the mail that is quoted with its head',
      `From: Bo\nSubject: RE: Invitation\n\nMaybe\n\nFrom: Ana\nSubject: Invitation\n\nYes\nNo\nMaybe\n${A}`,
      ['maybe'],
    ],
  ])('%s', (_, text, answers) => {
    expect(readPasted(text)).toMatchObject([{ code: A, answers }]);
  });

  it('several mails below each other, in any order, with what they quote', () => {
    const mails = [
      `From: Cleo\nSubject: Sí: Drafts [${B}-Y]\n`,
      `From: Bo\nSubject: Re: Invitation\n\nNo puedo\n\nEl lunes Ana escribió:\nHola\n${A}\nPara recibir menos…`,
    ];
    const [one, other] = [mails, [...mails].reverse()].map((list) => readPasted(list.join('\n\n')));
    expect(one).toEqual([
      { code: B, answers: ['yes'] },
      { code: A, answers: ['no'] },
    ]);
    expect([...(other ?? [])].reverse()).toEqual(one);
  });

  it('a text without any code says nothing', () => {
    expect(readPasted('Yes, I come!')).toEqual([]);
  });
});
