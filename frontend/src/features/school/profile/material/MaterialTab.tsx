import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getMaterialBaseOptions, type School } from '@/api'
import { Empty, Failed, Loading } from '@/shared/ui/States'
import type { Rights } from '../rights'
import { MaterialEditor } from './MaterialEditor'
import { MaterialView } from './MaterialView'

/** Buildings, rooms, equipment, inspections: written by the school's staff, read by everybody in scope. */
export function MaterialTab({ school, rights }: { school: School; rights: Rights }) {
  const { t } = useTranslation('school-profile')
  const base = useQuery(getMaterialBaseOptions({ path: { schoolId: school.id } }))
  if (base.data === undefined) {
    return base.isPending ? <Loading shape="form" /> : <Failed error={base.error} onRetry={base.refetch} />
  }
  if (rights.writes) return <MaterialEditor school={school} base={base.data} rights={rights} />
  return base.data.version === 0 ? (
    <Empty icon="school" title={t('material.empty')} text={t('material.emptyText')} />
  ) : (
    <MaterialView base={base.data} />
  )
}
