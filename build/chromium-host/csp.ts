/**
 * The policy with one more place `connect-src` may reach, where it already reaches its own origin;
 * every other directive, and a policy that forbids connections, stays as it was.
 */
export function withConnectSource(policy: string, source: string): string {
  return policy
    .split(',')
    .map((one) =>
      one
        .split(';')
        .map((directive) => withSource(directive, source))
        .join(';'),
    )
    .join(',');
}

function withSource(directive: string, source: string): string {
  const [name, ...sources] = directive.trim().split(/\s+/);
  if (name?.toLowerCase() !== 'connect-src' || !sources.includes("'self'")) return directive;
  return `${directive.trimEnd()} ${source}`;
}
