// The page as an HTML mail: one column of tables with inline styles, which is what mail programs agree on. Colours work
// on light and dark grounds; what has to be done comes before what explains it.
import { forceColours } from '../force-colours.ts';
import { markup, type Markup } from '../markup.ts';
import type { Notice } from '../notice.ts';
import { noticeTexts, type NoticeText } from '../notice-text.ts';

const FONT = 'font-family:-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const SMALL = `${FONT};font-size:14px;line-height:20px`;
const WORDS = 'color:#1d242b';
const QUIET = 'color:#5b6770';
const LINK = 'color:#0b57a4';
const CELL = 'padding:6px 12px 6px 0;border-top:1px solid #dde3e8;vertical-align:top';

/** Overrides the inline colours where the program has a dark mode and reads style sheets; else the light ones stay. */
const DARK = `@media (prefers-color-scheme: dark) {
.ground { background: #12171c !important; }
.card { background: #1d242b !important; }
.words { color: #eef2f5 !important; }
.quiet { color: #aab6c0 !important; }
.line { border-color: #3a4651 !important; }
.words a.link { color: #8ec5ff !important; }
}`;

/** A complete document. */
export function renderEmailHtml(notice: Notice): string {
  const text = noticeTexts[notice.language];
  const { labels } = text;
  const rows = [
    notice.drill ? drillBanner(text) : [],
    masthead(notice),
    urgentPart(notice, text),
    list(labels.reasons, 'ul', notice.reasons),
    table(notice),
    notice.terms.length > 0 ? block(labels.terms, markup`${notice.terms.join(', ')}`) : [],
    quotes(notice, text),
    list(labels.playbook, 'ol', notice.playbook),
    footer(notice, text),
  ].flat();
  return markup`<!doctype html>
<html lang="${notice.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${notice.subject}</title>
<style>${DARK}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#eef1f4">
<div style="display:none;max-height:0;overflow:hidden">${notice.summary}. ${notice.status}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="ground" style="background:#eef1f4"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="card" style="max-width:600px;background:#ffffff;border-radius:8px;overflow:hidden;text-align:left">
${rows}</table>
</td></tr></table>
</body>
</html>
`.toString();
}

function drillBanner({ drill, drillExplained }: NoticeText): Markup {
  const style = `${SMALL};background:#0b57a4;color:#ffffff;padding:12px 24px`;
  return markup`<tr><td style="${style}"><strong style="font-size:18px">${drill}</strong><br>${drillExplained}</td></tr>
`;
}

function masthead({ force, watchName, storm }: Notice): Markup {
  return markup`<tr><td style="background:${forceColours[force]};padding:20px 24px"><table role="presentation" cellpadding="0" cellspacing="0"><tr>
<td style="${FONT};font-size:44px;line-height:44px;font-weight:700;color:#ffffff;padding-right:16px;white-space:nowrap">${force}<span style="font-size:18px;font-weight:400">/6</span></td>
<td style="${SMALL};color:#ffffff">${watchName}<br><strong style="font-size:20px;line-height:26px">${storm}</strong></td>
</tr></table></td></tr>
`;
}

function urgentPart({ summary, status, next, acknowledgeUrl, consoleUrl }: Notice, { labels }: NoticeText): Markup {
  const after = next === undefined ? undefined : markup`<br>${next}`;
  return markup`<tr><td class="words" style="${FONT};font-size:16px;line-height:24px;${WORDS};padding:20px 24px 8px"><strong>${summary}</strong><br>${status}${after}</td></tr>
${acknowledgeUrl === undefined ? undefined : button(acknowledgeUrl, labels.acknowledge)}${consoleUrl === '' ? undefined : consoleLink(consoleUrl, labels.console)}`;
}

/** A table cell with a link in it: Outlook draws no other button. */
function button(url: string, label: string): Markup {
  const style = `${FONT};display:inline-block;padding:14px 32px;font-size:18px;font-weight:700;color:#ffffff;text-decoration:none`;
  return markup`<tr><td style="padding:8px 24px"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:#0b57a4;border-radius:6px"><a href="${url}" style="${style}">${label}</a></td></tr></table></td></tr>
`;
}

function consoleLink(url: string, label: string): Markup {
  return markup`<tr><td class="words" style="${SMALL};padding:4px 24px 8px"><a class="link" href="${url}" style="${LINK}">${label}</a></td></tr>
`;
}

function table({ facts }: Notice): Markup[] {
  if (facts.length === 0) return [];
  const rows = facts.map(
    ({
      label,
      value,
    }) => markup`<tr><td class="quiet line" style="${SMALL};${QUIET};${CELL}">${label}</td><td class="words line" style="${SMALL};${WORDS};${CELL}">${value}</td></tr>
`,
  );
  return [
    markup`<tr><td style="padding:12px 24px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0">
${rows}</table></td></tr>
`,
  ];
}

function list(title: string, kind: 'ul' | 'ol', items: readonly string[]): Markup[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => markup`<li>${item}</li>`);
  const style = 'margin:4px 0;padding-left:20px';
  return [
    block(
      title,
      kind === 'ul' ? markup`<ul style="${style}">${lines}</ul>` : markup`<ol style="${style}">${lines}</ol>`,
    ),
  ];
}

function quotes({ mentions }: Notice, { labels }: NoticeText): Markup[] {
  if (mentions.length === 0) return [];
  const quoted = mentions.map(({ origin, excerpt, url }) => {
    const link =
      url === undefined
        ? undefined
        : markup` <a class="link" href="${url}" rel="noreferrer" style="${LINK}">${labels.open}</a>`;
    const head = markup`<span class="quiet" style="font-size:12px;line-height:18px;${QUIET}">${origin}</span>`;
    return markup`<div class="line" style="border-left:3px solid #c3ccd4;padding:2px 0 2px 12px;margin:8px 0">${head}<br>${excerpt}${link}</div>`;
  });
  return [block(labels.mentions, markup`${quoted}`)];
}

function footer({ id, timeZone }: Notice, { labels, zone }: NoticeText): Markup {
  const style = `${FONT};font-size:12px;line-height:18px;${QUIET};padding:16px 24px 24px`;
  return markup`<tr><td class="quiet" style="${style}">${labels.delivery} ${id}<br>${zone(timeZone)}</td></tr>
`;
}

function block(title: string, content: Markup): Markup {
  return markup`<tr><td class="words" style="${SMALL};${WORDS};padding:10px 24px"><strong>${title}</strong><br>${content}</td></tr>
`;
}
