import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getLessonObservationOptions } from '@/api'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import { SheetCard } from './SheetCard'
import { SheetEditor } from './SheetEditor'

interface Props {
  schoolId: string
  /** "new" for a lesson that is being observed. */
  sheetId: string
  /** The assessment that a new sheet is a part of. */
  assessmentId: string | undefined
  writes: boolean
  onClose: () => void
}

/** A sheet: a form for the own school, a page to read for the commission and once its assessment is closed. */
export function SheetPanel({ schoolId, sheetId, assessmentId, writes, onClose }: Props) {
  const { t } = useTranslation('assessment')
  const fresh = sheetId === 'new'
  const sheet = useQuery({
    ...getLessonObservationOptions({ path: { schoolId, observationId: sheetId } }),
    enabled: !fresh,
    staleTime: 0,
    // Each reading by the commission is recorded: nothing is asked twice unasked.
    refetchOnWindowFocus: false,
  })
  if (fresh) {
    return <SheetEditor schoolId={schoolId} sheet={null} assessmentId={assessmentId} onClose={onClose} />
  }
  if (sheet.data !== undefined) {
    return writes && !sheet.data.locked ? (
      <SheetEditor schoolId={schoolId} sheet={sheet.data} assessmentId={undefined} onClose={onClose} />
    ) : (
      <SheetCard sheet={sheet.data} recorded={!writes} onClose={onClose} />
    )
  }
  return (
    <SidePanel opened wide title={t('sheet.title')} onClose={onClose}>
      {sheet.isError ? (
        <Failed error={sheet.error} onRetry={() => void sheet.refetch()} />
      ) : (
        <Loading shape="form" rows={8} />
      )}
    </SidePanel>
  )
}
