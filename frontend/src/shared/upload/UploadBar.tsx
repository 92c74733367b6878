import { useTranslation } from 'react-i18next'
import { type ApiError, toApiError } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import type { State } from './model/UploadQueue'
import classes from './upload.module.css'

interface Props {
  name: string
  state: State
  share: number
  error: ApiError | null
}

/** How far a file has come, in a bar and in words. */
export function UploadBar({ name, state, share, error }: Props) {
  const { t } = useTranslation('upload')
  const { declaredPercent } = useFormat()
  const problem = useProblemText()
  if (state === 'failed') {
    const failure = toApiError(error)
    const reasons = failure.fieldErrors.map((one) => problem.field(one))
    return (
      <p className={classes.failed} role="alert">
        <Icon name="alert" size="sm" />
        {reasons.length > 0 ? reasons.join('. ') : `${problem.title(failure)}. ${problem.advice(failure)}`}
      </p>
    )
  }
  if (state === 'sent') {
    return (
      <p className={classes.sent}>
        <Icon name="check" size="sm" />
        {t('state.sent')}
      </p>
    )
  }
  const checking = state === 'sending' && share >= 1
  return (
    <div className={classes.progress}>
      <progress max={1} value={share} aria-label={t('progress', { name })} />
      <span>
        {t(checking ? 'state.checking' : `state.${state}`, {
          share: declaredPercent(Math.floor(share * 100)),
        })}
      </span>
    </div>
  )
}
