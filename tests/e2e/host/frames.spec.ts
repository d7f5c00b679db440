import { expect, test } from './probe.ts';

const inFrame = `(path) => new Promise((resolve) => {
  const frame = document.createElement('iframe');
  frame.addEventListener('load', () => resolve(frame.contentWindow));
  frame.src = path;
  document.body.append(frame);
})`;

test('the main frame sends as the main frame of our window', async ({ app: { page } }) => {
  expect(await page.evaluate(() => window.probe.invoke('sender'))).toMatchObject({
    url: 'app://redress/',
    origin: 'app://redress',
    hasParent: false,
    isOurMainFrame: true,
    isOurWindow: true,
  });
});

test('a frame has no preload, unless the window asks for it', async ({ app: { page } }) => {
  const has = await page.evaluate(`(${inFrame})('/frame.html').then((frame) => 'probe' in frame)`);
  expect(has).toBe(false);
});

test('a frame that can send is seen to have a parent', async ({ start }) => {
  const { page } = await start({ PROBE_SUBFRAMES: '1' });
  const sender = await page.evaluate(
    `(${inFrame})('/frame.html').then((frame) => frame.probe.invoke('sender'))`,
  );
  expect(sender).toMatchObject({
    url: 'app://redress/frame.html',
    hasParent: true,
    isOurMainFrame: false,
    isOurWindow: true,
    parentUrl: 'app://redress/',
  });
});

test('a sandboxed frame runs what the app serves it and sees no channel', async ({
  app: { page },
}) => {
  const said = await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('message', ({ data, origin }) => resolve({ data, origin }));
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = '/sandboxed.html';
        document.body.append(frame);
      }),
  );
  expect(said).toEqual({ data: { hasProbe: false, bindings: [] }, origin: 'null' });
});
