import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceFile } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { Failed, Loading } from '@/shared/ui/States'
import classes from './evidence.module.css'
import { openPdf, type Pdf } from './pdf'
import type { FilePlace } from './useEvidenceFile'

interface Props {
  place: FilePlace
  title: string
  file: EvidenceFile
}

/** The pages of a PDF one at a time; of a large file only what a page needs is fetched. */
export default function PdfPages({ place, title, file }: Props) {
  const { t } = useTranslation('evidence')
  const [pdf, setPdf] = useState<Pdf | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [page, setPage] = useState(1)
  const [drawn, setDrawn] = useState(0)
  const [attempt, setAttempt] = useState(0)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { schoolId, evidenceId, revision } = place
  const { size } = file

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    let mine = true
    const opening = openPdf({ schoolId, evidenceId, revision }, size)
    opening.document.then(
      (document) => mine && setPdf(document),
      (error) => mine && setFailure(error),
    )
    return () => {
      mine = false
      setPdf(null)
      setDrawn(0)
      opening.close()
    }
  }, [schoolId, evidenceId, revision, size, attempt])

  useEffect(() => {
    const surface = canvas.current
    if (pdf === null || surface === null) return
    const width = surface.parentElement?.clientWidth ?? 600
    const drawing = pdf.draw(page, surface, width)
    let mine = true
    drawing.done.then(
      () => mine && setDrawn(page),
      (error) => mine && setFailure(error),
    )
    return () => {
      mine = false
      drawing.stop()
    }
  }, [pdf, page])

  if (failure !== null) {
    const again = () => {
      setFailure(null)
      setAttempt(attempt + 1)
    }
    return <Failed error={failure} onRetry={again} />
  }
  return (
    <div className={classes.pdf}>
      {drawn === 0 && <Loading shape="page" rows={3} />}
      <canvas
        ref={canvas}
        className={classes.sheet}
        role="img"
        aria-label={t('preview.page', { title, page, total: pdf?.pages ?? 1 })}
        aria-busy={drawn !== page}
        hidden={drawn === 0}
      />
      {pdf !== null && pdf.pages > 1 && (
        <div className={classes.turn}>
          <Button
            size="sm"
            variant="default"
            disabled={page === 1}
            aria-label={t('preview.previous')}
            onClick={() => setPage(page - 1)}
          >
            <Icon name="chevronLeft" />
          </Button>
          <span role="status">{t('preview.pages', { page, total: pdf.pages })}</span>
          <Button
            size="sm"
            variant="default"
            disabled={page === pdf.pages}
            aria-label={t('preview.next')}
            onClick={() => setPage(page + 1)}
          >
            <Icon name="chevronRight" />
          </Button>
        </div>
      )}
    </div>
  )
}
