// The English word lists, one file a theme: additions to the `sentiment` package, which knows the general vocabulary.
import { failure } from './failure.ts';
import { praise } from './praise.ts';
import { reproach } from './reproach.ts';
import { service } from './service.ts';

export const englishThemes = { failure, praise, reproach, service } as const;
