// Writes the dashboards as JSON where Grafana's provisioning finds them: `npm run generate`.
import { writeFileSync } from 'node:fs';
import { crisisDashboard, type Language } from './crisis-dashboard.ts';

/** File name and text of every generated dashboard. */
export function dashboardFiles(): readonly { readonly name: string; readonly text: string }[] {
  const languages: readonly Language[] = ['de', 'en'];
  return languages.map((language) => ({
    name: `lage-${language}.json`,
    text: `${JSON.stringify(crisisDashboard(language), null, 2)}\n`,
  }));
}

/** `folder` is `grafana/dashboards` of the repository. */
export function writeDashboards(folder: URL): void {
  for (const { name, text } of dashboardFiles()) writeFileSync(new URL(name, folder), text);
}
