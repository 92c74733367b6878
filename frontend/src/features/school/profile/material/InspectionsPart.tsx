import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import type { InspectionForm } from '../model/materialForm'
import { termState } from '../model/terms'
import { ChoiceField } from '../ui/fields'
import { Part } from '../ui/Part'
import material from './material.module.css'
import { changed, type MaterialPartProps, without } from './parts'
import { TermBadge } from './TermBadge'

/** Conclusions of inspecting bodies; whether one still holds is said beside it. */
export function InspectionsPart({ form, errors, onChange, onLeave }: MaterialPartProps) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  const { inspections } = form
  const set = (index: number, part: Partial<InspectionForm>) =>
    onChange({ inspections: changed(inspections, index, part) })
  return (
    <Part title={t('inspections.title')} path="/inspections">
      {inspections.map((one, index) => {
        const name = label('inspection_body', one.body)
        const at = `/inspections/${index}`
        const field = (part: string) => ({
          label: t(`inspections.${part}`),
          'data-path': `${at}/${part}`,
          error: errors(`${at}/${part}`),
          onBlur: onLeave,
        })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <fieldset key={index} className={material.record}>
            <legend className="vh">{name}</legend>
            <div className={material.recordHead}>
              <TermBadge state={termState(one.validTo, today())} until={one.validTo ?? undefined} />
              <ActionIcon
                aria-label={t('remove', { name })}
                onClick={() => {
                  onChange({ inspections: without(inspections, index) })
                  showToast(t('removed', { name }), () => onChange({ inspections }))
                }}
              >
                <Icon name="trash" size="sm" />
              </ActionIcon>
            </div>
            <div className={material.grid}>
              <ChoiceField
                className={material.choice}
                required
                set="inspection_body"
                value={one.body}
                onChange={(body) => set(index, { body })}
                {...field('body')}
              />
              <ChoiceField
                className={material.choice}
                set="inspection_result"
                value={one.result}
                onChange={(result) => set(index, { result })}
                {...field('result')}
              />
              <DateField
                max={today()}
                value={one.inspectedOn}
                onChange={(inspectedOn) => set(index, { inspectedOn })}
                {...field('inspectedOn')}
              />
              <DateField
                value={one.validTo}
                onChange={(validTo) => set(index, { validTo })}
                {...field('validTo')}
              />
              <TextInput
                maxLength={50}
                autoComplete="off"
                value={one.documentNumber}
                onChange={(event) => set(index, { documentNumber: event.currentTarget.value })}
                {...field('documentNumber')}
              />
              <TextInput
                className={material.wide}
                maxLength={1000}
                autoComplete="off"
                value={one.note}
                onChange={(event) => set(index, { note: event.currentTarget.value })}
                {...field('note')}
              />
            </div>
          </fieldset>
        )
      })}
      {inspections.length < 100 && (
        <Button
          variant="default"
          className={material.add}
          leftSection={<Icon name="plus" />}
          onClick={() =>
            onChange({
              inspections: [
                ...inspections,
                {
                  body: items('inspection_body')[0]?.code ?? '',
                  inspectedOn: null,
                  documentNumber: '',
                  result: '',
                  validTo: null,
                  note: '',
                },
              ],
            })
          }
        >
          {t('inspections.add')}
        </Button>
      )}
    </Part>
  )
}
