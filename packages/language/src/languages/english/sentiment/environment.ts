// What a company does to nature and animals.
export const environment = `
pollut* -1.4
pollution -1.4
polluter* -1.4
polluting -1.4
deforest* -1.4
destroying the planet -1.4
killing the planet -1.4
plastic waste -1.4
oil spill -1.4
animal cruelty -1.4
animal abuse -1.4
animal testing -1.4
factory farming -1.4
wasteful -1.4
landfill -1.4
emissions scandal -1.4
sustainable 1.3
sustainability 1.3
eco friendly 1.3
environmentally friendly 1.3
recyclable 1.3
organic 1.3
cruelty free 1.3
carbon neutral 1.3
wrapped in plastic -1.4
so much plastic -1.5
not recyclable -1.3
can't be recycled -1.3
cannot be recycled -1.3
dumped in -1.1
dumping .. in the river -1.8
into the river -0.8
claims to be green -1.4
pretends to be green -1.7
green on paper -1.3
`;
