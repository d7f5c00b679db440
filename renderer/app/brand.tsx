/** The name with its sign: a turned-back stroke that comes to rest. */
export function Brand({ isSmall = false }: { readonly isSmall?: boolean }) {
  return (
    <span className={isSmall ? 'brand brand-small' : 'brand'}>
      <svg viewBox="0 0 24 24" className="brand-sign" aria-hidden="true">
        <path
          d="M6 20V6a2 2 0 0 1 2-2h6a4.5 4.5 0 0 1 0 9H9.5m4 0 4.5 6.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="brand-name">Redress</span>
    </span>
  );
}
