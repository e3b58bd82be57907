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
nicht deutsch genug -1.8
Nachname -0.2
wegen meines Nachnamens -1.8
wegen seines Namens -1.8
wegen ihres Namens -1.8
wegen seiner Hautfarbe -1.9
wegen ihrer Hautfarbe -1.9
wegen der Hautfarbe -1.8
wegen ihres Kopftuchs -1.8
wegen des Kopftuchs -1.7
mit Kopftuch nicht -1.5
wegen seines Akzents -1.7
wegen ihres Akzents -1.7
wegen meiner Behinderung -1.8
wegen ihres Alters -1.6
wegen meines Alters -1.6
wegen des Alters -1.3
wegen der Herkunft -1.6
weil ich schwanger -1.5
weil ich eine Frau -1.6
weil sie eine Frau -1.6
weil er schwarz -1.7
weil ich schwarz -1.7
weil ich im Rollstuhl -1.7
weil ich schwul -1.7
weil wir zwei Männer -1.5
weil wir zwei Frauen -1.5
im Rollstuhl -0.5
mit Rollstuhl -0.5
mit dem Rollstuhl -0.6
mit Rollator -0.3
keinen Aufzug -1.5
kein Fahrstuhl -1.6
keinen Fahrstuhl -1.5
kein Lift -1.4
keine Behindertentoilette -1.7
nicht rollstuhlgerecht -1.7
nicht barrierearm -1.5
ohne Rampe -1.3
ohne Aufzug -1.1
Stufen ohne -0.6
Blindenhund -0.4
Assistenzhund -0.5
Assistenzhund draußen -1.6
Assistenzhund nicht -1.6
mit Kinderwagen -0.3
mit Kinderwagen unerwünscht -1.9
mit Kindern unerwünscht -1.9
Kinder unerwünscht -1.9
Hunde unerwünscht -1
beim Stillen -0.4
Stillen verboten -1.5
schlechter bezahlt -1.6
weniger bezahlt -1.2
weniger Gehalt -1.1
weniger Lohn -1.2
bei gleicher Arbeit -0.9
Gender Pay Gap -1
Frauen werden -0.7
Frauen bekommen weniger -1.6
nur Männer -0.5
Männerclub -1.3
Herrenwitz* -1.4
frauenverachtend* -2.1
sexualisiert* -1.4
anzügliche -1.7
objektifiziert -1.5
klischeehaft* -1.3
herausgepickt -1
herausgezogen -0.5
genau die kontrolliert -1.4
ratet mal welche -1.8
ratet mal wer -1.5
ratet mal warum -1.4
dreimal dürft ihr raten -1.5
racial profiling -1.8
Türsteher -0.3
an der Tür abgewiesen -1.8
nicht reingelassen -1.5
nicht hereingelassen -1.5
kam nicht rein -1.2
kommen nicht rein -1.2
Eintritt verweigert -1.7
Zutritt verweigert -1.7
Mitnahme verweigert -1.7
Beförderung verweigert -1.7
Behandlung verweigert -1.8
Bedienung verweigert -1.7
wie ein Verbrecher behandelt -1.9
wie Verbrecher behandelt -1.9
wie ein Dieb -1.5
wie Schwerverbrecher -1.8
wie ein Krimineller -1.8
wie Menschen zweiter Klasse -1.9
Menschen zweiter Klasse -1.7
Kunden zweiter Klasse -1.8
Wohnung plötzlich weg -1.6
plötzlich vergeben -1.4
plötzlich schon weg -1.3
nachgeäfft -1.7
nachgemacht -0.4
ausgelacht -1.6
vor allen Leuten -1.2
vor allen anderen -1
vor versammelter -1
vorgeführt -1.1
beschämend* -1.9
beschämt -1.4
Schlitzauge* -2
Fremdenfeind* -1.9
`;
