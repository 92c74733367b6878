import { useTranslation } from 'react-i18next'
import type { ApiError } from '@/api'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import { goTo } from './goTo'
import classes from './profile.module.css'

/** Everything that the server refused, once at the top: its fields may be far down the page. */
export function Refused({ error, rejected }: { error: ApiError | null; rejected: boolean }) {
  const { t } = useTranslation('school-profile')
  const problem = useProblemText()
  if (!rejected || error === null) return null
  return (
    <div role="alert" className={`${classes.refused} no-print`}>
      <Icon name="alert" />
      <div>
        <p className="strong">{t('refused')}</p>
        {error.fieldErrors.length === 0 && <p>{problem.advice(error) || problem.title(error)}</p>}
        <ul>
          {error.fieldErrors.map((one) => (
            <li key={`${one.pointer}${one.code}`}>
              <button type="button" className={classes.findingLink} onClick={() => goTo(one.pointer)}>
                {problem.field(one)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
