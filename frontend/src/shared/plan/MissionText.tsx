import { useTranslation } from 'react-i18next'
import type { Mission } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import classes from './MissionText.module.css'

interface Props {
  mission: Mission
  /** Headings inside: 2 on the page of the mission, 3 within a plan. */
  level?: 2 | 3
}

/** The mission as calm text: what it says, whom it heard, values and the graduate model. */
export function MissionText({ mission, level = 3 }: Props) {
  const { t } = useTranslation('plan-state')
  const { label } = useReference()
  const { longDate } = useFormat()
  const Heading = `h${level}` as 'h2' | 'h3'
  const core = mission.values.filter((value) => value.kind === 'core')
  const base = mission.values.filter((value) => value.kind === 'base')
  const { components, orientationStage2, orientationStage3 } = mission.graduateModel
  const hasModel = components.length > 0 || Boolean(orientationStage2) || Boolean(orientationStage3)
  const adopted = [
    mission.adoptedOn === undefined ? '' : longDate(mission.adoptedOn),
    mission.protocolNumber === undefined ? '' : t('mission.protocol', { number: mission.protocolNumber }),
  ].filter((part) => part !== '')

  return (
    <div className={classes.mission}>
      <blockquote className={classes.text}>
        {mission.text === '' ? t('mission.none') : mission.text}
      </blockquote>
      {mission.textRu !== undefined && mission.textRu !== '' && (
        <p lang="ru" className={classes.russian}>
          {mission.textRu}
        </p>
      )}
      {adopted.length > 0 && (
        <p className="small muted">{t('mission.adopted', { how: adopted.join(', ') })}</p>
      )}
      {mission.goals.length > 0 && (
        <section>
          <Heading>{t('mission.goals')}</Heading>
          <ol className={classes.numbers}>
            {mission.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ol>
        </section>
      )}
      {mission.values.length > 0 && (
        <section>
          <Heading>{t('mission.values')}</Heading>
          <div className={classes.pair}>
            {[core, base].map((values, index) =>
              values.length === 0 ? null : (
                <div key={values[0]?.kind}>
                  <p className="small muted">{t(index === 0 ? 'mission.core' : 'mission.base')}</p>
                  <ul className={classes.bullets}>
                    {values.map((value) => (
                      <li key={value.text}>{value.text}</li>
                    ))}
                  </ul>
                </div>
              ),
            )}
          </div>
        </section>
      )}
      {mission.opinions.length > 0 && (
        <section>
          <Heading>{t('mission.opinions')}</Heading>
          <dl className={classes.terms}>
            {mission.opinions.map((opinion) => (
              <div key={opinion.group}>
                <dt>{t(`mission.group.${opinion.group}`)}</dt>
                <dd>
                  {t(`mission.source.${opinion.source}`)}
                  {opinion.heardOn ? `, ${longDate(opinion.heardOn)}` : ''}
                  {opinion.note ? <span className={classes.note}>{opinion.note}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {mission.answers.length > 0 && (
        <section>
          <Heading>{t('mission.answers')}</Heading>
          <dl className={classes.terms}>
            {mission.answers.map((answer) => (
              <div key={answer.question}>
                <dt>{label('mission_question', answer.question)}</dt>
                <dd>{answer.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {hasModel && (
        <section>
          <Heading>{t('mission.model')}</Heading>
          <dl className={classes.terms}>
            {components.map((component) => (
              <div key={component.component}>
                <dt>{label('graduate_model_component', component.component)}</dt>
                <dd>{component.text}</dd>
              </div>
            ))}
            {orientationStage2 ? (
              <div>
                <dt>{t('mission.stage2')}</dt>
                <dd>{orientationStage2}</dd>
              </div>
            ) : null}
            {orientationStage3 ? (
              <div>
                <dt>{t('mission.stage3')}</dt>
                <dd>{orientationStage3}</dd>
              </div>
            ) : null}
          </dl>
        </section>
      )}
    </div>
  )
}
