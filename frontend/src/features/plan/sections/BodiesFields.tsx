import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { PlanDate } from '../fields/PlanDate'
import { ShortText } from '../fields/ShortText'
import { useReadOnly } from '../session/SessionContext'
import classes from './form.module.css'
import { useFoundations } from './useFoundations'

/** Seven bodies, each with the meeting at which it took part. */
export function BodiesFields() {
  const { t } = useTranslation('plan')
  const { items, label } = useReference()
  const readOnly = useReadOnly()
  const { entry, error, set } = useFoundations('participatingBodies', 'body')
  return (
    <ul className={classes.list}>
      {items('mop_participating_body').map(({ code }) => {
        const body = entry(code)
        const blank = { body: code, participated: false }
        return (
          <li key={code} className={classes.item} data-target={code}>
            {readOnly ? (
              <p className="strong">
                <Icon name={body?.participated ? 'check' : 'ring'} size="sm" />{' '}
                <span className="vh">{t(body?.participated ? 'bodies.yes' : 'bodies.no')}: </span>
                {label('mop_participating_body', code)}
              </p>
            ) : (
              <Checkbox
                size="md"
                data-field="participated"
                label={label('mop_participating_body', code)}
                checked={body?.participated ?? false}
                onChange={(event) => set(code, blank, { participated: event.currentTarget.checked })}
              />
            )}
            {body?.participated && (
              <div className={classes.row}>
                <PlanDate
                  field="meetingOn"
                  label={t('bodies.date')}
                  value={body.meetingOn}
                  max={today()}
                  error={error(code, 'meetingOn')}
                  onChange={(meetingOn) => set(code, blank, { meetingOn })}
                />
                <ShortText
                  field="protocolNumber"
                  label={t('bodies.protocol')}
                  value={body.protocolNumber}
                  max={50}
                  error={error(code, 'protocolNumber')}
                  onChange={(value) => set(code, blank, { protocolNumber: value === '' ? null : value })}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
