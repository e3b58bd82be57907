// A notice as plain text: the text part of a mail, and what the terminal shows.
import type { Notice } from './notice.ts';
import { noticeTexts } from './notice-text.ts';

/** Lines without markup; what has to be done comes before what explains it. Ends with a line break. */
export function renderPlain(notice: Notice): string {
  const { labels, drill, drillExplained, quoted, zone } = noticeTexts[notice.language];
  const blocks: string[][] = [
    notice.drill ? [`*** ${drill} *** ${drillExplained}`] : [],
    [`${notice.watchName} – ${notice.storm}`, notice.summary, notice.status, notice.next ?? ''],
    [
      notice.acknowledgeUrl === undefined ? '' : `${labels.acknowledge}: ${notice.acknowledgeUrl}`,
      notice.consoleUrl === '' ? '' : `${labels.console}: ${notice.consoleUrl}`,
    ],
    titled(labels.reasons, notice.reasons.map((reason) => `- ${reason}`)),
    notice.facts.map(({ label, value }) => `${label}: ${value}`),
    notice.terms.length > 0 ? [`${labels.terms}: ${notice.terms.join(', ')}`] : [],
    titled(labels.mentions, notice.mentions.flatMap(({ origin, excerpt, url }) => [`- ${origin}`, `  ${quoted(excerpt)}`, url === undefined ? '' : `  ${url}`])),
    titled(labels.playbook, notice.playbook.map((step, index) => `${index + 1}. ${step}`)),
    [`${labels.delivery} ${notice.id} · ${zone(notice.timeZone)}`],
  ]; // prettier-ignore
  return `${blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}
