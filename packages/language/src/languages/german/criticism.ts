// What German texts are about when they criticise, and what they call for: an entry a line, with how surely it tells.
import type { CallLists, CriticismLists } from '../criticism.ts';

export const germanCriticism: CriticismLists = {
  product: `
Produkt* 1
Ware 1
Gerät* 1
Artikel 1
Qualität* 1
Modell 1
Version 1
Update* 1
App 1
Software 1
Akku 1
Verpackung* 1
Material* 1
Geschmack* 1
Rezept* 1
Zutaten 1
Inhaltsstoff* 1
Ersatzteil* 1
Garantie* 1
Gewährleistung* 1
Bedienung 1
Webseite 1
Website 1
Homepage 1
Sortiment* 1
Portion* 1
Mangel 1
Mängel* 1
defekt* 1
kaputt* 1
schmeckt 1
schmecken 1
verschimmelt* 1
Schimmel* 1
`,
  price: `
Preis* 1
Preise 1
teuer* 1
teurer 1
Euro 1
Kosten 1
Gebühr* 1
Rechnung* 1
Rabatt* 1
Abo 1
Abos 1
Erstattung* 1
Rückerstattung* 1
Geld 1
Beitrag 1
Tarif 1
Aufpreis 1
Zuschlag* 1
bezahlen 1
abgebucht 1
Abbuchung* 1
Mahnung* 1
Inkasso* 1
Abzocke* 1
Wucher* 1
überteuert* 1
kassiert 1
kassieren 1
Pfand 1
Trinkgeld 1
Franken 1
Gutschein* 1
`,
  service: `
Service* 1
Kundenservice* 1
Kundendienst* 1
Hotline* 1
Support* 1
Beratung* 1
Mitarbeiter* 1
Personal 1
Verkäufer* 1
Schalter* 1
Filiale* 1
Antwort* 1
Rückruf 1
Rückmeldung* 1
Reklamation* 1
Beschwerde* 1
Warteschleife* 1
Chatbot* 1
unfreundlich* 1
patzig* 1
Auskunft* 1
Ansprechpartner* 1
Kellner* 1
Bedienung* 1
Callcenter* 1
Telefon 1
erreichbar 1
zuständig* 1
`,
  delay: `
Verspätung* 1
verspätet* 1
pünktlich* 1
unpünktlich* 1
Lieferung* 1
Lieferzeit* 1
Wartezeit* 1
warten 1
warte 1
gewartet 1
Ausfall* 1
ausgefallen 1
fällt aus 1
Anschluss 1
Stau 1
Fahrplan* 1
Termin* 1
Paket* 1
zu spät 1
Stunden 1
Minuten 1
seit Wochen 1
seit Tagen 1
verschoben 1
storniert* 1
gestrichen 1
Zustellung* 1
Ersatzverkehr 1
Streik* 1
`,
  safety: `
Sicherheit* 1.3
gefährlich* 1.3
Gefahr* 1.3
Unfall* 1.3
Unfälle* 1.3
verletzt* 1.3
Verletzung* 1.3
Brand* 1.3
brennt 1.3
Explosion* 1.3
giftig* 1.3
Gift* 1.3
Rückrufaktion* 1.3
Schadstoff* 1.3
krebserregend* 1.3
Keime 1.3
Salmonellen 1.3
Listerien 1.3
Allergie* 1.3
vergiftet* 1.3
Glassplitter 1.3
Bremse* 1.3
Notausgang* 1.3
Sturz 1.3
lebensgefährlich* 1.3
Stromschlag* 1.3
Metallteil* 1.3
`,
  privacy: `
Datenschutz* 1.5
Daten 1.5
Datenleck* 1.5
Datenpanne* 1.5
Datenklau 1.5
Kundendaten 1.5
Passwort* 1.5
Passwörter* 1.5
gehackt* 1.5
Hacker* 1.5
Überwachung* 1.5
Tracking 1.5
getrackt 1.5
Cookies 1.5
DSGVO 1.5
Spam* 1.5
Werbeanruf* 1.5
Einwilligung* 1.5
Privatsphäre 1.5
ausspioniert* 1.5
Kamera* 1.5
Standortdaten 1.5
Adressdaten 1.5
weitergegeben 1.5
ungefragt 1.5
`,
  discrimination: `
diskriminier* 1.5
Diskriminierung* 1.5
rassis* 1.5
Rassis* 1.5
sexis* 1.5
Sexis* 1.5
frauenfeindlich* 1.5
homophob* 1.5
Vorurteil* 1.5
Kopftuch* 1.5
Hautfarbe 1.5
Herkunft 1.5
Rollstuhl* 1.5
barrierefrei* 1.5
Behinderung* 1.5
benachteilig* 1.5
ausgegrenzt* 1.5
Ausgrenzung* 1.5
antisemit* 1.5
Klischee* 1.5
ungleich behandelt 1.5
Gleichberechtigung 1.5
`,
  work: `
Arbeitsbedingung* 1.3
Mitarbeitende* 1.3
Angestellte* 1.3
Beschäftigte* 1.3
Belegschaft* 1.3
Lohn 1.3
Löhne* 1.3
Mindestlohn* 1.3
Hungerlohn* 1.3
Gehalt 1.3
Gehälter 1.3
Überstunden 1.3
Ausbeutung* 1.3
ausgebeutet* 1.3
ausbeuten 1.3
beuten .. aus 1.3
Stellenabbau* 1.3
Entlassung* 1.3
entlassen 1.3
Kündigungswelle 1.3
Betriebsrat* 1.3
Gewerkschaft* 1.3
Leiharbeit* 1.3
Azubi* 1.3
Personalmangel* 1.3
Schichtdienst* 1.3
Arbeitgeber* 1.3
Kinderarbeit 1.3
`,
  environment: `
Umwelt* 1.3
Klima* 1.3
CO2 1.3
Plastik* 1.3
Müll* 1.3
nachhaltig* 1.3
Nachhaltigkeit* 1.3
Greenwashing* 1.3
Abgas* 1.3
Emission* 1.3
Regenwald* 1.3
Palmöl* 1.3
Tierwohl* 1.3
Tierquälerei* 1.3
Tierversuch* 1.3
Massentierhaltung* 1.3
Tierleid* 1.3
Verschmutzung* 1.3
verseucht* 1.3
Pestizid* 1.3
Abwasser* 1.3
abgeholzt* 1.3
Recycling* 1.3
Wegwerf* 1.3
Diesel* 1.3
`,
  management: `
Vorstand* 1.3
Geschäftsführ* 1.3
Management* 1.3
Manager* 1.3
Chef 1.3
Chefs 1.3
Chefin 1.3
Konzernchef* 1.3
CEO 1.3
Aufsichtsrat* 1.3
Bonus 1.3
Boni 1.3
Führung 1.3
Führungsetage* 1.3
Konzernleitung* 1.3
Missmanagement* 1.3
Sparkurs* 1.3
Sparmaßnahme* 1.3
Übernahme 1.3
Fusion* 1.3
Aktionär* 1.3
Dividende* 1.3
Profit* 1.3
Profitgier 1.3
die da oben 1.3
Zentrale 1.3
Eigentümer* 1.3
`,
  advertising: `
Werbung* 1.3
Werbespot* 1.3
Spot 1.3
Kampagne* 1.3
Plakat* 1.3
Slogan* 1.3
Anzeige 1.3
Marketing* 1.3
Influencer* 1.3
Werbeclip* 1.3
Reklame* 1.3
Gewinnspiel* 1.3
PR 1.3
Werbelüge* 1.3
Tweet* 1.3
Imagefilm* 1.3
Werbefigur* 1.3
Sponsoring* 1.3
Sponsor* 1.3
Testimonial* 1.3
Schleichwerbung* 1.3
`,
};

