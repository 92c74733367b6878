import { encode } from 'uqr'

/** The address as a QR code: a picture that prints sharp in any size. */
export default function QrCode({ address, label }: { address: string; label: string }) {
  // A sheet on a wall gets creases and stains: a quarter of it may be unreadable.
  const { data, size } = encode(address, { ecc: 'Q', border: 2 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
