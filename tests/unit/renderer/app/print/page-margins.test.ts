import { describe, expect, it } from 'vitest';
import { pageRules } from '../../../../../renderer/app/print/page-margins.ts';

const margins = {
  reference: 'Record of case P26-0443-X',
  personal: 'Contains personal data',
  printed: 'Printed 26 November 2026 by Siân Ŵyn',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
};

describe('the margins of a printed page', () => {
  it('name the record and let the browser count the pages', () => {
    const rules = pageRules(margins);
    expect(rules).toContain('@top-left { content: "Record of case P26-0443-X"');
    expect(rules).toContain('content: "Page " counter(page) " of " counter(pages)');
    expect(rules).toContain('by Siân Ŵyn');
  });

  it('count in the order the language says', () => {
    const page = (one: string, all: string) => `${all}: ${one}`;
    expect(pageRules({ ...margins, page })).toContain('counter(pages) ": " counter(page);');
  });

  it('stay one string, whatever a reference holds', () => {
    const reference = 'A"; } body { display: none } \\';
    expect(pageRules({ ...margins, reference })).toContain(
      'content: "A\\"; } body { display: none } \\\\";',
    );
  });
});
