import { useTranslation } from 'react-i18next'
import type { StakeholderSurvey } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import classes from '../survey.module.css'

type Facts = Pick<
  StakeholderSurvey,
  'respondents' | 'schoolYear' | 'opensOn' | 'closesOn' | 'invited' | 'answered' | 'responsePct'
> & { criteria?: readonly string[] }

/** Who was asked and when, and how many answered: a share never without its numbers. */
export function SurveyFacts({ survey }: { survey: Facts }) {
  const { t } = useTranslation('survey')
  const { label } = useReference()
  const { number, percent, schoolYear, shortDate } = useFormat()
  const { answered, invited = 0 } = survey
  return (
    <div className={classes.facts}>
      <dl>
        <div>
          <dt>{t('field.respondents')}</dt>
          <dd>{label('survey_respondent', survey.respondents)}</dd>
        </div>
        <div>
          <dt>{t('list.term')}</dt>
          <dd>
            {shortDate(survey.opensOn)} – {shortDate(survey.closesOn)}
          </dd>
        </div>
        <div>
          <dt>{t('field.schoolYear')}</dt>
          <dd>{schoolYear(survey.schoolYear)}</dd>
        </div>
        {survey.criteria !== undefined && survey.criteria.length > 0 && (
          <div>
            <dt>{t('field.criteria')}</dt>
            <dd>{survey.criteria.join(', ')}</dd>
          </div>
        )}
      </dl>
      <div className={classes.response}>
        <p>
          <b className={classes.big}>{number(answered)}</b>{' '}
          {t('facts.answered', { invited: number(invited), share: percent(survey.responsePct) })}
        </p>
        <div className={classes.track} aria-hidden="true">
          <span style={{ width: `${invited === 0 ? 0 : Math.min(100, (answered / invited) * 100)}%` }} />
        </div>
        {answered > invited && (
          <p className={classes.doubt}>
            <Icon name="warning" size="sm" />
            {t('facts.more')}
          </p>
        )}
      </div>
    </div>
  )
}
