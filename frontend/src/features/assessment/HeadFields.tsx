import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { AssessmentMethod, AssessmentObject, AssessmentUpdate } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { FieldError } from '@/shared/ui/serverErrors'
import classes from './assessment.module.css'
import { orNull } from './model/forms'
import { METHODS, OBJECTS } from './model/lists'
import { YearSelect } from './YearSelect'

export interface HeadForm {
  schoolYear: number
  object: AssessmentObject
  topic: string
  methods: AssessmentMethod[]
  reason: string
  coordinator: string
  performers: string
}

type HeadBody = Pick<
  AssessmentUpdate,
  'schoolYear' | 'object' | 'topic' | 'methods' | 'reason' | 'coordinator' | 'performers'
>

export const headBody = (form: HeadForm): HeadBody => ({
  schoolYear: form.schoolYear,
  object: form.object,
  topic: form.topic.trim(),
  // In the order of the list, whatever the order of ticking.
  methods: METHODS.filter((method) => form.methods.includes(method)),
  reason: orNull(form.reason),
  coordinator: orNull(form.coordinator),
  performers: orNull(form.performers),
})

/** What is assessed, why, by which methods and by whom. */
export function HeadFields({ form }: { form: UseFormReturnType<HeadForm> }) {
  const { t } = useTranslation('assessment')
  const { label } = useReference()
  const { values } = form
  return (
    <>
      <TextInput
        label={t('head.topic')}
        description={t('head.topicHelp')}
        maxLength={300}
        required
        {...form.getInputProps('topic')}
      />
      <Radio.Group label={t('head.object')} {...form.getInputProps('object')}>
        <div className={classes.choices}>
          {OBJECTS.map((object) => (
            <Radio key={object} value={object} label={label('vsoko_object', object)} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox.Group label={t('head.methods')} {...form.getInputProps('methods')} error={undefined}>
        <div className={classes.choices}>
          {METHODS.map((method) => (
            <Checkbox key={method} value={method} label={label('vsoko_method', method)} />
          ))}
        </div>
        <FieldError message={form.errors.methods as string | undefined} />
      </Checkbox.Group>
      <YearSelect
        label
        value={values.schoolYear}
        onChange={(year) => form.setFieldValue('schoolYear', year ?? values.schoolYear)}
      />
      <Textarea
        label={t('head.reason')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        {...form.getInputProps('reason')}
      />
      <TextInput
        label={t('head.coordinator')}
        description={t('head.coordinatorHelp')}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps('coordinator')}
      />
      <Textarea
        label={t('head.performers')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        {...form.getInputProps('performers')}
      />
    </>
  )
}
