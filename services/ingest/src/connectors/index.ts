// Every connector there is. A new one is its file and one line here: options check, docs table, metrics and contract tests
// follow from this list.
import { replay } from './replay.ts';
import { rss } from './rss.ts';

export const connectors = [rss, replay] as const;
