// A Chromium that speaks German, keeps to this machine, and remembers everything a page complained about.
import { createClosing } from '@sturmwarte/runtime';
import { chromium, type Page } from 'playwright-core';

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface ConsoleBrowser {
  /** A page of its own, with nothing stored. */
  page(): Promise<Page>;
  /** Uncaught errors and refused content of all pages. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

const DEADLINE_MS = 10_000;

export async function openBrowser(): Promise<ConsoleBrowser> {
  const closing = createClosing();
  const complaints: string[] = [];
  const browser = closing.add(
    await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-background-networking'],
    }),
    (opened) => opened.close(),
  );
  return {
    async page() {
      const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
      context.setDefaultTimeout(DEADLINE_MS);
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text());
      });
      return page;
    },
    complaints: () => complaints,
    close: () => closing.close(),
  };
}
