/** A check mark whose long stroke ends in a hook, like a handshake: one line. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="var(--brand)"
      strokeWidth={2.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2.4 12.9 8.6 19.6 17.3 5.9c1-1.6 3.5-1.5 4.4.2.9 1.8-.3 3.9-2.4 3.9" />
    </svg>
  )
}
