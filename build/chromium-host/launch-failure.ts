const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /Running as root without --no-sandbox/,
    'The browser does not start for the system administrator (root). Start Redress as an ordinary user.',
  ],
  [
    /No usable sandbox|SUID sandbox helper|sandboxing failed/i,
    'The browser cannot start its sandbox on this computer, and Redress does not run without one.',
  ],
  [
    /ProcessSingleton|profile appears to be in use|already in use/i,
    'Another window of Redress is using this profile. Close it first.',
  ],
  [
    /Missing X server|cannot open display|\$DISPLAY/i,
    'There is no desktop to open a window on: start Redress in a desktop session, or with xvfb-run -a npm start.',
  ],
  [/ENOSPC|No space left/i, 'The disk is full, so the browser could not start.'],
];

/** Why the browser did not start, in one plain sentence; where it is a new reason, in the browser's own words. */
export function whyNotLaunched(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  const said = /\[err\] (.*)/.exec(text)?.[1] ?? text.split('\n', 1)[0];
  return `The browser could not start: ${said}`;
}
