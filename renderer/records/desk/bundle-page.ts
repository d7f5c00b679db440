import type { BundleIndex } from '../../../shared/depot/bundle/contents.ts';
import { evidencePath } from '../../../shared/depot/bundle/layout.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { bundlePageWords } from '../../../shared/words/bundle-page.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');

/** Both languages in one page: who opens it without Redress has no setting of ours. */
const both = (id: 'bundle-page.title' | 'bundle-page.intro' | 'bundle-page.evidence'): string =>
  `${safe(bundlePageWords[id].en)} · <span lang="cy">${safe(bundlePageWords[id].cy)}</span>`;

/** `data/index.html`: what the bundle holds, readable without Redress; no script, nothing fetched. */
export function indexPage(index: BundleIndex): Bytes {
  const cases = index.cases.map((one) => {
    const items = index.evidence
      .filter(({ caseId }) => caseId === one.caseId)
      .map(
        ({ name, sha256, size, mime }) =>
          `<li><a href="../${evidencePath(sha256)}" type="${safe(mime)}">${safe(name)}</a> (${size}) <code>${sha256}</code></li>`,
      );
    return `<section><h2>${safe(one.reference)} ${safe(one.title)}</h2><p>${safe(one.bodies.join(', '))}</p><h3>${both('bundle-page.evidence')}</h3><ul>${items.join('')}</ul></section>`;
  });
  const { createdBy, createdAt, bundleId } = index.info;
  return utf8(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Redress ${bundleId}</title><h1>${both('bundle-page.title')}</h1><p>${both('bundle-page.intro')}</p><p>${safe(createdBy)} · ${safe(createdAt)}</p>${cases.join('')}</html>\n`,
  );
}
