import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { policyFor } from '../../electron/windows/content-security-policy.ts';

const root = join(import.meta.dirname, '..', '..', 'renderer');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A page that shows one item in a frame, as the app does, and keeps what the frame says. */
const host = `<!doctype html><meta charset="utf-8" /><title>host</title><script>
  const said = [];
  let gift = null;
  addEventListener('message', ({ data, source }) => {
    said.push(data);
    if (data.kind === 'ready' && gift) source.postMessage(gift, '*');
  });
  function show(kind, message) {
    said.length = 0;
    gift = message;
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.width = 700;
    frame.height = 600;
    frame.src = '/preview/' + kind + '.html';
    document.body.append(frame);
  }
</script>`;

/** The preview frames as they are built, served under the policy the app gives them. */
export async function servePreviews() {
  const outDir = await mkdtemp(join(tmpdir(), 'redress-previews-'));
  const input = ['pdf', 'image', 'text'].map((kind) => join(root, 'preview', `${kind}.html`));
  await build({
    root,
    logLevel: 'silent',
    configFile: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
    },
  });
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    const type = types[extname(pathname)] ?? 'text/html';
    answer.setHeader('content-type', type);
    if (pathname === '/') return answer.end(host);
    if (pathname === '/favicon.ico') return answer.writeHead(204).end();
    answer.setHeader('access-control-allow-origin', '*');
    answer.setHeader('content-security-policy', policyFor({ kind: 'preview' }));
    return void readFile(join(outDir, pathname)).then(
      (content) => answer.end(content),
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
