/** The sign of Kruispunt: two ways that meet. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round">
        <path d="M3 24C12 24 12 8 29 8" />
        <path d="M3 8c9 0 9 16 26 16" opacity="0.45" />
      </g>
      <circle cx="15" cy="16" r="4.2" fill="currentColor" />
    </svg>
  );
}
