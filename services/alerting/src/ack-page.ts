// What an acknowledge link shows: the storm in a few words and one button. Only the button (a POST) takes charge.
import type { Force, IncidentState } from '@sturmwarte/contracts';
import { forceColours } from './force-colours.ts';
import { markup, type Markup } from './markup.ts';
import { noticeTexts, type NoticeLanguage } from './notice-text.ts';

/** What the page says of the incident; a `Notice` is one of these. */
export interface AckPageIncident {
  readonly language: NoticeLanguage;
  readonly drill: boolean;
  readonly watchName: string;
  readonly state: IncidentState;
  readonly force: Force;
  readonly storm: string;
  readonly summary: string;
  readonly status: string;
  readonly consoleUrl: string;
}

/**
 * `open`: shows the button. `done`: this click has just taken charge. `taken`: somebody already has, or it is over.
 * `expired`: the link is too old to act, not to inform. `unknown`: forged, or the incident is not there.
 */
export type AckPage =
  | { readonly kind: 'open' | 'done' | 'taken' | 'expired'; readonly incident: AckPageIncident }
  | { readonly kind: 'unknown'; readonly language: NoticeLanguage };

/** To be sent with the page: no scripts, no frames around it, and the token in its address stays on this server. */
export const ackPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

interface PageText {
  readonly button: string;
  readonly open: string;
  readonly done: string;
  readonly expired: string;
  readonly unknown: string;
  readonly unknownExplained: string;
}

const pageTexts: Readonly<Record<NoticeLanguage, PageText>> = {
  de: {
    button: 'Ich übernehme',
    open: 'Wer übernimmt, kümmert sich darum. Danach wird niemand weiter alarmiert, solange die Windstärke nicht steigt.',
    done: 'Danke, du hast übernommen.',
    expired: 'Dieser Link ist abgelaufen. Bitte übernimm in der Sturmwarte.',
    unknown: 'Dieser Link gilt nicht',
    unknownExplained:
      'Er ist unvollständig, oder den Vorfall gibt es nicht mehr. Bitte öffne ihn noch einmal aus der Nachricht.',
  },
  en: {
    button: 'I take charge',
    open: 'Whoever takes charge deals with it. Nobody else is paged after that unless the storm grows.',
    done: 'Thank you, you have taken charge.',
    expired: 'This link has expired. Please take charge in Sturmwarte.',
    unknown: 'This link is not valid',
    unknownExplained: 'It is incomplete, or the incident no longer exists. Please open it from the message again.',
  },
};

const STYLE = `body { margin: 0; font: 18px/1.5 system-ui, sans-serif; background: #eef1f4; color: #1d242b; }
main { max-width: 32rem; margin: 0 auto; padding: 1rem; }
.force { border-radius: 8px; color: #fff; padding: 1rem 1.25rem; }
.force strong { display: block; font-size: 1.4rem; }
.drill { background: #0b57a4; border-radius: 8px; color: #fff; margin: 0 0 .75rem; padding: .5rem 1.25rem; }
.done { font-size: 1.25rem; font-weight: 700; }
button { width: 100%; border: 0; border-radius: 8px; padding: 1.1rem; background: #0b57a4; color: #fff; font: inherit; font-size: 1.3rem; font-weight: 700; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 3px solid #ff9800; outline-offset: 2px; }
a { color: #0b57a4; }
@media (prefers-color-scheme: dark) { body { background: #12171c; color: #eef2f5; } a { color: #8ec5ff; } }`;

/** A complete document that needs no script and reads well on a phone. */
export function renderAckPage(page: AckPage): string {
  const language = page.kind === 'unknown' ? page.language : page.incident.language;
  const content = page.kind === 'unknown' ? unknown(pageTexts[language]) : known(page.kind, page.incident);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Sturmwarte</title>
<style>${STYLE}</style>
</head>
<body><main>
${content}
</main></body>
</html>
`.toString();
}

function known(kind: 'open' | 'done' | 'taken' | 'expired', incident: AckPageIncident): Markup {
  const { language, drill, watchName, force, storm, summary, status, consoleUrl } = incident;
  const words = pageTexts[language];
  const { drill: mark, drillExplained, labels } = noticeTexts[language];
  return markup`${drill ? markup`<p class="drill"><strong>${mark}</strong> ${drillExplained}</p>` : undefined}
<div class="force" style="background:${forceColours[force]}">${watchName}<strong>${storm}</strong></div>
<p><strong>${summary}</strong></p>
${kind === 'done' ? markup`<p class="done">${words.done}</p>` : markup`<p>${status}</p>`}
${kind === 'open' ? markup`<form method="post"><button type="submit">${words.button}</button></form><p>${words.open}</p>` : undefined}
${kind === 'expired' ? markup`<p>${words.expired}</p>` : undefined}
${consoleUrl === '' ? undefined : markup`<p><a href="${consoleUrl}">${labels.console}</a></p>`}`;
}

function unknown(words: PageText): Markup {
  return markup`<h1>${words.unknown}</h1><p>${words.unknownExplained}</p>`;
}
