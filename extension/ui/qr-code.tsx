/** A text as a QR code, drawn as one path: black on white in every theme, for cameras read it no other way. */
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** Modules of white that must surround a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface QrCodeProps {
  text: string;
  /** What it is for, said to those who do not see it. */
  label: string;
  /** Width and height in CSS pixels. */
  size?: number;
}

export function QrCode({ text, label, size = 168 }: QrCodeProps) {
  const { side, path } = useMemo(() => drawing(text), [text]);
  return (
    <svg
      class="qr-code"
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <path d={`M0 0h${side}v${side}H0z`} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** Medium correction: a fold in the paper may hide 15 % of it. */
function drawing(text: string): { side: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { side: size, path };
}
