import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DataQualityFinding, toApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { FieldError } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import classes from './findings.module.css'
import { useFindingAnswer } from './useFindingAnswer'

interface Props {
  schoolId: string
  finding: DataQualityFinding
  kind: 'explain' | 'ask'
  onDone: () => void
}

const LONGEST = 2000

/** Why the figures are as they are, or what the district wants to know. */
export function AnswerForm({ schoolId, finding, kind, onDone }: Props) {
  const { t } = useTranslation('findings')
  const { t: common } = useTranslation('common')
  const problem = useProblemText()
  const { text, change, send } = useFindingAnswer(schoolId, finding, kind)
  const [empty, setEmpty] = useState(false)
  const error = send.error === null ? null : toApiError(send.error)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        setEmpty(text.trim() === '')
        if (text.trim() === '') return
        send.mutate(text.trim(), {
          onSuccess: () => {
            showToast(t(`${kind}.sent`))
            onDone()
          },
        })
      }}
    >
      <Textarea
        autoFocus
        label={t(`${kind}.label`)}
        description={t(`${kind}.help`)}
        autosize
        minRows={2}
        maxLength={LONGEST}
        value={text}
        error={empty ? t('empty') : undefined}
        onChange={(event) => {
          setEmpty(false)
          change(event.currentTarget.value)
        }}
      />
      {error !== null && (
        <div role="alert">
          <FieldError message={`${problem.title(error)}. ${problem.advice(error)}`} />
        </div>
      )}
      <div className={classes.actions}>
        <Button size="sm" type="submit" loading={send.isPending}>
          {t(`${kind}.submit`)}
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          {common('action.cancel')}
        </Button>
      </div>
    </form>
  )
}
