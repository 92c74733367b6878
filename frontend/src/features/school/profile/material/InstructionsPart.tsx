import { ActionIcon, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { today } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import type { InstructionForm } from '../model/materialForm'
import { dueOn, termState } from '../model/terms'
import { ChoiceField, NumberField } from '../ui/fields'
import { Part } from '../ui/Part'
import material from './material.module.css'
import { changed, type MaterialPartProps, without } from './parts'
import { TermBadge } from './TermBadge'

/** Instructions of the staff, once a year; when the next one is due is said beside it. */
export function InstructionsPart({ form, errors, onChange, onLeave }: MaterialPartProps) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  const { instructions } = form
  const set = (index: number, part: Partial<InstructionForm>) =>
    onChange({ instructions: changed(instructions, index, part) })
  const add = () => {
    const given = new Set(instructions.map(({ kind }) => kind))
    const kinds = items('instruction_kind').map(({ code }) => code)
    const kind = kinds.find((code) => !given.has(code)) ?? kinds[0] ?? ''
    onChange({ instructions: [...instructions, { kind, givenOn: null, participants: null, note: '' }] })
  }
  return (
    <Part title={t('instructions.title')} help={t('instructions.help')} path="/instructions">
      {instructions.map((one, index) => {
        const name = label('instruction_kind', one.kind)
        const at = `/instructions/${index}`
        const next = dueOn(one.givenOn)
        const field = (part: string) => ({
          label: t(`instructions.${part}`),
          'data-path': `${at}/${part}`,
          error: errors(`${at}/${part}`),
          onBlur: onLeave,
        })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <fieldset key={index} className={material.record}>
            <legend className="vh">{name}</legend>
            <div className={material.recordHead}>
              <TermBadge state={termState(next, today())} until={next ?? undefined} />
              <ActionIcon
                aria-label={t('remove', { name })}
                onClick={() => {
                  onChange({ instructions: without(instructions, index) })
                  showToast(t('removed', { name }), () => onChange({ instructions }))
                }}
              >
                <Icon name="trash" size="sm" />
              </ActionIcon>
            </div>
            <div className={material.grid}>
              <ChoiceField
                className={material.choice}
                required
                set="instruction_kind"
                value={one.kind}
                onChange={(kind) => set(index, { kind })}
                {...field('kind')}
              />
              <DateField
                max={today()}
                value={one.givenOn}
                onChange={(givenOn) => set(index, { givenOn })}
                {...field('givenOn')}
              />
              <NumberField
                value={one.participants}
                onChange={(participants) => set(index, { participants })}
                {...field('participants')}
              />
            </div>
          </fieldset>
        )
      })}
      {instructions.length < 100 && (
        <Button variant="default" className={material.add} leftSection={<Icon name="plus" />} onClick={add}>
          {t('instructions.add')}
        </Button>
      )}
    </Part>
  )
}
