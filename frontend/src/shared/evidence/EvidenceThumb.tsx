import { useCallback, useRef, useState } from 'react'
import type { EvidenceFile, EvidenceSource } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import classes from './evidence.module.css'
import { type FilePlace, usePicture } from './useEvidenceFile'

interface Props {
  place: FilePlace
  source: EvidenceSource
  file: EvidenceFile | undefined
}

/** A small picture of what it is, or the sign of its kind; the title beside it says it in words. */
export function EvidenceThumb({ place, source, file }: Props) {
  const { seen, ref } = useSeen()
  const { address } = usePicture(place, 'thumbnail', seen && (file?.picture ?? false))
  if (address !== null) return <img className={classes.thumb} src={address} alt="" width={48} height={48} />
  return (
    <span className={classes.thumb} aria-hidden="true" ref={ref}>
      {source === 'link' && <Icon name="link" />}
      {source === 'register' && <Icon name="list" />}
      {source === 'file' && <b>{sign(file)}</b>}
    </span>
  )
}

/** "PDF", "DOCX": the extension says more than a drawn page. */
function sign(file: EvidenceFile | undefined): string {
  const name = file?.name ?? ''
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase()
}

/** A weak line fetches only the pictures that somebody scrolls to. */
function useSeen() {
  const [seen, setSeen] = useState(false)
  const observer = useRef<IntersectionObserver | null>(null)
  const ref = useCallback((node: Element | null) => {
    observer.current?.disconnect()
    if (node === null || typeof IntersectionObserver === 'undefined') return
    observer.current = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
    })
    observer.current.observe(node)
  }, [])
  return { seen, ref }
}
