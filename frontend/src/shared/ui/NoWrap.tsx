import { Fragment } from 'react'

/** Words with a hyphen (иш-чара, ата-эне, 25-майына) and spans of years (2026–2031) stay whole without joiners in the stored text. */
export function NoWrap({ text }: { text: string }) {
  const parts = text.split(/(\S+[-–]\S+)/g)
  return parts.map((part, index) =>
    index % 2 === 1 && part.length <= 28 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
