// The console in a real browser, against the real service with a storm in it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClosing } from '@sturmwarte/runtime';
import type { Page } from 'playwright-core';
import { chromiumPath, openBrowser, type ConsoleBrowser } from './browser.ts';
import { startStorm, type Storm } from './storm.ts';

const consoleFolder = fileURLToPath(new URL('../../services/console/dist/', import.meta.url));
const missing = [
  ...(existsSync(`${consoleFolder}index.html`) ? [] : ['the built console (npm run build -w @sturmwarte/console)']),
  ...(existsSync(chromiumPath) ? [] : [`Chromium at ${chromiumPath} (CHROMIUM names another)`]),
];
if (missing.length > 0)
  process.stderr.write(`SKIPPED: the console is not tested in a browser without ${missing.join(' and ')}\n`);
const describeInBrowser = missing.length === 0 ? describe : describe.skip;

describeInBrowser('the console in a browser', () => {
  const closing = createClosing();
  let storm: Storm;
  let browser: ConsoleBrowser;

  beforeAll(async () => {
    storm = closing.add(await startStorm(consoleFolder), (opened) => opened.close());
    browser = closing.add(await openBrowser(), (opened) => opened.close());
  }, 60_000);
  afterAll(() => closing.close());

  async function signedIn(token: string): Promise<Page> {
    const page = await browser.page();
    await page.goto(`${storm.address}/#/sign-in/${token}`);
    await page.getByRole('article', { name: 'Nordlicht Kaffee' }).first().waitFor();
    return page;
  }

  it('says clearly that a token is wrong, and takes the right one', async () => {
    const page = await browser.page();
    await page.goto(storm.address);
    await page.getByLabel('API-Token').fill('sw_wrong');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByText('Dieser Token gilt nicht').waitFor();

    await page.getByLabel('API-Token').fill(storm.officer);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { name: 'Beobachtungen' }).waitFor();
  });

  it('takes the token out of the address of a sign-in link', async () => {
    const page = await signedIn(storm.officer);
    expect(page.url()).toBe(`${storm.address}/#/`);
  });

  it('shows a viewer the storm and says kindly that acting needs another role', async () => {
    const page = await signedIn(storm.viewer);
    await page.getByRole('link', { name: 'Öffnen' }).click();
    await page.getByText('Zum Handeln braucht es die Rolle officer').waitFor();
    expect(await page.getByRole('button', { name: 'Übernehmen' }).isDisabled()).toBe(true);
  });

  it('shows what people wrote as text, never as markup', async () => {
    const page = await signedIn(storm.viewer);
    await page.getByRole('link', { name: 'Öffnen' }).click();
    await page.getByRole('searchbox').fill('Skriptversuch');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByText(storm.markup).waitFor();
    expect(await page.locator('.quote img').count()).toBe(0);
  });

  it('marks the words that decided how a mention is judged, and names what they are', async () => {
    const page = await signedIn(storm.viewer);
    await page.getByRole('link', { name: 'Öffnen' }).click();
    await page.getByRole('searchbox').fill('Skriptversuch');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByText(storm.markup).waitFor();
    await page.locator('.legend', { hasText: 'Tadel' }).waitFor();
    const marks = page.locator('.quote mark');
    expect(await marks.allTextContents()).toEqual(['Lügner', 'ekelhaft']);
    expect(await marks.first().getAttribute('title')).toBe('Beleidigung');
  });

  it('shows only what calls for a boycott where that is asked for', async () => {
    const page = await signedIn(storm.viewer);
    await page.getByRole('link', { name: 'Öffnen' }).click();
    const list = page.getByRole('region', { name: 'Alle Erwähnungen des Sturms' });
    await list.getByRole('article').first().waitFor();
    const everything = await list.getByText(/gefunden/).textContent();
    await list.getByLabel('Worum es geht').first().selectOption('Boykottaufruf');
    await page.waitForFunction((before) => document.querySelector('.found')?.textContent !== before, everything);
    const shown = list.getByRole('article');
    await shown.first().waitFor();
    expect(await shown.filter({ hasText: 'Boykottaufruf' }).count()).toBe(await shown.count());
  });

  it('shows the force, opens the incident and takes charge with one click', async () => {
    const page = await signedIn(storm.officer);
    const incident = page.getByRole('article', { name: 'Nordlicht Kaffee' }).first();
    await incident.getByText('Niemand hat übernommen').waitFor();
    await incident.getByText(/^(Frische Brise|Starker Wind|Sturm|Orkan)$/).waitFor();

    await incident.getByRole('link', { name: 'Öffnen' }).click();
    await page.getByRole('heading', { name: 'Warum?' }).waitFor();
    await page.getByText('Lage lesen').waitFor();
    await page.getByRole('button', { name: 'Übernehmen' }).click();

    await page.getByText('Übernommen. Es wird niemand weiter alarmiert.').waitFor();
    await page.locator('.charge', { hasText: 'Übernommen von the officer' }).waitFor();
    expect(await page.getByRole('button', { name: 'Übernehmen' }).count()).toBe(0);
    expect(await storm.state()).toBe('acknowledged');
  });

  it('lets an officer correct a judgement with two clicks, and take that back', async () => {
    const page = await signedIn(storm.officer);
    await page.getByRole('link', { name: 'Öffnen' }).click();
    await page.getByRole('searchbox').fill('Skriptversuch');
    await page.getByRole('button', { name: 'Suchen' }).click();
    const mention = page.getByRole('article').filter({ hasText: storm.markup });
    await mention.getByRole('button', { name: 'als negativ beurteilt' }).click();
    await mention.getByRole('button', { name: 'neutral', exact: true }).click();
    await mention.getByText('von the officer berichtigt: neutral').waitFor();

    await page.reload();
    await page.getByRole('searchbox').fill('Skriptversuch');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await mention.getByText('von the officer berichtigt: neutral').waitFor();
    await mention.getByRole('button', { name: 'zurücknehmen' }).click();
    await mention.getByRole('button', { name: 'als negativ beurteilt' }).waitFor();
  });

  it('draws mentions to be labelled without saying how they were judged, and counts', async () => {
    const page = await signedIn(storm.officer);
    await page.getByRole('link', { name: 'Beurteilen' }).click();
    await page.getByText('0 Beurteilungen bisher').waitFor();
    const mentions = page.getByRole('article');
    const before = await mentions.count();
    expect(before).toBeGreaterThan(5);
    expect(await mentions.getByText('beurteilt').count()).toBe(0);
    await mentions.first().getByRole('button', { name: 'positiv' }).click();
    await page.getByText('1 Beurteilung bisher').waitFor();
    expect(await mentions.count()).toBe(before - 1);
  });

  it('asks once before it resolves', async () => {
    const page = await signedIn(storm.officer);
    await page.getByRole('link', { name: 'Öffnen' }).click();
    await page.getByRole('button', { name: 'Beenden' }).click();
    await page.getByRole('button', { name: 'Doch nicht' }).click();
    expect(await storm.state()).toBe('acknowledged');

    await page.getByRole('button', { name: 'Beenden' }).click();
    await page.getByRole('button', { name: 'Ja, beenden' }).click();
    await page.locator('.charge', { hasText: 'Beendet von the officer' }).waitFor();
    expect(await storm.state()).toBe('resolved');
  });

  it('says since when the connection is lost and keeps what was known', async () => {
    const page = await signedIn(storm.officer);
    await page.context().setOffline(true);
    await page.getByText('Keine Verbindung seit').waitFor();
    expect(await page.getByRole('article', { name: 'Nordlicht Kaffee' }).count()).toBe(1);

    await page.context().setOffline(false);
    await page.getByText('Keine Verbindung seit').waitFor({ state: 'hidden' });
  });

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const page = await signedIn(storm.officer);
    await page.setViewportSize({ width: 360, height: 740 });
    // The chart follows a change of size a frame later.
    const fits = 'document.documentElement.scrollWidth === document.documentElement.clientWidth';
    const settled = () => page.waitForFunction(fits, undefined, { timeout: 15_000 });
    await settled();
    await page.goto(`${storm.address}/#/incidents/${storm.incidentId}`);
    await page.getByRole('heading', { name: 'Warum?' }).waitFor();
    await settled();
  });

  it('has raised no error and no violation of the content security policy', () => {
    expect(browser.complaints()).toEqual([]);
  });
});
