// Settings: compare-and-set, every change kept, and handed on to the bus.
import { describe, expect, it } from '@jest/globals';
import type { Watch } from '@sturmwarte/contracts';
import { MONDAY_MORNING } from '../builders.ts';
import type { Given } from '../store-contract.ts';

export function settingsContract({ store, reopen }: Given): void {
  const watch = (query: string, id = 'kaffee'): Watch => ({ id, name: 'Nordlicht Kaffee', query });
  const note = { by: 'officer', at: MONDAY_MORNING };
  const conflict = { code: 'SETTINGS_CONFLICT' };

  describe('settings', () => {
    it('keeps a document with its version, who and when, across a restart', async () => {
      const change = await store().settings.put('watch', watch('nordlicht'), 0, { ...note, why: 'first' });
      expect(change).toEqual({
        kind: 'watch',
        id: 'kaffee',
        version: 1,
        document: watch('nordlicht'),
        ...note,
        why: 'first',
      });
      const reopened = await reopen();
      const stored = { document: watch('nordlicht'), version: 1, ...note };
      expect(await reopened.settings.get('watch', 'kaffee')).toEqual(stored);
      expect(await reopened.settings.list('watch')).toEqual([stored]);
      expect(await reopened.settings.get('contact', 'kaffee')).toBeUndefined();
      expect(await reopened.settings.list('contact')).toEqual([]);
    });

    it('writes only over the version the writer has seen', async () => {
      const { settings } = store();
      await expect(settings.put('watch', watch('a'), 1, note)).rejects.toMatchObject(conflict);
      await settings.put('watch', watch('a'), 0, note);
      await expect(settings.put('watch', watch('b'), 0, note)).rejects.toMatchObject(conflict);
      expect(await settings.put('watch', watch('b'), 1, note)).toMatchObject({ version: 2 });
      await expect(settings.put('watch', watch('c'), 1, note)).rejects.toMatchObject(conflict);
      expect(await settings.put('watch', watch('c'), undefined, note)).toMatchObject({ version: 3 });
      expect(await settings.get('watch', 'kaffee')).toMatchObject({ document: watch('c'), version: 3 });
    });

    it('lets exactly one of many writers win', async () => {
      const writers = ['a', 'b', 'c', 'd', 'e'].map((query) => store().settings.put('watch', watch(query), 0, note));
      const outcomes = await Promise.allSettled(writers);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await store().settings.history({}, 10)).toHaveLength(1);
    });

    it('removes a document and counts on when it is made anew', async () => {
      const { settings } = store();
      await settings.put('watch', watch('a'), 0, note);
      await expect(settings.remove('watch', 'kaffee', 2, note)).rejects.toMatchObject(conflict);
      expect(await settings.remove('watch', 'kaffee', 1, note)).toMatchObject({ version: 2, document: null });
      expect(await settings.get('watch', 'kaffee')).toBeUndefined();
      expect(await settings.list('watch')).toEqual([]);
      await expect(settings.remove('watch', 'kaffee', undefined, note)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(settings.put('watch', watch('b'), 2, note)).rejects.toMatchObject(conflict);
      expect(await settings.put('watch', watch('b'), 0, note)).toMatchObject({ version: 3 });
    });

    it('tells the whole history, newest first', async () => {
      const { settings } = store();
      await settings.put('watch', watch('a'), 0, note);
      await settings.put('watch', watch('a', 'laden'), 0, note);
      await settings.put('watch', watch('b'), 1, { by: 'admin', at: MONDAY_MORNING + 1, why: 'too narrow' });
      await settings.remove('watch', 'kaffee', 2, note);
      const versions = async (filter: Parameters<typeof settings.history>[0], limit = 10) =>
        (await settings.history(filter, limit)).map(({ id, version }) => `${id} ${version}`);
      expect(await versions({})).toEqual(['kaffee 3', 'kaffee 2', 'laden 1', 'kaffee 1']);
      expect(await versions({}, 2)).toEqual(['kaffee 3', 'kaffee 2']);
      expect(await versions({ kind: 'watch', id: 'laden' })).toEqual(['laden 1']);
      expect(await versions({ kind: 'contact' })).toEqual([]);
      expect(await settings.history({ id: 'kaffee' }, 2)).toEqual([
        { kind: 'watch', id: 'kaffee', version: 3, document: null, ...note },
        {
          kind: 'watch',
          id: 'kaffee',
          version: 2,
          document: watch('b'),
          by: 'admin',
          at: MONDAY_MORNING + 1,
          why: 'too narrow',
        },
      ]);
    });

    it('remembers which changes the bus has not seen', async () => {
      const first = await store().settings.put('watch', watch('a'), 0, note);
      const second = await store().settings.put('watch', watch('b'), 1, note);
      expect(await store().settings.unpublished()).toEqual([first, second]);
      await store().settings.published([first]);
      const reopened = await reopen();
      expect(await reopened.settings.unpublished()).toEqual([second]);
      await reopened.settings.published([second, second, { kind: 'watch', id: 'unknown', version: 1 }]);
      expect(await reopened.settings.unpublished()).toEqual([]);
    });
  });
}
