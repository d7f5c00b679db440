import { processTree } from '../../support/process-tree.ts';
import { expect, test } from './probe.ts';

const store = `(value) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('kept', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('things');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const tx = db.transaction('things', 'readwrite', { durability: 'strict' });
    const things = tx.objectStore('things');
    const reading = things.get('one');
    if (value) things.put(value, 'one');
    tx.oncomplete = () => { db.close(); resolve(reading.result ?? null); };
  };
})`;

test('IndexedDB is still there after a restart, a new window and a kill', async ({ start }) => {
  const first = await start();
  expect(await first.page.evaluate(`(${store})('kept')`)).toBeNull();
  await first.close();
  const second = await start();
  expect(await second.page.evaluate(`(${store})('newer')`)).toBe('kept');
  await second.page.evaluate(() => window.probe.invoke('lock'));
  const relocked = await second.waitForWindow();
  expect(await relocked.evaluate(`(${store})('newest')`)).toBe('newer');
  await second.kill();
  const third = await start();
  expect(await third.page.evaluate(`(${store})()`)).toBe('newest');
});

test('a new window ends the old browser and starts another', async ({ start }) => {
  const app = await start();
  const before = processTree(app.pid).slice(1);
  const gone = app.page.waitForEvent('close');
  await app.page.evaluate(() => window.probe.invoke('lock'));
  const page = await app.waitForWindow();
  await gone;
  await page.waitForFunction(() => 'page' in window);
  const after = processTree(app.pid).slice(1);
  expect(after.filter((pid) => before.includes(pid))).toEqual([]);
  expect(await page.evaluate(() => window.probe.invoke('heard'))).toEqual(
    expect.arrayContaining(['closed 1', 'ready-to-show']),
  );
  expect(await page.evaluate(() => window.probe.invoke('sender'))).toMatchObject({
    isOurMainFrame: true,
    isOurWindow: true,
  });
});

test('closing ends the host and its browser', async ({ start }) => {
  const app = await start();
  const all = processTree(app.pid);
  expect(all.length).toBeGreaterThan(3);
  await app.close();
  await expect.poll(() => all.filter((pid) => processTree(pid).length > 1)).toEqual([]);
});

test('notifications are logged and can be clicked', async ({ app: { page, control } }) => {
  const clicked = page.evaluate(
    () => new Promise((resolve) => window.probe.on('clicked', (title) => resolve(title))),
  );
  await page.evaluate(() => window.probe.invoke('notify', 'Due today'));
  expect(await control.notifications()).toEqual([{ title: 'Due today', body: 'body' }]);
  await control.clickNotification(0);
  expect(await clicked).toBe('Due today');
});

test('sleep, idleness and the menu can be played by a test', async ({ app: { page, control } }) => {
  await control.emitPower('suspend');
  await control.clickMenu('lock');
  await control.setIdle(900);
  expect(await page.evaluate(() => window.probe.invoke('heard'))).toEqual(
    expect.arrayContaining(['suspend', 'menu lock']),
  );
  expect(await page.evaluate(() => window.probe.invoke('idle'))).toBe(900);
});

test('the theme, the keychain and the printer answer', async ({ app: { page } }) => {
  expect(await page.evaluate(() => window.probe.invoke('dark'))).toBe(true);
  await expect
    .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
    .toBe(true);
  expect(await page.evaluate(() => window.probe.invoke('keychain'))).toBe(false);
  const head = await page.evaluate(async () => {
    const pdf = await window.probe.invoke('print');
    return pdf instanceof Uint8Array ? String.fromCharCode(...pdf.subarray(0, 5)) : '';
  });
  expect(head).toBe('%PDF-');
});

test('a utility process hears, answers and ends', async ({ app: { page } }) => {
  const [text, hasPid] = await page.evaluate(async () => {
    const answer = await window.probe.invoke('parse', new Set(['a letter']));
    const { message, hasPid } = answer as { message: Map<string, Set<string>>; hasPid: boolean };
    return [[...(message.get('heard') ?? [])].join(), hasPid];
  });
  expect([text, hasPid]).toEqual(['a letter', false]);
});

test('the browser refuses what nobody granted', async ({ app: { page } }) => {
  const states = await page.evaluate(() =>
    Promise.all(
      (['geolocation', 'camera', 'microphone', 'persistent-storage'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'granted']);
});

test("the menu's keys work without a menu, and the page may take them first", async ({ start }) => {
  const { page } = await start();
  const presses = async () => {
    const heard = await page.evaluate(() => window.probe.invoke('heard'));
    return Array.isArray(heard) ? heard.filter((one) => one === 'menu lock').length : 0;
  };
  await page.keyboard.press('ControlOrMeta+l');
  await expect.poll(presses).toBe(1);
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => event.preventDefault());
  });
  await page.keyboard.press('ControlOrMeta+l');
  await page.keyboard.press('l');
  expect(await presses()).toBe(1);
});

test('the window knows where it stands', async ({ app: { page } }) => {
  await expect
    .poll(() => page.evaluate(() => window.probe.invoke('bounds')))
    .toMatchObject({
      width: 1000,
      height: 700,
      isMaximized: false,
    });
});
