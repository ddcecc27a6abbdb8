/** A V with a light above it: the sentry who sees it first. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#16407a" />
      <path
        d="M6.500 10.500 16 25l9.500-14.500"
        fill="none"
        stroke="#fff"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="10" r="3.4" fill="#ffc24b" />
    </svg>
  );
}
