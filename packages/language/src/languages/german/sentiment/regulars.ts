// Old customers who are let down: what once was, what it became.
export const regulars = `
war immer zufrieden 0.4
waren immer zufrieden 0.4
war bisher zufrieden 0.3
war bisher immer zufrieden 0.3
war eigentlich immer zufrieden -0.6
war eigentlich zufrieden -0.7
war lange zufrieden -0.5
war jahrelang zufrieden -0.7
waren jahrelang zufrieden -0.7
jahrelang zufrieden -0.4
früher war das -1.1
früher war hier -1
früher war alles besser -1.2
früher konnte man -1
früher gab es -0.6
früher hat das -0.6
war früher mal -1.2
war mal mein -1.2
war mal meine -1.2
war mal gut -1.6
war einmal gut -1.5
waren mal gut -1.6
waren mal besser -1.8
waren früher besser -1.8
war immer unser -0.8
war immer mein -0.8
war immer meine -0.8
war immer unsere -0.8
war lange mein -0.8
war lange unser -0.8
war jahrelang -0.8
waren jahrelang -0.7
hab jahrelang -0.5
seit der Übernahme -1
seit der Fusion -1
seit dem Verkauf -0.9
seit dem Besitzerwechsel -1
seit dem Betreiberwechsel -1.2
seit dem Inhaberwechsel -1
seit dem Relaunch -1.2
seit dem Update -1.2
seit dem letzten Update -1.6
seit dem neuen Update -1.6
seit dem neuesten Update -1.6
nach dem Update -0.9
nach dem letzten Update -1.2
seit der Umstellung -1.3
seit der neuen Version -1.3
seit der Preiserhöhung -1.3
seit dem Umbau -0.7
unter neuer Leitung -0.3
mit dem neuen Betreiber -0.7
neue Besitzer -0.4
Rezeptur geändert -1.4
Rezept geändert -1.3
Rezeptur verändert -1.4
neue Rezeptur -0.9
neuen Rezeptur -0.9
schmeckt nicht mehr -1.9
schmeckt anders als früher -1.4
schmecken nicht mehr -1.8
nicht mehr das gleiche -1.5
nicht mehr das selbe -1.5
nicht mehr das Wahre -1.7
nicht mehr zu empfehlen -1.8
nicht mehr feierlich -1.9
nicht mehr lustig -1.7
nicht mehr normal -1.5
nicht mehr tragbar -1.7
nicht mehr hinnehmbar -1.8
nicht mehr akzeptabel -1.7
nicht mehr auszuhalten -1.8
nicht mehr zu ertragen -1.8
nicht mehr nachvollziehbar -1.5
nicht mehr zeitgemäß -1.4
nicht mehr so toll -1.6
nicht mehr so gut -1.7
nicht mehr so schön -1.5
nicht mehr so lecker -1.6
nicht mehr so frisch -1.5
bei weitem nicht mehr -1.5
lange nicht mehr so -1.2
nur noch halb -1.1
nur noch die Hälfte -1.2
nur noch ein Schatten -1.8
ein Schatten seiner -1.7
Schatten ihrer selbst -1.7
nur noch schlecht -1.8
nur noch nervig -1.7
nur noch teuer -1.6
nur noch Werbung -1.4
nur noch Stress -1.4
nur noch Ärger -1.8
nur noch traurig -1.7
nur noch peinlich -1.9
nur noch zum Kotzen -2.5
nur noch zum Lachen -1.5
nur noch Probleme -1.8
stark nachgelassen -2
sehr nachgelassen -1.9
deutlich nachgelassen -1.9
nachgelassen hat -1.7
lässt immer mehr nach -1.9
ließ nach -1.3
gesunken ist -0.6
auf dem absteigenden Ast -1.8
absteigenden Ast -1.7
abgebaut haben -0.6
stark abgebaut -1.2
verkommt -1.5
verkommen -1.4
verkommt zu -1.6
zugrunde gerichtet -1.8
zu Grunde gerichtet -1.8
kaputt gemacht -1.8
kaputtgemacht -1.8
heruntergewirtschaftet* -1.9
runtergewirtschaftet* -1.9
ausgeschlachtet -1.3
was ist nur aus -1.7
was ist bloß aus -1.7
was ist nur los -1.7
was ist bloß los -1.7
was habt ihr nur -1.6
was habt ihr bloß -1.6
was habt ihr aus -1.4
was habt ihr mit -0.8
warum habt ihr -0.9
wieso habt ihr -0.9
warum macht ihr -0.9
warum musstet ihr -1.4
wieso musstet ihr -1.4
bitte macht das rückgängig -1.4
macht das rückgängig -1.4
macht das wieder rückgängig -1.4
alte Version zurück -1.4
alte App zurück -1.4
alte Rezeptur zurück -1.4
die alte zurück -1
will die alte -1.3
will das alte -1.3
gebt uns .. zurück -1.1
gebt mir .. zurück -1.1
holt .. zurück -0.4
schade um -1
schade drum -1.1
sehr schade -1.4
echt schade -1.4
wirklich schade -1.4
einfach schade -1.4
treuen Kunden -0.6
treue Kunden -0.6
treuer Kunde -0.7
treue Kundin -0.7
langjähriger Kunde -0.8
langjährige Kundin -0.8
langjährigen Kunden -0.7
langjährige Kunden -0.7
Stammkunde -0.4
Stammkunden -0.5
Stammkundin -0.4
Bestandskunde -0.6
Bestandskunden -0.9
Jahre Kunde -0.6
Jahren Kunde -0.5
Jahre lang Kunde -0.8
Jahre treu -0.7
nach all den Jahren -1
nach so vielen Jahren -1
nach über zwanzig Jahren -0.9
Treue wird nicht -1.6
Treue wird bestraft -2
Treue zahlt sich nicht -1.6
so behandelt man -1.4
so geht man -1
so geht man mit -1.4
so geht man nicht -1.6
so geht ihr -1.2
so springt man -1.5
so dankt man -1.4
so verliert man -1.5
so vergrault man -1.9
so vergraulen -1.8
so macht man sich -0.9
so gewinnt man keine -1.6
verprellt -1.6
verprellen -1.6
Kunden verprell* -1.8
vor den Kopf gestoßen -1.8
vor den Kopf -1.3
fallen gelassen -1.4
fallengelassen -1.4
Vertrauen ist weg -2
Vertrauen ist dahin -2
Vertrauen zerstört -2.1
Vertrauen kaputt -2
Vertrauen missbraucht -2.1
jedes Vertrauen -1.2
das Vertrauen verloren -2.1
kein Vertrauen mehr -2
Glaube verloren -1.6
das alte .. war besser -1.7
die alte .. war besser -1.7
der alte .. war besser -1.7
das alte war besser -1.7
die alte war besser -1.7
die alten .. waren besser -1.7
früher war das besser -1.8
früher war es besser -1.8
war das früher besser -1.7
vorher war es besser -1.6
vorher war das besser -1.6
war vorher besser -1.6
mit dem alten .. besser -1
der letzte Tropfen -1.7
alte war besser -1.6
alte war viel besser -1.8
alte war deutlich besser -1.8
alten waren besser -1.6
alten waren viel besser -1.8
vorige war besser -1.6
hielten früher -1
hielt früher länger -1.4
was habt ihr bloß mit -1.6
was habt ihr nur mit -1.6
was habt ihr da -0.9
jetzt verloren -1.1
als Kunden verloren -1.7
als Kundin verloren -1.7
als Kunde verloren -1.7
mich als Kunden verloren -1.8
suchen uns was Neues -1.5
suchen uns etwas Neues -1.5
suche mir was Neues -1.5
suche mir etwas anderes -1.5
lang ist's her -0.9
lange her -0.3
ist lange vorbei -0.8
längst vorbei -0.6
Zeiten sind vorbei -1.2
Zeiten vorbei -0.8
nichts mehr übrig -1.3
ist davon nichts -0.9
nicht mehr viel übrig -1.4
wie ausgewechselt -0.8
`;
