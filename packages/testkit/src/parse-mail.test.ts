import { describe, expect, it } from '@jest/globals';
import { parseMail } from './parse-mail.ts';

describe('a mail', () => {
  it('is read through folded and encoded headers, nested parts and transfer encodings', () => {
    const raw = [
      'Subject: =?UTF-8?Q?=C3=9CBUNG_=E2=80=93?=',
      ' =?UTF-8?B?IFdpbmRzdMOkcmtl?=',
      'References: <a@x>',
      ' <b@x>',
      'Content-Type: multipart/alternative; boundary="--edge"',
      '',
      '----edge',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'K=C3=A4se und sehr=',
      ' lang',
      '----edge',
      'Content-Type: multipart/related; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>Käse</p>').toString('base64'),
      '--inner--',
      '----edge--',
      '',
    ].join('\r\n');

    expect(parseMail(raw)).toMatchObject({
      subject: 'ÜBUNG – Windstärke',
      headers: { references: '<a@x> <b@x>' },
      text: 'Käse und sehr lang',
      html: '<p>Käse</p>',
    });
  });
});
