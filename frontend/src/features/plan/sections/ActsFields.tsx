import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { PlanDate } from '../fields/PlanDate'
import { ShortText } from '../fields/ShortText'
import { currentEdition, repealed } from '../model/acts'
import { useReadOnly } from '../session/SessionContext'
import { Note } from '../ui/Note'
import classes from './form.module.css'
import { useFoundations } from './useFoundations'

/** Legal acts from the registry with the edition that is cited; a repealed one is named with its successor. */
export function ActsFields() {
  const { t } = useTranslation('plan')
  const { longDate } = useFormat()
  const { items, label } = useReference()
  const readOnly = useReadOnly()
  const { entries, entry, error, set, replace } = useFoundations('legalActs', 'act')
  const registry = items('legal_act')
  return (
    <ul className={classes.list}>
      {registry.map((item) => {
        const { code } = item
        const cited = entry(code)
        const old = cited === undefined ? null : repealed(cited, item)
        const newest = currentEdition(item)
        return (
          <li key={code} className={classes.item} data-target={code}>
            {readOnly ? (
              <p className="strong">
                <Icon name={cited ? 'check' : 'ring'} size="sm" />{' '}
                <span className="vh">{t(cited ? 'acts.yes' : 'acts.no')}: </span>
                {label('legal_act', code)}
              </p>
            ) : (
              <Checkbox
                size="md"
                data-field="act"
                label={label('legal_act', code)}
                checked={cited !== undefined}
                onChange={(event) =>
                  replace(
                    event.currentTarget.checked
                      ? [
                          ...entries,
                          { act: code, number: newest?.number ?? null, adoptedOn: newest?.date ?? null },
                        ]
                      : entries.filter((citation) => citation.act !== code),
                  )
                }
              />
            )}
            {cited !== undefined && (
              <>
                <div className={classes.row}>
                  <ShortText
                    field="number"
                    label={t('acts.number')}
                    value={cited.number}
                    max={50}
                    error={error(code, 'number')}
                    onChange={(value) => set(code, { act: code }, { number: value === '' ? null : value })}
                  />
                  <PlanDate
                    field="adoptedOn"
                    label={t('acts.date')}
                    value={cited.adoptedOn}
                    error={error(code, 'adoptedOn')}
                    onChange={(adoptedOn) => set(code, { act: code }, { adoptedOn })}
                  />
                </div>
                {old !== null && (
                  <Note tone="warning">
                    <p>
                      {t(old.ended === null ? 'acts.repealed' : 'acts.repealedOn', {
                        date: longDate(old.ended),
                      })}{' '}
                      {old.successor !== null &&
                        t('acts.successor', {
                          date: longDate(old.successor.date),
                          number: old.successor.number,
                        })}
                    </p>
                    {!readOnly && old.successor !== null && (
                      <Button
                        size="xs"
                        variant="default"
                        mt={6}
                        onClick={() =>
                          set(
                            code,
                            { act: code },
                            { number: old.successor?.number ?? null, adoptedOn: old.successor?.date ?? null },
                          )
                        }
                      >
                        {t('acts.takeNew')}
                      </Button>
                    )}
                  </Note>
                )}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
