import { expect, test } from 'vitest';
import { absent, only, StandIn } from '../../../build/chromium-host/only.ts';

class Radio extends StandIn {
  readonly #volume = 3;

  constructor() {
    super('radio', ['tuned']);
  }

  volume(): number {
    return this.#volume;
  }
}

test('what is there works, what is not is refused by name', () => {
  const shelf: Record<string, unknown> = only('shelf', { books: 3 });
  expect(shelf['books']).toBe(3);
  expect(() => shelf['lamps']).toThrow('The Chromium host has no shelf.lamps.');
  expect(() => {
    shelf['lamps'] = 1;
  }).toThrow('The Chromium host has no shelf.lamps.');
});

test('it can be awaited, printed and compared', async () => {
  const shelf = only('shelf', { books: 3 });
  expect(await shelf).toBe(shelf);
  expect(JSON.stringify(shelf)).toBe('{"books":3}');
});

test('an object with events knows its own and keeps its private parts', () => {
  const radio = new Radio();
  const heard: string[] = [];
  radio.on('tuned', (station: string) => heard.push(station));
  radio.once('-inside', () => heard.push('inside'));
  radio.emit('tuned', 'R4');
  radio.emit('-inside');
  expect(heard).toEqual(['R4', 'inside']);
  expect(radio.volume()).toBe(3);
  expect(() => radio.on('off', () => undefined)).toThrow(
    "The Chromium host has no radio.on('off').",
  );
  expect(() => Reflect.get(radio, 'antenna')).toThrow('The Chromium host has no radio.antenna.');
});

test('an absent module may be imported and not used', () => {
  const Tray: unknown = absent('Tray');
  expect(() => Reflect.construct(Tray as new () => object, [])).toThrow(
    'The Chromium host has no Tray.',
  );
  expect(() => Reflect.get(Tray as object, 'create')).toThrow(
    'The Chromium host has no Tray.create.',
  );
});
