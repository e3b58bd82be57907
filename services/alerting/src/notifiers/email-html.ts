// The page as an HTML mail: one column of tables with inline styles, which is what mail programs agree on. Colours work
// on light and dark grounds; what has to be done comes before what explains it.
import { forceColours } from '../force-colours.ts';
import { html, type Html } from '../html.ts';
import type { Notice } from '../notice.ts';
import { noticeTexts, type NoticeText } from '../notice-text.ts';

const FONT = 'font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const SMALL = 'font-size:14px;line-height:20px';

/** A complete document. Programs that drop the style sheet show the light colours. */
export function renderEmailHtml(notice: Notice): string {
  const text = noticeTexts[notice.language];
  return html`<!doctype html>
<html lang="${notice.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${notice.subject}</title>
<style>
@media (prefers-color-scheme: dark) {
  .ground { background: #12171c !important; }
  .card { background: #1d242b !important; }
  .words { color: #eef2f5 !important; }
  .quiet { color: #aab6c0 !important; }
  .line { border-color: #3a4651 !important; }
  .words a { color: #8ec5ff !important; }
}
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#eef1f4">
<div style="display:none;max-height:0;overflow:hidden">${notice.summary}. ${notice.status}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="ground" style="background:#eef1f4"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="card" style="max-width:600px;background:#ffffff;border-radius:8px;overflow:hidden">
${notice.drill ? drillBanner(text) : undefined}
${masthead(notice)}
${urgentPart(notice, text)}
${bullets(text.labels.reasons, notice.reasons)}
${table(notice)}
${notice.terms.length > 0 ? block(text.labels.terms, html`${notice.terms.join(', ')}`) : undefined}
${quotes(notice, text)}
${steps(text.labels.playbook, notice.playbook)}
<tr><td class="quiet" style="${FONT};font-size:12px;line-height:18px;color:#5b6770;padding:16px 24px 24px">${text.labels.delivery} ${notice.id}<br>${text.zone(notice.timeZone)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`.toString(); // prettier-ignore
}

function drillBanner(text: NoticeText): Html {
  return html`<tr>
    <td style="${FONT};background:#0b57a4;color:#ffffff;padding:12px 24px;${SMALL}">
      <strong style="font-size:18px">${text.drill}</strong><br />${text.drillExplained}
    </td>
  </tr>`;
}

function masthead({ force, watchName, storm }: Notice): Html {
  return html`<tr>
    <td style="background:${forceColours[force]};padding:20px 24px">
      <table role="presentation" cellpadding="0" cellspacing="0">
        <tr>
          <td style="${FONT};font-size:44px;line-height:44px;font-weight:700;color:#ffffff;padding-right:16px">
            ${force}<span style="font-size:18px;font-weight:400">/6</span>
          </td>
          <td style="${FONT};color:#ffffff;font-size:14px;line-height:20px">
            ${watchName}<br /><strong style="font-size:20px;line-height:26px">${storm}</strong>
          </td>
        </tr>
      </table>
    </td>
  </tr>`;
}

function urgentPart(notice: Notice, text: NoticeText): Html {
  const { summary, status, next, acknowledgeUrl, consoleUrl } = notice;
  return html`<tr>
      <td class="words" style="${FONT};font-size:16px;line-height:24px;color:#1d242b;padding:20px 24px 8px">
        <strong>${summary}</strong><br />${status}${next === undefined ? undefined : html`<br />${next}`}
      </td>
    </tr>
    ${acknowledgeUrl === undefined ? undefined : button(acknowledgeUrl, text.labels.acknowledge)}
    ${
      consoleUrl === ''
        ? undefined
        : html`<tr>
            <td class="words" style="${FONT};${SMALL};color:#1d242b;padding:4px 24px 8px">
              <a href="${consoleUrl}" style="color:#0b57a4">${text.labels.console}</a>
            </td>
          </tr>`
    }`;
}

function button(url: string, label: string): Html {
  return html`<tr>
    <td style="padding:8px 24px">
      <table role="presentation" cellpadding="0" cellspacing="0">
        <tr>
          <td style="background:#0b57a4;border-radius:6px">
            <a
              href="${url}"
              style="${FONT};display:inline-block;padding:14px 32px;font-size:18px;font-weight:700;color:#ffffff;text-decoration:none"
              >${label}</a
            >
          </td>
        </tr>
      </table>
    </td>
  </tr>`;
}

function table({ facts }: Notice): Html | undefined {
  if (facts.length === 0) return undefined;
  const rows = facts.map(
    ({ label, value }) =>
      html`<tr>
        <td
          class="quiet line"
          style="${FONT};${SMALL};color:#5b6770;padding:6px 12px 6px 0;border-top:1px solid #dde3e8;vertical-align:top"
        >
          ${label}
        </td>
        <td
          class="words line"
          style="${FONT};${SMALL};color:#1d242b;padding:6px 0;border-top:1px solid #dde3e8;vertical-align:top"
        >
          ${value}
        </td>
      </tr>`,
  );
  return html`<tr>
    <td style="padding:12px 24px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
        ${rows}
      </table>
    </td>
  </tr>`;
}

function bullets(title: string, items: readonly string[]): Html | undefined {
  if (items.length === 0) return undefined;
  return block(
    title,
    html`<ul style="margin:4px 0;padding-left:20px">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`,
  );
}

function steps(title: string, items: readonly string[]): Html | undefined {
  if (items.length === 0) return undefined;
  return block(
    title,
    html`<ol style="margin:4px 0;padding-left:20px">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>`,
  );
}

function quotes({ mentions }: Notice, text: NoticeText): Html | undefined {
  if (mentions.length === 0) return undefined;
  const quoted = mentions.map(
    ({ origin, excerpt, url }) =>
      html`<div class="line" style="border-left:3px solid #c3ccd4;padding:2px 0 2px 12px;margin:8px 0">
        <span class="quiet" style="font-size:12px;line-height:18px;color:#5b6770">${origin}</span
        ><br />${excerpt}${url === undefined ? undefined : html` <a href="${url}" rel="noreferrer" style="color:#0b57a4">${text.labels.open}</a>`}
      </div>`,
  );
  return block(text.labels.mentions, html`${quoted}`);
}

function block(title: string, content: Html): Html {
  return html`<tr>
    <td class="words" style="${FONT};${SMALL};color:#1d242b;padding:10px 24px">
      <strong>${title}</strong><br />${content}
    </td>
  </tr>`;
}
