import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getStaffPersonOptions } from '@/api'
import { SidePanel } from '@/shared/ui/SidePanel'
import { Failed, Loading } from '@/shared/ui/States'
import type { Part } from '../model/search'
import { useStaffRole } from '../useStaffRole'
import { PersonCard } from './PersonCard'
import { PersonEditor } from './PersonEditor'

interface Props {
  schoolId: string
  /** "new" for somebody who is not in the register yet. */
  personId: string
  /** The part of the card that a link leads to. */
  part: Part | undefined
  onClose: () => void
  onCreated: (id: string) => void
}

/** The card of a person: a form for the own school, a page to read for the commission. */
export function PersonPanel({ personId, ...rest }: Props) {
  const { t } = useTranslation('staff')
  const { writes } = useStaffRole(rest.schoolId)
  const fresh = personId === 'new'
  const person = useQuery({
    ...getStaffPersonOptions({ path: { schoolId: rest.schoolId, personId } }),
    enabled: !fresh,
    staleTime: 0,
  })
  if (fresh) return <PersonEditor {...rest} person={null} />
  if (person.data !== undefined) {
    return writes ? (
      <PersonEditor {...rest} person={person.data} />
    ) : (
      <PersonCard schoolId={rest.schoolId} person={person.data} onClose={rest.onClose} />
    )
  }
  return (
    <SidePanel opened wide title={t('person.one')} onClose={rest.onClose}>
      {person.isError ? (
        <Failed error={person.error} onRetry={() => void person.refetch()} />
      ) : (
        <Loading shape="form" rows={8} />
      )}
    </SidePanel>
  )
}
