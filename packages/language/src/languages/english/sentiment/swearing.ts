// Swear words, which say how strongly something is meant: with praise beside them, how good it is.
export const swearing = `
omfg -2.2
shit -1.3
damn -0.6
damnit -2.2
dammit -2.2
goddamn -2.2
fuck -1.3
fucking -0.9
fuckin -0.9
effing -0.6
freaking -0.6
frigging -0.6
bloody -0.6
arse -2.2
ass -0.6
`;
