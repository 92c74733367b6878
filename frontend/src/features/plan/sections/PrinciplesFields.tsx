import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { LongText } from '../fields/LongText'
import { useReadOnly } from '../session/SessionContext'
import classes from './form.module.css'
import { useFoundations } from './useFoundations'

/** Nine principles as a checklist, each with room for a remark. */
export function PrinciplesFields() {
  const { t } = useTranslation('plan')
  const { items, label } = useReference()
  const readOnly = useReadOnly()
  const { entry, error, set } = useFoundations('principles', 'principle')
  return (
    <ul className={classes.list}>
      {items('mop_principle').map(({ code }) => {
        const check = entry(code)
        const name = label('mop_principle', code)
        const blank = { principle: code, considered: false }
        return (
          <li key={code} className={classes.item} data-target={code}>
            {readOnly ? (
              <p className="strong">
                <Icon name={check?.considered ? 'check' : 'ring'} size="sm" />{' '}
                <span className="vh">{t(check?.considered ? 'principles.yes' : 'principles.no')}: </span>
                {name}
              </p>
            ) : (
              <Checkbox
                size="md"
                data-field="considered"
                label={name}
                checked={check?.considered ?? false}
                onChange={(event) => set(code, blank, { considered: event.currentTarget.checked })}
              />
            )}
            {(check?.considered || check?.comment) && (
              <LongText
                field="comment"
                label={t('principles.comment')}
                placeholder={t('principles.placeholder')}
                value={check.comment}
                max={2000}
                minRows={1}
                error={error(code, 'comment')}
                onChange={(comment) => set(code, blank, { comment: comment === '' ? null : comment })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
