import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { type BuildingForm, newBuilding } from '../model/materialForm'
import { ChoiceField, NumberField, YesNoField } from '../ui/fields'
import { Part } from '../ui/Part'
import { AreaField } from './AreaField'
import material from './material.module.css'
import { changed, type MaterialPartProps, without } from './parts'

const CHOICES = [
  { field: 'type', set: 'building_type' },
  { field: 'tenure', set: 'building_tenure' },
  { field: 'heating', set: 'heating_kind' },
  { field: 'water', set: 'water_supply' },
  { field: 'sewerage', set: 'sewerage_kind' },
  { field: 'internet', set: 'internet_access' },
] as const
const YES_NO = ['electricity', 'ventilation', 'ramp'] as const

/** Buildings with their areas; the land is something else (DQ-19). */
export function BuildingsPart({ form, errors, onChange, onLeave }: MaterialPartProps) {
  const { t } = useTranslation('school-profile')
  const { buildings } = form
  const set = (index: number, part: Partial<BuildingForm>) =>
    onChange({ buildings: changed(buildings, index, part) })
  return (
    <Part title={t('buildings.title')} path="/buildings">
      <AreaField
        className={material.land}
        label={t('buildings.land')}
        data-path="/landAreaM2"
        value={form.landAreaM2}
        error={errors('/landAreaM2')}
        onChange={(landAreaM2) => onChange({ landAreaM2 })}
        onBlur={onLeave}
      />
      {buildings.map((building, index) => {
        const at = `/buildings/${index}`
        const field = (name: string) => ({
          'data-path': `${at}/${name}`,
          error: errors(`${at}/${name}`),
          onBlur: onLeave,
        })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <fieldset key={index} className={material.building}>
            <legend className="vh">{building.name}</legend>
            <div className={material.buildingHead}>
              <TextInput
                label={t('buildings.name')}
                maxLength={200}
                autoComplete="off"
                value={building.name}
                onChange={(event) => set(index, { name: event.currentTarget.value })}
                {...field('name')}
              />
              <ActionIcon
                aria-label={t('remove', { name: building.name })}
                onClick={() => {
                  onChange({ buildings: without(buildings, index) })
                  showToast(t('removed', { name: building.name }), () => onChange({ buildings }))
                }}
              >
                <Icon name="trash" size="sm" />
              </ActionIcon>
            </div>
            <div className={material.grid}>
              <AreaField
                label={t('buildings.area')}
                value={building.areaM2}
                onChange={(areaM2) => set(index, { areaM2 })}
                {...field('areaM2')}
              />
              <NumberField
                label={t('buildings.yearBuilt')}
                value={building.yearBuilt}
                onChange={(yearBuilt) => set(index, { yearBuilt })}
                {...field('yearBuilt')}
              />
              <NumberField
                label={t('buildings.floors')}
                maxLength={2}
                value={building.floors}
                onChange={(floors) => set(index, { floors })}
                {...field('floors')}
              />
              <NumberField
                label={t('buildings.blocks')}
                maxLength={2}
                value={building.blocks}
                onChange={(blocks) => set(index, { blocks })}
                {...field('blocks')}
              />
              {CHOICES.map(({ field: name, set: options }) => (
                <ChoiceField
                  key={name}
                  className={material.choice}
                  label={t(`buildings.${name}`)}
                  set={options}
                  value={building[name]}
                  onChange={(value) => set(index, { [name]: value })}
                  {...field(name)}
                />
              ))}
              {YES_NO.map((name) => (
                <YesNoField
                  key={name}
                  label={t(`buildings.${name}`)}
                  value={building[name]}
                  onChange={(value) => set(index, { [name]: value })}
                  {...field(name)}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
      {buildings.length < 20 && (
        <Button
          variant="default"
          className={material.add}
          leftSection={<Icon name="plus" />}
          onClick={() =>
            onChange({
              buildings: [
                ...buildings,
                newBuilding(
                  buildings.length === 0
                    ? t('buildings.first')
                    : t('buildings.next', { number: buildings.length + 1 }),
                ),
              ],
            })
          }
        >
          {t('buildings.add')}
        </Button>
      )}
    </Part>
  )
}
