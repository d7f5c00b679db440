import { expect, test } from 'vitest';
import { withConnectSource } from '../../../build/chromium-host/csp.ts';

const port = 'http://127.0.0.1:4321';

test('connect-src of our own origin gets the port, and nothing else is touched', () => {
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self' blob:; base-uri 'none'";
  expect(withConnectSource(policy, port)).toBe(
    `default-src 'none'; script-src 'self'; connect-src 'self' blob: ${port}; base-uri 'none'`,
  );
});

test.each([
  "default-src 'none'; connect-src 'none'",
  "default-src 'none'; script-src 'self'",
  'connect-src blob:',
  '',
])('a policy that lets nothing connect stays as it is: %s', (policy) => {
  expect(withConnectSource(policy, port)).toBe(policy);
});

test('of two policies each is judged by itself', () => {
  expect(withConnectSource("connect-src 'self', connect-src 'none'", port)).toBe(
    `connect-src 'self' ${port}, connect-src 'none'`,
  );
});

test('the directive is known in any spelling', () => {
  expect(withConnectSource("Connect-Src  'self' ;img-src 'self'", port)).toBe(
    `Connect-Src  'self' ${port};img-src 'self'`,
  );
});
