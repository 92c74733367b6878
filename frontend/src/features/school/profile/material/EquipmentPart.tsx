import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { EquipmentOwner, EquipmentState, MaterialTotals } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import type { EquipmentForm } from '../model/materialForm'
import { ChoiceField, NumberField } from '../ui/fields'
import { Part } from '../ui/Part'
import { ComputerSums } from './ComputerSums'
import material from './material.module.css'
import { changed, type MaterialPartProps, without } from './parts'

/** Equipment by kind, state and owner: what the staff brought along is not the school's (DQ-22). */
export function EquipmentPart({
  form,
  totals,
  errors,
  onChange,
  onLeave,
}: MaterialPartProps & { totals: MaterialTotals }) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  const table = useRef<HTMLTableElement>(null)
  const { equipment } = form
  const set = (index: number, part: Partial<EquipmentForm>) =>
    onChange({ equipment: changed(equipment, index, part) })
  const add = () => {
    const kind = equipment.at(-1)?.kind ?? items('equipment_kind')[0]?.code ?? ''
    onChange({
      equipment: [
        ...equipment,
        { kind, count: null, state: 'working', owner: 'school', year: null, room: '' },
      ],
    })
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>('tbody tr:last-child select')?.focus(),
    )
  }

  return (
    <Part title={t('equipment.title')} path="/equipment">
      <ComputerSums totals={totals} />
      {equipment.length > 0 && (
        <table ref={table} className={`${material.table} ${material.cards}`}>
          <caption className="vh">{t('equipment.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('equipment.kind')}</th>
              <th scope="col" className={material.figure}>
                {t('equipment.count')}
              </th>
              <th scope="col">{t('equipment.state')}</th>
              <th scope="col" className={material.figure}>
                {t('equipment.year')}
              </th>
              <th scope="col">{t('equipment.owner')}</th>
              <th scope="col">{t('equipment.room')}</th>
              <th scope="col">
                <span className="vh">{t('tools')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {equipment.map((one, index) => {
              const name = t('equipment.row', { number: index + 1, kind: label('equipment_kind', one.kind) })
              const at = `/equipment/${index}`
              const field = (part: string) => ({
                'aria-label': `${t(`equipment.${part}`)}: ${name}`,
                'data-path': `${at}/${part}`,
                error: errors(`${at}/${part}`),
                onBlur: onLeave,
              })
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
                <tr key={index}>
                  <td data-label={t('equipment.kind')}>
                    <ChoiceField
                      required
                      set="equipment_kind"
                      value={one.kind}
                      onChange={(kind) => set(index, { kind })}
                      {...field('kind')}
                    />
                  </td>
                  <td className={material.figure} data-label={t('equipment.count')}>
                    <NumberField
                      placeholder="—"
                      value={one.count}
                      onChange={(count) => set(index, { count })}
                      {...field('count')}
                    />
                  </td>
                  <td data-label={t('equipment.state')}>
                    <ChoiceField
                      required
                      set="equipment_state"
                      value={one.state}
                      onChange={(state) => set(index, { state: state as EquipmentState })}
                      {...field('state')}
                    />
                  </td>
                  <td className={material.figure} data-label={t('equipment.year')}>
                    <NumberField
                      placeholder="—"
                      value={one.year}
                      onChange={(year) => set(index, { year })}
                      {...field('year')}
                    />
                  </td>
                  <td data-label={t('equipment.owner')}>
                    <ChoiceField
                      required
                      set="equipment_owner"
                      value={one.owner}
                      onChange={(owner) => set(index, { owner: owner as EquipmentOwner })}
                      {...field('owner')}
                    />
                  </td>
                  <td className={material.room} data-label={t('equipment.room')}>
                    <TextInput
                      maxLength={100}
                      autoComplete="off"
                      value={one.room}
                      onChange={(event) => set(index, { room: event.currentTarget.value })}
                      {...field('room')}
                    />
                  </td>
                  <td className={material.tools}>
                    <ActionIcon
                      aria-label={t('remove', { name })}
                      onClick={() => {
                        onChange({ equipment: without(equipment, index) })
                        showToast(t('removed', { name }), () => onChange({ equipment }))
                      }}
                    >
                      <Icon name="trash" size="sm" />
                    </ActionIcon>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {equipment.length < 300 && (
        <Button variant="default" className={material.add} leftSection={<Icon name="plus" />} onClick={add}>
          {t('equipment.add')}
        </Button>
      )}
    </Part>
  )
}
