import { useTranslation } from 'react-i18next'
import { useReference } from '@/shared/reference/useReference'
import { type FacilityForm, NO_FACILITY } from '../model/materialForm'
import { NumberField, YesNoField } from '../ui/fields'
import { Part } from '../ui/Part'
import material from './material.module.css'
import type { MaterialPartProps } from './parts'

/** Asked for with each building. */
const WITH_BUILDINGS = 'ramp'

/** Every kind of room and ground in one table; empty is unknown, 0 is none. */
export function FacilitiesPart({ form, onChange, onLeave }: MaterialPartProps) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  const set = (kind: string, part: Partial<FacilityForm>) =>
    onChange({
      facilities: {
        ...form.facilities,
        [kind]: { ...(form.facilities[kind] ?? NO_FACILITY), ...part },
      },
    })
  return (
    <Part title={t('facilities.title')} help={t('facilities.help')} path="/facilities">
      <table className={`${material.table} ${material.rooms}`}>
        <caption className="vh">{t('facilities.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('facilities.kind')}</th>
            <th scope="col" className={material.figure}>
              {t('facilities.count')}
            </th>
            <th scope="col" className={material.figure}>
              {t('facilities.capacity')}
            </th>
            <th scope="col" className={material.accessible}>
              {t('facilities.accessible')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items('facility_kind')
            .filter(({ code }) => code !== WITH_BUILDINGS)
            .map(({ code }) => {
              const name = label('facility_kind', code)
              const facility = form.facilities[code] ?? NO_FACILITY
              return (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td className={material.figure} data-label={t('facilities.count')}>
                    <NumberField
                      aria-label={t('facilities.countOf', { name })}
                      maxLength={3}
                      placeholder="—"
                      value={facility.count}
                      onChange={(count) => set(code, { count })}
                      onBlur={onLeave}
                    />
                  </td>
                  <td className={material.figure} data-label={t('facilities.capacity')}>
                    <NumberField
                      aria-label={t('facilities.capacityOf', { name })}
                      placeholder="—"
                      value={facility.capacity}
                      onChange={(capacity) => set(code, { capacity })}
                      onBlur={onLeave}
                    />
                  </td>
                  <td className={material.accessible} data-label={t('facilities.accessible')}>
                    <YesNoField
                      aria-label={t('facilities.accessibleOf', { name })}
                      unknown="—"
                      value={facility.accessible}
                      onChange={(accessible) => set(code, { accessible })}
                      onBlur={onLeave}
                    />
                  </td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </Part>
  )
}
