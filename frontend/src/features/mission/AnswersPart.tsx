import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import classes from './MissionEditor.module.css'
import { type MissionForm, ORIENTATION } from './model/missionForm'

interface Props<T> {
  form: MissionForm
  errors: Readonly<Record<string, string>>
  onChange: (part: T) => void
  onLeave: () => void
}

/** The four questions of the mission. */
export function AnswersPart({ form, errors, onChange, onLeave }: Props<MissionForm['answers']>) {
  const { t } = useTranslation('mission')
  const { items, label } = useReference()
  return (
    <section id="answers" className={classes.part} aria-labelledby="answers-title">
      <h2 id="answers-title">{t('answers.title')}</h2>
      {items('mission_question').map(({ code }) => (
        <Textarea
          key={code}
          label={label('mission_question', code)}
          autosize
          minRows={2}
          maxLength={4000}
          value={form.answers[code] ?? ''}
          error={errors[`answers.${code}`]}
          onChange={(event) => onChange({ ...form.answers, [code]: event.currentTarget.value })}
          onBlur={onLeave}
        />
      ))}
    </section>
  )
}

/** The graduate model: six components, the last one apart for stages II and III. */
export function GraduatePart({ form, errors, onChange, onLeave }: Props<Partial<MissionForm>>) {
  const { t } = useTranslation('mission')
  const { items, label } = useReference()
  const components = items('graduate_model_component').filter(({ code }) => code !== ORIENTATION)
  return (
    <section id="graduateModel" className={classes.part} aria-labelledby="model-title">
      <h2 id="model-title">{t('model.title')}</h2>
      <p className="muted">{t('model.help')}</p>
      {components.map(({ code }) => (
        <Textarea
          key={code}
          label={label('graduate_model_component', code)}
          autosize
          minRows={2}
          maxLength={4000}
          value={form.components[code] ?? ''}
          error={errors[`components.${code}`]}
          onChange={(event) =>
            onChange({ components: { ...form.components, [code]: event.currentTarget.value } })
          }
          onBlur={onLeave}
        />
      ))}
      <div className={classes.pair}>
        <Textarea
          label={t('model.stage2')}
          autosize
          minRows={2}
          maxLength={4000}
          value={form.orientationStage2}
          error={errors['graduateModel.orientationStage2']}
          onChange={(event) => onChange({ orientationStage2: event.currentTarget.value })}
          onBlur={onLeave}
        />
        <Textarea
          label={t('model.stage3')}
          autosize
          minRows={2}
          maxLength={4000}
          value={form.orientationStage3}
          error={errors['graduateModel.orientationStage3']}
          onChange={(event) => onChange({ orientationStage3: event.currentTarget.value })}
          onBlur={onLeave}
        />
      </div>
    </section>
  )
}
