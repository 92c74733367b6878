import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  createStaffPersonMutation,
  deleteStaffPersonMutation,
  idempotency,
  ifMatch,
  type StaffPerson,
  toApiError,
} from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { RemoveButton } from '@/shared/ui/RecordPanel'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { bodyOf, formOf } from '../model/personForm'
import { useRefresh } from '../useRefresh'

interface Props {
  schoolId: string
  person: StaffPerson
  onDeleted: () => void
}

/** Only for an entry made by mistake: who leaves the school gets a last day instead. */
export function DeletePerson({ schoolId, person, onDeleted }: Props) {
  const { t } = useTranslation('staff')
  const problem = useProblemText()
  const refresh = useRefresh()
  const [asking, setAsking] = useState(false)
  const restore = useMutation({
    ...createStaffPersonMutation(),
    onSuccess: () => void refresh(),
    onError: () => showToast(t('restoreFailed')),
  })
  const remove = useMutation({
    ...deleteStaffPersonMutation(),
    onSuccess: () => {
      showToast(t('person.deleted', { name: person.fullName }), () =>
        restore.mutate({ path: { schoolId }, body: bodyOf(formOf(person)), headers: idempotency() }),
      )
      onDeleted()
      void refresh()
    },
  })
  const error = remove.error === null ? null : toApiError(remove.error)
  return (
    <>
      <RemoveButton
        onClick={() => {
          remove.reset()
          setAsking(true)
        }}
      />
      <ConfirmDialog
        opened={asking}
        title={t('person.deleteTitle')}
        text={t('person.deleteText')}
        confirm={t('person.delete')}
        danger
        busy={remove.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate({ path: { schoolId, personId: person.id }, headers: ifMatch(person.version) })
        }
      >
        <FieldError
          message={
            error === null
              ? null
              : error.status === 409
                ? t('person.deleteRefused')
                : `${problem.title(error)}. ${problem.advice(error)}`
          }
        />
      </ConfirmDialog>
    </>
  )
}
