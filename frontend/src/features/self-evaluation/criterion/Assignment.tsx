import { Button, Modal, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assignCriterionMutation, ifMatch, type SelfEvaluationCriterion, toApiError } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { FieldError } from '@/shared/ui/serverErrors'
import { useWork } from '../WorkContext'
import classes from './Assignment.module.css'

interface Props {
  criterion: SelfEvaluationCriterion
  /** In a table the columns name the fields. */
  bare?: boolean
}

/** Who writes a criterion and until when; saved at each choice. */
export function AssignmentFields({ criterion, bare = false }: Props) {
  const { t } = useTranslation('self-evaluation')
  const problem = useProblemText()
  const { evaluation, cache } = useWork()
  const { code, assignment } = criterion
  const assign = useMutation({
    ...assignCriterionMutation(),
    onSuccess: (saved) => cache.putAssignment(code, saved),
    // Somebody assigned it meanwhile: the newest is shown, the choice is made again over it.
    onError: () => void cache.refresh(),
  })
  const save = (part: { assigneeId?: string | null; dueOn?: string | null }) =>
    assign.mutate({
      path: { selfEvaluationId: evaluation.id, criterionCode: code },
      body: { assigneeId: assignment.assigneeId ?? null, dueOn: assignment.dueOn ?? null, ...part },
      headers: ifMatch(assignment.version),
    })
  const error = assign.error === null ? null : toApiError(assign.error)
  const first = error?.fieldErrors[0]
  const who = t('assignment.who')
  const until = t('assignment.until')
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={bare ? undefined : who}
        aria-label={bare ? `${code}: ${who}` : undefined}
        value={assignment.assigneeId ?? ''}
        data={[
          { value: '', label: t('assignment.nobody') },
          ...evaluation.colleagues.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
        disabled={assign.isPending}
        onChange={(event) => save({ assigneeId: event.currentTarget.value || null })}
      />
      <DateField
        label={bare ? undefined : until}
        aria-label={bare ? `${code}: ${until}` : undefined}
        value={assignment.dueOn ?? null}
        min={assignment.dueOn === undefined ? today() : undefined}
        disabled={assign.isPending}
        onChange={(dueOn) => {
          if (dueOn !== (assignment.dueOn ?? null)) save({ dueOn })
        }}
      />
      <FieldError
        message={error === null ? null : first === undefined ? problem.title(error) : problem.field(first)}
      />
    </div>
  )
}

/** The person in short, with the fields behind it. */
export function AssignmentButton({ criterion }: { criterion: SelfEvaluationCriterion }) {
  const { t } = useTranslation('self-evaluation')
  const { untilDate } = useFormat()
  const [opened, setOpened] = useState(false)
  const { assigneeName, dueOn } = criterion.assignment
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<Icon name="person" size="sm" />}
        onClick={() => setOpened(true)}
      >
        {assigneeName === undefined
          ? t('assignment.assign')
          : [assigneeName, dueOn === undefined ? '' : untilDate(dueOn)].filter(Boolean).join(', ')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('assignment.title')}
        closeButtonProps={{ 'aria-label': t('common:action.close') }}
      >
        <AssignmentFields criterion={criterion} />
      </Modal>
    </>
  )
}
