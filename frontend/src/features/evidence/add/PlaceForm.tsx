import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createEvidenceMutation, type Evidence, idempotency, newIdempotencyKey } from '@/api'
import { today } from '@/shared/i18n/format'
import { schoolYearOf } from '@/shared/time/schoolYear'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { FormProblem, useServerErrors } from '@/shared/ui/serverErrors'
import { EvidenceFields } from '../EvidenceFields'
import classes from '../evidence.module.css'
import { creationOf, type EvidenceForm, emptyForm, wrongIn } from '../model/form'
import { useEvidenceCache } from '../useEvidenceCache'
import { useIsDated } from '../useKindFacts'

interface Props {
  schoolId: string
  source: 'link' | 'register'
  onSaved: (evidence: Evidence) => void
}

/** Evidence without a file: an address of the web, or data that this platform keeps itself. */
export function PlaceForm({ schoolId, source, onSaved }: Props) {
  const { t } = useTranslation('evidence')
  const isDated = useIsDated()
  const cache = useEvidenceCache(schoolId)
  const [key, setKey] = useState(newIdempotencyKey)
  const form = useForm<EvidenceForm>({
    initialValues: {
      ...emptyForm(schoolYearOf(today())),
      kind: source === 'link' ? 'website_link' : 'report',
    },
    validate: (values) => {
      const wrong = wrongIn(values, source, isDated(values.kind))
      return Object.fromEntries(Object.entries(wrong).map(([field, code]) => [field, t(`wrong.${code}`)]))
    },
  })
  const server = useServerErrors(form)
  const create = useMutation({
    ...createEvidenceMutation(),
    onSuccess: (data) => {
      cache.put(data)
      void cache.refresh()
      onSaved(data)
    },
    onError: (failure) => {
      setKey(newIdempotencyKey())
      server.show(failure)
    },
  })
  const submit = form.onSubmit((values) => {
    server.clear()
    create.mutate({ path: { schoolId }, body: creationOf(values, source), headers: idempotency(key) })
  })
  return (
    <form className={classes.placeForm} noValidate onSubmit={submit}>
      <EvidenceFields form={form} source={source} />
      <FormProblem errors={server.errors} />
      <div className={classes.actions}>
        <Button type="submit" loading={create.isPending}>
          {t('add.save')}
        </Button>
      </div>
      <ConfirmLeave when={form.isDirty() && !create.isPending && !create.isSuccess} />
    </form>
  )
}
