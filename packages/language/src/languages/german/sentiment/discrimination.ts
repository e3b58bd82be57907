// People put at a disadvantage, humiliated or shut out; and where they are not.
export const discrimination = `
Diskriminierung* -1.8
Rassis* -1.8
sexis* -1.8
frauenfeindlich* -1.8
Frauenfeindlichkeit -1.8
fremdenfeindlich* -1.8
ausländerfeindlich* -1.8
behindertenfeindlich* -1.8
homophob* -1.8
transfeindlich* -1.8
antisemit* -1.8
Mobbing* -1.8
gemobbt -1.8
mobb* -1.8
Hetze* -1.8
hetzt -1.8
hetzen -1.8
Hetzer* -1.8
hasserfüllt* -1.8
Vorurteil* -1.8
Klischee* -1.8
ausgegrenzt* -1.8
Ausgrenzung* -1.8
ausgrenz* -1.8
Benachteiligung -1.8
ausgeschlossen -1.8
ungleich behandelt -1.8
Ungleichbehandlung -1.8
wegen meiner Hautfarbe -1.8
wegen meines Namens -1.8
wegen meiner Herkunft -1.8
wegen meines Akzents -1.8
wegen meines Kopftuchs -1.8
wegen meines Rollstuhls -1.8
nicht barrierefrei -1.8
keine Rampe -1.8
kein Aufzug -1.8
Aufzug kaputt -1.8
Aufzug defekt -1.8
Fahrstuhl defekt -1.8
Lift defekt -1.8
mit Kinderwagen keine Chance -1.8
Altersdiskriminierung -1.8
übergriffig* -1.8
Übergriff* -1.8
belästigt -1.8
angegrapscht -1.8
begrapscht -1.8
anzüglich* -1.8
erniedrig* -1.8
Erniedrigung -1.8
demütig* -1.8
Demütigung* -1.8
gedemütigt -1.8
herabgewürdigt -1.8
herabwürdig* -1.8
bloßgestellt -1.8
entwürdigend* -1.8
menschenverachtend -1.8
intolerant* -1.8
Intoleranz -1.8
Kulturelle Aneignung -1.8
barrierefrei* 1.3
tolerant* 1.3
Toleranz 1.3
weltoffen* 1.3
Vielfalt 1.3
bunt 0.3
gleichberechtigt* 1.3
Gleichberechtigung 1.3
inklusiv* 1.3
Zivilcourage 1.3
Haltung gezeigt 1.3
Solidarität 1.3
solidarisch* 1.3
`;
