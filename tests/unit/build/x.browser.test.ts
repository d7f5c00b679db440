import { expect, test } from 'vitest';
test('dom', () => { expect(document.createElement('p').tagName).toBe('P'); });
