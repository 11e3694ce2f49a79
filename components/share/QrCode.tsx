import { qrCode } from '@/lib/share/qr';

type Props = {
  address: string;
  /** What it is for those who cannot see it. */
  label: string;
};

/** An address for a camera: black on white whatever the colours of the page. */
export function QrCode({ address, label }: Props) {
  const { size, path } = qrCode(address);
  return (
    <svg
      role="img"
      aria-label={label}
      data-qr=""
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
      className="size-32 shrink-0 forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
}
