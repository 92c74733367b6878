import { useTranslation } from 'react-i18next'
import type { Building, MaterialBase } from '@/api'
import { today, useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { type MaterialForm, toUpdate } from '../model/materialForm'
import { dueOn, termState } from '../model/terms'
import { Facts } from '../ui/Facts'
import { FindingsPanel } from '../ui/FindingsPanel'
import { Part } from '../ui/Part'
import classes from '../ui/profile.module.css'
import { StateStrip } from '../ui/StateStrip'
import { ComputerSums } from './ComputerSums'
import material from './material.module.css'
import { TermBadge } from './TermBadge'

/** The material base for reading. */
export function MaterialView({ base }: { base: MaterialBase }) {
  const { t } = useTranslation('school-profile')
  return (
    <>
      <StateStrip register={base} name={t('tab.material')} writes={false} />
      <div className={classes.columns}>
        <MaterialText base={base} />
        <FindingsPanel above findings={base.findings} writes={false} />
      </div>
    </>
  )
}

/** Also how it stands on paper. */
export function MaterialText({ base }: { base: MaterialBase }) {
  const { t } = useTranslation('school-profile')
  const { number, amount, shortDate } = useFormat()
  const { label } = useReference()
  return (
    <div className={classes.parts}>
      <Part title={t('buildings.title')}>
        <Facts
          facts={[
            {
              name: t('buildings.land'),
              value: base.landAreaM2 && `${amount(base.landAreaM2)} ${t('unit.m2')}`,
            },
          ]}
        />
        {base.buildings.map((building) => (
          <BuildingText key={building.name} building={building} />
        ))}
      </Part>
      <Part title={t('facilities.title')}>
        <table className={material.read}>
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
              <th scope="col">{t('facilities.accessible')}</th>
            </tr>
          </thead>
          <tbody>
            {base.facilities.map((one) => (
              <tr key={one.kind}>
                <th scope="row">{label('facility_kind', one.kind)}</th>
                <td className={material.figure} data-label={t('facilities.count')}>
                  {number(one.count)}
                </td>
                <td className={material.figure} data-label={t('facilities.capacity')}>
                  {number(one.capacity)}
                </td>
                <td data-label={t('facilities.accessible')}>
                  {one.accessible == null ? '—' : t(one.accessible ? 'yes' : 'no')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={t('equipment.title')}>
        <ComputerSums totals={base.totals} />
        <table className={material.read}>
          <caption className="vh">{t('equipment.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('equipment.kind')}</th>
              <th scope="col" className={material.figure}>
                {t('equipment.count')}
              </th>
              <th scope="col">{t('equipment.state')}</th>
              <th scope="col">{t('equipment.owner')}</th>
              <th scope="col">{t('equipment.place')}</th>
            </tr>
          </thead>
          <tbody>
            {base.equipment.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={index}>
                <th scope="row">{label('equipment_kind', one.kind)}</th>
                <td className={material.figure} data-label={t('equipment.count')}>
                  {number(one.count)}
                </td>
                <td data-label={t('equipment.state')}>{label('equipment_state', one.state)}</td>
                <td data-label={t('equipment.owner')}>{label('equipment_owner', one.owner)}</td>
                <td data-label={t('equipment.place')}>
                  {[one.year, one.room].filter(Boolean).join(', ') || '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={t('inspections.title')}>
        <ul className={material.list}>
          {base.inspections.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <li key={index}>
              <p className="strong">{label('inspection_body', one.body)}</p>
              <TermBadge state={one.state} until={one.validTo} />
              <p className="small muted">
                {[
                  one.inspectedOn && shortDate(one.inspectedOn),
                  one.documentNumber && `№ ${one.documentNumber}`,
                  label('inspection_result', one.result),
                  one.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
          {base.inspections.length === 0 && <li className="muted">{t('nothing')}</li>}
        </ul>
      </Part>
      <Part title={t('instructions.title')}>
        <ul className={material.list}>
          {base.instructions.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <li key={index}>
              <p className="strong">{label('instruction_kind', one.kind)}</p>
              <TermBadge state={one.state} until={one.dueOn} />
              <p className="small muted">
                {[
                  one.givenOn && shortDate(one.givenOn),
                  one.participants === undefined ? '' : t('instructions.people', { count: one.participants }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
          {base.instructions.length === 0 && <li className="muted">{t('nothing')}</li>}
        </ul>
      </Part>
    </div>
  )
}

function BuildingText({ building }: { building: Building }) {
  const { t } = useTranslation('school-profile')
  const { number, amount } = useFormat()
  const { label } = useReference()
  const yesNo = (value: boolean | null | undefined) => (value == null ? '' : t(value ? 'yes' : 'no'))
  return (
    <div className={material.buildingText}>
      <h3>{building.name}</h3>
      <Facts
        facts={[
          {
            name: t('buildings.area'),
            value: building.areaM2 && `${amount(building.areaM2)} ${t('unit.m2')}`,
          },
          { name: t('buildings.type'), value: label('building_type', building.type) },
          { name: t('buildings.tenure'), value: label('building_tenure', building.tenure) },
          { name: t('buildings.yearBuilt'), value: building.yearBuilt ?? '' },
          {
            name: t('buildings.floorsBlocks'),
            value: `${number(building.floors)} / ${number(building.blocks)}`,
          },
          { name: t('buildings.heating'), value: label('heating_kind', building.heating) },
          { name: t('buildings.water'), value: label('water_supply', building.water) },
          { name: t('buildings.sewerage'), value: label('sewerage_kind', building.sewerage) },
          { name: t('buildings.electricity'), value: yesNo(building.electricity) },
          { name: t('buildings.internet'), value: label('internet_access', building.internet) },
          { name: t('buildings.ventilation'), value: yesNo(building.ventilation) },
          { name: t('buildings.ramp'), value: yesNo(building.ramp) },
        ]}
      />
    </div>
  )
}

/** A text that waits for a choice, as it would be read. */
export function MaterialDraft({ base, form }: { base: MaterialBase; form: MaterialForm }) {
  const update = toUpdate(form)
  return (
    <MaterialText
      base={{
        ...base,
        landAreaM2: update.landAreaM2 ?? undefined,
        buildings: update.buildings,
        facilities: update.facilities,
        equipment: update.equipment,
        inspections: form.inspections.map((one) => ({
          body: one.body,
          inspectedOn: one.inspectedOn ?? undefined,
          documentNumber: one.documentNumber,
          result: one.result,
          validTo: one.validTo ?? undefined,
          note: one.note,
          state: termState(one.validTo, today()),
        })),
        instructions: form.instructions.map((one) => ({
          kind: one.kind,
          givenOn: one.givenOn ?? undefined,
          participants: one.participants ?? undefined,
          note: one.note,
          dueOn: dueOn(one.givenOn) ?? undefined,
          state: termState(dueOn(one.givenOn), today()),
        })),
      }}
    />
  )
}