export const germanCalls: CallLists = {
  boycott: `
Boykott* 1
boykott* 1
nie wieder 1
nie mehr 1
kauft nicht 1
kauft da nicht 1
kauft dort nicht 1
kaufe nicht mehr 1
nicht mehr kaufen 1
kauft woanders 1
Finger weg 1
Hände weg 1
meidet 1
meiden 1
kündigt alle 1
kündigt eure 1
ich kündige 1
Kündigung ist raus 1
wechselt den Anbieter 1
wechselt alle 1
deinstalliert 1
deinstallieren 1
löscht die App 1
kein Cent mehr 1
keinen Cent mehr 1
keinen Euro mehr 1
ohne mich 1
rate ab 1
rate jedem ab 1
kann nur abraten 1
lasst den Laden 1
letzte Bestellung 1
letzter Einkauf 1
lasst euch nicht 1
Kaufverzicht 1
Kundenstreik 1
`,
  protest: `
Petition* 1
unterschreibt 1
unterschreiben 1
Demo 1
Demos 1
Demonstration* 1
demonstrier* 1
Protest* 1
protestier* 1
Mahnwache* 1
Sammelklage* 1
Unterschriftenaktion* 1
Aufruf* 1
Kundgebung* 1
auf die Straße 1
geht auf die Straße 1
vor der Zentrale 1
Sitzblockade* 1
Blockade* 1
teilt das 1
bitte teilen 1
bitte weitersagen 1
wehrt euch 1
wehren wir uns 1
lasst uns 1
macht mit 1
schreibt alle 1
Shitstorm starten 1
Beschwerde einreichen 1
Anzeige erstatten 1
streikt mit 1
`,
  thanks: `
danke 1
dankeschön 1
dankschön 1
danke schön 1
vielen Dank 1
herzlichen Dank 1
besten Dank 1
lieben Dank 1
tausend Dank 1
merci 1
bedanke mich 1
bedanken uns 1
vergelts Gott 1
ein Lob 1
großes Lob 1
dickes Lob 1
Hut ab 1
ein Kompliment 1
dankbar* 1
`,
  defence: `
lasst .. in Ruhe 1
lasst die in Ruhe 1
lasst sie in Ruhe 1
zu Unrecht kritisiert 1
zu Unrecht 1
die machen einen guten Job 1
machen einen guten Job 1
macht einen guten Job 1
können nichts dafür 1
kann nichts dafür 1
können doch nichts dafür 1
bei mir hat alles 1
bei mir funktioniert 1
bei mir läuft alles 1
hatte nie Probleme 1
nie Probleme 1
ich verstehe die Aufregung nicht 1
verstehe die Aufregung nicht 1
unnötige Aufregung 1
Sturm im Wasserglas 1
kann ich nicht bestätigen 1
kann die Kritik nicht 1
Kritik ist unfair 1
völlig übertrieben 1
habt euch nicht so 1
in Schutz nehmen 1
nehme .. in Schutz 1
Jammern auf hohem Niveau 1
Gemecker nicht verstehen 1
steht hinter euch 1
stehe hinter euch 1
stehen hinter euch 1
halte zu euch 1
trotzdem treu 1
bleibe Kunde 1
bleibe Kundin 1
`,
};
