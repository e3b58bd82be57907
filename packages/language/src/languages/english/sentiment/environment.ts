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
`;
