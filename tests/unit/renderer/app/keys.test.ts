import { describe, expect, it } from 'vitest';
import { keyGroups, pageKeys, splitKeys } from '../../../../renderer/app/keys.ts';
import { isPressed, keyOf } from '../../../../renderer/ui/keys.ts';

const press = (key: string, held: object = {}) => ({ key, ...held });

describe('a key', () => {
  it.each([
    ['Mod+K', press('k', { ctrlKey: true }), true],
    ['Mod+K', press('K', { ctrlKey: true }), true],
    ['Mod+K', press('k'), false],
    ['Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+K', press('k', { ctrlKey: true, altKey: true }), false],
    ['Mod+K', press('k', { ctrlKey: true, metaKey: true }), false],
    ['Alt+ArrowLeft', press('ArrowLeft', { altKey: true }), true],
    ['Alt+ArrowLeft', press('ArrowLeft'), false],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?', { ctrlKey: true }), false],
    ['+', press('+', { shiftKey: true }), true],
    ['1', press('1'), true],
    ['j', press('J', { shiftKey: true }), false],
    [' ', press(' '), true],
  ])('%s with %o: %s', (chord, event, isIt) => {
    expect(isPressed(chord, event, false)).toBe(isIt);
  });

  it('is held with Command on a Mac', () => {
    expect(isPressed('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
  });

  it('is found in its table', () => {
    expect(keyOf(pageKeys, press('n', { ctrlKey: true }))).toBe('new-case');
    expect(keyOf(splitKeys, press('F2'))).toBe('edit');
    expect(keyOf(pageKeys, press('n'))).toBeUndefined();
  });
});

describe('the tables of keys', () => {
  it.each(keyGroups)('$name gives no key two meanings', ({ table }) => {
    const chords = Object.values(table).flatMap((key) => key.chords);
    expect(chords.length).toBeGreaterThan(0);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('hold no bare letter on every screen', () => {
    const bare = Object.values(pageKeys).flatMap(({ chords }) =>
      chords.filter((chord) => /^[a-z0-9]$/i.test(chord)),
    );
    expect(bare).toEqual([]);
  });

  it('leave to a place only what the page does not hear', () => {
    const everywhere = new Set(Object.values(pageKeys).flatMap(({ chords }) => chords));
    const elsewhere = keyGroups
      .slice(1)
      // A pasted decision is split in a dialog, where the page hears nothing.
      .filter(({ name }) => name !== 'keys.split')
      .flatMap(({ table }) => Object.values(table).flatMap(({ chords }) => chords));
    expect(elsewhere.filter((chord) => everywhere.has(chord))).toEqual([]);
  });
});
