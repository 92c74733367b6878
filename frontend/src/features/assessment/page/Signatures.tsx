import { useTranslation } from 'react-i18next'
import type { Assessment } from '@/api'
import classes from './Signatures.module.css'

/** The lines to be signed on paper; the screen does not need them. */
export function Signatures({
  assessment,
  director,
}: {
  assessment: Assessment
  director: string | undefined
}) {
  const { t } = useTranslation('assessment')
  const lines = [
    { name: 'coordinator', who: assessment.coordinator },
    { name: 'performers', who: assessment.performers },
    { name: 'director', who: director },
  ]
  return (
    <dl className={classes.signatures}>
      {lines.map(({ name, who }) => (
        <div key={name}>
          <dt>{t(`page.signature.${name}`)}</dt>
          <dd>
            <span className={classes.line} />
            {who ?? ''}
          </dd>
        </div>
      ))}
    </dl>
  )
}
