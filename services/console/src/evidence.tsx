// Why the storm is believed: the reasons as sentences first, then the figures they rest on.
import { callsOf, themesOf } from './about.ts';
import type { Reading } from './records.ts';
import { useWords } from './text.ts';

export function Evidence({ reading }: { readonly reading: Reading }) {
  const { t, language } = useWords();
  return (
    <section class="panel" aria-label={t.incident.reasons}>
      <h2>{t.incident.reasons}</h2>
      {reading.reasons.length === 0 ? (
        <p class="faint">{t.incident.noReasons}</p>
      ) : (
        <ul class="reasons">
          {reading.reasons.map((reason) => (
            <li key={reason.kind}>{reason[language]}</li>
          ))}
        </ul>
      )}
      <About reading={reading} />
      {reading.topTerms.length > 0 && (
        <>
          <h3>{t.incident.terms}</h3>
          <ul class="chips">
            {reading.topTerms.map((term) => (
              <li key={term} class="chip">
                {term}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.incident.figures}</h3>
      <Figures reading={reading} />
      {reading.sources.length > 0 && <Sources reading={reading} />}
    </section>
  );
}

function About({ reading }: { readonly reading: Reading }) {
  const { t, f } = useWords();
  const themes = themesOf(reading, t, f);
  const calls = callsOf(reading, t, f);
  if (themes.length + calls.length === 0) return null;
  return (
    <>
      <h3>{t.reasons.about}</h3>
      <ul class="chips">
        {themes.map((theme) => (
          <li key={theme} class="chip">
            {theme}
          </li>
        ))}
        {calls.map((call) => (
          <li key={call} class="chip call">
            {call}
          </li>
        ))}
      </ul>
    </>
  );
}

function Figures({ reading }: { readonly reading: Reading }) {
  const { t, f } = useWords();
  const hasBaseline = reading.baseline !== 'none';
  const against = (observed: number, expected: number) =>
    hasBaseline ? `${f.number(observed)} (${t.usual(f.number(expected))})` : f.number(observed);
  const rows: readonly (readonly [string, string])[] = [
    [t.incident.criticalVoices(reading.windowMinutes), against(reading.critical, reading.expectedCritical)],
    [t.incident.allVoices(reading.windowMinutes), against(reading.mentions, reading.expectedMentions)],
    [t.incident.critics, f.number(reading.critics)],
    [t.incident.growth, `× ${f.number(reading.growth)}`],
    [t.incident.negativeShare, f.percent(reading.negativeShare)],
    [t.incident.hostileShare, f.percent(reading.hostileShare)],
    [t.incident.axes, `${reading.social} / ${reading.media}`],
    ...(reading.outlets.length > 0 ? [[t.incident.outlets, reading.outlets.join(', ')] as const] : []),
  ];
  return (
    <dl class="figures">
      {rows.map(([label, figure]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ reading: { sources, baseline } }: { readonly reading: Reading }) {
  const { t, f } = useWords();
  return (
    <table>
      <caption>{t.incident.sources}</caption>
      <thead>
        <tr>
          <th scope="col">{t.incident.source}</th>
          <th scope="col" class="figure">
            {t.incident.observed}
          </th>
          <th scope="col" class="figure">
            {t.incident.expected}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, critical, expected }) => (
          <tr key={source}>
            <th scope="row">{source}</th>
            <td class="figure">{f.number(critical)}</td>
            <td class="figure">{baseline === 'none' ? '–' : f.number(expected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
