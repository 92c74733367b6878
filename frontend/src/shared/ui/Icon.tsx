import { ICONS, type IconName } from './icons'

interface Props {
  name: IconName
  size?: 'sm' | 'md' | 'lg'
  className?: string
}

/** A decoration beside words; what it says is always said in words too. */
export function Icon({ name, size = 'md', className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className === undefined ? 'icon' : `icon ${className}`}
      data-size={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} strokeDasharray={name === 'ring' ? '3 3' : undefined} />
    </svg>
  )
}

export type { IconName }
