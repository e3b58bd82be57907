// The English word lists, one file a theme: additions to the `sentiment` package, which knows the general vocabulary.
import { complaint } from './complaint.ts';
import { praise } from './praise.ts';

export const englishThemes = { complaint, praise } as const;
