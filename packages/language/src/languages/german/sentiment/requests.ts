// What is asked of a company, waited for or refused by it: who asks so has mostly been let down before.
export const requests = `
wann kommen -0.4
wann wird -0.4
wann fährt -0.4
wann tut sich -0.9
wann habt ihr -0.5
wann bekomme -0.7
wann kriege -0.8
warum funktioniert -0.8
warum kommt -0.7
warum fährt -0.7
warum steht -0.5
warum bekomme -0.8
warum müssen -0.8
warum ist -0.5
warum sind -0.6
warum gibt's -0.6
wieso ist -0.6
wie lange muss -1
wie oft noch -1.4
wie kann das sein -1.6
kann ja nicht sein -1.8
darf doch nicht wahr sein -2
was macht ihr -0.5
bis jetzt nicht -0.9
bis jetzt kein* -0.9
nach wie vor nicht -1.1
nach wie vor kein* -1.1
nichts passiert -0.9
kein Ersatz -1.3
fühlt sich keiner -1.2
umsteigen müssen -0.8
brechend voll -0.9
verspätete* -1.3
verschlampt* -1.7
Anschlusszug verpasst -1.6
nicht zumutbar -1.9
`;
