// The languages the judge understands. A new one is a folder beside this file and a line below.
import { english } from './english/index.ts';
import { german } from './german/index.ts';

export const languageLists = [german, english] as const;
