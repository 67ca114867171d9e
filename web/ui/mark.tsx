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
      <path d="M2.5 12.5 8 18.5 16.2 6.9c1.2-1.7 3.9-1.5 4.8.4.8 1.8-.4 3.8-2.4 3.9" />
    </svg>
  )
}
