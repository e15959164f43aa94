/** The mark: a footbridge, in the colour of the text around it. Decoration, silent for screen readers. */
export function BridgeMark({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d="M2 17h20M4 17c1-8 15-8 16 0M8 17v-4M12 17v-6M16 17v-4" />
    </svg>
  );
}
